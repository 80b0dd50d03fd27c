import {
  type Form,
  type FormItem,
  isQuestion,
  readQuestionnaire,
} from '@suifang/contract/questionnaire/index.ts';
import type { CampaignReport, ReportQuestion } from '@suifang/contract/reports.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import { requireCampaign } from '../campaigns/index.ts';
import {
  countAlerts,
  countAnswers,
  countHours,
  countOutcomes,
  countResults,
  countTargetFigures,
  findDefinition,
  readScores,
} from './store.ts';

/** The published questionnaire of a campaign; undefined when it only tells. */
export async function readCampaignForm(db: Db, versionId: string | null): Promise<Form | undefined> {
  if (versionId === null) return undefined;
  const reading = readQuestionnaire(await findDefinition(db, versionId));
  return reading.ok ? reading.form : undefined;
}

/** Every figure of a campaign, counted in one snapshot of the database. Throws `request.not-found`. */
export async function reportCampaign(
  ports: Pick<Context, 'db' | 'clock'>,
  campaignId: string,
): Promise<CampaignReport> {
  const campaign = await requireCampaign(ports.db, campaignId, ports.clock.now());
  const form = await readCampaignForm(ports.db, campaign.questionnaireVersionId);
  return ports.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const counts = await countTargetFigures(trx, campaignId);
      const hours = await countHours(trx, campaignId);
      const dials = sum(hours.map((hour) => hour.dials));
      const score = await readScores(trx, campaignId);
      const { id, name, type, state, startedAt, finishedAt, questionnaireTitle } = campaign;
      return {
        campaign: { id, name, type, state, startedAt, finishedAt, questionnaireTitle },
        at: ports.clock.now(),
        counts,
        dials,
        answeredDials: sum(hours.map((hour) => hour.answered)),
        dialsPerCompletion: counts.completed === 0 ? null : dials / counts.completed,
        outcomes: await countOutcomes(trx, campaignId),
        results: await countResults(trx, campaignId),
        questions: form ? questionsOf(form, await countAnswers(trx, campaignId)) : [],
        score: score && { statistics: score.statistics, bands: bandsOf(form, score.bands) },
        alerts: await countAlerts(trx, campaignId),
        hours,
      };
    });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function bandsOf(form: Form | undefined, rows: ReadonlyArray<{ band: string; count: number }>) {
  return (form?.bands ?? []).map(({ code, label }) => ({
    code,
    label,
    count: rows.find((row) => row.band === code)?.count ?? 0,
  }));
}

type Answers = Awaited<ReturnType<typeof countAnswers>>;

/** The questions in document order, each with all its options, those that nobody chose too. */
export function questionsOf(form: Form, answers: Answers): ReportQuestion[] {
  return form.items.filter(isQuestion).map((item) => {
    const known = answers.questions.find((row) => row.linkId === item.linkId);
    const given = answers.counts.filter((row) => row.link_id === item.linkId);
    const offered = offeredKeys(item).map(({ key, label }) => ({
      key,
      label,
      count: given.find((row) => row.key === key)?.count ?? 0,
    }));
    const rest = given
      .filter((row) => !offered.some(({ key }) => key === row.key))
      .sort((a, b) => order(a.key) - order(b.key))
      .map(({ key, count }) => ({ key, label: otherLabel(key), count }));
    return {
      linkId: item.linkId,
      text: item.text,
      kind: item.kind,
      answered: known?.answered ?? 0,
      isMultiple: item.kind === 'multiChoice',
      options: [...offered, ...rest],
      statistics: known?.statistics ?? null,
    };
  });
}

// Numbers in their order, and what is no value behind them.
const order = (key: string): number => (key.startsWith(':') ? Number.POSITIVE_INFINITY : Number(key));

function offeredKeys(item: FormItem) {
  if (item.kind === 'yesNo') {
    return [
      { key: 'true', label: item.yes },
      { key: 'false', label: item.no },
    ];
  }
  if (item.kind === 'choice' || item.kind === 'multiChoice') {
    return item.options.map(({ code, label }) => ({ key: code, label }));
  }
  return [];
}

const otherLabels: Readonly<Record<string, { zh: string; en: string }>> = {
  ':dontKnow': { zh: '不清楚', en: 'Does not know' },
  ':refused': { zh: '不想回答', en: 'Rather not say' },
  ':none': { zh: '都没有', en: 'None of them' },
  ':text': { zh: '其他（文字或录音）', en: 'Other (words or recording)' },
  ':date': { zh: '日期', en: 'A date' },
  ':time': { zh: '时间', en: 'A time' },
  ':dateTime': { zh: '日期和时间', en: 'A date and time' },
  ':attachment': { zh: '文件', en: 'A file' },
};

const otherLabel = (key: string) => otherLabels[key] ?? { zh: key, en: key };
