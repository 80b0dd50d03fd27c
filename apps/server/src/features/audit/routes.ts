import { auditActors, auditPage, auditQuery } from '@suifang/contract/audit.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { findActors, findAuditLines } from './store.ts';

/** Who did what, for those who answer for it. */
export function auditRoutes(app: App, ports: Pick<Context, 'db'>): void {
  const config = { permission: 'audit.read' } as const;
  const tags = ['audit'];
  app.get(
    '/api/audit',
    {
      config,
      schema: { operationId: 'listAudit', tags, querystring: auditQuery, response: { 200: auditPage } },
    },
    async (request) => findAuditLines(ports.db, request.query),
  );
  app.get(
    '/api/audit/actors',
    { config, schema: { operationId: 'listAuditActors', tags, response: { 200: auditActors } } },
    async () => ({ items: await findActors(ports.db) }),
  );
}
