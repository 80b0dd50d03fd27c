import { ApiError, readApiError, unreachableError } from './api-error.ts';
import { untouchedForMs } from './presence.ts';
import { lockPage } from './session-state.ts';

/** What the generated hooks call an error. */
export type ErrorType<_Body> = ApiError;

const UNATTENDED_AFTER_MS = 60_000;
const RETRY_AFTER_MS = 600;

/** A random UUID; `crypto.randomUUID` is missing on plain http, which hospitals use inside the house. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

async function send(url: string, options: RequestInit, isRepeatable: boolean): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    // The id of the command makes a repeat safe: it happens once, whichever of the two arrived.
    if (!isRepeatable) throw unreachableError();
    await new Promise((resolve) => {
      setTimeout(resolve, RETRY_AFTER_MS);
    });
    return send(url, options, false);
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return isJson ? response.json() : response.blob();
}

/**
 * Every call of the API goes through here. Commands get their id, requests the page makes by itself say so, and a
 * session that has ended locks the page.
 * @throws ApiError
 */
export async function request<Answer>(url: string, options: RequestInit): Promise<Answer> {
  const headers = new Headers(options.headers);
  const isCommand = options.method === 'POST';
  if (isCommand && !headers.has('idempotency-key')) headers.set('idempotency-key', randomId());
  if (untouchedForMs() > UNATTENDED_AFTER_MS) headers.set('x-unattended', '1');
  const response = await send(url, { ...options, headers, credentials: 'same-origin' }, isCommand);
  if (response.ok) return (await readAnswer(response)) as Answer;
  const error = await readApiError(response);
  if (error.code === 'session.missing') lockPage();
  throw error;
}
