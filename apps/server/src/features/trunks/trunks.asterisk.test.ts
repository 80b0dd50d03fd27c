import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TrunkConfiguration } from '../../telephony/asterisk/pjsip.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carrierTrunk } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { pjsipIncludeFile } from '../../../../../runtime/asterisk-config.ts';
import { startTestAsterisk, type TestAsterisk } from '../../../test/asterisk-server.ts';
import { createActivity } from '../../platform/activity.ts';
import { systemClock, systemTimers } from '../../platform/clock.ts';
import { createAmi } from '../../telephony/asterisk/ami.ts';
import { createAsteriskSwitch } from '../../telephony/asterisk/adapter.ts';
import { createPeersFile } from '../../telephony/asterisk/peers-file.ts';
import { createAsteriskTrunkProbe } from '../../telephony/asterisk/trunk-probe.ts';

const CARRIER_ADDRESS = '127.0.0.2';
const LIVING = '0198c3c1-0000-7000-8000-000000000001';
const SILENT = '0198c3c1-0000-7000-8000-000000000002';

/** One number answers, one rings and rejects, one does not exist. */
const dialplan = `[from-hospital]
exten => 13800000001,1,Answer()
 same => n,Wait(30)
exten => 13800000002,1,Ringing()
 same => n,Wait(0.5)
 same => n,Hangup(21)
exten => 13800000003,1,Hangup(1)
`;

let hospital: TestAsterisk;
let carrier: TestAsterisk;
let folder: string;
let asterisk: ReturnType<typeof createAsteriskSwitch>;
let probe: ReturnType<typeof createAsteriskTrunkProbe>;
let file: ReturnType<typeof createPeersFile>;
let rows: TrunkConfiguration[];
let onRead: () => void = () => undefined;
const settled: { trunkIds: readonly string[]; state: string }[] = [];
let onSettled = Promise.withResolvers<void>();
const activity = createActivity(pino({ level: 'silent' }));

const trunk = (id: string, port: number): TrunkConfiguration => ({
  id,
  kind: 'ip',
  host: CARRIER_ADDRESS,
  port,
  username: undefined,
  secret: undefined,
  callerId: '01012345678',
});

/** Waits until the writer has given a change to Asterisk. */
const nextSettled = async (): Promise<void> => {
  await onSettled.promise;
  onSettled = Promise.withResolvers<void>();
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-trunks-'));
  hospital = await startTestAsterisk({});
  carrier = await startTestAsterisk({
    sipAddress: CARRIER_ADDRESS,
    dialplan,
    pjsip: carrierTrunk({ address: '127.0.0.1', port: hospital.options.sipPort }),
  });
  rows = [trunk(LIVING, carrier.options.sipPort)];
  const access = {
    url: hospital.ariUrl,
    user: hospital.options.ariUser,
    password: hospital.options.ariPassword,
  };
  const ami = createAmi(hospital.amiUrl);
  const connected = Promise.withResolvers<void>();
  asterisk = createAsteriskSwitch({
    ...access,
    app: 'suifang',
    ami,
    onReplaced: () => undefined,
  });
  asterisk.onEvent((event) => event.type === 'connected' && connected.resolve());
  asterisk.open();
  probe = createAsteriskTrunkProbe({ ...access, amiUrl: hospital.amiUrl });
  file = createPeersFile({
    file: pjsipIncludeFile(hospital.options.dir),
    readPeers: async () => {
      onRead();
      return { trunks: rows, devices: [] };
    },
    ari: asterisk.ari,
    ami,
    timers: systemTimers(systemClock),
    now: Date.now,
    activity,
    log: pino({ level: 'silent' }),
    settled: async (trunkIds, state) => {
      settled.push({ trunkIds, state });
      onSettled.resolve();
    },
  });
  await connected.promise;
  file.lookAfresh();
  await nextSettled();
});
afterAll(async () => {
  file.stop();
  probe.close();
  asterisk.close();
  await hospital.remove();
  await carrier.remove();
  rmSync(folder, { recursive: true });
});

test('the written file belongs to the user of Asterisk and is closed to others', () => {
  const name = pjsipIncludeFile(hospital.options.dir);
  const [written, parent] = [statSync(name), statSync(path.dirname(name))];
  expect(written.mode & 0o777).toBe(0o640);
  expect([written.uid, written.gid]).toEqual([parent.uid, parent.gid]);
  expect(settled[0]).toEqual({ trunkIds: [LIVING], state: 'applied' });
});

test('a line whose other end answers is reachable, with its round trip', async () => {
  const condition = await probe.qualify(LIVING);
  expect(condition).toMatchObject({ isReachable: true, channelsInUse: 0 });
  expect(condition?.roundTripMs).toBeGreaterThan(0);
});

test('a test call is answered, says its sentence and hangs up', async () => {
  const end = await probe.call({ trunkId: LIVING, number: '13800000001' }, 'beep');
  expect(end).toMatchObject({ wasAnswered: true, cause: 16 });
  expect((await probe.conditions()).get(LIVING)?.channelsInUse).toBe(0);
});

test('a test call that is rejected tells that it rang and what the carrier said', async () => {
  const end = await probe.call({ trunkId: LIVING, number: '13800000002' }, 'beep');
  expect(end).toEqual({ hasRung: true, wasAnswered: false, cause: 21, sipCode: 403 });
});

test('a test call to a number that does not exist never rings', async () => {
  const end = await probe.call({ trunkId: LIVING, number: '13800000003' }, 'beep');
  expect(end).toEqual({ hasRung: false, wasAnswered: false, cause: 1, sipCode: 404 });
});

test('a number with other characters never reaches the switch', async () => {
  const call = probe.call({ trunkId: LIVING, number: '1380000&PJSIP/1@x' }, 'beep');
  await expect(call).rejects.toThrow('unsafe characters');
});

test('a line nobody listens on is added without a restart and found unreachable', async () => {
  rows = [...rows, trunk(SILENT, 9)];
  file.look();
  await nextSettled();
  expect(settled.at(-1)).toEqual({ trunkIds: [SILENT], state: 'applied' });
  expect(await probe.qualify(SILENT)).toMatchObject({ isReachable: false, roundTripMs: undefined });
  expect((await probe.conditions()).get(LIVING)?.isReachable).toBe(true);
});

test('a test call on a line that nobody listens on ends without ringing', async () => {
  const end = await probe.call({ trunkId: SILENT, number: '13800000001' }, 'beep');
  expect(end).toMatchObject({ hasRung: false, wasAnswered: false });
});

test('a value that would be configuration leaves the old file in force', async () => {
  const before = readFileSync(pjsipIncludeFile(hospital.options.dir), 'utf8');
  const good = rows;
  const read = Promise.withResolvers<void>();
  onRead = read.resolve;
  rows = [...rows, { ...trunk('0198c3c1-0000-7000-8000-000000000003', 5060), host: 'a\n[evil]' }];
  file.look();
  await read.promise;
  await activity.idle();
  rows = good;
  expect(readFileSync(pjsipIncludeFile(hospital.options.dir), 'utf8')).toBe(before);
  expect((await probe.conditions()).has(LIVING)).toBe(true);
});

test('a line that was disabled is gone from the switch', async () => {
  rows = rows.filter(({ id }) => id !== SILENT);
  file.look();
  await nextSettled();
  expect(settled.at(-1)).toEqual({ trunkIds: [SILENT], state: 'applied' });
  expect(await probe.qualify(SILENT)).toBeUndefined();
  expect([...(await probe.conditions()).keys()]).toEqual([LIVING]);
});
