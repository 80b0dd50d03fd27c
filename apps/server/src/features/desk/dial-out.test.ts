import { randomUUID } from 'node:crypto';
import { hasPermission, roles } from '@suifang/contract/permissions.ts';
import { createTown } from '@suifang/simulator/carrier/town.ts';
import { createMemorySwitch, type MemorySwitch } from '@suifang/simulator/memory/memory-switch.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { addPatient, addTrunk, fictionalNumber, type TestPatient } from '../../../test/hospital.ts';
import { createActivity } from '../../platform/activity.ts';
import { systemTimers } from '../../platform/clock.ts';
import { createTelephony, type Telephony } from '../../roles/telephony/telephony.ts';
import { moveAgent } from '../agents/index.ts';

/** A desk asks the API, and the controller judges; the switch is one in memory whose time stands still. */

let api: TestApi;
let nurse: TestAgent;
let colleague: TestAgent;
let cookie: string;
let trunkId: string;
let patient: TestPatient;
let phoneSwitch: MemorySwitch;
let control: Telephony;

beforeAll(async () => {
  api = await createTestApi();
  const { context } = api;
  [nurse, colleague] = [await addAgent(context, 1), await addAgent(context, 2)];
  await addQueue(context, [nurse]);
  const phone = { answersAfterMs: undefined, talksForMs: 0 };
  phoneSwitch = createMemorySwitch(
    createTown([], 1),
    createVirtualClock(api.clock.now().getTime()),
    new Map([nurse, colleague].map(({ deviceId }) => [deviceId, phone])),
  );
  control = createTelephony({
    ...context,
    speech: muteSpeech,
    switch: phoneSwitch.connect(),
    openSwitch: () => undefined,
    timers: systemTimers(api.clock),
    activity: createActivity(context.log),
    connect: () => api.connect('leader'),
    spoolFolder: '/nowhere',
    sounds: new Map(),
  });
  trunkId = await addTrunk(context, { host: '127.0.0.2', port: 5060, maxChannels: 2, callsPerSecond: 10 });
  cookie = await api.openSession(nurse.staffId);
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
}, 60_000);
afterAll(async () => {
  await control.stop();
  await api.close();
});

const move = (staffId: string, event: Parameters<typeof moveAgent>[3]) =>
  api.context.db.transaction().execute((trx) => moveAgent(api.context, trx, staffId, event));

let numbers = 0;
beforeEach(async () => {
  patient = await addPatient(api.context, { name: '王桂芳', numbers: [fictionalNumber((numbers += 1))] });
  await makeReady(api.context, nurse);
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
});
/** Everything that is on ends, and everybody goes home. */
afterEach(async () => {
  const { db } = api.context;
  await api.call({ method: 'POST', url: '/api/agent/call/commands', cookie, body: { do: 'hangUp' } });
  await db.updateTable('call').set({ ended_at: api.clock.now() }).where('ended_at', 'is', null).execute();
  await db.updateTable('attempt').set({ state: 'ended' }).execute();
  for (const { staffId } of [nurse, colleague]) await move(staffId, { type: 'signedOut', cause: 'forced' });
});

const dial = (to: object, more: { despite?: string; key?: string; cookie?: string } = {}) =>
  api.call<{ callId: string; code: string; message: { zh: string } }>({
    method: 'POST',
    url: '/api/desk/calls',
    cookie: more.cookie ?? cookie,
    ...(more.key && { key: more.key }),
    body: { to, ...(more.despite && { despite: more.despite }) },
  });

async function phoneOf({ id }: TestPatient) {
  const row = await api.context.db
    .selectFrom('phone')
    .select(['id', 'bidx', 'number_enc'])
    .where('patient_id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, to: { kind: 'phone', phoneId: row.id } };
}

/** A call that somebody else has with a number at this moment. */
async function callOn(
  number: Readonly<{ bidx: Buffer; number_enc: Buffer }>,
  staffId?: string,
): Promise<string> {
  const { db, clock } = api.context;
  const callId = randomUUID();
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'inbound',
      flow: 'nobody',
      flow_input: '{}',
      flow_state: '{"at":"talking"}',
      epoch: 1,
      started_at: clock.now(),
      number_enc: number.number_enc,
      number_bidx: number.bidx,
    })
    .execute();
  await db
    .insertInto('call_leg')
    .values({
      leg_id: `in-${callId}`,
      call_id: callId,
      party: 'patient',
      kind: 'trunk',
      trunk_id: trunkId,
      created_at: clock.now(),
    })
    .execute();
  if (staffId === undefined) return callId;
  await makeReady(api.context, colleague);
  await move(staffId, { type: 'reserved', callId, leaseMs: 60_000 });
  await move(staffId, { type: 'answered', callId });
  return callId;
}

