import { randomUUID } from 'node:crypto';

/** The product's API as a person at the screen uses it: signed in, with a cookie. */
export interface Client {
  get<Answer>(path: string): Promise<Answer>;
  /** A command: carries an id of its own, so that a repeat changes nothing. */
  post<Answer>(path: string, body?: unknown): Promise<Answer>;
  upload<Answer>(path: string, fileName: string, content: Uint8Array): Promise<Answer>;
}

/** Signs in. Throws when the instance refuses. */
export async function signIn(url: string, login: string, password: string): Promise<Client> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  if (!answer.ok) throw new Error(`signing in was answered ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const call = async <Answer>(
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, { ...init, headers: { ...init.headers, cookie } });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  return {
    get: (path) => call(path, {}),
    post: (path, body) =>
      call(path, {
        method: 'POST',
        headers: {
          'idempotency-key': randomUUID(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    upload: (path, fileName, content) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(content)]), fileName);
      return call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body: form });
    },
  };
}
