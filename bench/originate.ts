import { readFileSync } from 'node:fs';
import {
  addPatient,
  addTrunk,
  fictionalNumber,
  publish,
  startCampaign,
} from '../apps/server/test/hospital.ts';
import { type Ari, createAri } from '../apps/server/src/telephony/asterisk/ari.ts';
import { endpointOfTrunk } from '../apps/server/src/telephony/asterisk/pjsip.ts';
import { muteSpeech } from '../packages/simulator/src/memory/mute-speech.ts';
import { freePorts } from '../runtime/free-ports.ts';
import { type BriefPhone, openBriefPhone } from './brief-phone.ts';
import type { BenchInstance } from './instance.ts';
import { atLeast, atMost, type Figure } from './report.ts';
import { untilCompleted } from './until.ts';

const PHONE_ADDRESS = '127.0.0.4';
/** One in ten picks up for a moment; the others are busy. */
const TALK_EVERY = 10;
const CALLS = 10_000;
const WARM_CALLS = 2_000;
const BARE_CALLS = 1_500;
/** Calls at one time, for both: as many as two campaigns with their own trunks may have here. */
const AT_ONCE = 40;
const CPU_TICKS_MS = 10;

const questionnaire = {
  resourceType: 'Questionnaire',
  url: 'urn:bench:one',
  status: 'active',
  title: '一个问题',
  language: 'zh',
  item: [{ linkId: 'q', type: 'boolean', text: '好吗', required: true }],
};

/**
 * How fast phones are made to ring. The peer is a bare loop that only originates over ARI, to the same phone through
 * the same Asterisk, before and after; ours claims, checks, commits and keeps every dial. The same run tells what one
 * call costs the controller and whether its memory stays flat.
 */
export async function measureOriginate(bench: BenchInstance): Promise<Figure[]> {
  const [port = 0] = await freePorts(1);
  const phone = await openBriefPhone(PHONE_ADDRESS, port, TALK_EVERY);
  const ports = { ...bench.ports, speech: muteSpeech };
  const trunks: string[] = [];
  for (let index = 0; index < 2; index += 1)
    trunks.push(await addTrunk(ports, { host: PHONE_ADDRESS, port, callsPerSecond: 100 }));
  await tell(bench, 'trunk.changed', trunks);
  const ari = await openAri(bench);
  const endpoint = endpointOfTrunk(trunks[0] ?? '');
  await untilKnown(ari.ari, endpoint);

  const bareBefore = await bareRate(ari, endpoint, phone);
  const campaigns = await prepare(ports, trunks);
  const before = phone.arrivals.length;
  const cpuBefore = telephonyCpuMs(bench);
  await tell(bench, 'campaign.changed', campaigns);
  while (phone.arrivals.length - before < WARM_CALLS) await pause(200);
  const rssWarm = telephonyRssMb(bench);
  await untilCompleted(bench, campaigns);
  const rssEnd = telephonyRssMb(bench);
  const cpuPerCall = (telephonyCpuMs(bench) - cpuBefore) / CALLS;
  const ours = rateOf(phone.arrivals.slice(before));
  const bareAfter = await bareRate(ari, endpoint, phone);
  ari.ari.close();
  phone.close();

  const bare = (bareBefore + bareAfter) / 2;
  return [
    atLeast('originate rate, calls/s (limit: 0.9 x a bare ARI loop)', ours, bare * 0.9, '>= 0.9 x bare loop'),
    atLeast('bare ARI loop, calls/s', bare, bare, 'shown beside the originate rate'),
    atMost('CPU of the controller per call, ms', cpuPerCall, 6, '<= 6 ms'),
    atMost(
      `memory of the controller after ${CALLS} calls, MB (limit: 1.1 x after ${WARM_CALLS})`,
      rssEnd,
      rssWarm * 1.1,
      'flat within 10 %',
    ),
  ];
}

async function prepare(
  ports: BenchInstance['ports'] & { speech: typeof muteSpeech },
  trunks: readonly string[],
): Promise<string[]> {
  const { versionId, form } = await publish(ports, questionnaire);
  const campaigns: string[] = [];
  for (const [part, trunkId] of trunks.entries()) {
    const patients = [];
    for (let index = 0; index < CALLS / trunks.length; index += 1)
      patients.push(
        await addPatient(ports, {
          name: '测试',
          numbers: [fictionalNumber(part * (CALLS / trunks.length) + index)],
        }),
      );
    const { campaignId } = await startCampaign(ports, {
      trunkId,
      versionId,
      form,
      patients,
      settings: {
        concurrency: AT_ONCE / trunks.length,
        callsPerSecond: 100,
        identityCheck: 'none',
        maxAttempts: 1,
        retryRules: [],
      },
    });
    campaigns.push(campaignId);
  }
  return campaigns;
}

type OpenAri = Readonly<{ ari: Ari; ended: (listener: () => void) => void }>;

async function openAri({ instance }: BenchInstance): Promise<OpenAri> {
  const connected = Promise.withResolvers<void>();
  let tellEnded: () => void = () => undefined;
  const ari = createAri(
    {
      url: instance.env['SUIFANG_ARI_URL'] ?? '',
      user: instance.env['SUIFANG_ARI_USER'] ?? 'suifang',
      password: instance.env['SUIFANG_ARI_PASSWORD'] ?? '',
      app: 'bench',
    },
    {
      connected: connected.resolve,
      disconnected: () => undefined,
      replaced: () => undefined,
      event: (event) => {
        if (event.type === 'ChannelDestroyed') tellEnded();
      },
    },
  );
  ari.open();
  await connected.promise;
  return { ari, ended: (listener) => (tellEnded = listener) };
}

/** Originates as fast as ended calls make room. Answers the rate at which INVITEs reached the phone. */
async function bareRate({ ari, ended }: OpenAri, endpoint: string, phone: BriefPhone): Promise<number> {
  const before = phone.arrivals.length;
  let started = 0;
  let finished = 0;
  await new Promise<void>((resolve, reject) => {
    const next = () => {
      if (started === BARE_CALLS) return;
      started += 1;
      ari
        .call('channels.originate', {
          endpoint: `PJSIP/${fictionalNumber(started)}@${endpoint}`,
          app: 'bench',
          formats: 'alaw',
        })
        .catch(reject);
    };
    ended(() => {
      finished += 1;
      if (finished === BARE_CALLS) resolve();
      else next();
    });
    for (let line = 0; line < AT_ONCE; line += 1) next();
  });
  return rateOf(phone.arrivals.slice(before));
}

function rateOf(arrivals: readonly number[]): number {
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  return ((arrivals.length - 1) * 1000) / (last - first);
}

async function untilKnown(ari: Ari, endpoint: string): Promise<void> {
  for (;;) {
    const endpoints = await ari.call('endpoints.list', {});
    if (endpoints.some(({ resource }) => resource === endpoint)) return;
    await pause(100);
  }
}

async function tell(bench: BenchInstance, type: string, subjects: readonly string[]): Promise<void> {
  await bench.ports.db
    .insertInto('event')
    .values(subjects.map((subject) => ({ type, subject_id: subject, data: '{}' })))
    .execute();
}

/** User and system time of the controller so far (proc(5), fields 14 and 15, in ticks of 10 ms). */
function telephonyCpuMs({ instance }: BenchInstance): number {
  const fields = readFileSync(`/proc/${instance.pids().telephony}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * CPU_TICKS_MS;
}

function telephonyRssMb({ instance }: BenchInstance): number {
  const status = readFileSync(`/proc/${instance.pids().telephony}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

async function pause(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, ms));
}
