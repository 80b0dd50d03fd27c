import { setTimeout as pause } from 'node:timers/promises';
import type { Campaign } from '@suifang/contract/campaigns/api.ts';
import { say } from '../runtime/runtime-error.ts';
import type { Client } from './client.ts';

type Progress = Pick<Campaign, 'counts' | 'speaking' | 'state'>;

const LOOK_EVERY_MS = 1_000;
/** Where lines stay, in a file or a pipe, a line every so often is enough. */
const LINE_EVERY_MS = 10_000;

/**
 * Shows a campaign's progress until it has ended: one line that renews itself on a terminal, elsewhere a line now and
 * then.
 */
export async function followCampaign(
  client: Client,
  campaignId: string,
  out: Readonly<{ isTerminal: boolean; write(text: string): void }>,
): Promise<void> {
  const startedAt = performance.now();
  let [shown, shownAt] = ['', -LINE_EVERY_MS];
  for (;;) {
    const { state, ...progress } = await client.get<Progress>(`/api/campaigns/${campaignId}`);
    const hasEnded = state === 'completed' || state === 'aborted';
    const passedMs = performance.now() - startedAt;
    const line = progressLine(progress);
    if (out.isTerminal) out.write(`\r${clockOf(passedMs)}${line}\u001B[K${hasEnded ? '\n' : ''}`);
    else if (isLineDue(passedMs - shownAt, hasEnded && line !== shown)) {
      out.write(`${clockOf(passedMs)}${line}\n`);
      [shown, shownAt] = [line, passedMs];
    }
    if (hasEnded) return;
    await pause(LOOK_EVERY_MS);
  }
}

/**
 * Whether a line is to be written where lines stay: every ten seconds, also when nothing has changed, for then it says that
 * somebody is still at work; and at once when there is last news.
 */
export function isLineDue(sinceLastMs: number, isLastNews: boolean): boolean {
  return isLastNews || sinceLastMs >= LINE_EVERY_MS;
}

/**
 * How far a campaign is, in columns that stay where they are. While sentences are still being spoken for patients it
 * says how many of the shared ones are ready, and then for how many patients: on a busy machine nobody rings for minutes.
 */
export function progressLine({ counts, speaking }: Omit<Progress, 'state'>): string {
  const { targets, dialing, talking, done, completed, review, blocked } = counts;
  const unspoken = blocked['preparing'] ?? 0;
  const spoken = speaking
    ? say(`${speaking.spoken}/${speaking.texts} 句`, `${speaking.spoken}/${speaking.texts} sentences`)
    : `${targets - unspoken}/${targets}`;
  const column = (word: string, count: number) => `  ${word} ${String(count).padStart(2)}`;
  return [
    `${bar(done, targets)} ${String(done).padStart(String(targets).length)}/${targets}`,
    column(say('振铃', 'ringing'), dialing - talking),
    column(say('通话', 'talking'), talking),
    column(say('完成', 'completed'), completed),
    column(say('未完成', 'not completed'), done - completed),
    ...(unspoken > 0 ? [`  ${say('正在准备语音', 'preparing the voice')} ${spoken}`] : []),
    ...(review > 0 ? [column(say('待人工', 'for a person'), review)] : []),
  ].join('');
}

function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `  ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}  `;
}

function bar(done: number, of: number): string {
  const width = 20;
  const full = of === 0 ? 0 : Math.floor((done / of) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}
