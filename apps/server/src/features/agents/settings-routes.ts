import {
  agent,
  agentChange,
  agentList,
  deskPhone,
  newAgent,
  newPauseCode,
  pauseCode,
  pauseCodeChange,
  pauseCodeList,
} from '@suifang/contract/agents.ts';
import { commandHeaders } from '@suifang/contract/commands.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { removeDeskPhone, renewDeskPhone } from './desk-phone.ts';
import { findPauseCodes } from './pause-code-store.ts';
import { changePauseCode, createPauseCode } from './pause-codes.ts';
import { changeAgent, createAgent } from './settings.ts';
import { findAgents } from './settings-store.ts';

const tags = ['agents'];
const params = z.object({ id: z.uuid() });
const write = { permission: 'agents.write' } as const;

/** Who is an agent and with what, and the reasons for a pause. */
export function agentSettingsRoutes(
  app: App,
  ports: Pick<Context, 'config' | 'db' | 'clock' | 'ids' | 'audit' | 'events' | 'vault'>,
): void {
  const { db } = ports;
  app.get(
    '/api/agents/settings',
    { config: write, schema: { operationId: 'listAgents', tags, response: { 200: agentList } } },
    async () => ({ items: await findAgents(db) }),
  );
  app.post(
    '/api/agents',
    {
      config: write,
      schema: {
        operationId: 'createAgent',
        tags,
        headers: commandHeaders,
        body: newAgent,
        response: { 200: agent },
      },
    },
    async (request) =>
      runCommand(db, request, { name: 'createAgent', answer: agent }, (trx) =>
        createAgent(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/agents/:id',
    {
      config: write,
      schema: {
        operationId: 'changeAgent',
        tags,
        summary: 'Changes or disables an agent; what is left out stays',
        params,
        body: agentChange,
        response: { 200: agent },
      },
    },
    async (request) =>
      db
        .transaction()
        .execute((trx) => changeAgent(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.put(
    '/api/agents/:id/phone',
    {
      config: write,
      schema: {
        operationId: 'renewDeskPhone',
        tags,
        summary:
          'Sets up the SIP phone on the desk; its password is answered once and an earlier one is void',
        params,
        response: { 200: deskPhone },
      },
    },
    async (request) => {
      const made = await db
        .transaction()
        .execute((trx) => renewDeskPhone(ports, trx, request.actor, request.params.id));
      const { address, port } = ports.config.sip;
      // Where SIP listens on every address, phones find the server where the browser does.
      return { ...made, server: address === '0.0.0.0' ? request.hostname : address, port };
    },
  );
  app.delete(
    '/api/agents/:id/phone',
    {
      config: write,
      schema: {
        operationId: 'removeDeskPhone',
        tags,
        params,
        response: { 204: z.undefined().describe('Done') },
      },
    },
    async (request, reply) => {
      await db.transaction().execute((trx) => removeDeskPhone(ports, trx, request.actor, request.params.id));
      return reply.code(204).send();
    },
  );
  app.get(
    '/api/pause-codes',
    {
      config: { permission: 'desk.use' },
      schema: { operationId: 'listPauseCodes', tags, response: { 200: pauseCodeList } },
    },
    async () => ({ items: await findPauseCodes(db) }),
  );
  app.post(
    '/api/pause-codes',
    {
      config: write,
      schema: {
        operationId: 'createPauseCode',
        tags,
        headers: commandHeaders,
        body: newPauseCode,
        response: { 200: pauseCode },
      },
    },
    async (request) =>
      runCommand(db, request, { name: 'createPauseCode', answer: pauseCode }, (trx) =>
        createPauseCode(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/pause-codes/:id',
    {
      config: write,
      schema: {
        operationId: 'changePauseCode',
        tags,
        params,
        body: pauseCodeChange,
        response: { 200: pauseCode },
      },
    },
    async (request) =>
      db
        .transaction()
        .execute((trx) => changePauseCode(ports, trx, request.actor, request.params.id, request.body)),
  );
}
