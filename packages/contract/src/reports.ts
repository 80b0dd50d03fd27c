import { z } from 'zod';
import { CampaignState, CampaignType } from './campaigns/api.ts';
import { Outcome, TargetResult } from './campaigns/outcomes.ts';
import { pageOf } from './paging.ts';
import { instant } from './time.ts';

/** Figures that count patients of a campaign; each patient counts once. */
export const targetFigures = [
  'targets',
  'attempted',
  'answered',
  'started',
  'completed',
  'partial',
  'refused',
  'wantsPerson',
  'scored',
  'alerted',
] as const;
/** Figures that count patients with one value: a result, an answer, a band, an alert rule. */
export const targetValueFigures = ['result', 'question', 'answer', 'band', 'alert'] as const;
/** Figures that count dials. */
export const dialFigures = ['dials', 'answeredDials', 'outcome', 'hour', 'answeredHour'] as const;

export const Figure = z.enum([...targetFigures, ...targetValueFigures, ...dialFigures]);
export type Figure = z.infer<typeof Figure>;
export type TargetFigure = (typeof targetFigures)[number];

const counts = z
  .object(
    Object.fromEntries(targetFigures.map((figure) => [figure, z.number().int()])) as Record<
      TargetFigure,
      z.ZodInt
    >,
  )
  .meta({ id: 'ReportCounts' });

const bilingual = z.object({ zh: z.string(), en: z.string() });
const statistics = z
  .object({ mean: z.number(), median: z.number(), min: z.number(), max: z.number() })
  .meta({ id: 'ReportStatistics' });
export type Statistics = z.output<typeof statistics>;

const question = z
  .object({
    linkId: z.string(),
    text: bilingual,
    kind: z.string(),
    /** Patients who gave any answer, "don't know" and "refused" included: the denominator of the options. */
    answered: z.number().int(),
    /** Several may be chosen, so the shares may add up to more than the whole. */
    isMultiple: z.boolean(),
    options: z.array(z.object({ key: z.string(), label: bilingual, count: z.number().int() })),
    statistics: statistics.nullable(),
  })
  .meta({ id: 'ReportQuestion' });
export type ReportQuestion = z.output<typeof question>;

export const campaignReport = z
  .object({
    campaign: z.object({
      id: z.uuid(),
      name: z.string(),
      type: CampaignType,
      state: CampaignState,
      startedAt: instant.nullable(),
      finishedAt: instant.nullable(),
      questionnaireTitle: z.string().nullable(),
    }),
    /** When the figures were counted. */
    at: instant,
    counts,
    dials: z.number().int(),
    answeredDials: z.number().int(),
    /** Null while nobody has completed. */
    dialsPerCompletion: z.number().nullable(),
    /** Null: dials that are under way. */
    outcomes: z.array(z.object({ outcome: Outcome.nullable(), count: z.number().int() })),
    results: z.array(z.object({ result: TargetResult, count: z.number().int() })),
    questions: z.array(question),
    score: z
      .object({
        statistics,
        bands: z.array(z.object({ code: z.string(), label: bilingual, count: z.number().int() })),
      })
      .nullable(),
    alerts: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(['low', 'medium', 'high']),
        message: bilingual,
        raised: z.number().int(),
        open: z.number().int(),
      }),
    ),
    hours: z.array(z.object({ hour: z.number().int(), dials: z.number().int(), answered: z.number().int() })),
  })
  .meta({ id: 'CampaignReport' });
export type CampaignReport = z.output<typeof campaignReport>;

/** The value of the figure `outcome` for dials that have none yet. */
export const UNDER_WAY = ':under-way';

/** Which number of the report is to be opened: the figure and, where it has one, its value. */
export const reportCallQuery = z.object({
  figure: Figure,
  value: z.string().max(200).optional(),
  linkId: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(20),
});
export type ReportCallQuery = z.output<typeof reportCallQuery>;

/** One line behind a number: a dial, or a patient with the latest dial. */
export const reportCall = z
  .object({
    key: z.string(),
    patientId: z.uuid(),
    patientName: z.string(),
    phone: z.string().nullable(),
    seq: z.number().int().nullable(),
    dialedAt: instant.nullable(),
    outcome: Outcome.nullable(),
    talkMs: z.number().int().nullable(),
    callId: z.uuid().nullable(),
    responseId: z.uuid().nullable(),
    result: TargetResult.nullable(),
  })
  .meta({ id: 'ReportCall' });
export type ReportCall = z.output<typeof reportCall>;
export const reportCallPage = pageOf(reportCall);

/** The failed list with whole numbers, for calling by hand. */
export const wholeNumbersExport = z.object({
  language: z.enum(['zh', 'en']).default('zh'),
  reason: z.string().trim().min(1).max(100),
});

/** `results`: every target and every dial. `failed`: those to be called a second time. */
export const exportQuery = z.object({
  what: z.enum(['results', 'failed']).default('results'),
  language: z.enum(['zh', 'en']).default('zh'),
});
export type ExportQuery = z.output<typeof exportQuery>;
