import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  newStaff,
  passwordReset,
  staffChange,
  staffMember,
  staffPage,
  staffQuery,
} from '@suifang/contract/staff.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { createPasswords } from '../../platform/auth/passwords.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { changeMember, createMember, resetPassword } from './service.ts';
import { sessionRoutes } from './session-routes.ts';
import { signOutEverywhere } from './sessions.ts';
import { findStaff } from './store.ts';

const tags = ['staff'];
const params = z.object({ id: z.uuid() });

/** Accounts of the staff, and their sessions. */
export function staffRoutes(
  app: App,
  context: Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'vault' | 'events'>,
): void {
  const ports = { ...context, passwords: createPasswords() };
  sessionRoutes(app, ports);
  app.get(
    '/api/staff',
    {
      config: { permission: 'staff.read' },
      schema: { operationId: 'listStaff', tags, querystring: staffQuery, response: { 200: staffPage } },
    },
    async (request) => findStaff(ports.db, request.query),
  );
  app.post(
    '/api/staff',
    {
      config: { permission: 'staff.write' },
      schema: {
        operationId: 'createStaff',
        tags,
        headers: commandHeaders,
        body: newStaff,
        response: { 200: staffMember },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'createStaff', answer: staffMember }, (trx) =>
        createMember(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/staff/:id',
    {
      config: { permission: 'staff.write' },
      schema: {
        operationId: 'changeStaff',
        tags,
        params,
        body: staffChange,
        response: { 200: staffMember },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changeMember(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.put(
    '/api/staff/:id/password',
    {
      config: { permission: 'staff.write' },
      schema: {
        operationId: 'resetStaffPassword',
        tags,
        params,
        body: passwordReset,
        response: { 200: staffMember },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => resetPassword(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.delete(
    '/api/staff/:id/sessions',
    {
      config: { permission: 'staff.write' },
      schema: {
        operationId: 'signStaffOut',
        tags,
        params,
        response: { 204: z.undefined().describe('Done') },
      },
    },
    async (request, reply) => {
      await ports.db
        .transaction()
        .execute((trx) => signOutEverywhere(ports, trx, request.actor, request.params.id));
      return reply.code(204).send();
    },
  );
}
