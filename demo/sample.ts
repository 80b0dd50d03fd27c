import { availableParallelism } from 'node:os';
import { CampaignSettings, defaultSettings, type RetryRule } from '@suifang/contract/campaigns/settings.ts';
import { type Form, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { RuntimeError, say } from '../runtime/runtime-error.ts';
import type { Client } from './client.ts';
import { importSheet } from './import-sheet.ts';
import { CARRIER_ADDRESS } from './town.ts';

/** Two switches and the people themselves share the machine; with more calls on a core, keys come too late. */
const CALLS_PER_CORE = 15;

/** Calls at one time in the town, and lines of its carrier: what the machine can carry, at most one for each person. */
export function townLines(cores: number): number {
  return Math.min(60, CALLS_PER_CORE * cores);
}
export const linesHere = townLines(availableParallelism());

/** Follow-up at any hour of the day and with short waits: the demo must show something whenever it is started. */
export const sampleSettings: CampaignSettings = CampaignSettings.parse({
  ...defaultSettings,
  schedule: {
    weekdays: Object.fromEntries(
      (['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => [day, [{ from: '00:00', to: '24:00' }]]),
    ),
    holidays: 'as-weekday',
    makeUpDays: 'as-weekday',
  },
  concurrency: linesHere,
  callsPerSecond: 4,
  ringTimeoutMs: 20_000,
  maxAttempts: 2,
  retryRules: defaultSettings.retryRules.map(
    (rule) => ({ ...rule, delayMs: 8_000, backoff: 1, maxRetries: 1 }) satisfies RetryRule,
  ),
  phoneCap: { attempts: 10, perMs: 86_400_000 },
  patientCap: { attempts: 10, perMs: 86_400_000 },
  hospital: '仁和医院',
});

/** The published version of the questionnaire of this name in the library. Throws without one. */
export async function findQuestionnaire(
  client: Client,
  title: string,
): Promise<{ versionId: string; form: Form }> {
  const page = await client.get<{ items: Array<{ title: string; latest: { id: string } | null }> }>(
    `/api/questionnaires?q=${encodeURIComponent(title)}`,
  );
  const versionId = page.items[0]?.latest?.id;
  if (versionId === undefined)
    throw new RuntimeError(say(`问卷库里没有“${title}”`, `The library has no questionnaire "${title}"`));
  const read = readQuestionnaire(await client.get(`/api/questionnaire-versions/${versionId}/fhir`));
  if (!('form' in read)) throw new Error('the library questionnaire cannot be read');
  return { versionId, form: read.form };
}

/**
 * Connects the town's carrier as a trunk, brings the patients in, makes a follow-up campaign and starts it, all through
 * the product's API as an administrator would. Fulfils with the campaign's id.
 */
export async function startSampleCampaign(
  client: Client,
  questionnaireVersionId: string,
  carrierSipPort: number,
): Promise<string> {
  const trunk = await client.post<{ id: string }>('/api/trunks', {
    name: '模拟运营商',
    kind: 'ip',
    host: CARRIER_ADDRESS,
    port: carrierSipPort,
    callerId: '01012345678',
    maxChannels: linesHere,
    maxCallsPerSecond: 5,
  });
  const importId = await importSheet(client);
  const campaign = await client.post<{ id: string }>('/api/campaigns', {
    name: '出院三天随访',
    type: 'AUTO_SURVEY',
    purpose: 'care',
    trunkId: trunk.id,
    questionnaireVersionId,
    settings: sampleSettings,
    whom: { from: 'import', importId },
  });
  await client.post(`/api/campaigns/${campaign.id}/start`);
  return campaign.id;
}
