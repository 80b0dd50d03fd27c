import { extensionOf, extensionsOf, standard } from './extensions.ts';
import type { FhirItem, FhirQuestionnaire } from './fhir.ts';

/**
 * Reads what a `calculatedExpression` adds up, without running FHIRPath: a plain sum of option scores, over all items
 * or over those it names (`linkId='…'`, `linkId!='…'`, `linkId.matches('…')`), directly or through variables.
 * Answers which link ids belong to the sum, or undefined when it is anything but a plain sum.
 */
export function readScoreSum(
  questionnaire: FhirQuestionnaire,
  item: FhirItem,
): ((linkId: string) => boolean) | undefined {
  const written = extensionOf(item, standard.calculatedExpression)?.valueExpression?.expression;
  const text = written === undefined ? undefined : withVariables(written, questionnaire, item);
  if (text === undefined || !isPlainSum(text)) return undefined;

  const named = [...text.matchAll(/linkId\s*=\s*'([^']+)'/g)].map((match) => match[1]);
  const excluded = [...text.matchAll(/linkId\s*!=\s*'([^']+)'/g)].map((match) => match[1]);
  const patterns = [...text.matchAll(/linkId\.matches\('([^']+)'\)/g)].map((match) => match[1] ?? '');
  // Quantifiers could make matching slow without end; such a sum is refused.
  if (patterns.some((pattern) => /[+*{]/.test(pattern) || !isPattern(pattern))) return undefined;
  const isLimited = named.length + patterns.length > 0;
  return (linkId) =>
    !excluded.includes(linkId) &&
    (!isLimited || named.includes(linkId) || patterns.some((pattern) => new RegExp(pattern).test(linkId)));
}

function withVariables(expression: string, questionnaire: FhirQuestionnaire, item: FhirItem): string {
  const variables = new Map(
    [...extensionsOf(questionnaire, standard.variable), ...extensionsOf(item, standard.variable)].map(
      ({ valueExpression }) => [valueExpression?.name, valueExpression?.expression ?? ''] as const,
    ),
  );
  let text = expression;
  const used = new Set<string>();
  for (const match of expression.matchAll(/%([A-Za-z_]\w*)/g)) used.add(match[1] ?? '');
  for (const name of used) {
    const value = variables.get(name);
    if (value === undefined) continue;
    text += ` ${value}`;
    for (const match of value.matchAll(/%([A-Za-z_]\w*)/g)) used.add(match[1] ?? '');
  }
  return text;
}

function isPlainSum(text: string): boolean {
  const bare = text.replace(/'[^']*'/g, "''").replace(/!=|=>/g, '=');
  return (
    /\b(ordinal|weight)\(\)|ordinalValue/.test(text) &&
    !/[*/<>]|-|\b(aggregate|avg|min|max|mod|div)\b/.test(bare)
  );
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
