import type { ErrorText } from '@suifang/contract/errors.ts';
import { Answer, describeAnswer } from '@suifang/contract/questionnaire/index.ts';
import type { Db } from '../../schema.ts';
import { readPublishedForm } from './present.ts';

/** A question and what was answered to it, in words. */
export type SpokenAnswer = Readonly<{ question: ErrorText; describe: (answer: unknown) => ErrorText }>;

/** The questions that the calls of a campaign ask, by link id; none when they ask none. */
export async function readQuestionsOfCampaign(
  db: Db,
  campaignId: string,
): Promise<ReadonlyMap<string, SpokenAnswer>> {
  const row = await db
    .selectFrom('campaign as c')
    .innerJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .select('v.definition')
    .where('c.id', '=', campaignId)
    .executeTakeFirst();
  if (!row) return new Map();
  return new Map(
    readPublishedForm(row.definition).items.map((item) => [
      item.linkId,
      { question: item.text, describe: (answer: unknown) => describeAnswer(item, Answer.parse(answer)) },
    ]),
  );
}
