import { observationList, outcomeRuleChange, outcomeRuleList } from '@suifang/contract/outcome-rules.ts';
import type { Context } from '../../context.ts';
import { revisionOf } from '../../platform/db/revision.ts';
import type { App } from '../../platform/http/server.ts';
import { changeRules, readRules, usualRules } from './service.ts';
import { findObservations } from './store.ts';

const tags = ['outcome-rules'];
const OBSERVED_MS = 30 * 86_400_000;

/** How the signals of the carriers become outcomes. */
export function outcomeRuleRoutes(app: App, ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit'>): void {
  app.get(
    '/api/outcome-rules',
    {
      config: { permission: 'trunks.read' },
      schema: { operationId: 'listOutcomeRules', tags, response: { 200: outcomeRuleList } },
    },
    async () => readRules(ports.db),
  );
  app.get(
    '/api/outcome-rules/usual',
    {
      config: { permission: 'trunks.read' },
      schema: {
        operationId: 'listUsualOutcomeRules',
        tags,
        summary: 'What a new installation starts from',
        response: { 200: outcomeRuleList },
      },
    },
    async () => ({ items: usualRules(), revision: revisionOf(usualRules()) }),
  );
  app.get(
    '/api/outcome-rules/observations',
    {
      config: { permission: 'trunks.read' },
      schema: {
        operationId: 'listOutcomeObservations',
        tags,
        summary: 'Calls of the last 30 days that nobody answered, by what the wire showed',
        response: { 200: observationList },
      },
    },
    async () => {
      const since = new Date(ports.clock.now().getTime() - OBSERVED_MS);
      return { items: await findObservations(ports.db, since) };
    },
  );
  app.put(
    '/api/outcome-rules',
    {
      config: { permission: 'trunks.write' },
      schema: {
        operationId: 'changeOutcomeRules',
        tags,
        body: outcomeRuleChange,
        response: { 200: outcomeRuleList },
      },
    },
    async (request) =>
      ports.db.transaction().execute((trx) => changeRules(ports, trx, request.actor, request.body)),
  );
}
