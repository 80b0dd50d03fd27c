import { agentPause, agentPresence, browserPhone } from '@suifang/contract/agents.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import {
  findPresence,
  forceAgent,
  listPresence,
  makeReady,
  pauseAgent,
  requireBrowserPhone,
  signInAgent,
  signOutAgent,
} from './service.ts';
import { agentSettingsRoutes } from './settings-routes.ts';

const tags = ['agents'];
const presences = z.object({ items: z.array(agentPresence) });

/** One's own state and phone, and everybody's presence. Each change is idempotent by its nature: it names a state. */
export function agentRoutes(
  app: App,
  ports: Pick<Context, 'config' | 'db' | 'clock' | 'ids' | 'events' | 'vault' | 'audit'>,
): void {
  const { db } = ports;
  agentSettingsRoutes(app, ports);
  app.get(
    '/api/agents',
    {
      config: { permission: 'agents.read' },
      schema: { operationId: 'listAgentPresence', tags, response: { 200: presences } },
    },
    async () => ({ items: await listPresence(db) }),
  );
  app.get(
    '/api/agent',
    {
      config: { permission: 'desk.use' },
      // Every page asks it, also of people who take no calls: that is an answer and no error.
      schema: { operationId: 'getOwnPresence', tags, response: { 200: agentPresence.nullable() } },
    },
    async (request) => findPresence(db, request.staff.id),
  );
  app.get(
    '/api/agent/phone',
    {
      config: { permission: 'desk.use' },
      schema: { operationId: 'getBrowserPhone', tags, response: { 200: browserPhone } },
    },
    async (request) => requireBrowserPhone(ports, request.staff),
  );
  app.put(
    '/api/agent/sign-in',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'signInAgent',
        tags,
        body: z.object({ phone: z.enum(['browser', 'phone']) }),
        response: { 200: agentPresence },
      },
    },
    async (request) =>
      db.transaction().execute((trx) => signInAgent(ports, trx, request.staff, request.body.phone)),
  );
  app.put(
    '/api/agent/sign-out',
    {
      config: { permission: 'desk.use' },
      schema: { operationId: 'signOutAgent', tags, response: { 200: agentPresence } },
    },
    async (request) => db.transaction().execute((trx) => signOutAgent(ports, trx, request.staff)),
  );
  app.put(
    '/api/agent/ready',
    {
      config: { permission: 'desk.use' },
      schema: { operationId: 'makeAgentReady', tags, response: { 200: agentPresence } },
    },
    async (request) => db.transaction().execute((trx) => makeReady(ports, trx, request.staff.id)),
  );
  app.put(
    '/api/agent/pause',
    {
      config: { permission: 'desk.use' },
      schema: { operationId: 'pauseAgent', tags, body: agentPause, response: { 200: agentPresence } },
    },
    async (request) =>
      db.transaction().execute((trx) => pauseAgent(ports, trx, request.staff.id, request.body.pauseCodeId)),
  );
  app.put(
    '/api/agents/:id/state',
    {
      config: { permission: 'agents.supervise' },
      schema: {
        operationId: 'forceAgentState',
        tags,
        params: z.object({ id: z.uuid() }),
        body: z.object({ to: z.enum(['ready', 'paused', 'signed_out']) }),
        response: { 200: agentPresence },
      },
    },
    async (request) =>
      db.transaction().execute(async (trx) => {
        const { to } = request.body;
        await ports.audit.record(trx, {
          actor: request.actor,
          action: 'agent.forced',
          object: { kind: 'staff', id: request.params.id },
          detail: { to },
        });
        return forceAgent(ports, trx, request.staff.id, request.params.id, to);
      }),
  );
}
