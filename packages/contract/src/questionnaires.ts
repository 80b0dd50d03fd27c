import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { instant } from './time.ts';

export const questionnaireErrors = {
  'questionnaire.refused': {
    status: 422,
    zh: '问卷有 {count} 处要改，第一处：{zh}',
    en: 'The questionnaire has {count} problem(s); the first: {en}',
  },
  'questionnaire.no-draft': {
    status: 409,
    zh: '没有要发布的修改',
    en: 'There are no changes to publish',
  },
  'questionnaire.draft-exists': {
    status: 409,
    zh: '系统里的这份问卷还有没发布的修改，请先发布或放弃，再导入',
    en: 'This questionnaire already has unpublished changes; publish or discard them, then import',
  },
  'questionnaire.retired': {
    status: 409,
    zh: '问卷已停用，请先恢复使用',
    en: 'The questionnaire is retired; bring it back first',
  },
} as const satisfies Record<string, ErrorEntry>;

/** FHIR R4 `Questionnaire` JSON, as it is kept and exported. What it means is checked by `readQuestionnaire`. */
export const definition = z
  .record(z.string(), z.unknown())
  .refine((json) => json['resourceType'] === 'Questionnaire', {
    params: { zh: '不是 FHIR 问卷（Questionnaire）', en: 'Not a FHIR Questionnaire' },
  })
  .meta({ id: 'FhirQuestionnaire' });
export type Definition = z.output<typeof definition>;

const publishedVersion = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    publishedAt: instant,
    /** Null for what ships with the product. */
    publishedBy: z.string().nullable(),
  })
  .meta({ id: 'QuestionnaireVersion' });
export type PublishedVersion = z.output<typeof publishedVersion>;

const summaryFields = {
  id: z.uuid(),
  url: z.string(),
  title: z.string(),
  /** Whether there are changes that are not published. */
  hasDraft: z.boolean(),
  latest: publishedVersion.nullable(),
  retiredAt: instant.nullable(),
  updatedAt: instant,
};

export const questionnaireSummary = z.object(summaryFields).meta({ id: 'QuestionnaireSummary' });
export type QuestionnaireSummary = z.output<typeof questionnaireSummary>;

export const questionnaire = z
  .object({
    ...summaryFields,
    draft: definition.nullable(),
    /** Of the draft; every change names the one it was made on. */
    version: z.number().int(),
    versions: z.array(publishedVersion),
  })
  .meta({ id: 'Questionnaire' });
export type Questionnaire = z.output<typeof questionnaire>;

export const questionnaireQuery = pageQuery(['title', 'updatedAt'], '-updatedAt').extend({
  q: z.string().trim().max(100).optional(),
  /** `published`: may be used in campaigns. */
  state: z.enum(['published', 'draft', 'retired']).optional(),
});
export type QuestionnaireQuery = z.output<typeof questionnaireQuery>;
export const questionnairePage = pageOf(questionnaireSummary);

export const versionDetail = publishedVersion
  .extend({ questionnaireId: z.uuid(), definition })
  .meta({ id: 'QuestionnaireVersionDetail' });
export type VersionDetail = z.output<typeof versionDetail>;

export const newQuestionnaire = z.object({ title: z.string().trim().min(1).max(200) });
export const questionnaireImport = z.object({ definition });
export const draftChange = versioned.extend({ definition });
