import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A sound that Asterisk can play: `sound:<file>` (the path without its extension). `key` names its content. */
export type Prompt = Readonly<{ key: string; file: string; durationMs: number }>;

const EXTENSION = '.alaw';

// Part of every key: raise it when the treatment of the sound changes, and everything is rendered anew.
const TREATMENT = 1;

/** The text as it counts: equal for texts that sound the same. */
export function spokenText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** SHA-256 over engine, voice, speed and text. */
export function promptKey(identity: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([TREATMENT, identity, text]))
    .digest('hex');
}

/** Prompts by content: `<folder>/<aa>/<key>.alaw`. A file that is there is whole. */
export function createPromptCache(folder: string) {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key);
  return {
    /** The prompt with this key, or undefined. */
    async find(key: string): Promise<Prompt | undefined> {
      const found = await stat(fileOf(key) + EXTENSION).catch(() => undefined);
      return found && found.size > 0 ? { key, file: fileOf(key), durationMs: found.size / 8 } : undefined;
    },
    /** Writes raw A-law aside and moves it into place; readable for the switch, which runs as another user. */
    async put(key: string, alaw: Buffer): Promise<Prompt> {
      const file = fileOf(key);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o755 });
      const aside = `${file}.${randomBytes(6).toString('hex')}.part`;
      const handle = await open(aside, 'wx', 0o644);
      try {
        await handle.writeFile(alaw);
        await handle.sync();
      } catch (error) {
        await handle.close();
        await rm(aside, { force: true });
        throw error;
      }
      await handle.close();
      await rename(aside, file + EXTENSION);
      return { key, file, durationMs: alaw.length / 8 };
    },
    /** The raw A-law of the prompt with this key, or undefined. */
    async read(key: string): Promise<Buffer | undefined> {
      if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
      return readFile(fileOf(key) + EXTENSION).catch(() => undefined);
    },
  };
}

export type PromptCache = ReturnType<typeof createPromptCache>;
