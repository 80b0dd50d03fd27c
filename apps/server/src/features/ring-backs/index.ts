import type { Db } from '../../schema.ts';
import { matchTry, type Try } from './rules/match.ts';
import { readAgentTries, readCampaignTries } from './store.ts';

export type { Try } from './rules/match.ts';
export { readRingBack, readTalkedAbout, writeRingBack } from './store.ts';

/** Which try of ours somebody answers who calls from this number; undefined: none within the window (ms). */
export async function findTry(
  db: Db,
  caller: Readonly<{ bidx: Buffer; patientIds: readonly string[] }>,
  now: Date,
  windowMs: number,
): Promise<Try | undefined> {
  const of = { ...caller, since: new Date(now.getTime() - windowMs) };
  const [byCampaigns, byAgents] = await Promise.all([readCampaignTries(db, of), readAgentTries(db, of)]);
  return matchTry([...byCampaigns, ...byAgents], now.getTime(), windowMs);
}
