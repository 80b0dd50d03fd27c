import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { readQuestionnaire, sayName } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import {
  compileNotice,
  compileSurvey,
  greetingTexts,
  insteadTexts,
  keepScript,
  openingTexts,
  renderSpoken,
  type TargetWords,
} from '../outreach/index.ts';
import { lockCampaign } from './store/campaign-lock.ts';
import { completeIfThrough } from './store/completion.ts';
import { endTarget } from './store/endings.ts';
import {
  type CampaignWords,
  readUnprepared,
  readWords,
  type Unprepared,
  writeScript,
  writeWords,
} from './store/words.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'log' | 'speech' | 'events'>;

/** Small, so that a change of the settings is seen soon. */
const CHUNK = 20;
/** Smaller still: so many are kept together, so that the first phone rings soon and whoever looks sees it go on. */
const KEPT_TOGETHER = 4;

/**
 * Renders everything a campaign will say, before the first phone rings: the script that all calls share, then the
 * words to each patient. A target may be dialled as soon as its own words are there. Safe to run twice, at once too,
 * and to be killed: what is rendered stays, the rest is done the next time.
 *
 * The settings are read again for each chunk, and nothing is kept that was rendered from earlier ones. A patient whose
 * words cannot be rendered ends as `words_failed`, the others go on; when nobody's can be, it is not the words, and
 * the failure is thrown so that the job is tried again.
 */
export async function prepareCampaign(ports: Ports, campaignId: string): Promise<void> {
  let script: Readonly<{ version: number; hash: Buffer }> | undefined;
  const failedWhileCalled: string[] = [];
  for (;;) {
    const words = await readWords(ports.db, campaignId);
    if (!words || words.state === 'completed' || words.state === 'aborted') return;
    if (script?.version !== words.version) {
      const compiled = await compileScript(ports, words);
      script = { version: words.version, hash: await keepScript(ports.db, compiled, ports.clock.now()) };
    }
    const targets = await readUnprepared(ports.db, campaignId, words.version, {
      except: failedWhileCalled,
      limit: CHUNK,
    });
    for await (const rendered of renderChunk(ports, targets, words.settings)) {
      await keepRendered(ports, campaignId, { words, scriptHash: script.hash, rendered });
      failedWhileCalled.push(
        ...rendered.flatMap(({ target, failure }) =>
          failure !== undefined && target.state === 'dialing' ? [target.id] : [],
        ),
      );
    }
    if (targets.length === 0) break;
  }
  // By the next try their calls have ended, and so do they.
  if (failedWhileCalled.length > 0) throw new Error('the words to patients who are being called failed');
}

type Rendered = Readonly<{ target: Unprepared; words?: TargetWords; failure?: unknown }>;

/**
 * Renders the words of a chunk, a few patients at a time. Failures wait for the first success of the chunk: without one
 * it is not the words, and the failure is thrown before anything is kept of it. An empty chunk is one empty handful.
 */
async function* renderChunk(
  ports: Ports,
  targets: readonly Unprepared[],
  settings: CampaignSettings,
): AsyncGenerator<readonly Rendered[]> {
  let rendered: Rendered[] = [];
  let successes = 0;
  for (const target of targets) {
    try {
      rendered.push({ target, words: await renderWords(ports, target, settings) });
      successes += 1;
    } catch (failure) {
      ports.log.error({ err: failure, targetId: target.id }, 'the words to a patient could not be rendered');
      rendered.push({ target, failure });
    }
    if (successes > 0 && rendered.length >= KEPT_TOGETHER) {
      yield rendered;
      rendered = [];
    }
  }
  if (targets.length > 1 && successes === 0) throw rendered[0]?.failure;
  if (rendered.length > 0 || targets.length === 0) yield rendered;
}

async function renderWords(
  { speech }: Pick<Ports, 'speech'>,
  target: Unprepared,
  settings: CampaignSettings,
): Promise<TargetWords> {
  const { noticeText, agents } = settings;
  if (agents)
    return {
      greeting: await renderSpoken(speech, greetingTexts(settings)),
      opening: await renderSpoken(speech, insteadTexts(target)),
      notice: [],
    };
  return {
    opening: await renderSpoken(speech, openingTexts(target, settings)),
    notice: noticeText === null ? [] : await renderSpoken(speech, noticeTexts(noticeText, target)),
  };
}

/** Writes what was rendered, unless the settings have changed meanwhile. */
async function keepRendered(
  ports: Ports,
  campaignId: string,
  {
    words: { version },
    scriptHash,
    rendered,
  }: Readonly<{
    words: CampaignWords;
    scriptHash: Buffer;
    rendered: readonly Rendered[];
  }>,
): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, campaignId);
    if (campaign?.wordsVersion !== version) return;
    await writeScript(trx, campaignId, scriptHash);
    const at = ports.clock.now();
    for (const { target, words } of rendered) {
      if (words) await writeWords(trx, target.id, words, version);
      else if (target.state === 'waiting') await endTarget(trx, target.id, { result: 'words_failed', at });
    }
    // The dialler looks when something is committed; new words are something.
    await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: campaignId, data: {} }]);
    await completeIfThrough(trx, campaignId, { now: at, events: ports.events });
  });
}

async function compileScript({ speech }: Pick<Ports, 'speech'>, { definition, settings }: CampaignWords) {
  if (definition === null) return compileNotice(speech, settings.deliveredShare);
  const read = readQuestionnaire(definition);
  if (!('form' in read)) throw new Error('a published questionnaire cannot be read any more');
  return compileSurvey(speech, read.form);
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
