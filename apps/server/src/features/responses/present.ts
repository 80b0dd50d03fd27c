import {
  Answer,
  type Answers,
  describeAnswer,
  evaluate,
  type Form,
  toQuestionnaireResponse,
} from '@suifang/contract/questionnaire/index.ts';
import type { Answered, ResponseSummary } from '@suifang/contract/responses.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { readPublishedForm } from './published-form.ts';
import { findAlertsOf, findAnswerRows, findResponse, type ResponseRow } from './store.ts';

/** A response as lists show it; the band in words. */
export function summaryOf(row: ResponseRow): ResponseSummary {
  const { patientId, patientName, definition, band: code, ...summary } = row;
  const band =
    code === null ? undefined : readPublishedForm(definition).bands.find((one) => one.code === code);
  return { ...summary, patient: { id: patientId, name: patientName }, band: band?.label ?? null };
}

type AnswerRow = Awaited<ReturnType<typeof findAnswerRows>>[number];

/** Every question in document order, with its answer in words. Texts, groups and totals take no answer. */
export function answeredItems(form: Form, rows: readonly AnswerRow[]): Answered[] {
  const byLinkId = new Map(rows.map((row) => [row.link_id, row]));
  const answers = answersOf(rows);
  const enabled = new Set(evaluate(form, answers).enabled);
  return form.items.map((item) => {
    const row = byLinkId.get(item.linkId);
    const answer = answers[item.linkId];
    return {
      linkId: item.linkId,
      text: item.text,
      kind: item.kind,
      depth: item.depth,
      isEnabled: enabled.has(item.linkId),
      answer: answer ?? null,
      answerText: answer ? describeAnswer(item, answer) : null,
      score: row?.score ?? null,
      channel: row?.channel ?? null,
      answeredBy: row?.answered_by ?? null,
      answeredAt: row?.answered_at ?? null,
    };
  });
}

function answersOf(rows: readonly AnswerRow[]): Answers {
  return Object.fromEntries(rows.map((row) => [row.link_id, Answer.parse(row.value)]));
}

/** A response with all it holds. Throws `request.not-found`. */
export async function requireResponse(db: Db, id: string) {
  const row = await findResponse(db, id);
  if (!row) throw fail('request.not-found');
  const rows = await findAnswerRows(db, id);
  const items = answeredItems(readPublishedForm(row.definition), rows);
  return { ...summaryOf(row), items, alerts: await findAlertsOf(db, id) };
}

/** The same as FHIR R4 `QuestionnaireResponse` JSON. Throws `request.not-found`. */
export async function requireFhirResponse(db: Db, id: string): Promise<Record<string, unknown>> {
  const row = await findResponse(db, id);
  if (!row) throw fail('request.not-found');
  return toQuestionnaireResponse(readPublishedForm(row.definition), answersOf(await findAnswerRows(db, id)), {
    id,
    version: String(row.version),
    status: row.status,
    patientId: row.patientId,
    authored: row.updatedAt.toISOString(),
  });
}
