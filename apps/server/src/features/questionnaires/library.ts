import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { definition, type Definition } from '@suifang/contract/questionnaires.ts';
import type { Context } from '../../context.ts';
import { refused } from './errors.ts';
import { readDefinition, stamped, titleOf } from './rules.ts';
import { insertQuestionnaire } from './store.ts';
import { insertVersion } from './version-store.ts';

const folder = path.join(import.meta.dirname, 'library');
const system = { id: null, name: 'system' };

/** The questionnaires that ship with the product. */
export async function readLibrary(): Promise<Definition[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return texts.map((text) => definition.parse(JSON.parse(text)));
}

/**
 * Publishes every shipped questionnaire that is not there yet. Safe to run at each start and by two processes at once;
 * what the hospital has changed since stays as it is.
 */
export async function ensureLibrary(ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit'>): Promise<void> {
  for (const shipped of await readLibrary()) {
    const reading = readDefinition(shipped);
    if ('problems' in reading) throw refused(reading.problems);
    await ports.db.transaction().execute(async (trx) => {
      const at = ports.clock.now();
      const id = ports.ids.next();
      const { url } = reading.form;
      if (!(await insertQuestionnaire(trx, { id, url, title: titleOf(shipped, url), draft: null, at })))
        return;
      const version = { id: ports.ids.next(), questionnaireId: id, version: 1, at, by: null };
      await insertVersion(trx, { ...version, definition: stamped(shipped, { url, version: 1, at }) });
      const object = { kind: 'questionnaire', id };
      await ports.audit.record(trx, { actor: system, action: 'questionnaire.shipped', object });
    });
  }
}
