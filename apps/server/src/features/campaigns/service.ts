import { isDeepStrictEqual } from 'node:util';
import type {
  CampaignAction,
  CampaignDetail,
  NewCampaign,
  RedialPreview,
  Whom,
} from '@suifang/contract/campaigns/api.ts';
import { campaignActions } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { hasPermission, type Role } from '@suifang/contract/permissions.ts';
import { canRunOn, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import type { VerbOf } from '@suifang/contract/audit.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';
import { type Assessable, assessPatients, countBlocked } from './assess.ts';
import { fail } from './errors.ts';
import { readAgentQueues } from './store/agent-queues.ts';
import { findCampaign } from './store/campaigns.ts';
import { findDefinition, hasTrunk, insertDraft, removeCampaign, updateCampaign } from './store/drafts.ts';
import { findChosen, insertTargets } from './store/loading.ts';
import { dropWords, prepareKey } from './store/words.ts';

export type CampaignPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'events' | 'jobs'>;

/** A campaign with its counts as of `now`. Throws `request.not-found`. */
export async function requireCampaign(db: Db, id: string, now: Date): Promise<CampaignDetail> {
  const campaign = await findCampaign(db, id, now);
  if (!campaign) throw fail('request.not-found');
  return campaign;
}

/** Makes a draft with its targets. Throws when what it would say or ask is not there, or nobody matches. */
export async function createCampaign(
  ports: CampaignPorts & Pick<Context, 'vault'>,
  trx: Db,
  actor: Actor,
  input: NewCampaign,
  options: Readonly<{ isSample?: boolean }> = {},
): Promise<CampaignDetail> {
  const now = ports.clock.now();
  await assertCanSpeak(trx, input, now);
  if (!(await hasTrunk(trx, input.trunkId))) throw fail('campaign.trunk-missing');
  const id = ports.ids.next();
  await insertDraft(trx, {
    ...input,
    id,
    settings: settingsFor(input),
    parentId: input.whom.from === 'failed' ? input.whom.campaignId : null,
    isSample: options.isSample ?? false,
    by: actor.id,
    at: now,
  });
  const chosen = await findChosen(trx, input.whom, ports.vault);
  // Who failed once and may not be called any more is no case for a second campaign.
  const patientIds = input.whom.from === 'failed' ? await dropForbidden(trx, input, chosen, now) : chosen;
  if (patientIds.length === 0) throw fail('campaign.no-targets');
  await insertTargets(trx, id, patientIds, { ...ports, now });
  await recordAudit(ports, trx, actor, 'created', id, { targets: patientIds.length, from: input.whom.from });
  return requireCampaign(trx, id, ports.clock.now());
}

/** Without those whom a rule forbids to call for good; those who only have to wait stay. */
async function dropForbidden(trx: Db, campaign: Assessable, patientIds: readonly string[], now: Date) {
  const verdicts = await assessPatients(trx, campaign, patientIds, now);
  return patientIds.filter((id) => verdicts.has(id) && verdicts.get(id)?.kind !== 'never');
}

type Speech = Pick<NewCampaign, 'type' | 'questionnaireVersionId' | 'settings'>;

async function assertCanSpeak(trx: Db, input: Speech, now: Date): Promise<void> {
  if (input.type === 'VOICE_NOTICE') {
    if (!input.settings.noticeText?.trim()) throw fail('campaign.notice-missing');
    return;
  }
  if (input.type === 'CONNECT_AGENT') return assertAgents(trx, input, now);
  if (input.type !== 'AUTO_SURVEY') throw fail('campaign.type-unavailable');
  return assertAskable(trx, input.questionnaireVersionId);
}

/** Who is to talk is there; a questionnaire is needed only when it is put by voice while nobody is free. */
async function assertAgents(
  trx: Db,
  { questionnaireVersionId, settings: { agents } }: Speech,
  now: Date,
): Promise<void> {
  if (!agents) throw fail('campaign.queue-missing');
  const queue = (await readAgentQueues(trx, [agents.queueId], now)).get(agents.queueId);
  if (!queue) throw fail('campaign.queue-missing');
  if (!queue.isEnabled) throw fail('campaign.queue-disabled');
  const asksByVoice = agents.mode !== 'preview' && agents.fallback === 'survey';
  if (asksByVoice || questionnaireVersionId !== null)
    await assertAskable(trx, questionnaireVersionId, asksByVoice);
}

async function assertAskable(trx: Db, questionnaireVersionId: string | null, byVoice = true): Promise<void> {
  const definition =
    questionnaireVersionId === null ? undefined : await findDefinition(trx, questionnaireVersionId);
  if (definition === undefined) throw fail('campaign.questionnaire-missing');
  const read = readQuestionnaire(definition);
  if (!('form' in read) || (byVoice && !canRunOn(read.form, 'voice')))
    throw fail('campaign.questionnaire-not-askable');
}

/** Throws `campaign.predictive-not-allowed` for whoever may not set predictive dialling, unless it was set so before. */
export function assertMayPredict(role: Role, settings: CampaignSettings, before?: CampaignSettings): void {
  if (settings.agents?.mode !== 'predictive' || hasPermission(role, 'campaigns.predict')) return;
  if (!isDeepStrictEqual(settings.agents, before?.agents)) throw fail('campaign.predictive-not-allowed');
}

/** Only campaigns with agents have any. */
function settingsFor({ type, settings }: Pick<Speech, 'type' | 'settings'>): CampaignSettings {
  return type === 'CONNECT_AGENT' ? settings : { ...settings, agents: null };
}

/** Changes name or settings of a draft or paused campaign. Calls made from then on follow the new settings. */
export async function changeCampaign(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: Readonly<{ version: number; name?: string | undefined; settings?: CampaignSettings | undefined }>,
): Promise<CampaignDetail> {
  const campaign = await requireCampaign(trx, id, ports.clock.now());
  if (!isAllowed(campaign, 'edit')) throw fail('campaign.not-editable');
  const settings = change.settings && settingsFor({ ...campaign, settings: change.settings });
  if (settings) await assertCanSpeak(trx, { ...campaign, settings }, ports.clock.now());
  const result = await updateCampaign(trx, id, { ...change, settings });
  await assertVersionMatched(trx, result, { kind: 'campaign', id, except: ['campaign.%exported'] });
  if (settings && campaign.state !== 'draft') await prepareAnew(ports, trx, id);
  await recordAudit(ports, trx, actor, 'changed', id, { fields: Object.keys(change) });
  // The dialler and other people's pages look again.
  await ports.events.record(trx, [
    { type: 'campaign.changed', subjectId: id, data: { state: campaign.state } },
  ]);
  return requireCampaign(trx, id, ports.clock.now());
}

/** Whether the campaign's state allows the action. */
export function isAllowed(campaign: Pick<CampaignDetail, 'state'>, action: CampaignAction): boolean {
  return campaignActions[action].some((state) => state === campaign.state);
}

/** What is said follows from the settings: nobody is dialled on the old words. */
async function prepareAnew(ports: CampaignPorts, trx: Db, id: string): Promise<void> {
  await dropWords(trx, id);
  await askToPrepare(ports, trx, id);
}

/** Has the worker render what is missing of a campaign's words. */
export async function askToPrepare(ports: Pick<CampaignPorts, 'jobs'>, trx: Db, id: string): Promise<void> {
  await ports.jobs.add(trx, 'campaign.prepare', { campaignId: id }, { key: prepareKey(id) });
}

/** Deletes a campaign that never started. */
export async function deleteCampaign(ports: CampaignPorts, trx: Db, actor: Actor, id: string): Promise<void> {
  const campaign = await requireCampaign(trx, id, ports.clock.now());
  if (!isAllowed(campaign, 'delete')) throw fail('campaign.action-not-allowed');
  await removeCampaign(trx, id);
  await recordAudit(ports, trx, actor, 'deleted', id, {});
}

/** What a second campaign with the failed targets would be: how many it calls, and whom the rules keep back. */
export async function previewRedial(
  ports: Pick<Context, 'db' | 'clock' | 'vault'>,
  id: string,
): Promise<RedialPreview> {
  const now = ports.clock.now();
  const campaign = await requireCampaign(ports.db, id, now);
  const failed = await findChosen(ports.db, { from: 'failed', campaignId: id }, ports.vault);
  const verdicts = [...(await assessPatients(ports.db, campaign, failed, now)).values()];
  return {
    failed: failed.length,
    willCall: verdicts.filter(({ kind }) => kind !== 'never').length,
    blocked: countBlocked(verdicts),
  };
}

/**
 * 二次外拨: a new draft with the failed targets of another campaign, same words and settings, without its dates, and
 * without those who may not be called any more.
 */
export async function redialFailed(
  ports: CampaignPorts & Pick<Context, 'vault'>,
  trx: Db,
  actor: Actor,
  id: string,
  name?: string,
): Promise<CampaignDetail> {
  const campaign = await requireCampaign(trx, id, ports.clock.now());
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

/** Writes what a person did with a campaign into the audit record. */
export async function recordAudit(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  verb: VerbOf<'campaign'>,
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
