import type { AlertRule, Form, Severity } from './form.ts';

const rank: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 };

/**
 * What a rule is about, when it has one value only: a question with one answer, or the total. Undefined for a question
 * with several answers, of which each may need a person for its own sake.
 */
function subjectOf(rule: AlertRule, form: Form): string | undefined {
  const { when } = rule;
  if (when.on === 'score' || when.on === 'band') return ':total';
  const linkId = when.on === 'answer' ? when.test.linkId : when.linkId;
  return form.items.some((item) => item.linkId === linkId && item.kind === 'multiChoice')
    ? undefined
    : linkId;
}

/** The rules, by id, about the same single value as `rule` and less severe: whoever sees it need not see them. */
export function lesserRules(form: Form, rule: string): string[] {
  const own = form.alertRules.find(({ id }) => id === rule);
  return own ? form.alertRules.filter((other) => supersedes(own, other, form)).map(({ id }) => id) : [];
}

/** Whether `higher` says the same as `lower` and more: about the same single value, and more severe. */
function supersedes(higher: AlertRule, lower: AlertRule, form: Form): boolean {
  const subject = subjectOf(higher, form);
  return (
    subject !== undefined &&
    subject === subjectOf(lower, form) &&
    rank[higher.severity] > rank[lower.severity]
  );
}
