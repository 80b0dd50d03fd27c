import type { ErrorBody } from '@suifang/contract/errors.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpTest } from '../../../test/http.ts';
import { createEspeak } from '../../platform/speech/espeak.ts';
import { createSpeech } from '../../platform/speech/speech.ts';
import { speechForTests, toneWav } from '../../platform/speech/test-sounds.ts';
import { promptRoutes } from './index.ts';

type Heard = { text: string; key: string; durationMs: number; source: string };

let test: Awaited<ReturnType<typeof createHttpTest>>;
let parts: Awaited<ReturnType<typeof speechForTests>>;
beforeAll(async () => {
  parts = await speechForTests();
  const engines = [createEspeak(parts.espeak)];
  test = await createHttpTest((app, ports) =>
    promptRoutes(app, { ...ports, speech: createSpeech(ports, { ...parts, engines }) }),
  );
});
afterAll(async () => {
  await test.close();
  parts.remove();
});

const hear = async (texts: readonly string[]) =>
  (await test.call<{ items: Heard[] }>({ method: 'POST', url: '/api/prompts/hear', body: { texts } })).body
    .items;

async function upload(text: string, audio: Buffer) {
  const boundary = 'edge';
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="text"\r\n\r\n${text}\r\n` +
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.wav"\r\n\r\n`;
  const response = await test.app.inject({
    method: 'POST',
    url: '/api/prompts/recordings',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), audio, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return { status: response.statusCode, body: response.json<Heard & ErrorBody>() };
}

it('texts are heard in the browser as a call plays them, in their order', async () => {
  const heard = await hear(['今天发烧吗？', '有，请按1。', '今天发烧吗？']);
  expect(heard.map(({ text }) => text)).toEqual(['今天发烧吗？', '有，请按1。', '今天发烧吗？']);
  const sound = await test.call<Buffer>({ url: `/api/prompts/${heard[0]?.key}/sound` });
  expect(sound.status).toBe(200);
  expect(sound.body.subarray(0, 4).toString()).toBe('RIFF');
  expect(sound.body.length).toBe(44 + 16 * (heard[0]?.durationMs ?? 0));
});

it('a recording takes the place of the voice until it is removed', async () => {
  const text = '没有，请按2。';
  const uploaded = await upload(text, toneWav({ hertz: 300, voiceMs: 700, silenceMs: 200 }));
  expect(uploaded).toMatchObject({ status: 200, body: { source: 'recording' } });
  expect((await hear([text]))[0]).toMatchObject({ key: uploaded.body.key, source: 'recording' });
  const query = `text=${encodeURIComponent(text)}`;
  const removed = await test.call({ method: 'DELETE', url: `/api/prompts/recordings?${query}` });
  expect(removed.body).toMatchObject({ source: 'synthetic' });
  const again = await test.call({ method: 'DELETE', url: `/api/prompts/recordings?${query}` });
  expect(again).toMatchObject({ status: 404, body: { code: 'request.not-found' } });
});

it('a file that is no sound is refused with a sentence', async () => {
  expect(await upload('您好', Buffer.from('%PDF-1.7'))).toMatchObject({
    status: 422,
    body: { code: 'prompt.audio-unreadable' },
  });
});

it('a sound that is not there is not found, and no other file can be reached', async () => {
  expect((await test.call({ url: `/api/prompts/${'0'.repeat(64)}/sound` })).status).toBe(404);
  expect((await test.call({ url: '/api/prompts/..%2F..%2Fkeys.json/sound' })).status).toBe(404);
});
