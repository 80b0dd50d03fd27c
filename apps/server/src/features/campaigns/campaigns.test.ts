import type { CampaignDetail, RedialPreview, WaitingPlace } from '@suifang/contract/campaigns/api.ts';
import type { CampaignChoices, CampaignLine } from '@suifang/contract/campaigns/choices.ts';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestVault, openSettings } from '../../../test/hospital.ts';
import { createHttpTest } from '../../../test/http.ts';
import { seedCampaign } from '../../../test/seed-campaign.ts';
import { campaignRoutes } from './index.ts';

const vault = createTestVault();
let test: Awaited<ReturnType<typeof createHttpTest>>;
let campaignId: string;

beforeAll(async () => {
  const jobs = { add: async () => undefined };
  test = await createHttpTest((app, ports) => campaignRoutes(app, { ...ports, vault, jobs }));
  campaignId = await seedCampaign({ ...test, vault });
});
afterAll(async () => {
  await test.close();
  vault.remove();
});

const read = async () => (await test.call<CampaignDetail>({ url: `/api/campaigns/${campaignId}` })).body;
const move = (to: string) =>
  test.call<CampaignDetail & ErrorBody>({ method: 'POST', url: `/api/campaigns/${campaignId}/${to}` });

describe('a campaign on the screen', () => {
  it('says how many wait and which rule holds them back', async () => {
    await test.db
      .updateTable('target')
      .set({ blocked_rule: 'patient_cap' })
      .where('state', '=', 'waiting')
      .execute();
    const { counts } = await read();
    expect(counts).toMatchObject({ targets: 6, waiting: 1, done: 4, review: 1, blocked: { patient_cap: 1 } });
  });

  it('gives each who waits a reason, the same in the count, the list and the filter', async () => {
    const change = (target: object, campaign: object = {}) =>
      Promise.all([
        test.db.updateTable('target').set(target).where('state', '=', 'waiting').execute(),
        test.db
          .updateTable('campaign')
          .set({ state: 'running', ...campaign })
          .where('id', '=', campaignId)
          .execute(),
      ]);
    const list = (rule: string) =>
      test.call<{ items: { blockedRule: string; blockedUntil: string | null }[] }>({
        url: `/api/campaigns/${campaignId}/targets?blockedRule=${rule}&state=waiting`,
      });
    const waiting = await test.db
      .selectFrom('target')
      .select('patient_id')
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    const placesOf = (patientId: string) =>
      test.call<{ items: WaitingPlace[] }>({ url: `/api/patients/${patientId}/waiting` });
    const says = async (rule: string, until: string | null = null) => {
      expect((await read()).counts.blocked).toEqual({ [rule]: 1 });
      expect((await list(rule)).body.items).toMatchObject([{ blockedRule: rule, blockedUntil: until }]);
      expect((await list('do_not_call')).body.items).toEqual([]);
      expect((await placesOf(waiting.patient_id)).body.items).toEqual([
        { campaign: { id: campaignId, name: '膝关节术后随访' }, blockedRule: rule, until },
      ]);
    };
    const soon = new Date(test.clock.now().getTime() + 3_600_000);
    await change({ blocked_rule: null, opening: null });
    await says('preparing');
    await change({ opening: '{}', next_attempt_at: new Date(0) });
    await says('campaign_limit');
    await change({ next_attempt_at: soon });
    await says('retry_delay', soon.toISOString());
    await change({ blocked_rule: 'phone_cap', blocked_until: soon });
    await says('phone_cap', soon.toISOString());
    await change({ blocked_until: new Date(0), next_attempt_at: new Date(0) }, { state: 'paused' });
    await says('paused');
    await change(
      { blocked_rule: null },
      { settings: JSON.stringify({ ...openSettings, startsAt: soon.toISOString() }) },
    );
    await says('not_started', soon.toISOString());
    await change({ blocked_rule: null }, { settings: JSON.stringify(openSettings) });
  });

  it('names the lines in use, those who talk first, with masked numbers', async () => {
    const attempts = await test.db
      .selectFrom('attempt')
      .select(['id', 'outcome'])
      .where('seq', '=', 1)
      .orderBy('id')
      .execute();
    const [ringing, talking] = attempts;
    const answered = new Date('2026-11-23T15:00:00+08:00');
    const revive = (id: string | undefined, at: Date | null) =>
      test.db
        .updateTable('attempt')
        .set({ state: at ? 'answered' : 'dialing', answered_at: at, ended_at: null })
        .where('id', '=', id ?? '')
        .execute();
    await revive(ringing?.id, null);
    await revive(talking?.id, answered);
    const { body } = await test.call<{ total: number; items: CampaignLine[] }>({
      url: `/api/campaigns/${campaignId}/lines`,
    });
    expect(body.total).toBe(2);
    expect(body.items.map(({ state, patientName }) => [state, patientName])).toEqual([
      ['talking', '张伟'],
      ['dialing', '王桂芳'],
    ]);
    expect(body.items[0]).toMatchObject({ phone: '199****0001', since: answered.toISOString() });
  });
});

