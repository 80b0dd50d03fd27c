import { createHash } from 'node:crypto';
import type { Db } from '../../schema.ts';
import { spokenText } from './cache.ts';

/** A recording that is played instead of the synthetic voice. `path` is the key of its file in the cache. */
export type Override = Readonly<{ text: string; path: string; durationMs: number; uploadedAt: Date }>;

function textHash(text: string): Buffer {
  return createHash('sha256').update(spokenText(text)).digest();
}

/** The recordings there are for these texts, by text as it counts (`spokenText`). */
export async function findOverrides(db: Db, texts: readonly string[]): Promise<Map<string, Override>> {
  if (texts.length === 0) return new Map();
  const rows = await db
    .selectFrom('prompt_override')
    .select(['text', 'path', 'duration_ms', 'uploaded_at'])
    .where('text_hash', 'in', texts.map(textHash))
    .execute();
  return new Map(
    rows.map((row) => [
      row.text,
      { text: row.text, path: row.path, durationMs: row.duration_ms, uploadedAt: row.uploaded_at },
    ]),
  );
}

/** Puts a recording in place of the synthetic voice, or of an earlier recording. */
export async function putOverride(db: Db, override: Override & { uploadedBy: string | null }): Promise<void> {
  const row = {
    text: spokenText(override.text),
    path: override.path,
    duration_ms: override.durationMs,
    uploaded_by: override.uploadedBy,
    uploaded_at: override.uploadedAt,
  };
  await db
    .insertInto('prompt_override')
    .values({ text_hash: textHash(override.text), ...row })
    .onConflict((conflict) => conflict.column('text_hash').doUpdateSet(row))
    .execute();
}

/** Takes the recording away again. Answers the key of its sound; undefined: there was none. */
export async function deleteOverride(db: Db, text: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('prompt_override')
    .where('text_hash', '=', textHash(text))
    .returning('path')
    .executeTakeFirst();
  return row?.path;
}
