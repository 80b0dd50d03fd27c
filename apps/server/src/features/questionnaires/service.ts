import type { Form } from '@suifang/contract/questionnaire/index.ts';
import type { Definition, Questionnaire } from '@suifang/contract/questionnaires.ts';
import type { Context } from '../../context.ts';
import type { VerbOf } from '@suifang/contract/audit.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail, refused } from './errors.ts';
import { emptyDefinition, readDefinition, stamped, titleOf } from './rules.ts';
import {
  findDraft,
  findIdByUrl,
  findSummary,
  insertQuestionnaire,
  lockDraft,
  putDraft,
  setRetired,
} from './store.ts';
import { findVersion, findVersions, insertVersion, nextVersion } from './version-store.ts';

export type QuestionnairePorts = Pick<Context, 'clock' | 'ids' | 'audit'>;

/** A questionnaire with its draft and its versions. Throws `request.not-found`. */
export async function requireQuestionnaire(db: Db, id: string): Promise<Questionnaire> {
  const summary = await findSummary(db, id);
  const draft = summary && (await findDraft(db, id));
  if (!summary || !draft) throw fail('request.not-found');
  return { ...summary, ...draft, versions: await findVersions(db, id) };
}

/** Begins a new questionnaire with a draft. */
export async function createQuestionnaire(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  input: Readonly<{ title: string }>,
): Promise<Questionnaire> {
  const id = ports.ids.next();
  const url = `urn:uuid:${id}`;
  const draft = emptyDefinition(input.title, url);
  await insertQuestionnaire(trx, { id, url, title: input.title, draft, at: ports.clock.now() });
  await record(ports, trx, actor, 'created', id);
  return requireQuestionnaire(trx, id);
}

/**
 * Takes in FHIR JSON as a draft: of the questionnaire with the same `url` when there is one, else of a new one.
 * Throws `questionnaire.refused` with every problem, `questionnaire.draft-exists` when a draft would be lost.
 */
export async function importQuestionnaire(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  definition: Definition,
): Promise<Questionnaire> {
  const reading = readDefinition(definition);
  if ('problems' in reading) throw refused(reading.problems);
  const at = ports.clock.now();
  const newId = ports.ids.next();
  const url = reading.form.url || `urn:uuid:${newId}`;
  const title = titleOf(definition, url);
  const draft = { ...definition, url };
  const isNew = await insertQuestionnaire(trx, { id: newId, url, title, draft, at });
  const id = isNew ? newId : ((await findIdByUrl(trx, url)) ?? newId);
  if (!isNew) {
    const existing = await lockDraft(trx, id);
    if (!existing) throw fail('request.not-found');
    if (existing.draft) throw fail('questionnaire.draft-exists');
    await putDraft(trx, id, existing.draft_version, { draft, title, at });
  }
  await record(ports, trx, actor, 'imported', id);
  return requireQuestionnaire(trx, id);
}

/** Keeps a draft, finished or not. Throws `request.conflict` when somebody else saved in between. */
export async function saveDraft(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: Readonly<{ version: number; definition: Definition }>,
): Promise<Questionnaire> {
  const existing = await lockDraft(trx, id);
  if (!existing) throw fail('request.not-found');
  const draft = { ...change.definition, url: existing.url };
  const title = titleOf(draft, existing.title);
  await putDraft(trx, id, change.version, { draft, title, at: ports.clock.now() });
  await record(ports, trx, actor, 'draft-saved', id);
  return requireQuestionnaire(trx, id);
}

/** Throws away what is not published. */
export async function discardDraft(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  id: string,
  version: number,
): Promise<Questionnaire> {
  const existing = await requireQuestionnaire(trx, id);
  if (!existing.draft || !existing.latest) throw fail('questionnaire.no-draft');
  const published = await findVersion(trx, existing.latest.id);
  const title = published ? titleOf(published.definition, existing.title) : existing.title;
  await putDraft(trx, id, version, { draft: null, title, at: ports.clock.now() });
  await record(ports, trx, actor, 'draft-discarded', id);
  return requireQuestionnaire(trx, id);
}

/** Publishes the draft as the next version, which never changes again. Throws `questionnaire.refused`. */
export async function publishDraft(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  id: string,
  version: number,
): Promise<Questionnaire> {
  const existing = await lockDraft(trx, id);
  if (!existing) throw fail('request.not-found');
  if (existing.retired_at) throw fail('questionnaire.retired');
  if (!existing.draft) throw fail('questionnaire.no-draft');
  const reading = readDefinition(existing.draft);
  if ('problems' in reading) throw refused(reading.problems);
  const at = ports.clock.now();
  const number = await nextVersion(trx, id);
  const definition = stamped(existing.draft, { url: existing.url, version: number, at });
  const versionId = ports.ids.next();
  await insertVersion(trx, {
    id: versionId,
    questionnaireId: id,
    version: number,
    definition,
    at,
    by: actor.id,
  });
  await putDraft(trx, id, version, { draft: null, title: titleOf(definition, existing.title), at });
  await record(ports, trx, actor, 'published', id, { version: number, versionId });
  return requireQuestionnaire(trx, id);
}

/** Takes it out of use for new campaigns, or brings it back. What is running goes on. */
export async function setInUse(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  id: string,
  isInUse: boolean,
): Promise<Questionnaire> {
  await requireQuestionnaire(trx, id);
  const at = ports.clock.now();
  await setRetired(trx, id, isInUse ? null : at, at);
  await record(ports, trx, actor, isInUse ? 'brought-back' : 'retired', id);
  return requireQuestionnaire(trx, id);
}

/** The form of a published version, ready to be asked. Throws `request.not-found`. */
export async function readForm(db: Db, versionId: string): Promise<Form> {
  const version = await findVersion(db, versionId);
  if (!version) throw fail('request.not-found');
  const reading = readDefinition(version.definition);
  if ('problems' in reading) throw refused(reading.problems);
  return reading.form;
}

async function record(
  ports: QuestionnairePorts,
  trx: Db,
  actor: Actor,
  verb: VerbOf<'questionnaire'>,
  id: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const object = { kind: 'questionnaire', id };
  await ports.audit.record(trx, { actor, action: `questionnaire.${verb}`, object, detail });
}
