import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import type { sampleTown } from '@suifang/contract/sample-town.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addQueue } from '../../../test/desk-hospital.ts';
import { addFinishedCall } from '../../../test/finished-call.ts';
import { addPatient, fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';
import { insertQueueCallback } from '../callbacks/index.ts';

type SampleTown = z.output<typeof sampleTown>;
type Table =
  | 'callback_task'
  | 'campaign'
  | 'patient'
  | 'trunk'
  | 'call'
  | 'call_event'
  | 'recording'
  | 'target'
  | 'response';

let api: TestApi;
let cookie: string;
/** A call of the town, in a campaign that somebody made at the screen; and one of the hospital's own. */
let ofTown: Awaited<ReturnType<typeof addFinishedCall>>;
let own: Awaited<ReturnType<typeof addFinishedCall>>;

beforeEach(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
  ofTown = await addFinishedCall(api.context, Buffer.from('town'));
  own = await addFinishedCall(api.context, Buffer.from('own'));
  const { db } = api.context;
  await db.updateTable('patient').set({ is_sample: true }).where('id', '=', ofTown.patient.id).execute();
  await db
    .updateTable('trunk')
    .set({ is_sample: true })
    .where('id', '=', (builder) =>
      builder.selectFrom('campaign').select('trunk_id').where('id', '=', ofTown.campaignId),
    )
    .execute();
});
afterEach(() => api.close());

const read = async () => (await api.call<SampleTown>({ url: '/api/sample-town', cookie })).body;
const wipeConfirmed = (ownCampaigns: readonly string[]) =>
  api.call<SampleTown & ErrorBody>({
    method: 'DELETE',
    url: '/api/sample-town',
    cookie,
    body: { ownCampaigns },
  });
/** As somebody does who has read what goes and agrees to all of it. */
const wipe = async () => wipeConfirmed((await read()).ownCampaigns.map(({ id }) => id));
const count = async (table: Table) => {
  const row = await api.context.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return row.rows;
};
const counts = async (...tables: Table[]) => Promise.all(tables.map(count));
const rawFileOf = ({ recordingId }: typeof own) =>
  path.join(api.context.config.paths.asterisk, 'spool', `${recordingId}.raw`);
const writeRaw = (call: typeof own) => {
  mkdirSync(path.dirname(rawFileOf(call)), { recursive: true });
  writeFileSync(rawFileOf(call), 'raw');
};

/** Puts a patient into a campaign. */
async function addTarget(campaignId: string, patientId: string): Promise<string> {
  const id = api.context.ids.next();
  await api.context.db
    .insertInto('target')
    .values({ id, campaign_id: campaignId, patient_id: patientId, state: 'waiting', created_at: new Date() })
    .execute();
  return id;
}

test('says that no real number is dialled only as long as no line of the hospital is enabled or has work', async () => {
  const { db } = api.context;
  const hasRealLines = async () => (await read()).hasRealLines;
  expect(await hasRealLines()).toBe(true);
  await db.updateTable('trunk').set({ is_enabled: false }).where('is_sample', '=', false).execute();
  const setState = (state: 'running' | 'draft' | 'completed') =>
    db.updateTable('campaign').set({ state }).where('id', '=', own.campaignId).execute();
  await setState('completed');
  expect(await hasRealLines()).toBe(false);
  for (const state of ['draft', 'running'] as const) {
    await setState(state);
    expect(await hasRealLines()).toBe(true);
  }
});