describe('making a campaign', () => {
  it('offers the trunks, and the campaigns with patients to call a second time', async () => {
    const { body } = await test.call<CampaignChoices>({ url: '/api/campaign-choices' });
    expect(body.trunks).toMatchObject([{ maxChannels: 100, isEnabled: true }]);
    expect(body.failed).toEqual([{ id: campaignId, name: '膝关节术后随访', patients: 1 }]);
  });

  it('of those not reached takes just them, and is named as what it is', async () => {
    const { body } = await test.call<CampaignDetail>({
      method: 'POST',
      url: `/api/campaigns/${campaignId}/redial`,
      body: {},
    });
    expect(body).toMatchObject({
      name: '膝关节术后随访 二次外拨',
      state: 'draft',
      parentCampaignId: campaignId,
      counts: { targets: 1 },
    });
  });

  it('leaves out those of them who may not be called any more, and says so with a count first', async () => {
    const failed = await test.db
      .selectFrom('target')
      .select('patient_id')
      .where('campaign_id', '=', campaignId)
      .where('result', '=', 'partial')
      .executeTakeFirstOrThrow();
    const preview = async () =>
      (await test.call<RedialPreview>({ url: `/api/campaigns/${campaignId}/redial` })).body;
    const make = () =>
      test.call<ErrorBody>({ method: 'POST', url: `/api/campaigns/${campaignId}/redial`, body: {} });
    const list = (until: Date | null) =>
      test.db
        .insertInto('do_not_call')
        .values({
          id: test.ids.next(),
          patient_id: failed.patient_id,
          reason: 'keypress',
          source: 'test',
          until,
          created_at: test.clock.now(),
        })
        .execute();
    expect(await preview()).toEqual({ failed: 1, willCall: 1, blocked: [] });
    await list(new Date(test.clock.now().getTime() + 3_600_000));
    expect(await preview()).toEqual({
      failed: 1,
      willCall: 1,
      blocked: [{ rule: 'do_not_call', count: 1, isForGood: false }],
    });
    expect((await make()).status).toBe(200);
    await list(null);
    expect(await preview()).toEqual({
      failed: 1,
      willCall: 0,
      blocked: [{ rule: 'do_not_call', count: 1, isForGood: true }],
    });
    expect(await make()).toMatchObject({ status: 422, body: { code: 'campaign.no-targets' } });
    await test.db.deleteFrom('do_not_call').execute();
  });

  it('shows at once what the patient has settled for good, in the count, the list and the filter', async () => {
    const { db, clock } = test;
    const { id, patient_id } = await db
      .selectFrom('target')
      .select(['id', 'patient_id'])
      .where('campaign_id', '=', campaignId)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    const says = async (rule: string) => {
      const { counts, purpose } = await read();
      const { body } = await test.call<{ items: object[] }>({
        url: `/api/campaigns/${campaignId}/targets?blockedRule=${rule}&state=waiting`,
      });
      expect([counts.blocked, body.items]).toMatchObject([
        { [rule]: 1 },
        [{ id, blockedRule: rule, blockedUntil: null }],
      ]);
      return purpose;
    };
    const setState = (state: CampaignDetail['state']) =>
      db.updateTable('campaign').set({ state }).where('id', '=', campaignId).execute();
    const { state } = await read();
    const wish = {
      id: test.ids.next(),
      patient_id,
      reason: 'keypress',
      source: 'test',
      created_at: clock.now(),
    };
    await db.insertInto('do_not_call').values(wish).execute();
    await setState('draft');
    const purpose = await says('do_not_call');
    await setState('running');
    await says('do_not_call');
    const refusal = {
      id: test.ids.next(),
      patient_id,
      purpose,
      is_granted: false,
      source: 'test',
      at: clock.now(),
    };
    await db.insertInto('consent').values(refusal).execute();
    await says('do_not_call');
    await db.deleteFrom('do_not_call').where('id', '=', wish.id).execute();
    await says('no_consent');
    await db.insertInto('do_not_call').values(wish).execute();
    await db.updateTable('patient').set({ deceased_at: clock.now() }).where('id', '=', patient_id).execute();
    await says('deceased');
    await db.updateTable('patient').set({ deceased_at: null }).where('id', '=', patient_id).execute();
    await db.deleteFrom('consent').where('id', '=', refusal.id).execute();
    await db.deleteFrom('do_not_call').where('id', '=', wish.id).execute();
    await setState(state);
  });

  it('a draft says what is missing before it can start, and starting says the same', async () => {
    const { body: draft } = await test.call<CampaignDetail>({
      method: 'POST',
      url: `/api/campaigns/${campaignId}/redial`,
      body: {},
    });
    const obstacles = async () =>
      (await test.call<CampaignDetail>({ url: `/api/campaigns/${draft.id}` })).body.obstacles;
    const start = () => test.call<ErrorBody>({ method: 'POST', url: `/api/campaigns/${draft.id}/start` });
    const enable = (is_enabled: boolean) => test.db.updateTable('trunk').set({ is_enabled }).execute();
    expect(await obstacles()).toEqual([]);
    await enable(false);
    expect(await obstacles()).toEqual(['trunk-disabled']);
    expect((await start()).body.code).toBe('campaign.trunk-disabled');
    await enable(true);
    const ended = { ...openSettings, endsAt: '2020-01-01T00:00:00Z' };
    await test.db
      .updateTable('campaign')
      .set({ settings: JSON.stringify(ended) })
      .where('id', '=', draft.id)
      .execute();
    expect(await obstacles()).toEqual(['window-over']);
    expect((await start()).body.code).toBe('campaign.window-over');
    await test.db.deleteFrom('target').where('campaign_id', '=', draft.id).execute();
    expect(await obstacles()).toEqual(['no-targets', 'window-over']);
    expect((await start()).body.code).toBe('campaign.no-targets');
    expect((await read()).obstacles).toEqual([]);
  });

  it('tells how many lines its trunk has, whatever its own settings want', async () => {
    await test.db.updateTable('trunk').set({ max_channels: 1 }).execute();
    const { trunkChannels, settings } = await read();
    expect([trunkChannels, settings.concurrency > 1]).toEqual([1, true]);
  });

  it('is the work of nurses too', async () => {
    test.become('nurse');
    expect((await test.call({ url: '/api/campaign-choices' })).status).toBe(200);
    test.become('administrator');
  });
});

