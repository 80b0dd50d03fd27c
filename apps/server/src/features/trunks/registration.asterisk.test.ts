import { carrierRegistrar } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pjsipIncludeFile } from '../../../../../runtime/asterisk-config.ts';
import { startTestAsterisk, type TestAsterisk } from '../../../test/asterisk-server.ts';
import { createActivity } from '../../platform/activity.ts';
import { systemClock, systemTimers } from '../../platform/clock.ts';
import { createAsteriskSwitch } from '../../telephony/asterisk/adapter.ts';
import { createAmi } from '../../telephony/asterisk/ami.ts';
import { createPeersFile } from '../../telephony/asterisk/peers-file.ts';
import { createAsteriskTrunkProbe } from '../../telephony/asterisk/trunk-probe.ts';
import type { TrunkCondition } from '../../telephony/trunk-probe.ts';
import { describeTest } from './line-test-words.ts';

const CARRIER_ADDRESS = '127.0.0.2';
const TRUNK = '0198c3c1-0000-7000-8000-000000000001';
const USERNAME = 'hospital-01';
const PASSWORD = 'Right-password-1';
const dialplan = `[from-hospital]
exten => 13800000001,1,Answer()
 same => n,Wait(30)
`;

let hospital: TestAsterisk;
let carrier: TestAsterisk;
let asterisk: ReturnType<typeof createAsteriskSwitch>;
let probe: ReturnType<typeof createAsteriskTrunkProbe>;
let file: ReturnType<typeof createPeersFile>;
let secret = 'Wrong-password-1';

beforeAll(async () => {
  hospital = await startTestAsterisk({});
  carrier = await startTestAsterisk({
    sipAddress: CARRIER_ADDRESS,
    dialplan,
    pjsip: carrierRegistrar({ address: '127.0.0.1', username: USERNAME, password: PASSWORD }),
  });
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
  const log = pino({ level: 'silent' });
  file = createPeersFile({
    file: pjsipIncludeFile(hospital.options.dir),
    readPeers: async () => ({
      devices: [],
      trunks: [
        {
          id: TRUNK,
          kind: 'registration',
          host: CARRIER_ADDRESS,
          port: carrier.options.sipPort,
          username: USERNAME,
          secret,
          callerId: '01012345678',
        },
      ],
    }),
    ari: asterisk.ari,
    ami,
    timers: systemTimers(systemClock),
    now: Date.now,
    activity: createActivity(log),
    log,
    settled: async () => undefined,
  });
  await connected.promise;
  file.lookAfresh();
});
afterAll(async () => {
  file.stop();
  probe.close();
  asterisk.close();
  await hospital.remove();
  await carrier.remove();
});

const until = (registration: TrunkCondition['registration']) =>
  vi.waitUntil(async () => (await probe.conditions()).get(TRUNK)?.registration === registration, {
    timeout: 60_000,
    interval: 100,
  });

test('a wrong password is told as such, although the other end answers', async () => {
  await until('refused');
  const condition = await probe.qualify(TRUNK);
  expect(condition?.isReachable).toBe(true);
  expect(describeTest(condition, undefined).zh).toContain('账号或密码不对');
});

test('with the right one the line registers at once, without a restart', async () => {
  secret = PASSWORD;
  file.look();
  await until('registered');
  expect(await readRegistered()).toContain(USERNAME);
});

test('and a call on it is let through, the carrier wanting the password again', async () => {
  const end = await probe.call({ trunkId: TRUNK, number: '13800000001' }, 'beep');
  expect(end).toMatchObject({ wasAnswered: true, cause: 16 });
});

test('a wrong password entered later is told at once, not when the registration runs out', async () => {
  secret = 'Wrong-password-2';
  file.look();
  await until('refused');
});

/** Who is registered at the carrier. */
async function readRegistered(): Promise<string[]> {
  const ami = createAmi(carrier.amiUrl);
  const contacts = await ami.list('PJSIPShowContacts', {});
  ami.close();
  return contacts.map((contact) => contact['Endpoint'] ?? contact['Aor'] ?? '');
}
