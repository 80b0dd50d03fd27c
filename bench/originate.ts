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
/** A limit that a large hospital's carrier sets, and how many calls are made under it. */
const PACED_PER_SECOND = 50;
const PACED_CALLS = 1_500;
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
 * the same Asterisk; ours claims, checks, commits and keeps every dial. Once as fast as it goes, once under a limit of
 * calls per second. The same run tells what one call costs the controller and whether its memory stays flat.
 */
export async function measureOriginate(bench: BenchInstance): Promise<Figure[]> {
  const [port = 0] = await freePorts(1);
  const phone = await openBriefPhone(PHONE_ADDRESS, port, TALK_EVERY);
  const line = (callsPerSecond: number) =>
    addTrunk({ ...bench.ports, speech: muteSpeech }, { host: PHONE_ADDRESS, port, callsPerSecond });
  const [paced, ...free] = [await line(PACED_PER_SECOND), await line(100), await line(100)] as const;
  await tell(bench, 'trunk.changed', [paced, ...free]);
  const ari = await openAri(bench);
  const endpoint = endpointOfTrunk(paced);
  await untilKnown(ari.ari, endpoint);
  /** Runs campaigns to their end, one to a trunk. Answers when their INVITEs arrived. */
  const run = async (trunks: readonly string[], calls: number, meanwhile?: (done: number) => void) => {
    const campaigns = await prepare(bench, trunks, calls);
    const before = phone.arrivals.length;
    await tell(bench, 'campaign.changed', campaigns);
    await untilCompleted(bench, campaigns, () => meanwhile?.(phone.arrivals.length - before));
    return phone.arrivals.slice(before);
  };

  const bareBefore = await bareArrivals(ari, endpoint, phone, AT_ONCE);
  // The first calls pay for what is done once: code is compiled, prompts are spoken.
  let warm: Readonly<{ calls: number; cpuMs: number; rssMb: number }> | undefined;
  const ours = await run(free, CALLS, (calls) => {
    if (calls >= WARM_CALLS) warm ??= { calls, cpuMs: telephonyCpuMs(bench), rssMb: telephonyRssMb(bench) };
  });
  if (!warm) throw new Error('the calls were over before anything was warm');
  const rssEnd = telephonyRssMb(bench);
  const cpuPerCall = (telephonyCpuMs(bench) - warm.cpuMs) / (CALLS - warm.calls);
  const bareAfter = await bareArrivals(ari, endpoint, phone, AT_ONCE);
  const oursPaced = await run([paced], PACED_CALLS);
  const barePaced = await bareArrivals(ari, endpoint, phone, PACED_PER_SECOND, 1000);
  ari.ari.close();
  phone.close();

  const bare = (rateOf(bareBefore) + rateOf(bareAfter)) / 2;
  const peer = rateOf(barePaced);
  return [
    atLeast(
      `originate rate under a limit of ${PACED_PER_SECOND} a second, calls/s (limit: 0.9 x a bare ARI loop)`,
      rateOf(oursPaced),
      peer * 0.9,
      '>= 0.9 x bare loop',
    ),
    atMost(
      'most dials within any second under that limit',
      mostWithinASecond(oursPaced),
      PACED_PER_SECOND,
      `<= ${PACED_PER_SECOND}`,
    ),
    atLeast(
      'originate rate without a limit, calls/s (limit: 0.9 x a bare ARI loop)',
      rateOf(ours),
      bare * 0.9,
      '>= 0.9 x bare loop',
    ),
    atMost(`CPU of the controller per call after ${WARM_CALLS}, ms`, cpuPerCall, 6, '<= 6 ms'),
    atMost(
      `memory of the controller after ${CALLS} calls, MB (limit: 1.1 x after ${WARM_CALLS})`,
      rssEnd,
      warm.rssMb * 1.1,
      'flat within 10 %',
    ),
  ];
}

let numbersGiven = 0;

/** Campaigns with a trunk each, their targets due as soon as they are told of. */
async function prepare(bench: BenchInstance, trunks: readonly string[], calls: number): Promise<string[]> {
  const ports = { ...bench.ports, speech: muteSpeech };
  const { versionId, form } = await publish(ports, questionnaire);
  const campaigns: string[] = [];
  for (const trunkId of trunks) {
    const patients = [];
    for (let index = 0; index < calls / trunks.length; index += 1) {
      // There are ten thousand invented numbers; the second round of them comes when the first has long ended.
      patients.push(
        await addPatient(ports, { name: '测试', numbers: [fictionalNumber(numbersGiven++ % 10_000)] }),
      );
    }
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

/**
 * Originates `atOnce` calls, and one more whenever one has ended; with `everyMs`, `atOnce` calls evenly within each such
 * span instead. Answers when the INVITEs reached the phone.
 */
async function bareArrivals(
  { ari, ended }: OpenAri,
  endpoint: string,
  phone: BriefPhone,
  atOnce: number,
  everyMs?: number,
): Promise<number[]> {
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
    const ticking = everyMs === undefined ? undefined : setInterval(next, everyMs / atOnce);
    ended(() => {
      finished += 1;
      if (finished === BARE_CALLS) {
        clearInterval(ticking);
        resolve();
      } else if (!ticking) next();
    });
    if (!ticking) for (let line = 0; line < atOnce; line += 1) next();
  });
  return phone.arrivals.slice(before);
}

/** Calls a second between the first and the last of them. */
function rateOf(arrivals: readonly number[]): number {
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  return ((arrivals.length - 1) * 1000) / (last - first);
}

function mostWithinASecond(arrivals: readonly number[]): number {
  let from = 0;
  return arrivals.reduce((most, at, index) => {
    while ((arrivals[from] ?? at) <= at - 1000) from += 1;
    return Math.max(most, index - from + 1);
  }, 0);
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
