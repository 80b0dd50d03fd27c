import { createHash } from 'node:crypto';
import type { Spoken } from '@suifang/callflow';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { type Form, sayName, voiceScript, voiceTexts } from '@suifang/contract/questionnaire/index.ts';
import type { Speech } from '../../platform/speech/speech.ts';
import type { Db } from '../../schema.ts';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import { insertScript } from './store.ts';
import type { Sound, SurveyScript } from './survey-states.ts';

/** What a notice campaign's calls have in common; the notice itself may name the patient and lies with the target. */
export type NoticeScript = Readonly<{ sounds: Readonly<Record<string, Sound>>; deliveredShare: number }>;

/** Everything a campaign's calls say, rendered before the first one is dialled. Found by the hash of its content. */
export type CallScript =
  | (SurveyScript & Readonly<{ kind: 'survey' }>)
  | (NoticeScript & Readonly<{ kind: 'notice' }>);

/** Hears how many texts are rendered, of how many. */
export type OnSpoken = (far: Readonly<{ spoken: number; texts: number }>) => Promise<void>;

/** Renders what all calls with this questionnaire may need. Throws when a text cannot be rendered. */
export async function compileSurvey(speech: Speech, form: Form, onSpoken?: OnSpoken): Promise<CallScript> {
  const items = voiceScript(form);
  const texts = [...voiceTexts(items), ...Object.values(lines), BEEP];
  const sounds = await renderSounds(speech, texts, onSpoken);
  return {
    kind: 'survey',
    form,
    items: Object.fromEntries(items.map((item) => [item.linkId, item])),
    sounds,
  };
}

/** Renders the fixed sentences around a notice. */
export async function compileNotice(
  speech: Speech,
  deliveredShare: number,
  onSpoken?: OnSpoken,
): Promise<CallScript> {
  const sounds = await renderSounds(speech, Object.values(lines), onSpoken);
  return { kind: 'notice', sounds, deliveredShare };
}

/** So many texts are rendered together before it is told how far it is. */
const TOLD_EVERY = 8;

async function renderSounds(
  speech: Speech,
  texts: readonly string[],
  onSpoken: OnSpoken | undefined,
): Promise<Record<string, Sound>> {
  const sounds: Record<string, Sound> = {};
  for (let spoken = 0; spoken < texts.length; spoken += TOLD_EVERY) {
    await onSpoken?.({ spoken, texts: texts.length });
    const prompts = await speech.preparePrompts(texts.slice(spoken, spoken + TOLD_EVERY));
    for (const [text, prompt] of prompts) sounds[text] = { file: prompt.file, ms: prompt.durationMs };
  }
  return sounds;
}

/** Keeps a script under its content's hash, so that campaigns with the same words share one. */
export async function keepScript(db: Db, script: CallScript, now: Date): Promise<Buffer> {
  const content = JSON.stringify(script);
  const hash = createHash('sha256').update(content).digest();
  await insertScript(db, { hash, content, at: now });
  return hash;
}

/** What the first words to one patient are. Nothing about health, and only as much of the name as a stranger may hear. */
export function openingTexts(
  patient: Readonly<{ name: string; sex: 'male' | 'female' | 'unknown' }>,
  settings: Pick<CampaignSettings, 'hospital' | 'department'>,
): string[] {
  const who = sayName(patient.name, patient.sex, { short: true });
  return [
    `您好，这里是${settings.hospital}${settings.department}。`,
    ...(who === '' ? [] : [`请问是${who}家吗？`]),
    '我是随访中心的自动电话，有几句话想和您说。',
  ];
}

/** The first words to a patient who is brought to a nurse: the nurse asks who it is. */
export function greetingTexts(settings: Pick<CampaignSettings, 'hospital' | 'department'>): string[] {
  return [`您好，这里是${settings.hospital}${settings.department}。`, lines.recorded, lines.toNurse];
}

/** What leads over to the questions by keypress when no nurse is free. Who calls was said in the greeting. */
export function insteadTexts(
  patient: Readonly<{ name: string; sex: 'male' | 'female' | 'unknown' }>,
): string[] {
  const who = sayName(patient.name, patient.sex, { short: true });
  return [lines.nursesBusy, ...(who === '' ? [] : [`请问是${who}家吗？`])];
}

/** Renders the words to one patient. */
export async function renderSpoken(speech: Speech, texts: readonly string[]): Promise<Spoken[]> {
  const prompts = await speech.preparePrompts(texts);
  return texts.flatMap((text) => {
    const prompt = prompts.get(text);
    return prompt ? [{ text, file: prompt.file, ms: prompt.durationMs }] : [];
  });
}
