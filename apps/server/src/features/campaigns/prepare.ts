import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { readQuestionnaire, sayName } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import {
  compileNotice,
  compileSurvey,
  greetingTexts,
  insteadTexts,
  keepScript,
  type OnSpoken,
  openingTexts,
  renderSpoken,
  type TargetWords,
} from '../outreach/index.ts';
import type { WordsHold } from './rules/waiting-reason.ts';
import { askToPrepare } from './service.ts';
import { lockCampaign } from './store/campaign-lock.ts';
import { completeIfThrough } from './store/completion.ts';
import { endTarget } from './store/endings.ts';
import {
  type CampaignWords,
  findForgotten,
  readUnprepared,
  readWords,
  type Unprepared,
  writeHold,
  writeScript,
  writeSpeaking,
  writeWords,
} from './store/words.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'log' | 'speech' | 'events' | 'disk'>;

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
 * words alone are refused, while the voice provably speaks, ends as `words_failed`, the others go on. Who is without
 * words because the voice or the disk fails goes on waiting and says so; the failure is thrown so that the job is tried
 * again.
 */
export async function prepareCampaign(ports: Ports, campaignId: string): Promise<void> {
  let script: Readonly<{ version: number; hash: Buffer }> | undefined;
  const left: string[] = [];
  let isVoiceDown = false;
  for (;;) {
    const words = await readWords(ports.db, campaignId);
    if (!words || words.state === 'completed' || words.state === 'aborted') return;
    if (!(await ports.disk.hasRoomFor('dialling'))) return await giveUp(ports, campaignId, 'disk');
    if (script?.version !== words.version) {
      const compiled = await compileScript(ports, campaignId, words).catch(async (failure: unknown) => {
        ports.log.error({ err: failure, campaignId }, 'the script of a campaign could not be rendered');
        if (await speaks(ports)) throw failure;
        return await giveUp(ports, campaignId, 'voice_down');
      });
      script = { version: words.version, hash: await keepScript(ports.db, compiled, ports.clock.now()) };
    }
    const targets = await readUnprepared(ports.db, campaignId, words.version, { except: left, limit: CHUNK });
    let decided = 0;
    for await (const rendered of renderChunk(ports, targets, words.settings)) {
      await keepRendered(ports, campaignId, { words, scriptHash: script.hash, rendered });
      for (const { target, outcome } of rendered) {
        if (outcome === 'voice_down') isVoiceDown = true;
        else decided += 1;
        // Who is being called ends by the next try, when the call has.
        if (outcome === 'voice_down' || (outcome === 'refused' && target.state === 'dialing'))
          left.push(target.id);
      }
    }
    // Each of them may have cost the engine's time-out: the rest waits for the next try.
    if (targets.length === 0 || decided === 0) break;
  }
  if (isVoiceDown) await giveUp(ports, campaignId, 'voice_down');
  if (left.length > 0) throw new Error('the words to patients who are being called failed');
}

/**
 * Has every campaign prepared whose words are missing and whose job has been given up: a voice that was away for longer
 * than a job is tried speaks again, or somebody has made room on the disk.
 */
export async function prepareForgotten({ db, jobs }: Pick<Context, 'db' | 'jobs'>): Promise<void> {
  for (const campaignId of await findForgotten(db)) await askToPrepare({ jobs }, db, campaignId);
}

/** Those who wait say what for, and the job is tried again. Always throws. */
async function giveUp(ports: Ports, campaignId: string, hold: WordsHold): Promise<never> {
  await ports.db.transaction().execute(async (trx) => {
    await writeHold(trx, campaignId, hold);
    await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: campaignId, data: {} }]);
  });
  throw new Error(hold === 'disk' ? 'there is no room on the disk for words' : 'the voice does not speak');
}

/** The words, or why there are none: these words are refused, or the voice fails. */
type Rendered = Readonly<{ target: Unprepared; outcome: TargetWords | 'refused' | 'voice_down' }>;

/**
 * Renders the words of a chunk, a few patients at a time. Failures are looked into at its end: only while the voice
 * speaks before and after can it be the words. An empty chunk is one empty handful.
 */
async function* renderChunk(
  ports: Ports,
  targets: readonly Unprepared[],
  settings: CampaignSettings,
): AsyncGenerator<readonly Rendered[]> {
  const failed: Unprepared[] = [];
  let rendered: Rendered[] = [];
  for (const target of targets) {
    const words = await tryToRender(ports, target, settings);
    if (words) rendered.push({ target, outcome: words });
    else failed.push(target);
    if (rendered.length >= KEPT_TOGETHER) {
      yield rendered;
      rendered = [];
    }
  }
  let isVoiceUp = failed.length > 0 && (await speaks(ports));
  for (const target of failed) {
    const words = isVoiceUp ? await tryToRender(ports, target, settings) : undefined;
    if (isVoiceUp && !words) isVoiceUp = await speaks(ports);
    rendered.push({ target, outcome: words ?? (isVoiceUp ? 'refused' : 'voice_down') });
  }
  if (rendered.length > 0 || targets.length === 0) yield rendered;
}

/** Whether the voice speaks at all, and what it says can be kept. */
async function speaks({ speech, log }: Ports): Promise<boolean> {
  try {
    await speech.proveVoice();
    return true;
  } catch (failure) {
    log.error({ err: failure }, 'the voice does not speak');
    return false;
  }
}

async function tryToRender(
  ports: Ports,
  target: Unprepared,
  settings: CampaignSettings,
): Promise<TargetWords | undefined> {
  try {
    return await renderWords(ports, target, settings);
  } catch (failure) {
    ports.log.error({ err: failure, targetId: target.id }, 'the words to a patient could not be rendered');
    return undefined;
  }
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
    for (const { target, outcome } of rendered) {
      if (typeof outcome === 'object') await writeWords(trx, target.id, outcome, version);
      else if (outcome === 'refused' && target.state === 'waiting')
        await endTarget(trx, target.id, { result: 'words_failed', at });
    }
    // The dialler looks when something is committed; new words are something.
    await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: campaignId, data: {} }]);
    await completeIfThrough(trx, campaignId, { now: at, events: ports.events });
  });
}

async function compileScript(ports: Ports, campaignId: string, { definition, settings }: CampaignWords) {
  const { speech } = ports;
  const onSpoken: OnSpoken = (far) =>
    ports.db.transaction().execute(async (trx) => {
      await writeSpeaking(trx, campaignId, far);
      await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: campaignId, data: {} }]);
    });
  if (definition === null) return compileNotice(speech, settings.deliveredShare, onSpoken);
  const read = readQuestionnaire(definition);
  if (!('form' in read)) throw new Error('a published questionnaire cannot be read any more');
  return compileSurvey(speech, read.form, onSpoken);
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
