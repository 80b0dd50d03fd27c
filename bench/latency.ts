import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  addPatient,
  addTrunk,
  fictionalNumber,
  publish,
  startCampaign,
} from '../apps/server/test/hospital.ts';
import type { Speech } from '../apps/server/src/platform/speech/speech.ts';
import { freePorts } from '../runtime/free-ports.ts';
import type { BenchInstance } from './instance.ts';
import { openPhone, type PhoneCall } from './phone.ts';
import { atMost, type Figure, quantile } from './report.ts';
import { untilCompleted } from './until.ts';

/** Where the measuring phone lives: an address of its own, for trunks are told apart by it. */
const PHONE_ADDRESS = '127.0.0.3';
const CALLS = 210;
/** A program that has just started has compiled nothing yet; a hospital's runs for weeks. Told beside. */
const WARM_CALLS = 20;
const SILENCE = 0xd5;
const PROMPT_MS = 1_000;
const QUESTIONS = 10;
const QUESTION = '问题';

/** Ten yes-or-no questions: each key brings the next prompt. */
const questionnaire = {
  resourceType: 'Questionnaire',
  url: 'urn:bench:ten',
  status: 'active',
  title: '十个问题',
  language: 'zh',
  item: Array.from({ length: QUESTIONS }, (_, index) => ({
    linkId: `q${index}`,
    type: 'boolean',
    text: `${QUESTION}${index}`,
    required: true,
  })),
};

type MarkerSpeech = Readonly<{ speech: Speech; isQuestion: (marker: number) => boolean }>;

/** Prompts that are one byte repeated: the first packet of the next one cannot be mistaken. */
function createMarkerSpeech(folder: string): MarkerSpeech {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const markers = new Map<string, number>();
  const questions = new Set<number>();
  const speech: Speech = {
    preparePrompts: async (texts) =>
      new Map(
        texts.map((text) => {
          const key = createHash('sha256').update(text).digest('hex');
          const file = path.join(folder, key);
          const marker = markers.get(text) ?? markers.size + 1;
          markers.set(text, marker);
          if (text.includes(QUESTION)) questions.add(marker);
          writeFileSync(`${file}.alaw`, Buffer.alloc(PROMPT_MS * 8, marker), { mode: 0o644 });
          return [text, { key, file, durationMs: PROMPT_MS, source: 'synthetic' as const }];
        }),
      ),
    proveVoice: async () => undefined,
    keepRecording: () => Promise.reject(new Error('no recordings here')),
    readWav: () => Promise.reject(new Error('not listened to')),
  };
  return { speech, isQuestion: (marker) => questions.has(marker) };
}

/** Real calls through the whole product: trunk, Asterisk, controller, database. */
export async function measureLatency(bench: BenchInstance): Promise<Figure[]> {
  const [port = 0] = await freePorts(1);
  const warmUp = { first: [] as number[], next: [] as number[] };
  const measured = { first: [] as number[], next: [] as number[] };
  let calls = 0;
  const { speech, isQuestion } = createMarkerSpeech(path.join(bench.home, 'prompts', 'bench'));
  const phone = await openPhone(PHONE_ADDRESS, port, (call) =>
    follow(call, isQuestion, ++calls <= WARM_CALLS ? warmUp : measured),
  );
  const ports = { ...bench.ports, speech };
  const trunkId = await addTrunk(ports, { host: PHONE_ADDRESS, port });
  await ports.db
    .insertInto('event')
    .values({ type: 'trunk.changed', subject_id: trunkId, data: '{}' })
    .execute();
  const { versionId, form } = await publish(ports, questionnaire);
  const patients = [];
  for (let index = 0; index < WARM_CALLS + CALLS; index += 1) {
    patients.push(await addPatient(ports, { name: '测试', numbers: [fictionalNumber(index)] }));
  }
  const { campaignId } = await startCampaign(ports, {
    trunkId,
    versionId,
    form,
    patients,
    settings: { concurrency: 5, callsPerSecond: 5, identityCheck: 'none', maxAttempts: 3 },
  });
  await ports.db
    .insertInto('event')
    .values({ type: 'campaign.changed', subject_id: campaignId, data: '{}' })
    .execute();
  await untilCompleted(bench, [campaignId]);
  phone.close();
  return [
    ...rows("answer to first prompt's first packet", measured.first, 20),
    ...rows("key to next prompt's first packet", measured.next, 25),
    ...beside(`answer to first prompt in the first ${WARM_CALLS} calls after a start`, warmUp.first, 20),
    ...beside(`key to next prompt in the first ${WARM_CALLS} calls after a start`, warmUp.next, 25),
  ];
}

function rows(name: string, values: readonly number[], limit: number): Figure[] {
  const goal = `p99 <= ${limit} ms`;
  return [
    atMost(`${name}, p99 ms (n=${values.length})`, quantile(values, 0.99), limit, goal),
    ...beside(name, values, limit),
  ];
}

function beside(name: string, values: readonly number[], limit: number): Figure[] {
  return [atMost(`${name}, p50 ms`, quantile(values, 0.5), limit, 'shown beside p99')];
}

/** One call: waits for the first prompt, then presses 1 into each question, waits for the next prompt, and leaves after the last. */
function follow(
  call: PhoneCall,
  isQuestion: (marker: number) => boolean,
  to: Readonly<{ first: number[]; next: number[] }>,
): void {
  let marker = SILENCE;
  let pressedAt: number | undefined;
  let packets = 0;
  let heard = 0;
  call.onAudio = (payload, at) => {
    const byte = payload.readUInt8(0);
    if (byte === SILENCE) return;
    if (byte === marker) {
      packets += 1;
      // Twenty packets into a prompt somebody who knows the answer presses it.
      if (packets === 20 && pressedAt === undefined && isQuestion(marker))
        void call.press('1').then((when) => (pressedAt = when));
      return;
    }
    if (marker === SILENCE) to.first.push(at - call.answeredAt);
    else if (pressedAt !== undefined) {
      to.next.push(at - pressedAt);
      heard += 1;
      if (heard === QUESTIONS) call.hangUp();
    }
    marker = byte;
    packets = 0;
    pressedAt = undefined;
  };
}
