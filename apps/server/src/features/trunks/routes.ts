import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  newTrunk,
  trunk,
  trunkChange,
  trunkList,
  trunkNames,
  trunkTest,
  type TrunkTestResult,
  trunkTestResult,
} from '@suifang/contract/trunks.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { createAsteriskTrunkProbe } from '../../telephony/asterisk/trunk-probe.ts';
import { createOneTest } from './one-test.ts';
import { changeTrunk, createTrunk } from './service.ts';
import { readConditions, withStatus } from './status.ts';
import { findTrunks } from './store.ts';
import { testTrunk } from './line-test.ts';

const tags = ['trunks'];
const params = z.object({ id: z.uuid() });

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'events' | 'vault' | 'speech' | 'config'>;

/** The lines to the carriers. */
export function trunkRoutes(app: App, ports: Ports): void {
  const { asterisk } = ports.config;
  const probe = asterisk && createAsteriskTrunkProbe({ ...asterisk, url: asterisk.ariUrl });
  const oneTest = createOneTest<TrunkTestResult>();
  app.addHook('onClose', async () => probe?.close());
  const readTrunks = async () => {
    const [trunks, conditions] = await Promise.all([findTrunks(ports.db), readConditions(probe)]);
    return trunks.map((row) => withStatus(row, conditions));
  };

  app.get(
    '/api/trunks',
    {
      config: { permission: 'trunks.read' },
      schema: { operationId: 'listTrunks', tags, response: { 200: trunkList } },
    },
    async () => ({ items: await readTrunks() }),
  );
  app.get(
    '/api/trunks/names',
    {
      config: { permission: 'campaigns.read' },
      schema: { operationId: 'listTrunkNames', tags, response: { 200: trunkNames } },
    },
    async () => {
      const items = (await readTrunks()).map(({ id, name, isEnabled, state }) => ({
        id,
        name,
        isEnabled,
        state,
      }));
      return { items };
    },
  );
  app.post(
    '/api/trunks',
    {
      config: { permission: 'trunks.write' },
      schema: {
        operationId: 'createTrunk',
        tags,
        headers: commandHeaders,
        body: newTrunk,
        response: { 200: trunk },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'createTrunk', answer: trunk }, (trx) =>
        createTrunk(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/trunks/:id',
    {
      config: { permission: 'trunks.write' },
      schema: {
        operationId: 'changeTrunk',
        tags,
        summary: 'Changes or disables a line; a secret that is left out stays',
        params,
        body: trunkChange,
        response: { 200: trunk },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changeTrunk(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.post(
    '/api/trunks/:id/test',
    {
      config: { permission: 'trunks.write' },
      schema: {
        operationId: 'testTrunk',
        tags,
        summary:
          'Asks the other end whether it is there; with a number also places a call that says one sentence',
        params,
        headers: commandHeaders,
        body: trunkTest,
        response: { 200: trunkTestResult },
      },
    },
    async (request) =>
      oneTest(request.headers['idempotency-key'], () =>
        testTrunk({ ...ports, probe }, request.actor, request.params.id, request.body.number),
      ),
  );
}
