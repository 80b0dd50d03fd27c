import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sampleTown, sampleTownWipe } from '@suifang/contract/sample-town.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { fail } from './errors.ts';
import { countSample, deleteSample, findOwnCampaigns, type SampleRecording } from './store.ts';

type Ports = Pick<Context, 'db' | 'audit' | 'events' | 'config'>;

const tags = ['sample-town'];
const config = { permission: 'sample-town.start' } as const;
const answer = { 200: sampleTown };

/** Tells the supervisor that the town is wanted or not. False: this process has no supervisor. */
export function wishForTown(wish: 'wanted' | 'unwanted'): boolean {
  return process.send?.({ town: wish }) ?? false;
}

async function present(ports: Ports) {
  const [{ trunks, ...counts }, ownCampaigns] = await Promise.all([
    countSample(ports.db),
    findOwnCampaigns(ports.db),
  ]);
  return { isPresent: counts.patients + counts.campaigns + trunks > 0, ...counts, ownCampaigns };
}

/** Removes what was kept of the calls, and what the switch wrote and nobody has kept yet. */
async function removeFiles(
  { paths }: Context['config'],
  recordings: readonly SampleRecording[],
): Promise<void> {
  for (const { path: kept, spoolPath } of recordings) {
    if (kept !== null) await rm(path.join(paths.recordings, kept), { force: true });
    await rm(`${spoolPath}.raw`, { force: true });
  }
}

/** Trying the product with made-up people, and wiping them in one step. */
export function sampleTownRoutes(app: App, ports: Ports): void {
  app.get(
    '/api/sample-town',
    { config: { permission: 'session' }, schema: { operationId: 'getSampleTown', tags, response: answer } },
    async () => present(ports),
  );
  app.post(
    '/api/sample-town',
    { config, schema: { operationId: 'startSampleTown', tags, response: answer } },
    async (request) => {
      if (!wishForTown('wanted')) throw fail('sample-town.unavailable');
      const object = { kind: 'instance', id: 'sample-town' };
      await ports.db
        .transaction()
        .execute((trx) =>
          ports.audit.record(trx, { actor: request.actor, action: 'sample-town.started', object }),
        );
      return present(ports);
    },
  );
  app.delete(
    '/api/sample-town',
    { config, schema: { operationId: 'wipeSampleTown', tags, body: sampleTownWipe, response: answer } },
    async (request) => {
      const recordings = await ports.db.transaction().execute(async (trx) => {
        const object = { kind: 'instance', id: 'sample-town' };
        await ports.audit.record(trx, { actor: request.actor, action: 'sample-town.wiped', object });
        const deleted = await deleteSample(trx, request.body.ownCampaigns);
        if ('unconfirmed' in deleted)
          throw fail('sample-town.unconfirmed', { details: { names: deleted.unconfirmed.join('”“') } });
        await ports.events.record(trx, [
          { type: 'trunk.changed', subjectId: 'sample-town', data: {} },
          { type: 'campaign.changed', subjectId: 'sample-town', data: {} },
        ]);
        return deleted;
      });
      wishForTown('unwanted');
      await removeFiles(ports.config, recordings);
      return present(ports);
    },
  );
}
