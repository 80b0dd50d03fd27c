import type { ErrorText } from '@suifang/contract/errors.ts';
import { Answer, describeAnswer } from '@suifang/contract/questionnaire/index.ts';
import type { Db } from '../../schema.ts';
import { readPublishedForm } from './published-form.ts';
import { findCampaignDefinition } from './store.ts';

/** A question and what was answered to it, in words. */
export type SpokenAnswer = Readonly<{ question: ErrorText; describe: (answer: unknown) => ErrorText }>;

/** The questions that the calls of a campaign ask, by link id; none when they ask none. */
export async function readQuestionsOfCampaign(
  db: Db,
  campaignId: string,
): Promise<ReadonlyMap<string, SpokenAnswer>> {
  const definition = await findCampaignDefinition(db, campaignId);
  if (definition === undefined) return new Map();
  return new Map(
    readPublishedForm(definition).items.map((item) => [
      item.linkId,
      { question: item.text, describe: (answer: unknown) => describeAnswer(item, Answer.parse(answer)) },
    ]),
  );
}
