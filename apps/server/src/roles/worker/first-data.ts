import type { Context } from '../../context.ts';
import { ensureLibrary } from '../../features/questionnaires/index.ts';

/** What every instance has from its first start. Each step is safe to repeat and leaves what people changed alone. */
export async function ensureFirstData(context: Context): Promise<void> {
  await ensureLibrary(context);
}
