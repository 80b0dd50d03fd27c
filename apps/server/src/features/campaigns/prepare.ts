import { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { readQuestionnaire, sayName } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import {
  compileNotice,
  compileSurvey,
  keepScript,
  openingTexts,
  renderSpoken,
  type TargetWords,
} from '../outreach/index.ts';
import { completeIfThrough } from './store/completion.ts';
import { lockCampaign } from './store/campaign-lock.ts';
import { endTarget } from './store/endings.ts';

const CHUNK = 100;

/**
 * Renders everything a campaign will say, before the first phone rings: the script that all calls share, then the
 * words to each patient. A target may be dialled as soon as its own words are there. Safe to run twice and to be
 * killed: what is rendered stays, the rest is done the next time.
 */
export async function prepareCampaign(
  ports: Pick<Context, 'db' | 'clock' | 'speech' | 'events'>,
  campaignId: string,
): Promise<void> {
  const campaign = await ports.db
    .selectFrom('campaign as c')
    .leftJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .select(['c.id', 'c.settings', 'v.definition'])
    .where('c.id', '=', campaignId)
    .executeTakeFirst();
  if (!campaign) return;
  const settings = CampaignSettings.parse(campaign.settings);
  const script = await compileScript(ports, campaign.definition, settings);
  const hash = await keepScript(ports.db, script, ports.clock.now());
  await ports.db.updateTable('campaign').set({ script_hash: hash }).where('id', '=', campaignId).execute();

  for (;;) {
    const targets = await readUnprepared(ports.db, campaignId, settings);
    if (targets.length === 0) return;
    for (const target of targets) {
      if (target.hasNoIdentity) {
        await ports.db.transaction().execute(async (trx) => {
          const at = ports.clock.now();
          await lockCampaign(trx, campaignId);
          await endTarget(trx, target.id, { result: 'not_verified', rule: 'identity_missing', at });
          await completeIfThrough(trx, campaignId, { now: at, events: ports.events });
        });
        continue;
      }
      const words: TargetWords = {
        opening: await renderSpoken(ports.speech, openingTexts(target, settings)),
        notice:
          settings.noticeText === null
            ? []
            : await renderSpoken(ports.speech, noticeTexts(settings.noticeText, target)),
      };
      await ports.db
        .updateTable('target')
        .set({ opening: JSON.stringify(words) })
        .where('id', '=', target.id)
        .execute();
    }
    // The dialler looks when something is committed; new words are something.
    await ports.events.record(ports.db, [{ type: 'campaign.changed', subjectId: campaignId, data: {} }]);
  }
}

async function compileScript(
  ports: Pick<Context, 'speech'>,
  definition: unknown,
  settings: CampaignSettings,
) {
  if (definition === null) return compileNotice(ports.speech, settings.deliveredShare);
  const read = readQuestionnaire(definition);
  if (!('form' in read)) throw new Error('a published questionnaire cannot be read any more');
  return compileSurvey(ports.speech, read.form);
}

type Addressee = Readonly<{ name: string; sex: 'male' | 'female' | 'unknown' }>;

/** The notice in sentences; `{name}` is the patient as a stranger may hear it. */
export function noticeTexts(text: string, patient: Addressee): string[] {
  const named = text.replaceAll('{name}', sayName(patient.name, patient.sex, { short: true }));
  return named
    .split(/(?<=[。！？；])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

async function readUnprepared(db: Db, campaignId: string, settings: CampaignSettings) {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .select((builder) => [
      't.id',
      'p.name',
      'p.sex',
      'p.birth_date',
      builder
        .exists(
          builder
            .selectFrom('patient_identifier as i')
            .select('i.patient_id')
            .whereRef('i.patient_id', '=', 'p.id')
            .where('i.system', '=', 'national_id'),
        )
        .as('has_national_id'),
    ])
    .where('t.campaign_id', '=', campaignId)
    .where('t.state', '=', 'waiting')
    .where('t.opening', 'is', null)
    .orderBy('t.id')
    .limit(CHUNK)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sex: row.sex,
    // Without the data nobody can prove who they are, so nothing about health may be said: no call.
    hasNoIdentity:
      settings.noticeText === null &&
      ((settings.identityCheck === 'surname_birth_year' && row.birth_date === null) ||
        (settings.identityCheck === 'national_id_tail' && !row.has_national_id)),
  }));
}
