import type { Writable } from 'node:stream';
import {
  Outcome,
  outcomeNames,
  TargetResult,
  targetResultNames,
} from '@suifang/contract/campaigns/outcomes.ts';
import { Answer, describeAnswer, type Form, isQuestion } from '@suifang/contract/questionnaire/index.ts';
import type { ExportQuery } from '@suifang/contract/reports.ts';
import type { Context } from '../../context.ts';
import { type Cell, writeSpreadsheet } from '../../platform/spreadsheet/spreadsheet.ts';
import { maskPhone, wholePhone } from '../patients/index.ts';
import { exportWords } from './export-words.ts';
import { readDials, readTargets, type TargetRow } from './export-store.ts';

type Language = ExportQuery['language'];
type Ports = Pick<Context, 'db' | 'vault'>;

/**
 * Writes a campaign's targets (one line each, with what was answered) and its dials as .xlsx into `out`; for `failed`
 * only the targets that are called a second time. Phone numbers are masked unless `isWhole`: whoever
 * asks for that has noted it in the audit. Resolves when all is written.
 */
export async function exportCampaign(
  ports: Ports,
  campaign: Readonly<{ id: string; form: Form | undefined }>,
  { what, language, isWhole = false }: ExportQuery & { isWhole?: boolean },
  out: Writable,
): Promise<void> {
  const words = exportWords[language];
  const questions = what === 'results' ? (campaign.form?.items.filter(isQuestion) ?? []) : [];
  const file = writeSpreadsheet(out);
  file.sheet(words.sheets[what], [
    ...words.target.map((title) => ({ title, width: 16 })),
    ...(what === 'results' ? words.response.map((title) => ({ title, width: 14 })) : []),
    ...questions.map((item) => ({ title: item.text[language], width: 28 })),
  ]);
  for await (const row of readTargets(ports.db, campaign.id, what, language)) {
    file.row([
      ...targetCells(ports, row, { language, isWhole }),
      ...(what === 'results' ? responseCells(campaign.form, row, language) : []),
      ...questions.map((item) => {
        const answer = Answer.safeParse(row.answers[item.linkId]);
        return answer.success ? describeAnswer(item, answer.data)[language] : null;
      }),
    ]);
  }
  if (what === 'results') {
    file.sheet(
      words.sheets.dials,
      words.dial.map((title) => ({ title, width: 18 })),
    );
    for await (const row of readDials(ports.db, campaign.id)) {
      file.row([
        row.name,
        row.mrn,
        masked(ports, row.number_enc),
        row.seq,
        row.dialed_at,
        outcomeText(row.outcome, language),
        row.talk_ms === null ? null : Math.round(row.talk_ms / 1000),
      ]);
    }
  }
  await file.end();
}

const masked = ({ vault }: Ports, number: Buffer | null): string | null =>
  number && maskPhone(vault.decrypt(number, 'phone.number'));

const whole = ({ vault }: Ports, number: Buffer | null): string | null =>
  number && wholePhone(vault.decrypt(number, 'phone.number'));

const outcomeText = (outcome: string | null, language: Language): string | null =>
  outcome === null ? null : outcomeNames[Outcome.parse(outcome)][language];

function targetCells(
  ports: Ports,
  row: TargetRow,
  { language, isWhole }: { language: Language; isWhole: boolean },
): Cell[] {
  const words = exportWords[language];
  const result =
    row.result === null ? words.unfinished : targetResultNames[TargetResult.parse(row.result)][language];
  return [
    row.name,
    row.mrn,
    isWhole ? whole(ports, row.number_enc) : masked(ports, row.number_enc),
    result,
    row.attempts,
    outcomeText(row.last_outcome, language),
    row.first_dialed_at,
    row.last_dialed_at,
    row.wants_person ? words.yes : null,
  ];
}

function responseCells(form: Form | undefined, row: TargetRow, language: Language): Cell[] {
  const band = form?.bands.find(({ code }) => code === row.band)?.label[language];
  return [row.score, band ?? row.band, row.alerts.join('; ') || null];
}
