import { type Form, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';

/** A published definition was readable when it was published, and it never changes. */
export function readPublishedForm(definition: unknown): Form {
  const reading = readQuestionnaire(definition);
  if (!reading.ok) throw new Error('a published questionnaire cannot be read');
  return reading.form;
}
