import type { BenchInstance } from './instance.ts';

const LOOK_EVERY_MS = 500;

/** Fulfils when every one of the campaigns has ended. `look` is called twice a second until then. */
export async function untilCompleted(
  bench: BenchInstance,
  campaignIds: readonly string[],
  look: () => void = () => undefined,
): Promise<void> {
  for (;;) {
    look();
    const open = await bench.ports.db
      .selectFrom('campaign')
      .select('id')
      .where('id', 'in', campaignIds)
      .where('state', '<>', 'completed')
      .execute();
    if (open.length === 0) return;
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
