import type { CampaignAction, CampaignDetail, NewCampaign, Whom } from '@suifang/contract/campaigns/api.ts';
import { campaignActions } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { canRunOn, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { changeState, findCampaign } from './store/campaigns.ts';
import { completeIfThrough } from './store/completion.ts';
import { insertTargets } from './store/loading.ts';

export type CampaignPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'events' | 'jobs'>;

/** Throws `request.not-found`. */
export async function requireCampaign(db: Db, id: string): Promise<CampaignDetail> {
  const campaign = await findCampaign(db, id);
  if (!campaign) throw fail('request.not-found');
  return campaign;
}

/** Makes a draft with its targets. Throws when what it would say or ask is not there, or nobody matches. */
export async function createCampaign(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  input: NewCampaign,
  options: Readonly<{ isSample?: boolean }> = {},
): Promise<CampaignDetail> {
  await assertCanSpeak(trx, input);
  const trunk = await trx.selectFrom('trunk').select('id').where('id', '=', input.trunkId).executeTakeFirst();
  if (!trunk) throw fail('campaign.trunk-missing');
  const id = ports.ids.next();
  const now = ports.clock.now();
  await trx
    .insertInto('campaign')
    .values({
      id,
      name: input.name,
      type: input.type,
      purpose: input.purpose,
      state: 'draft',
      trunk_id: input.trunkId,
      questionnaire_version_id: input.questionnaireVersionId,
      settings: JSON.stringify(input.settings),
      parent_campaign_id: input.whom.from === 'failed' ? input.whom.campaignId : null,
      is_sample: options.isSample ?? false,
      created_by: actor.id,
      created_at: now,
    })
    .execute();
  const count = await insertTargets(trx, id, input.whom, { ids: ports.ids, now });
  if (count === 0) throw fail('campaign.no-targets');
  await record(ports, trx, actor, 'created', id, { targets: count, from: input.whom.from });
  return requireCampaign(trx, id);
}

async function assertCanSpeak(trx: Db, input: NewCampaign): Promise<void> {
  if (input.type === 'VOICE_NOTICE') {
    if (!input.settings.noticeText?.trim()) throw fail('campaign.notice-missing');
    return;
  }
  if (input.type !== 'AUTO_SURVEY') throw fail('campaign.type-unavailable');
  const version = await trx
    .selectFrom('questionnaire_version')
    .select('definition')
    .where('id', '=', input.questionnaireVersionId ?? '00000000-0000-0000-0000-000000000000')
    .executeTakeFirst();
  if (!version) throw fail('campaign.questionnaire-missing');
  const read = readQuestionnaire(version.definition);
  if (!('form' in read) || !canRunOn(read.form, 'voice')) throw fail('campaign.questionnaire-not-askable');
}

/** Changes name or settings of a draft or paused campaign. Calls made from then on follow the new settings. */
export async function changeCampaign(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: Readonly<{ version: number; name?: string | undefined; settings?: CampaignSettings | undefined }>,
): Promise<CampaignDetail> {
  const campaign = await requireCampaign(trx, id);
  if (!isAllowed(campaign, 'edit')) throw fail('campaign.not-editable');
  const result = await trx
    .updateTable('campaign')
    .set((builder) => ({
      version: builder('version', '+', 1),
      ...(change.name !== undefined && { name: change.name }),
      ...(change.settings !== undefined && { settings: JSON.stringify(change.settings) }),
    }))
    .where('id', '=', id)
    .where('version', '=', change.version)
    .executeTakeFirst();
  assertVersionMatched(result);
  if (change.settings !== undefined && campaign.state !== 'draft') await prepareAnew(ports, trx, id);
  await record(ports, trx, actor, 'changed', id, { fields: Object.keys(change) });
  // The dialler and other people's pages look again.
  await ports.events.record(trx, [
    { type: 'campaign.changed', subjectId: id, data: { state: campaign.state } },
  ]);
  return requireCampaign(trx, id);
}

/** Whether the campaign's state allows the action. */
export function isAllowed(campaign: Pick<CampaignDetail, 'state'>, action: CampaignAction): boolean {
  return campaignActions[action].some((state) => state === campaign.state);
}

type Move = Exclude<CampaignAction, 'edit' | 'delete'>;

const moves = {
  start: { to: 'running', past: 'started' },
  resume: { to: 'running', past: 'resumed' },
  pause: { to: 'paused', past: 'paused' },
  drain: { to: 'draining', past: 'drained' },
  abort: { to: 'aborted', past: 'aborted' },
} as const;

/**
 * Starts, pauses, resumes, drains or aborts. Pausing and draining let the calls under way finish; aborting also takes
 * back those that only ring, and nobody who is talking is cut off. Repeating an action that has happened is no error.
 */
export async function moveCampaign(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  id: string,
  move: Move,
): Promise<CampaignDetail> {
  const now = ports.clock.now();
  const { to, past } = moves[move];
  const before = await requireCampaign(trx, id);
  if (before.state === to) return before;
  if (!(await changeState(trx, id, { from: campaignActions[move], to, at: now })))
    throw fail('campaign.action-not-allowed');
  if (move === 'start')
    await ports.jobs.add(trx, 'campaign.prepare', { campaignId: id }, { key: `campaign.prepare:${id}` });
  if (move === 'abort') await abandonWaiting(trx, id, now);
  if (move === 'drain') await completeIfThrough(trx, id, { now, events: ports.events });
  await record(ports, trx, actor, past, id, {});
  await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: id, data: { state: to } }]);
  return requireCampaign(trx, id);
}

