import { commandHeaders } from '@suifang/contract/commands.ts';
import { interview, interviewAnswer, interviewBeginning } from '@suifang/contract/desk-interview.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { answerInterview, beginInterview, finishInterview, readInterview } from './interview.ts';

const tags = ['desk'];
const params = z.object({ id: z.uuid() });
const use = { permission: 'desk.use' } as const;
const response = { 200: interview };

/** The questionnaire that is filled in while people talk. */
export function interviewRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'clock' | 'ids' | 'events' | 'audit'>,
): void {
  app.get(
    '/api/desk/calls/:id/interview',
    { config: use, schema: { operationId: 'getInterview', tags, params, response } },
    async (request) => readInterview(ports.db, { callId: request.params.id, staffId: request.staff.id }),
  );
  app.post(
    '/api/desk/calls/:id/interview',
    {
      config: use,
      schema: {
        operationId: 'beginInterview',
        tags,
        headers: commandHeaders,
        params,
        body: interviewBeginning,
        response,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'beginInterview', answer: interview }, (trx) =>
        beginInterview(
          ports,
          trx,
          request.actor,
          { callId: request.params.id, staffId: request.staff.id },
          request.body,
        ),
      ),
  );
  app.put(
    '/api/desk/calls/:id/interview/answers/:linkId',
    {
      config: use,
      schema: {
        operationId: 'answerInterview',
        tags,
        params: params.extend({ linkId: z.string().max(255) }),
        body: interviewAnswer,
        response,
      },
    },
    async (request) => {
      const { id: callId, linkId } = request.params;
      return ports.db
        .transaction()
        .execute((trx) =>
          answerInterview(
            ports,
            trx,
            request.actor,
            { callId, staffId: request.staff.id },
            linkId,
            request.body.answer,
          ),
        );
    },
  );
  app.post(
    '/api/desk/calls/:id/interview/finish',
    {
      config: use,
      schema: { operationId: 'finishInterview', tags, headers: commandHeaders, params, response },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'finishInterview', answer: interview }, (trx) =>
        finishInterview(ports, trx, request.actor, { callId: request.params.id, staffId: request.staff.id }),
      ),
  );
}
