import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CampaignSettings, defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { type Form, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../src/context.ts';
import {
  compileSurvey,
  greetingTexts,
  insteadTexts,
  keepScript,
  openingTexts,
  renderSpoken,
} from '../src/features/outreach/index.ts';
import { defaultOutcomeRules } from '../src/features/campaigns/rules/outcome-defaults.ts';
import { openVault, type Vault } from '../src/platform/crypto/vault.ts';

/** A small hospital for tests: patients, a trunk, a questionnaire, a campaign. Everything goes through real rows. */

/** A key file in a throw-away folder. */
export function createTestVault(): Vault & { file: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-keys-'));
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'keys.json');
  const key = () => randomBytes(32).toString('base64');
  writeFileSync(file, JSON.stringify({ version: 1, active: 'k1', keys: { k1: { enc: key(), mac: key() } } }));
  return { ...openVault(file), file, remove: () => rmSync(folder, { recursive: true }) };
}

type Ports = Pick<Context, 'db' | 'vault' | 'ids' | 'clock' | 'speech'>;

/** The fictional mobile numbers of the fixtures: no operator has given out 1999999xxxx. */
export function fictionalNumber(index: number): string {
  return `1999999${String(index).padStart(4, '0')}`;
}

export async function addTrunk(
  ports: Ports,
  trunk: { host: string; port: number; maxChannels?: number; callsPerSecond?: number },
): Promise<string> {
  const id = ports.ids.next();
  const now = ports.clock.now();
  await ports.db
    .insertInto('trunk')
    .values({
      id,
      name: `trunk ${id}`,
      kind: 'ip',
      host: trunk.host,
      port: trunk.port,
      caller_id: '01012345678',
      max_channels: trunk.maxChannels ?? 100,
      max_calls_per_second: trunk.callsPerSecond ?? 50,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await ports.db
    .insertInto('outcome_rule')
    .values(
      defaultOutcomeRules.map((rule, position) => ({
        id: ports.ids.next(),
        position,
        trunk_id: rule.trunkId,
        cause: rule.cause,
        sip_code: rule.sipCode,
        ringing_seen: rule.ringingSeen,
        early_media_seen: rule.earlyMediaSeen,
        outcome: rule.outcome,
      })),
    )
    .execute();
  return id;
}

export type TestPatient = Readonly<{ id: string; name: string; numbers: readonly string[] }>;

export async function addPatient(
  ports: Ports,
  patient: { name: string; numbers: readonly string[]; birthDate?: string },
): Promise<TestPatient> {
  const id = ports.ids.next();
  await ports.db
    .insertInto('patient')
    .values({
      id,
      name: patient.name,
      pinyin: '',
      initials: '',
      grams: [],
      sex: 'female',
      birth_date: patient.birthDate ?? '1952-03-04',
    })
    .execute();
  for (const [rank, number] of patient.numbers.entries()) {
    const e164 = `+86${number}`;
    await ports.db
      .insertInto('phone')
      .values({
        id: ports.ids.next(),
        patient_id: id,
        number_enc: ports.vault.encrypt(e164, 'phone.number'),
        raw_enc: ports.vault.encrypt(number, 'phone.raw'),
        bidx: ports.vault.blindIndex(e164, 'phone.number'),
        tail_bidx: ports.vault.blindIndex(e164.slice(-4), 'phone.tail'),
        kind: 'mobile',
        owner: 'self',
        rank,
      })
      .execute();
  }
  return { id, name: patient.name, numbers: patient.numbers };
}

/** A short questionnaire with a branch, a number and a choice. */
export const kneeQuestionnaire = {
  resourceType: 'Questionnaire',
  url: 'urn:test:knee',
  status: 'active',
  title: '膝关节术后',
  language: 'zh',
  item: [
    { linkId: 'fever', type: 'boolean', text: '这两天发烧了吗？', required: true },
    {
      linkId: 'temperature',
      type: 'integer',
      text: '最高多少度？',
      required: true,
      enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }],
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 36 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 42 },
      ],
    },
    {
      linkId: 'walk',
      type: 'choice',
      text: '现在能走路吗？',
      required: true,
      answerOption: ['走得很好', '要拐杖', '不能走'].map((display, index) => ({
        valueCoding: { code: String(index), display },
      })),
    },
  ],
};

export async function publish(ports: Ports, definition: object): Promise<{ versionId: string; form: Form }> {
  const read = readQuestionnaire(definition);
  if (!('form' in read)) throw new Error(`not a questionnaire: ${JSON.stringify(read)}`);
  const [id, versionId] = [ports.ids.next(), ports.ids.next()];
  const now = ports.clock.now();
  await ports.db
    .insertInto('questionnaire')
    .values({ id, url: `urn:test:${id}`, title: '测试', created_at: now, updated_at: now })
    .execute();
  await ports.db
    .insertInto('questionnaire_version')
    .values({
      id: versionId,
      questionnaire_id: id,
      version: 1,
      definition: JSON.stringify(definition),
      published_at: now,
    })
    .execute();
  return { versionId, form: read.form };
}

const allDay = Object.fromEntries(
  (['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => [day, [{ from: '00:00', to: '24:00' }]]),
);

export const openSettings: CampaignSettings = CampaignSettings.parse({
  ...defaultSettings,
  schedule: { weekdays: allDay, holidays: 'as-weekday', makeUpDays: 'as-weekday' },
  concurrency: 30,
  callsPerSecond: 50,
  phoneCap: { attempts: 50, perMs: 86_400_000 },
  patientCap: { attempts: 50, perMs: 86_400_000 },
});

/** A running campaign whose targets are due now: by keypress, or with agents when its settings name their queue. */
export async function startCampaign(
  ports: Ports,
  campaign: {
    trunkId: string;
    versionId: string;
    form: Form;
    patients: readonly TestPatient[];
    settings?: Partial<CampaignSettings>;
  },
): Promise<{ campaignId: string; targetOf: Map<string, string> }> {
  const campaignId = ports.ids.next();
  const now = ports.clock.now();
  const settings = { ...openSettings, ...campaign.settings };
  const script = await keepScript(ports.db, await compileSurvey(ports.speech, campaign.form), now);
  await ports.db
    .insertInto('campaign')
    .values({
      id: campaignId,
      name: '测试随访',
      type: settings.agents ? 'CONNECT_AGENT' : 'AUTO_SURVEY',
      purpose: 'care',
      state: 'running',
      trunk_id: campaign.trunkId,
      questionnaire_version_id: campaign.versionId,
      settings: JSON.stringify(settings),
      script_hash: script,
      created_at: now,
      started_at: now,
    })
    .execute();
  const targetOf = new Map<string, string>();
  for (const patient of campaign.patients) {
    const id = ports.ids.next();
    targetOf.set(patient.id, id);
    const addressee = { name: patient.name, sex: 'female' } as const;
    const say = (texts: readonly string[]) => renderSpoken(ports.speech, texts);
    const words = settings.agents
      ? { greeting: await say(greetingTexts(settings)), opening: await say(insteadTexts(addressee)) }
      : { opening: await say(openingTexts(addressee, settings)) };
    await ports.db
      .insertInto('target')
      .values({
        id,
        campaign_id: campaignId,
        patient_id: patient.id,
        state: 'waiting',
        opening: JSON.stringify({ ...words, notice: [] }),
        words_version: 1,
        next_attempt_at: now,
        created_at: now,
      })
      .execute();
  }
  return { campaignId, targetOf };
}
