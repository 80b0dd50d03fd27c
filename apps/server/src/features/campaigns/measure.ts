import type { CampaignCheck, CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Db } from '../../schema.ts';
import { lines, openingTexts } from '../outreach/index.ts';
import { questioningMs, readingMs } from './rules/call-length.ts';
import {
  DEFAULT_FINISHED_SHARE,
  DEFAULT_RINGING_MS,
  defaultShares,
  type Measures,
} from './rules/estimate.ts';
import { readCallLength, readDefinition, readDials } from './store/measures.ts';

/** Below these many finished dials, or answered calls, history says less than the defaults or the words. */
const LEAST_DIALS = 200;
const LEAST_CALLS = 30;

/** What the estimate rests on: this hospital's own dials and calls where there are enough, else defaults and the words. */
export async function measure(
  db: Db,
  campaign: Pick<CampaignDetail, 'id' | 'type' | 'questionnaireVersionId' | 'settings'>,
): Promise<{ measures: Measures; basis: CampaignCheck['basis'] }> {
  const [dials, calls, words] = await Promise.all([
    readDials(db),
    readCallLength(db, campaign.questionnaireVersionId),
    wordsMs(db, campaign),
  ]);
  const isMeasured = dials.count >= LEAST_DIALS;
  const isCallMeasured = calls.count >= LEAST_CALLS;
  const ringMs = isMeasured
    ? dials.unansweredMs
    : Math.min(DEFAULT_RINGING_MS, campaign.settings.ringTimeoutMs);
  const measures: Measures = {
    shares: isMeasured ? dials.shares : defaultShares,
    finishedShare: isMeasured ? dials.finishedShare : DEFAULT_FINISHED_SHARE,
    unansweredMs: ringMs,
    answeredMs: isCallMeasured
      ? { likely: calls.meanMs, most: calls.longMs }
      : { likely: ringMs + words.likely, most: ringMs + words.most },
  };
  return {
    measures,
    basis: {
      dials: isMeasured ? dials.count : 0,
      leastDials: LEAST_DIALS,
      calls: isCallMeasured ? calls.count : 0,
      answeredShare: measures.shares.answered ?? 0,
      callMs: Math.round(measures.answeredMs.likely),
    },
  };
}

/** How long the campaign's words take to be said and answered, ringing not included. */
async function wordsMs(
  db: Db,
  { type, questionnaireVersionId, settings }: Parameters<typeof measure>[1],
): Promise<{ likely: number; most: number }> {
  const opening = readingMs([
    ...openingTexts({ name: '', sex: 'unknown' }, settings),
    lines.recorded,
    lines.optOutOffer,
  ]);
  if (type === 'VOICE_NOTICE') {
    const { noticeMenu, noticeOptOut, noticeConfirmed, lastOptOut } = lines;
    const around = readingMs([noticeMenu, noticeOptOut, noticeConfirmed, lastOptOut]);
    const notice = opening + readingMs([settings.noticeText ?? '']) + around;
    return { likely: notice, most: notice + readingMs([settings.noticeText ?? '']) };
  }
  const asks = { surname_birth_year: [lines.askBirthYear], national_id_tail: [lines.askIdTail], none: [] };
  const around = opening + readingMs([...asks[settings.identityCheck], lines.thanksVerified, lines.thanks]);
  const read = readQuestionnaire(await readDefinition(db, questionnaireVersionId));
  const asked = 'form' in read ? questioningMs(read.form) : { likely: 0, most: 0 };
  return { likely: around + asked.likely, most: around + asked.most };
}
