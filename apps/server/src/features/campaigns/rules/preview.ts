/** A target that is due and may be called now. */
export type PreviewTarget = Readonly<{
  targetId: string;
  /** Who has passed it on or let its time run out today. */
  passedBy: ReadonlySet<string>;
}>;

/** An agent who is free and has nobody kept for them. */
export type PreviewAgent = Readonly<{
  staffId: string;
  /** Calls of this campaign that they made today. */
  calls: number;
  /** Epoch ms. */
  idleSince: number;
}>;

/**
 * Which due target is shown to which free agent: the agent with the fewest calls of this campaign today comes first
 * (平均分配), then who has been idle longest; each gets the first target that they have not passed on. When everybody who is
 * free has passed a target on, it comes round again: better a second look than a patient nobody calls.
 */
export function decidePreview(
  targets: readonly PreviewTarget[],
  agents: readonly PreviewAgent[],
): ReadonlyArray<Readonly<{ targetId: string; staffId: string }>> {
  const left = [...targets];
  const inOrder = agents.toSorted(
    (a, b) => a.calls - b.calls || a.idleSince - b.idleSince || a.staffId.localeCompare(b.staffId),
  );
  return inOrder.flatMap(({ staffId }) => {
    const fresh = left.findIndex(({ passedBy }) => !passedBy.has(staffId));
    const index =
      fresh >= 0 ? fresh : left.findIndex(({ passedBy }) => agents.every((one) => passedBy.has(one.staffId)));
    const [chosen] = index < 0 ? [] : left.splice(index, 1);
    return chosen ? [{ targetId: chosen.targetId, staffId }] : [];
  });
}
