import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCatalogue } from '@suifang/contract/catalogue.ts';
import { errorBody } from '@suifang/contract/error-body.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, createTestApi, type TestApi } from './api.ts';

/** Every route of the API description, asked wrongly. */

type Parameter = Readonly<{
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: object;
}>;
type Operation = Readonly<{
  method: NonNullable<Call['method']>;
  route: string;
  parameters: readonly Parameter[];
  takesJson: boolean;
  permission: string;
}>;

const description = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../openapi/openapi.json'), 'utf8'),
) as {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: object }; 'x-permission': string }>
  >;
};
const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([route, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase() as Operation['method'],
    route,
    parameters: operation.parameters ?? [],
    takesJson: operation.requestBody !== undefined && 'application/json' in operation.requestBody.content,
    permission: operation['x-permission'],
  })),
);
const nameOf = ({ method, route }: Operation) => `${method} ${route}`;
const withBody = operations.filter(({ takesJson }) => takesJson);
/** The stream of events answers as long as somebody listens; its one parameter is tried in `stream.test.ts`. */
const withQuery = operations.filter(
  ({ parameters, route }) => route !== '/api/events' && parameters.some((one) => one.in === 'query'),
);
const withPath = operations.filter(({ parameters }) => parameters.some((one) => one.in === 'path'));
const commands = operations.filter(({ parameters }) =>
  parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === 'idempotency-key'),
);

const NOBODY = '0198c3c1-0000-7000-8000-000000000000';
/** Things that are no id, no day, no number, no name: in a path. */
const wrongIds = [
  'x',
  '0',
  '-1',
  '%00',
  '..%2F..%2Fetc%2Fpasswd',
  'a'.repeat(3000),
  '1e999',
  NOBODY.slice(1),
];
const wrongValues: ReadonlyArray<readonly [what: string, value: string]> = [
  ['nothing', ''],
  ['the character that ends a text', '%00'],
  ['half a character', '%ED%A0%80'],
  ['a number below zero', '-1'],
  ['a number beyond all', '1e999'],
  ['a number of twenty digits', '99999999999999999999'],
  ['a text without end', 'a'.repeat(5000)],
  ['a list', '[]'],
  ['a piece of SQL', '%27;--'],
];
const garbage: ReadonlyArray<readonly [what: string, body: string]> = [
  ['no JSON', '{"name":'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[1,2,3]'],
  ['a text', '"drop table patient"'],
  ['a character no text may have', '{"title":"\\u0000","name":"\\u0000","reason":"\\u0000"}'],
  ['foreign fields', '{"__proto__":{"isAdmin":true},"constructor":1}'],
  ['deep nesting', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
];

let api: TestApi;
let administrator: string;
let asked = 0;
beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
});
afterAll(() => api.close());

/** Each from another machine: what is looked for is not the limit of requests. */
const ask = (call: Call) => {
  asked += 1;
  return api.call({ cookie: administrator, ...call, address: `10.1.${asked >> 8}.${asked & 255}` });
};

/** What is wrong with an answer; undefined when it is as every error has to be. */
function faultOf({ status, body }: { status: number; body: unknown }, mustFail: boolean): string | undefined {
  if (status < 400) return mustFail ? `${status}, as if it were right` : undefined;
  if (status >= 500) return `${status} ${JSON.stringify(body).slice(0, 200)}`;
  const read = errorBody.safeParse(body);
  if (!read.success) return `${status} without an error body: ${JSON.stringify(body).slice(0, 200)}`;
  const { code, message } = read.data;
  if (!(code in errorCatalogue)) return `${code} is in no catalogue`;
  return message.zh === '' || message.en === '' ? `${code} says nothing` : undefined;
}

const pathOf = ({ route }: Operation, id: string): string => route.replaceAll(/\{\w+\}/g, id);

/** Asks one thing after the other and says which answers are not as they have to be. */
async function faults(
  calls: ReadonlyArray<Readonly<{ what: string; call: Call; mustFail?: boolean }>>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { what, call, mustFail = true } of calls) {
    const fault = faultOf(await ask(call), mustFail);
    if (fault !== undefined) found.push(`${what}: ${fault}`);
  }
  return found;
}

describe('wrong input is answered with a code and a sentence, never as a fault of the server', () => {
  test('nobody signed in', async () => {
    const closed = operations.filter(({ permission }) => permission !== 'public');
    expect(
      await faults(
        closed.map((operation) => ({
          what: nameOf(operation),
          call: { method: operation.method, url: pathOf(operation, NOBODY), cookie: '' },
        })),
      ),
    ).toEqual([]);
    expect(closed.length).toBeGreaterThan(60);
  });

  test.each(garbage)('a body that is %s', async (_, body) => {
    expect(
      await faults(
        withBody.map((operation) => ({
          what: nameOf(operation),
          call: {
            method: operation.method,
            url: pathOf(operation, NOBODY),
            headers: { 'content-type': 'application/json' },
            body: Buffer.from(body),
          },
        })),
      ),
    ).toEqual([]);
    expect(withBody.length).toBeGreaterThan(20);
  });

  test('a body of another type', async () => {
    expect(
      await faults(
        withBody.map((operation) => ({
          what: nameOf(operation),
          call: {
            method: operation.method,
            url: pathOf(operation, NOBODY),
            headers: { 'content-type': 'application/xml' },
            body: Buffer.from('<a/>'),
          },
        })),
      ),
    ).toEqual([]);
  });

  test.each(wrongIds)('an id that is %s', async (_, id) => {
    expect(
      await faults(
        withPath.map((operation) => ({
          what: nameOf(operation),
          call: { method: operation.method, url: pathOf(operation, id) },
        })),
      ),
    ).toEqual([]);
  });

  test('an id that nothing has', async () => {
    const reading = withPath.filter(({ method, route }) => method === 'GET' && !route.includes('{year}'));
    expect(
      await faults(
        reading.map((operation) => ({ what: nameOf(operation), call: { url: pathOf(operation, NOBODY) } })),
      ),
    ).toEqual([]);
  });

  test.each(wrongValues)('a query with %s in each of its places', async (_, value) => {
    const calls = withQuery.flatMap((operation) =>
      operation.parameters
        .filter((one) => one.in === 'query')
        .map(({ name, schema }) => ({
          what: `${nameOf(operation)}?${name}`,
          call: { method: operation.method, url: `${pathOf(operation, NOBODY)}?${name}=${value}` },
          // A free text may be anything; a number or a choice may not.
          mustFail: value !== '' && ('enum' in schema || 'format' in schema),
        })),
    );
    expect(await faults(calls)).toEqual([]);
  });

  test('a command without its id', async () => {
    expect(
      await faults(
        commands.map((operation) => ({
          what: nameOf(operation),
          call: {
            method: operation.method,
            url: pathOf(operation, NOBODY),
            headers: { 'idempotency-key': '' },
            ...(operation.takesJson && { body: {} }),
          },
        })),
      ),
    ).toEqual([]);
    expect(commands.length).toBeGreaterThan(15);
  });

  test('an address that is none', async () => {
    expect(
      await faults(
        ['/api/nothing', '/api/%00', '/api/%zz', '/api/patients/../../etc'].map((url) => ({
          what: url,
          call: { url },
        })),
      ),
    ).toEqual([]);
  });
});
