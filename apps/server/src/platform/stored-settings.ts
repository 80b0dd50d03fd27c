import type { z } from 'zod';

/** Settings as a row keeps them. */
export type StoredSettings<Settings> = Readonly<{
  settings: Settings;
  /** False: something of them could not be read, and stands at what they begin with. */
  isWhole: boolean;
}>;

/**
 * Reads stored settings, of which a part may be broken (an older release, a hand in the database): each field that
 * cannot be read stands at what it begins with, so that they can still be looked at, mended and saved, and what is under
 * way comes to an end.
 */
export function readStored<Schema extends z.ZodObject>(
  schema: Schema,
  beginning: z.output<Schema>,
  stored: unknown,
): StoredSettings<z.output<Schema>> {
  const whole = schema.safeParse(stored);
  if (whole.success) return { settings: whole.data, isWhole: true };
  const kept = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const first = new Map(Object.entries(beginning));
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const read = (field as z.ZodType).safeParse(kept.get(name));
    return [name, read.success ? read.data : first.get(name)] as const;
  });
  return { settings: schema.parse(Object.fromEntries(fields)), isWhole: false };
}