describe('a call from a desk', () => {
  test('begins with the phone of whoever dials, and stands in the records with whom it rings', async () => {
    const { to, bidx } = await phoneOf(patient);
    const { status, body } = await dial(to);
    expect([status, body]).toEqual([200, { callId: expect.any(String) }]);
    const call = await api.context.db
      .selectFrom('call')
      .selectAll()
      .where('id', '=', body.callId)
      .executeTakeFirstOrThrow();
    expect(call).toMatchObject({
      direction: 'outbound',
      patient_id: patient.id,
      trunk_id: trunkId,
      number_bidx: bidx,
      flow: 'dial-out',
    });
    const stored = JSON.stringify([call.flow_input, call.flow_state]);
    expect(stored).not.toContain(patient.numbers[0]);
    expect(phoneSwitch.openLegs).toEqual([`${body.callId}.agent`]);
    const presence = await api.call({ url: '/api/agent', cookie });
    expect(presence.body).toMatchObject({ state: 'reserved', callId: body.callId });
    const shown = await api.call({ url: `/api/desk/calls/${body.callId}`, cookie });
    expect(shown.body).toMatchObject({ direction: 'outbound', patientId: patient.id, outcome: null });
  });

  test('is one call, however often the click arrives', async () => {
    const { to } = await phoneOf(patient);
    const key = randomUUID();
    const answers = await Promise.all([dial(to, { key }), dial(to, { key }), dial(to, { key })]);
    const last = await dial(to, { key });
    expect(new Set([...answers, last].map(({ body }) => body.callId))).toEqual(new Set([last.body.callId]));
    expect(phoneSwitch.openLegs).toHaveLength(1);
    const other = await api.openSession(colleague.staffId);
    expect((await dial(to, { key, cookie: other })).body.code).toBe('request.key-reused');
  });

  test('takes the wish to be rung back for whoever answers it', async () => {
    const { db, clock, ids } = api.context;
    const { bidx, number_enc } = await phoneOf(patient);
    const taskId = ids.next();
    const at = clock.now();
    await db
      .insertInto('callback_task')
      .values({
        id: taskId,
        number_enc,
        number_bidx: bidx,
        reason: 'queue',
        due_at: at,
        created_at: at,
      })
      .execute();
    expect((await dial({ kind: 'callback', taskId })).status).toBe(200);
    const task = await db
      .selectFrom('callback_task')
      .selectAll()
      .where('id', '=', taskId)
      .executeTakeFirstOrThrow();
    expect(task).toMatchObject({ assigned_to: nurse.staffId, state: 'open', version: 2 });
  });

  test('to somebody whose wish is another’s work is none', async () => {
    const { db, clock, ids } = api.context;
    const { bidx, number_enc } = await phoneOf(patient);
    const [taskId, at] = [ids.next(), clock.now()];
    const wish = {
      number_enc,
      number_bidx: bidx,
      reason: 'interrupted',
      due_at: at,
      created_at: at,
    } as const;
    await db
      .insertInto('callback_task')
      .values({ id: taskId, assigned_to: colleague.staffId, ...wish })
      .execute();
    expect((await dial({ kind: 'callback', taskId })).status).toBe(404);
  });

  test('to a typed number finds whose it is', async () => {
    const { status, body } = await dial({ kind: 'number', number: patient.numbers[0] ?? '' });
    expect(status).toBe(200);
    const shown = await api.call({ url: `/api/desk/calls/${body.callId}`, cookie });
    expect(shown.body).toMatchObject({ patientId: patient.id });
  });
});

