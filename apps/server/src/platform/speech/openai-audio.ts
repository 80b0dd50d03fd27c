import type { SpeechEngine } from './engine.ts';

const TIMEOUT_MS = 20_000;
const LARGEST_ANSWER = 20_000_000;

export type OpenAiAudioSettings = Readonly<{
  url: string;
  key: string | undefined;
  model: string;
  voice: string;
}>;

/** The speech server did not answer with sound. Never quotes the text. */
export class SpeechServerError extends Error {
  override readonly name = 'SpeechServerError';
}

/**
 * Any server that speaks the OpenAI `audio/speech` shape. `url` is its base (`…/v1`) or the whole address. Texts, and
 * with them patients' names, leave this machine: it is used only when an administrator has set the address.
 */
export function createOpenAiAudio(settings: OpenAiAudioSettings): SpeechEngine {
  const base = settings.url.replace(/\/+$/, '');
  const address = base.endsWith('/audio/speech') ? base : `${base}/audio/speech`;
  return {
    identity: `openai-audio ${address} ${settings.model} ${settings.voice}`,
    async synthesize(text) {
      const response = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': 'application/json',
          ...(settings.key === undefined ? {} : { authorization: `Bearer ${settings.key}` }),
        },
        body: JSON.stringify({
          model: settings.model,
          voice: settings.voice,
          input: text,
          response_format: 'wav',
        }),
      }).catch((cause: unknown) => {
        throw new SpeechServerError('the speech server cannot be reached', { cause });
      });
      if (!response.ok || !response.body) {
        await response.body?.cancel();
        throw new SpeechServerError(`the speech server answered ${response.status}`);
      }
      return readLimited(response.body);
    },
  };
}

async function readLimited(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new SpeechServerError('the speech server sent too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
