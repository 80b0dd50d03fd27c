import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  createDeskPhones,
  type DeskPhones,
  phonesConfiguration,
  phonesDialplan,
} from '@suifang/simulator/carrier/desk-phones.ts';
import { writeTownSounds } from '@suifang/simulator/carrier/sounds.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pjsipIncludeFile } from '../../../runtime/asterisk-config.ts';
import { giveCommand } from '../src/features/desk/command-store.ts';
import { giveDial } from '../src/features/desk/dial-store.ts';
import type { Telephony } from '../src/roles/telephony/telephony.ts';
import { renderPeers } from '../src/telephony/asterisk/pjsip.ts';
import { startTestAsterisk, type TestAsterisk } from './asterisk-server.ts';
import { addAgent, makeReady, type TestAgent } from './desk-hospital.ts';
import { kneeQuestionnaire } from './hospital.ts';
import { type RealTown, startRealTown } from './real-town.ts';

/** SIP phones that register with their passwords, on an address of their own, for trunks are told apart by address. */
const PHONES_ADDRESS = '127.0.0.3';
const [wang, li] = [1, 2].map((number) => ({
  number,
  deviceId: randomUUID(),
  secret: `secret-${number}-of-a-phone`,
}));

let world: RealTown;
let exchange: TestAsterisk;
let phones: DeskPhones;
let folder: string;
let agents: readonly TestAgent[] = [];
let controller: Telephony;

beforeAll(async () => {
  if (!wang || !li) throw new Error('there are two phones');
  world = await startRealTown({ questionnaire: kneeQuestionnaire, residents: [] });
  const devices = [wang, li].map(({ deviceId: id, secret }) => ({ id, secret, kind: 'phone' as const }));
  const trunk = {
    id: world.trunkId,
    kind: 'ip' as const,
    host: '127.0.0.2',
    port: world.exchange.options.sipPort,
    username: undefined,
    secret: undefined,
    callerId: '01012345678',
  };
  writeFileSync(pjsipIncludeFile(world.hospital.options.dir), renderPeers([trunk], devices));
  agents = [
    await addAgent(world.ports, wang.number, wang.deviceId),
    await addAgent(world.ports, li.number, li.deviceId),
  ];
  controller = world.startController();
  exchange = await startTestAsterisk({
    sipAddress: PHONES_ADDRESS,
    dialplan: phonesDialplan,
    pjsip: phonesConfiguration({ address: '127.0.0.1', port: world.hospital.options.sipPort }, [wang, li]),
  });
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-phones-'));
  // Asterisk runs as a user of its own.
  chmodSync(folder, 0o755);
  const { ariUser: user, ariPassword: password } = exchange.options;
  phones = await createDeskPhones({
    url: exchange.ariUrl,
    user,
    password,
    voice: writeTownSounds(folder).hello,
  });
  for (const agent of agents) await makeReady(world.ports, agent);
});
afterAll(async () => {
  phones?.close();
  await exchange?.remove();
  await world?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const states = async () => {
  const rows = await world.db.selectFrom('agent_state').select('state').execute();
  return rows.map(({ state }) => state);
};
const lastCall = () =>
  world.db.selectFrom('call').selectAll().orderBy('started_at', 'desc').executeTakeFirst();

test('a desk phone dials an extension, and both hear each other until one hangs up', async () => {
  // They have registered, with their passwords.
  await expect.poll(states).toEqual(['idle', 'idle']);
  const caller = await phones.dial(wang?.deviceId ?? '', '8002');
  await expect.poll(states).toEqual(['talking', 'talking']);
  const callee = phones.rungAt(li?.deviceId ?? '');
  // The tone of the ringing has gone out of the caller's ear before the colleague speaks.
  await expect.poll(() => caller.hears()).toBe(false);
  const before = caller.heard();
  await callee?.speak();
  await expect.poll(() => caller.heard()).toBeGreaterThan(before);
  expect(callee?.heard()).toBe(0);
  await caller.speak();
  await expect.poll(() => callee?.heard()).toBeGreaterThan(0);
  await callee?.hangUp();
  await expect.poll(() => caller.hasEnded()).toBe(true);
  await expect.poll(states).toEqual(['idle', 'idle']);
  await expect.poll(async () => (await lastCall())?.result).toBe('talked');
  expect(await lastCall()).toMatchObject({ direction: 'internal', dialed_number: '8002' });
});

test('of both phones it is kept who hung up, and how their network was', async () => {
  const legs = await world.db
    .selectFrom('call_leg')
    .select(['party', 'ended_by', 'cause', 'received', 'lost', 'jitter_ms'])
    .orderBy('party')
    .execute();
  const any: unknown = expect.any(Number);
  const measured = { cause: 16, received: any, lost: any, jitter_ms: any };
  expect(legs).toEqual([
    { party: 'agent', ended_by: 'us', ...measured },
    { party: 'colleague', ended_by: 'themselves', ...measured },
  ]);
  // Fifty packets a second (RFC 3551, 4.2), and each has spoken for longer than that.
  for (const { received } of legs) expect(received).toBeGreaterThan(25);
});

test('a desk phone dials a number that may not be called: a sentence is heard, nobody is rung, and the line ends', async () => {
  const caller = await phones.dial(wang?.deviceId ?? '', '00442079460018');
  await expect.poll(() => caller.hasEnded()).toBe(true);
  expect(caller.heard()).toBeGreaterThan(0);
  await expect.poll(async () => (await lastCall())?.result).toBe('refused');
  const legs = await world.db
    .selectFrom('call_leg')
    .select('party')
    .where('call_id', '=', (await lastCall())?.id ?? '')
    .execute();
  expect(legs).toEqual([{ party: 'agent' }]);
  expect(world.carrier.liveCalls).toBe(0);
});

test('who makes an echo test hears a sentence and then themselves, until it ends by itself or by their button', async () => {
  const [agent] = agents;
  if (!agent) throw new Error('somebody has signed in');
  const { vault, ids, db } = world.ports;
  const sealed = vault.encrypt('*43', 'phone.number');
  const index = vault.blindIndex('*43', 'phone.number');
  const nothing = { patientId: null, taskId: null, despite: null, reservationId: null };
  const [id, callId] = [randomUUID(), ids.next()];
  const request = { id, callId, staffId: agent.staffId, number: { sealed, index }, ...nothing };
  await giveDial(db, request, new Date());
  controller.wake();
  const stateOf = async () =>
    (await db.selectFrom('call').select('flow_state').where('id', '=', callId).executeTakeFirst())
      ?.flow_state;
  await expect.poll(stateOf).toMatchObject({ at: 'echoing' });
  const phone = phones.rungAt(agent.deviceId);
  // The sentence was heard, and is over: from here on there is nothing in the ear but what is said into the phone.
  await expect.poll(() => phone?.heard()).toBeGreaterThan(0);
  await expect.poll(() => phone?.hears()).toBe(false);
  const before = phone?.heard() ?? 0;
  await phone?.speak();
  await expect.poll(() => phone?.heard()).toBeGreaterThan(before);
  const commandId = randomUUID();
  const command = { do: 'hangUp' } as const;
  await giveCommand(db, { id: commandId, callId, staffId: agent.staffId, command }, new Date());
  controller.wake();
  await expect.poll(() => phone?.hasEnded()).toBe(true);
  await expect.poll(async () => (await lastCall())?.result).toBe('echoed');
  expect(await lastCall()).toMatchObject({ id: callId, direction: 'echo', patient_id: null });
  await expect.poll(states).toEqual(['idle', 'idle']);
});