describe('nobody is called', () => {
  test('who is not seen: every patient and every dial is seen by whoever may call from a desk', () => {
    // Ids of phones and of attempts are taken without a further condition, as their pages show them without one.
    for (const role of roles.filter((one) => hasPermission(one, 'desk.use')))
      for (const sees of ['patients.read', 'calls.read'] as const)
        expect([role, sees, hasPermission(role, sees)]).toEqual([role, sees, true]);
  });

  test('by whoever is no agent, or has not signed in', async () => {
    const { to } = await phoneOf(patient);
    const visitor = await api.openSession(await api.addStaff('nurse'));
    expect((await dial(to, { cookie: visitor })).body.code).toBe('agent.not-one');
    const other = await api.openSession(colleague.staffId);
    expect((await dial(to, { cookie: other })).body.code).toBe('dial.not-signed-in');
  });

  test('who asked for no more calls, unless a reason is given, which is audited', async () => {
    const { db, clock, ids } = api.context;
    const { to } = await phoneOf(patient);
    await db
      .insertInto('do_not_call')
      .values({
        id: ids.next(),
        patient_id: patient.id,
        phone_bidx: null,
        purpose: null,
        reason: 'patient',
        source: 'keypress',
        until: null,
        created_at: clock.now(),
        lifted_at: null,
      })
      .execute();
    expect((await dial(to)).body.code).toBe('dial.do-not-call');
    const { status, body } = await dial(to, { despite: '检验结果危急值' });
    expect(status).toBe(200);
    const audited = await db
      .selectFrom('audit')
      .select(['action', 'actor_id', 'detail'])
      .where('object_id', '=', body.callId)
      .execute();
    expect(audited).toEqual([
      {
        action: 'call.despite-do-not-call',
        actor_id: nurse.staffId,
        detail: { patientId: patient.id, reason: '检验结果危急值' },
      },
    ]);
  });

  test('who has died', async () => {
    const { to } = await phoneOf(patient);
    await api.context.db
      .updateTable('patient')
      .set({ deceased_at: api.clock.now() })
      .where('id', '=', patient.id)
      .execute();
    expect((await dial(to, { despite: '无论如何' })).body.code).toBe('dial.deceased');
  });

  test('who is on the line already: the sentence says with whom', async () => {
    const phone = await phoneOf(patient);
    await callOn(phone, colleague.staffId);
    const { body } = await dial(phone.to);
    expect(body).toMatchObject({
      code: 'dial.on-the-line',
      message: { zh: '护士2 正在和对方通话或拨打，请稍后' },
    });
  });

  test('who is just calling us', async () => {
    const phone = await phoneOf(patient);
    await callOn(phone);
    expect((await dial(phone.to)).body.code).toBe('dial.calls-us');
  });

  test.each(['waited', 'left a message'] as const)(
    'who %s in a queue that is not theirs; whoever serves it may',
    async (how) => {
      const { db, clock } = api.context;
      const callId = await callOn(await phoneOf(patient));
      await db.updateTable('call').set({ ended_at: clock.now() }).where('id', '=', callId).execute();
      const to = { kind: 'call', callId };
      expect((await dial(to)).body.code).toBe('request.not-found');
      const { id } = await db.selectFrom('queue').select('id').executeTakeFirstOrThrow();
      const of = { id: randomUUID(), call_id: callId, queue_id: id };
      if (how === 'waited')
        await db
          .insertInto('queue_entry')
          .values({ ...of, priority: 1, entered_at: clock.now(), state: 'abandoned', ended_at: clock.now() })
          .execute();
      else
        await db
          .insertInto('voicemail')
          .values({ ...of, from_ms: 0, duration_ms: 5_000, left_at: clock.now() })
          .execute();
      await makeReady(api.context, colleague);
      const elsewhere = await api.openSession(colleague.staffId);
      expect((await dial(to, { cookie: elsewhere })).body.code).toBe('request.not-found');
      expect((await dial(to)).status).toBe(200);
    },
  );

  test('abroad, while that is switched off, and on digits that are no number', async () => {
    expect((await dial({ kind: 'number', number: '+44 20 7946 0018' })).body.code).toBe('dial.abroad');
    expect((await dial({ kind: 'number', number: '*21*123#' })).body.code).toBe('dial.number-not-allowed');
  });

  test('while every line is taken by people or the trunk is disabled', async () => {
    const { to } = await phoneOf(patient);
    const { db } = api.context;
    for (const name of ['甲', '乙'])
      await callOn(
        await phoneOf(await addPatient(api.context, { name, numbers: [fictionalNumber((numbers += 1))] })),
      );
    expect((await dial(to)).body.code).toBe('dial.lines-full');
    await db.updateTable('trunk').set({ is_enabled: false }).execute();
    expect((await dial(to)).body.code).toBe('dial.no-line');
    await db.updateTable('trunk').set({ is_enabled: true }).execute();
  });

  test('by somebody who is in a call, or has not said what came of the last one', async () => {
    const { to } = await phoneOf(patient);
    const callId = randomUUID();
    await move(nurse.staffId, { type: 'reserved', callId, leaseMs: 60_000 });
    await move(nurse.staffId, { type: 'answered', callId });
    expect((await dial(to)).body.code).toBe('dial.in-call');
    await move(nurse.staffId, { type: 'callEnded', callId, wrapUpMs: 60_000 });
    expect((await dial(to)).body.code).toBe('agent.disposition-missing');
  });

  test('and no phone has rung for any of it', () => {
    expect(phoneSwitch.rung).toEqual([]);
    expect(phoneSwitch.openLegs).toEqual([]);
  });
});
