import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addFinishedCall } from '../../../test/finished-call.ts';
import { adoptRecordings, findRecording, storeRecording, verifyRecordings } from './index.ts';
import { readRange } from './serve.ts';

const SOUND = Buffer.from('0123456789');

let api: TestApi;
let made: Awaited<ReturnType<typeof addFinishedCall>>;
let administrator: string;
let nurse: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  nurse = await api.openSession(await api.addStaff('nurse'));
  made = await addFinishedCall(api.context, SOUND);
});
afterAll(() => api.close());

const play = (cookie: string, range?: string) =>
  api.call<string>({
    url: `/api/recordings/${made.recordingId}/audio`,
    cookie,
    headers: range ? { range } : {},
  });
const noted = async (action: string) => {
  const rows = await api.context.db.selectFrom('audit').select('seq').where('action', '=', action).execute();
  return rows.length;
};

test('ranges are read as browsers send them', () => {
  expect(readRange('bytes=0-', 10)).toEqual({ from: 0, to: 9 });
  expect(readRange('bytes=2-5', 10)).toEqual({ from: 2, to: 5 });
  expect(readRange('bytes=2-50', 10)).toEqual({ from: 2, to: 9 });
  expect(readRange('bytes=-3', 10)).toEqual({ from: 7, to: 9 });
  expect(readRange('bytes=10-', 10)).toBe('unsatisfiable');
  expect(readRange('bytes=5-2', 10)).toBe('unsatisfiable');
  expect(readRange('bytes=-0', 10)).toBe('unsatisfiable');
  expect([readRange(undefined, 10), readRange('bytes=0-1,4-5', 10)]).toEqual([undefined, undefined]);
});

describe('hearing and taking away', () => {
  test('a nurse hears a recording; moving about in it is noted as one play', async () => {
    const whole = await play(nurse);
    expect([whole.status, whole.body, whole.headers['content-type']]).toEqual([
      200,
      '0123456789',
      'audio/ogg',
    ]);
    const part = await play(nurse, 'bytes=2-5');
    expect([part.status, part.body, part.headers['content-range']]).toEqual([206, '2345', 'bytes 2-5/10']);
    expect(await noted('recording.played')).toBe(1);
    api.clock.forward(11 * 60_000);
    await play(nurse, 'bytes=4-');
    expect(await noted('recording.played')).toBe(2);
  });

  test('a range outside of the file is refused with its size', async () => {
    const outside = await play(administrator, 'bytes=99-');
    expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  test('a nurse takes no recording away, and each time somebody else does is noted', async () => {
    const url = `/api/recordings/${made.recordingId}/download`;
    expect((await api.call({ url, cookie: nurse })).status).toBe(403);
    const taken = await api.call<string>({ url, cookie: administrator });
    expect([taken.status, taken.body]).toEqual([200, '0123456789']);
    expect(taken.headers['content-disposition']).toContain(`${made.recordingId}.opus`);
    expect(await noted('recording.downloaded')).toBe(1);
  });

  test('when the audit cannot be written nothing is heard', async () => {
    const cookie = await api.openSession(await api.addStaff('nurse'));
    await sql`alter table audit rename to audit_away`.execute(api.context.db);
    try {
      expect((await play(cookie)).status).toBe(500);
    } finally {
      await sql`alter table audit_away rename to audit`.execute(api.context.db);
    }
    expect((await play(cookie)).status).toBe(200);
  });
});

/** The command line of a process; empty when it has ended meanwhile. */
function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  try {
    return /^\d+$/.test(pid) ? readFileSync(file, 'latin1') : '';
  } catch {
    return '';
  }
}

describe('keeping', () => {
  const damage = async () => (await findRecording(api.context.db, made.recordingId))?.isDamaged;

  test('a file that has changed or is gone is marked, and whole again when it is put back', async () => {
    writeFileSync(made.file, 'something else');
    await verifyRecordings(api.context);
    expect(await damage()).toBe(true);
    writeFileSync(made.file, SOUND);
    await verifyRecordings(api.context);
    expect(await damage()).toBe(false);
    rmSync(made.file);
    await verifyRecordings(api.context);
    expect(await damage()).toBe(true);
    expect((await play(nurse)).status).toBe(410);
    writeFileSync(made.file, SOUND);
    await verifyRecordings(api.context);
  });

  test('a raw file that a crash left behind is taken up once, one that is kept already is removed', async () => {
    const { db, config, jobs } = api.context;
    const added: string[] = [];
    const watching = {
      ...api.context,
      jobs: {
        add: (...call: Parameters<typeof jobs.add>) => {
          added.push(String(call[2]['recordingId']));
          return Promise.resolve();
        },
      },
    };
    const raw = path.join(config.paths.asterisk, 'spool', `${made.recordingId}.raw`);
    mkdirSync(path.dirname(raw), { recursive: true });
    writeFileSync(raw, 'raw');
    await adoptRecordings(watching);
    expect([existsSync(raw), added]).toEqual([false, []]);
    writeFileSync(raw, 'raw');
    const set = (state: 'recording') =>
      db.updateTable('recording').set({ state }).where('id', '=', made.recordingId).execute();
    await set('recording');
    await adoptRecordings(watching);
    expect([existsSync(raw), added]).toEqual([true, [made.recordingId]]);
    expect((await findRecording(db, made.recordingId))?.state).toBe('spooled');
  });

  test('a call that is deleted while its recording is encoded leaves no file behind', async () => {
    const { db, config } = api.context;
    const call = await addFinishedCall(api.context, SOUND);
    const raw = path.join(config.paths.asterisk, 'spool', `${call.recordingId}.raw`);
    writeFileSync(raw, Buffer.alloc(3200));
    rmSync(call.file);
    await db.updateTable('recording').set({ state: 'spooled' }).where('id', '=', call.recordingId).execute();
    // An encoder that waits for a sign, then writes what it was asked for.
    const [sign, ffmpeg] = [path.join(config.home, 'sign'), path.join(config.home, 'encoder')];
    writeFileSync(
      ffmpeg,
      `#!/bin/sh\nwhile [ ! -e '${sign}' ]; do sleep 0.05; done\nfor target; do :; done\necho sound > "$target"\n`,
      { mode: 0o755 },
    );
    const slow = { ...api.context, config: { ...config, programs: { ...config.programs, ffmpeg } } };
    const storing = storeRecording(slow, call.recordingId);
    await expect
      .poll(() => readdirSync('/proc').some((pid) => commandOf(pid).includes(ffmpeg)), { timeout: 20_000 })
      .toBe(true);
    await db.deleteFrom('call').where('id', '=', call.callId).execute();
    writeFileSync(sign, '');
    await storing;
    expect([raw, call.file].filter(existsSync)).toEqual([]);
    const day = readdirSync(path.dirname(call.file));
    expect(day.filter((name) => name.startsWith(call.recordingId))).toEqual([]);
  });
});