describe('wiping the simulated town', () => {
  test('takes what was made on its line at the screen, files and all, and leaves the hospital its own', async () => {
    writeRaw(ofTown);
    writeRaw(own);
    expect(await read()).toMatchObject({ isPresent: true, patients: 1, campaigns: 1, calls: 1 });
    const { status, body } = await wipe();
    expect([status, body]).toEqual([
      200,
      { isPresent: false, hasRealLines: true, patients: 0, campaigns: 0, calls: 0, ownCampaigns: [] },
    ]);
    expect(await counts('campaign', 'patient', 'trunk', 'call', 'call_event', 'recording')).toEqual([
      1, 1, 1, 1, 4, 1,
    ]);
    expect([ofTown.file, rawFileOf(ofTown)].filter(existsSync)).toEqual([]);
    expect([own.file, rawFileOf(own)].filter(existsSync)).toHaveLength(2);
  });

  test('takes whoever nobody knows and rang on its line, with the wish to be rung back', async () => {
    const { db, ids, clock } = api.context;
    const sampleTrunk = db.selectFrom('trunk').select('id').where('is_sample', '=', true);
    const queueId = await addQueue(api.context, []);
    for (const number of [8, 9]) {
      const callId = await addIncomingCall(api.context, fictionalNumber(number));
      await insertQueueCallback(db, { id: ids.next(), callId, queueId, at: clock.now() });
      if (number === 8)
        await db.updateTable('call').set({ trunk_id: sampleTrunk }).where('id', '=', callId).execute();
    }
    expect((await read()).calls).toBe(2);
    expect((await wipe()).status).toBe(200);
    expect(await counts('trunk', 'call', 'callback_task')).toEqual([1, 2, 1]);
  });

  test('names the campaigns that somebody made, and touches nothing until they are agreed to', async () => {
    const { db } = api.context;
    const name = (id: string, to: string) =>
      db.updateTable('campaign').set({ name: to }).where('id', '=', id).execute();
    await name(ofTown.campaignId, '骨科试拨');
    expect((await read()).ownCampaigns).toMatchObject([{ id: ofTown.campaignId, name: '骨科试拨' }]);
    const refused = await wipeConfirmed([own.campaignId]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'sample-town.unconfirmed' } });
    expect(refused.body.message.zh).toContain('骨科试拨');
    expect(await counts('campaign', 'patient', 'call')).toEqual([2, 2, 2]);
    expect((await wipeConfirmed([ofTown.campaignId])).status).toBe(200);
    expect(await counts('campaign', 'patient', 'call')).toEqual([1, 1, 1]);
  });

  test('what came with the town needs nobody’s word, a second campaign that somebody made of it does', async () => {
    const { db } = api.context;
    const change = (values: object) =>
      db.updateTable('campaign').set(values).where('id', '=', ofTown.campaignId).execute();
    const staff = await db.selectFrom('staff').select('id').executeTakeFirstOrThrow();
    await change({ is_sample: true, created_by: staff.id });
    expect((await wipeConfirmed([])).status).toBe(409);
    await change({ created_by: null });
    expect((await read()).ownCampaigns).toEqual([]);
    expect((await wipeConfirmed([])).status).toBe(200);
  });

  test('a patient of the hospital who was called on its line stays, without the made-up answers', async () => {
    const { db, ids } = api.context;
    const targetId = await addTarget(ofTown.campaignId, own.patient.id);
    const version = await db.selectFrom('questionnaire_version').select('id').executeTakeFirstOrThrow();
    await db
      .insertInto('response')
      .values({
        id: ids.next(),
        questionnaire_version_id: version.id,
        patient_id: own.patient.id,
        target_id: targetId,
        status: 'completed',
        started_at: new Date(),
        updated_at: new Date(),
        completed_at: new Date(),
      })
      .execute();
    expect((await wipe()).status).toBe(200);
    expect(await counts('campaign', 'patient', 'response')).toEqual([1, 1, 0]);
  });

  test('a campaign on the hospital’s line that also calls its people goes on without them', async () => {
    await addTarget(own.campaignId, ofTown.patient.id);
    expect((await wipe()).status).toBe(200);
    expect(await counts('campaign', 'target')).toEqual([1, 1]);
  });

  test('a campaign on the hospital’s line that calls nobody but its people goes', async () => {
    const { db } = api.context;
    const neighbour = await addPatient(api.context, { name: '李建国', numbers: [fictionalNumber(8)] });
    await db.updateTable('patient').set({ is_sample: true }).where('id', '=', neighbour.id).execute();
    await db
      .updateTable('target')
      .set({ patient_id: neighbour.id })
      .where('campaign_id', '=', own.campaignId)
      .execute();
    expect((await wipe()).status).toBe(200);
    expect(await counts('campaign', 'patient', 'trunk')).toEqual([0, 1, 1]);
  });

  test('a later campaign of the hospital forgets that it came from one of the town', async () => {
    await api.context.db
      .updateTable('campaign')
      .set({ parent_campaign_id: ofTown.campaignId })
      .where('id', '=', own.campaignId)
      .execute();
    expect((await wipe()).status).toBe(200);
    const left = await api.context.db.selectFrom('campaign').select(['id', 'parent_campaign_id']).execute();
    expect(left).toEqual([{ id: own.campaignId, parent_campaign_id: null }]);
  });

  test('its people who asked for no more calls do not keep their numbers from the next town', async () => {
    const { db, ids } = api.context;
    const block = async (patientId: string) => {
      const { bidx } = await db
        .selectFrom('phone')
        .select('bidx')
        .where('patient_id', '=', patientId)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('do_not_call')
        .values({
          id: ids.next(),
          phone_bidx: bidx,
          patient_id: null,
          reason: 'opted-out',
          source: 'call',
          created_at: new Date(),
        })
        .execute();
    };
    const neighbour = await addPatient(api.context, { name: '李建国', numbers: [fictionalNumber(8)] });
    await db.updateTable('patient').set({ is_sample: true }).where('id', '=', neighbour.id).execute();
    await block(neighbour.id);
    // The number of this one is also a patient's of the hospital.
    await block(ofTown.patient.id);
    expect((await wipe()).status).toBe(200);
    expect(await db.selectFrom('do_not_call').select('id').execute()).toHaveLength(1);
  });
});

test('takes along what was answered to commands about the town, and leaves what was answered about the hospital', async () => {
  const { db, ids } = api.context;
  const answered = async (patientId: string) => {
    const id = ids.next();
    const answer = JSON.stringify({ patient: { id: patientId, name: '王桂芳' } });
    await db.insertInto('command').values({ id, name: 'createPatient', staff_id: null, answer }).execute();
    return id;
  };
  const [aboutTown, aboutOwn] = [await answered(ofTown.patient.id), await answered(own.patient.id)];
  expect((await wipe()).status).toBe(200);
  const left = await db.selectFrom('command').select('id').where('id', 'in', [aboutTown, aboutOwn]).execute();
  expect(left.map(({ id }) => id)).toEqual([aboutOwn]);
});
