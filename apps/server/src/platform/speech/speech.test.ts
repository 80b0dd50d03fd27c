import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, readdir, stat } from 'node:fs/promises';
import { Kysely, PostgresDialect } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres.ts';
import type { Database, Db } from '../../schema.ts';
import { createPool } from '../db/pool.ts';
import { alawSample } from './alaw.ts';
import { BEEP } from './beep.ts';
import { decodeAudio, UnreadableAudio } from './decode.ts';
import type { SpeechEngine } from './engine.ts';
import { createEspeak } from './espeak.ts';
import { createOpenAiAudio, SpeechServerError } from './openai-audio.ts';
import { createSpeech } from './speech.ts';
import { deleteOverride, putOverride } from './store.ts';
import { speechForTests, toneWav } from './test-sounds.ts';

let database: TestDatabase;
let db: Db;
let parts: Awaited<ReturnType<typeof speechForTests>>;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  database = await createTestDatabase();
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(database.url) }) });
  parts = await speechForTests();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
  parts.remove();
});

/** An engine that counts what it is asked and answers a tone. */
function toneEngine(identity: string, asked: string[]): SpeechEngine {
  return {
    identity,
    async synthesize(text) {
      asked.push(text);
      return toneWav({ hertz: 500, voiceMs: 400, silenceMs: 300 });
    },
  };
}
const brokenEngine: SpeechEngine = {
  identity: 'broken',
  synthesize: () => Promise.reject(new SpeechServerError('away')),
};

describe('preparing prompts', () => {
  it('makes the tone before somebody speaks itself: a short sound that ends, in a file like every other', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [brokenEngine] });
    const beep = (await speech.preparePrompts([BEEP])).get(BEEP);
    expect(beep?.durationMs).toBe(300);
    const samples = [...(await readFile(`${beep?.file}.alaw`))].map(alawSample);
    const loudest = (from: number, to: number) => Math.max(...samples.slice(from, to).map(Math.abs));
    expect(loudest(800, 1600)).toBeGreaterThan(6000);
    expect(loudest(-4, samples.length)).toBeLessThan(2000);
  });

  it('renders each text once, even when two calls ask at the same time', async () => {
    const asked: string[] = [];
    const speech = createSpeech({ db, log }, { ...parts, engines: [toneEngine('once', asked)] });
    const [first, second] = await Promise.all([
      speech.preparePrompts(['您好。', '再见。', '您好。 ']),
      speech.preparePrompts(['您好。']),
    ]);
    await speech.preparePrompts(['再见。']);
    expect(asked.toSorted()).toEqual(['再见。', '您好。'].toSorted());
    expect(second.get('您好。')).toEqual(first.get('您好。'));
    expect([...first.keys()]).toEqual(['您好。', '再见。', '您好。 ']);
  });

  it('answers a file without extension, trimmed, with its length', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [toneEngine('file', [])] });
    const prompt = (await speech.preparePrompts(['八']))?.get('八');
    const { size } = await stat(`${prompt?.file}.alaw`);
    expect(prompt?.durationMs).toBe(size / 8);
    expect(prompt?.durationMs).toBeGreaterThan(380);
    expect(prompt?.durationMs).toBeLessThan(500);
  });

  it('can be heard in a browser as a WAV file of the same length', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [toneEngine('wav', [])] });
    const prompt = (await speech.preparePrompts(['九'])).get('九');
    const wav = await speech.readWav(prompt?.key ?? '');
    const samples = await decodeAudio(parts.ffmpeg, wav ?? Buffer.alloc(0));
    expect(samples.length / 8).toBe(prompt?.durationMs);
    expect(await speech.readWav('../../etc/hostname')).toBeUndefined();
  });

  it('leaves no half-written file behind', async () => {
    const files = await readdir(parts.folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('leaves out what says nothing', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [brokenEngine] });
    expect(await speech.preparePrompts(['', ' 。', '…'])).toEqual(new Map());
  });

  it('falls back to the next engine, and throws when none can speak', async () => {
    const asked: string[] = [];
    const engines = [brokenEngine, toneEngine('spare', asked)];
    await createSpeech({ db, log }, { ...parts, engines }).preparePrompts(['一', '二']);
    expect(asked.toSorted()).toEqual(['一', '二']);
    const alone = createSpeech({ db, log }, { ...parts, engines: [brokenEngine] });
    await expect(alone.preparePrompts(['三'])).rejects.toThrow(SpeechServerError);
  });

  it('is proved by saying a known sentence anew, whatever is cached, with the engine that is asked last', async () => {
    const asked: string[] = [];
    const spare = toneEngine('proved', asked);
    const speech = createSpeech({ db, log }, { ...parts, engines: [brokenEngine, spare] });
    await speech.proveVoice();
    await speech.proveVoice();
    expect(asked).toHaveLength(2);
    const withoutSpare = createSpeech({ db, log }, { ...parts, engines: [spare, brokenEngine] });
    await expect(withoutSpare.proveVoice()).rejects.toThrow(SpeechServerError);
  });

  it('plays an uploaded recording instead of the voice, until it is taken away', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [toneEngine('voice', [])] });
    const text = '请按1。';
    const recording = await speech.keepRecording(text, toneWav({ hertz: 300, voiceMs: 900, silenceMs: 500 }));
    const { key, durationMs } = recording;
    await putOverride(db, { text, path: key, durationMs, uploadedBy: null, uploadedAt: new Date() });
    expect((await speech.preparePrompts([text])).get(text)).toEqual({ ...recording, source: 'recording' });
    expect(durationMs).toBeLessThan(1300);
    await deleteOverride(db, text);
    expect((await speech.preparePrompts([text])).get(text)?.source).toBe('synthetic');
  });
});

