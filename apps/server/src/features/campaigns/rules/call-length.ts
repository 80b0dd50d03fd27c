import { type Form, voiceScript } from '@suifang/contract/questionnaire/index.ts';

/** How fast the synthetic voice reads, pauses between sentences included: about four characters a second. */
const MS_PER_CHARACTER = 250;
/** What a patient takes to think and to find the key. */
const ANSWER_MS = 4_000;

/** How long sentences take to be read out. */
export function readingMs(texts: readonly string[]): number {
  return texts.join('').length * MS_PER_CHARACTER;
}

/**
 * How long a whole questionnaire takes on the phone, from its words. `most`: every question is asked; `likely`: those
 * that depend on an earlier answer in every second call.
 */
export function questioningMs(form: Form): Readonly<{ likely: number; most: number }> {
  const conditional = new Set<string>();
  // What sits in a group that depends on an answer depends on it too.
  for (const item of form.items) {
    if (item.condition || (item.parent !== undefined && conditional.has(item.parent)))
      conditional.add(item.linkId);
  }
  let [likely, most] = [0, 0];
  for (const item of voiceScript(form)) {
    const ms = readingMs([...item.say, ...sayOf(item.input)]) + answersTo(item.input) * ANSWER_MS;
    most += ms;
    likely += conditional.has(item.linkId) ? ms / 2 : ms;
  }
  return { likely, most };
}

type Input = ReturnType<typeof voiceScript>[number]['input'];

function sayOf(input: Input): readonly string[] {
  if (input.collect === 'yesNoEach') return input.options.flatMap((option) => option.say);
  return input.collect === 'paged' ? input.pages.flatMap((page) => page.say) : [];
}

function answersTo(input: Input): number {
  if (input.collect === 'none') return 0;
  return input.collect === 'yesNoEach' ? input.options.length : 1;
}
