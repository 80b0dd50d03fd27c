import { type Form, type Problem, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Definition } from '@suifang/contract/questionnaires.ts';

/** A questionnaire nobody has worked on yet: one greeting, so that it can be read and heard at once. */
export function emptyDefinition(title: string, url: string): Definition {
  const item = [{ linkId: '1', type: 'display', text: '您好。' }];
  return { resourceType: 'Questionnaire', url, language: 'zh-CN', title, status: 'draft', item };
}

/** The definition as it is published: it names its own version, and everything unknown is still in it. */
export function stamped(
  definition: Definition,
  stamp: Readonly<{ url: string; version: number; at: Date }>,
): Definition {
  const date = stamp.at.toISOString();
  return { ...definition, url: stamp.url, version: String(stamp.version), status: 'active', date };
}

/** Whether it can be published, which is when it can be asked. */
export function readDefinition(
  definition: unknown,
): Readonly<{ form: Form }> | Readonly<{ problems: readonly Problem[] }> {
  const reading = readQuestionnaire(definition);
  return reading.ok ? { form: reading.form } : { problems: reading.problems };
}

/** What lists show. A draft without a title keeps the one it had. */
export function titleOf(definition: Definition, before: string): string {
  const title = definition['title'] ?? definition['name'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 200) : before;
}
