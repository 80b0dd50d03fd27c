/** Something of ours that tried to reach the owner of a number, answered or not. Instants in epoch ms. */
export type Try = Readonly<
  | {
      kind: 'campaign';
      at: number;
      patientId: string;
      outcome: string | null;
      targetId: string;
      /** Whether the campaign still wants to reach this patient and can speak to them at this moment. */
      isOpen: boolean;
    }
  | { kind: 'agent'; at: number; patientId: string | null; outcome: null; staffId: string }
>;

/**
 * Which try somebody who calls us answers. The latest within the window that still wants something of them: a nurse's
 * always does, a campaign's while its target waits. When none does, the latest of all: it says why they call.
 */
export function matchTry(tries: readonly Try[], now: number, windowMs: number): Try | undefined {
  const latestFirst = tries
    .filter(({ at }) => at <= now && now - at <= windowMs)
    .toSorted((one, other) => other.at - one.at);
  return latestFirst.find((one) => one.kind === 'agent' || one.isOpen) ?? latestFirst[0];
}