describe('espeak-ng', () => {
  const say = async (text: string) => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [createEspeak(parts.espeak)] });
    return (await speech.preparePrompts([text])).get(text);
  };

  it('says Chinese offline', async () => {
    const prompt = await say('您好，这里是随访中心。');
    expect(prompt?.durationMs).toBeGreaterThan(1200);
    expect(prompt?.durationMs).toBeLessThan(5000);
  });

  it('reads brackets as text, not as phoneme codes', async () => {
    const plain = await say('三十八');
    expect((await say('[[三十八]]'))?.durationMs).toBeCloseTo(plain?.durationMs ?? 0, -2);
  });

  it('makes no pause of half a second, and starts and ends without delay', async () => {
    const prompt = await say('谢谢您告诉我们。您不是一个人！我们会请同事联系您？好；再见。');
    const samples = Array.from(await readFile(`${prompt?.file}.alaw`), alawSample);
    const pauses = samples
      .map((sample) => (Math.abs(sample) < 200 ? '.' : 'x'))
      .join('')
      .split(/x+/)
      .map((silent) => silent.length / 8);
    expect(Math.max(...pauses)).toBeLessThan(500);
    expect(pauses[0]).toBeLessThan(60);
  });
});

describe('a file that somebody uploads', () => {
  it('is refused when it is not sound', async () => {
    const files = ['#EXTM3U\nfile:///etc/hostname\n', 'RIFF0000WAVEnothing', ''];
    for (const file of files) {
      await expect(decodeAudio(parts.ffmpeg, Buffer.from(file))).rejects.toThrow(UnreadableAudio);
    }
  });

  it('without a voice in it is refused', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [] });
    const silence = toneWav({ hertz: 0, voiceMs: 100, silenceMs: 400 });
    await expect(speech.keepRecording('您好', silence)).rejects.toThrow(UnreadableAudio);
  });
});

describe('a speech server', () => {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { input: string };
      received.push({ url: request.url, key: request.headers.authorization, body });
      if (body.input === '坏') response.writeHead(500).end('secret text');
      else if (body.input === '大') response.end(Buffer.alloc(21_000_000));
      else response.end(toneWav({ hertz: 500, voiceMs: 300, silenceMs: 0 }));
    })();
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  afterAll(() => server.close());
  const engine = () => createOpenAiAudio({ url, key: 'k', model: 'tts-1', voice: 'alloy' });

  it('is asked in the OpenAI shape', async () => {
    const speech = createSpeech({ db, log }, { ...parts, engines: [engine()] });
    const prompt = (await speech.preparePrompts(['您好'])).get('您好');
    expect(await readFile(`${prompt?.file}.alaw`)).not.toHaveLength(0);
    expect(received).toEqual([
      {
        url: '/v1/audio/speech',
        key: 'Bearer k',
        body: { model: 'tts-1', voice: 'alloy', input: '您好', response_format: 'wav' },
      },
    ]);
  });

  it('that fails or floods is given up without quoting what it said', async () => {
    await expect(engine().synthesize('坏')).rejects.toThrow('the speech server answered 500');
    await expect(engine().synthesize('大')).rejects.toThrow('the speech server sent too much');
  });
});