describe('changing a campaign', () => {
  it('is refused while it runs, with what to do', async () => {
    const { version } = await read();
    const refused = await test.call<ErrorBody>({
      method: 'PATCH',
      url: `/api/campaigns/${campaignId}`,
      body: { version, name: '另一个名称' },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'campaign.not-editable' } });
  });

  it('by two people at once: the second hears of it, and both screens are told', async () => {
    await move('pause');
    const { version } = await read();
    const change = (name: string) =>
      test.call<ErrorBody>({ method: 'PATCH', url: `/api/campaigns/${campaignId}`, body: { version, name } });
    expect((await change('张护士改的')).status).toBe(200);
    expect(await change('李护士改的')).toMatchObject({
      status: 409,
      body: { code: 'request.conflict', details: { by: expect.any(String), at: expect.any(String) } },
    });
    expect((await read()).name).toBe('张护士改的');
    const told = await test.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'campaign.changed')
      .where('subject_id', '=', campaignId)
      .orderBy('seq')
      .execute();
    expect(told).toEqual([{ data: { state: 'paused' } }, { data: { state: 'paused' } }]);
  });
});

describe('a dial nobody knows about', () => {
  it('is decided once: the second person learns that it is done', async () => {
    const waiting = await test.db
      .selectFrom('target')
      .select('id')
      .where('state', '=', 'review')
      .executeTakeFirstOrThrow();
    const close = () =>
      test.call<ErrorBody>({
        method: 'POST',
        url: `/api/targets/${waiting.id}/review`,
        body: { decision: 'close' },
      });
    expect((await close()).status).toBe(200);
    expect(await close()).toMatchObject({ status: 409, body: { code: 'target.not-in-review' } });
    expect((await read()).counts.review).toBe(0);
  });
});