/** What is said, and who can be recognised, follows from the settings: nobody is dialled on the old words. */
async function prepareAnew(ports: CampaignPorts, trx: Db, id: string): Promise<void> {
  await trx
    .updateTable('target')
    .set({ opening: null })
    .where('campaign_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  await ports.jobs.add(trx, 'campaign.prepare', { campaignId: id }, { key: `campaign.prepare:${id}` });
}

async function abandonWaiting(trx: Db, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('target')
    .set({
      state: 'done',
      result: 'aborted',
      next_attempt_at: null,
      blocked_rule: null,
      blocked_until: null,
      finished_at: at,
    })
    .where('campaign_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Deletes a campaign that never started. */
export async function deleteCampaign(ports: CampaignPorts, trx: Db, actor: Actor, id: string): Promise<void> {
  const campaign = await requireCampaign(trx, id);
  if (!isAllowed(campaign, 'delete')) throw fail('campaign.action-not-allowed');
  await trx.deleteFrom('campaign').where('id', '=', id).execute();
  await record(ports, trx, actor, 'deleted', id, {});
}

/** 二次外拨: a new draft with the failed targets of another campaign, same words and settings, without its dates. */
export async function redialFailed(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  id: string,
  name?: string,
): Promise<CampaignDetail> {
  const campaign = await requireCampaign(trx, id);
  const whom: Whom = { from: 'failed', campaignId: id };
  const { type, purpose, trunkId, questionnaireVersionId, settings } = campaign;
  return createCampaign(
    ports,
    trx,
    actor,
    {
      name: name ?? `${campaign.name} 二次外拨`.slice(0, 100),
      type,
      purpose,
      trunkId,
      questionnaireVersionId,
      settings: { ...settings, startsAt: null, endsAt: null },
      whom,
    },
    { isSample: campaign.isSample },
  );
}

/** A person decides about a dial whose truth is unknown: call again, or leave it. */
export async function settleReview(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  targetId: string,
  decision: 'call-again' | 'close',
): Promise<void> {
  const now = ports.clock.now();
  const settled = await trx
    .updateTable('target')
    .set(
      decision === 'close'
        ? { state: 'done', finished_at: now }
        : { state: 'waiting', result: null, next_attempt_at: now, blocked_rule: null },
    )
    .where('id', '=', targetId)
    .where('state', '=', 'review')
    .returning('campaign_id')
    .executeTakeFirst();
  if (!settled) throw fail('target.not-in-review');
  // The campaign may have ended without this one: calling again takes it up once more.
  if (decision === 'call-again') {
    await changeState(trx, settled.campaign_id, { from: ['completed'], to: 'running', at: now });
  }
  await record(ports, trx, actor, `target-${decision}`, settled.campaign_id, { targetId });
  await ports.events.record(trx, [
    { type: 'target.changed', subjectId: targetId, data: { campaignId: settled.campaign_id } },
  ]);
}

async function record(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  verb: string,
  id: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await ports.audit.record(trx, {
    actor,
    action: `campaign.${verb}`,
    object: { kind: 'campaign', id },
    detail,
  });
}
