import type { TestProject } from 'vitest/node';
import { readConfig } from '../apps/server/src/config.ts';
import { createContext } from '../apps/server/src/context.ts';
import { insertQueueCallback } from '../apps/server/src/features/callbacks/index.ts';
import { addFinishedCall } from '../apps/server/test/finished-call.ts';
import { fictionalNumber } from '../apps/server/test/hospital.ts';
import { addIncomingCall } from '../apps/server/test/incoming-call.ts';
import type { Client } from '../demo/client.ts';
import { importSheet } from '../demo/import-sheet.ts';
import { ADMINISTRATOR, startTownInstance } from './town-instance.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An instance with the simulated town on its line and its people as patients. */
    instance: { url: string; login: string; password: string };
  }
}

/** Two questions and a branch: a call of half a minute. */
const shortQuestionnaire = {
  resourceType: 'Questionnaire',
  url: 'urn:e2e:short',
  status: 'active',
  title: '术后简短随访',
  language: 'zh',
  item: [
    { linkId: 'fever', type: 'boolean', text: '这两天发烧了吗？', required: true },
    { linkId: 'walk', type: 'boolean', text: '能下地走路吗？', required: true },
  ],
};

async function publishShort(client: Client): Promise<void> {
  const { id, version } = await client.post<{ id: string; version: number }>('/api/questionnaires/import', {
    definition: shortQuestionnaire,
  });
  await client.post(`/api/questionnaires/${id}/publish`, { version });
}

/** A call of some days ago, so that no list is empty whichever test comes first. */
async function bringCall(env: NodeJS.ProcessEnv): Promise<void> {
  const context = await createContext(readConfig(env), 'e2e');
  await context.db.transaction().execute(async (trx) => {
    const { campaignId } = await addFinishedCall({ ...context, db: trx }, Buffer.from('OggS'));
    await trx
      .updateTable('target')
      .set({ state: 'done', result: 'completed', next_attempt_at: null })
      .where('campaign_id', '=', campaignId)
      .execute();
    await trx
      .updateTable('campaign')
      .set({ state: 'completed', finished_at: context.clock.now(), name: '骨科出院随访' })
      .where('id', '=', campaignId)
      .execute();
  });
  // Nobody shall call on the line that this one was made with.
  await context.db
    .updateTable('trunk')
    .set({ name: '省中心线路（已停用）', is_enabled: false })
    .where('host', '=', '192.0.2.9')
    .execute();
  await context.close();
}

/** Somebody who rang, left a message and wants to be rung back. */
async function bringCaller(env: NodeJS.ProcessEnv, queueId: string): Promise<void> {
  const context = await createContext(readConfig(env), 'e2e');
  const callId = await addIncomingCall(context, fictionalNumber(30));
  const at = context.clock.now();
  await context.db
    .insertInto('voicemail')
    .values({
      id: context.ids.next(),
      call_id: callId,
      queue_id: queueId,
      from_ms: 8_000,
      duration_ms: 12_000,
      left_at: at,
    })
    .execute();
  await insertQueueCallback(context.db, { id: context.ids.next(), callId, queueId, at });
  await context.close();
}

/** Vitest global set-up of the browser tests: they share one instance, each makes what it needs beside the others. */
export default async function startSharedInstance(project: TestProject): Promise<() => Promise<void>> {
  const { instance, client, close } = await startTownInstance('e2e', '38000-38999', shortQuestionnaire);
  await importSheet(client);
  await publishShort(client);
  await bringCall(instance.env);
  const { queueId } = await client.post<{ queueId: string }>('/api/first-line');
  await bringCaller(instance.env, queueId);
  project.provide('instance', { url: instance.url, ...ADMINISTRATOR });
  return close;
}
