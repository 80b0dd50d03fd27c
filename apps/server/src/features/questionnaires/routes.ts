import { commandHeaders, versioned } from '@suifang/contract/commands.ts';
import {
  definition,
  draftChange,
  newQuestionnaire,
  questionnaire,
  questionnaireImport,
  questionnairePage,
  questionnaireQuery,
  versionDetail,
} from '@suifang/contract/questionnaires.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import {
  createQuestionnaire,
  discardDraft,
  importQuestionnaire,
  publishDraft,
  requireQuestionnaire,
  saveDraft,
  setInUse,
} from './service.ts';
import { findQuestionnaires } from './store.ts';
import { findVersion } from './version-store.ts';

const tags = ['questionnaires'];
const params = z.object({ id: z.uuid() });
const read = { permission: 'questionnaires.read' } as const;
const write = { permission: 'questionnaires.write' } as const;
const answer = { 200: questionnaire };

/** Questionnaires: drafts, published versions, FHIR in and out. */
export function questionnaireRoutes(app: App, ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit'>): void {
  const inTransaction = <Result>(work: (trx: Db) => Promise<Result>) => ports.db.transaction().execute(work);

  app.get(
    '/api/questionnaires',
    {
      config: read,
      schema: {
        operationId: 'listQuestionnaires',
        tags,
        querystring: questionnaireQuery,
        response: { 200: questionnairePage },
      },
    },
    async (request) => findQuestionnaires(ports.db, request.query),
  );
  app.get(
    '/api/questionnaires/:id',
    { config: read, schema: { operationId: 'getQuestionnaire', tags, params, response: answer } },
    async (request) => requireQuestionnaire(ports.db, request.params.id),
  );
  app.get(
    '/api/questionnaire-versions/:id',
    {
      config: read,
      schema: { operationId: 'getQuestionnaireVersion', tags, params, response: { 200: versionDetail } },
    },
    async (request) => {
      const version = await findVersion(ports.db, request.params.id);
      if (!version) throw fail('request.not-found');
      return version;
    },
  );
  app.get(
    '/api/questionnaire-versions/:id/fhir',
    {
      config: read,
      schema: {
        operationId: 'exportQuestionnaire',
        tags,
        summary: 'A published version as FHIR R4 Questionnaire JSON',
        params,
        response: { 200: definition },
      },
    },
    async (request, reply) => {
      const version = await findVersion(ports.db, request.params.id);
      if (!version) throw fail('request.not-found');
      const name = `questionnaire-${version.version}.json`;
      return reply.header('content-disposition', `attachment; filename="${name}"`).send(version.definition);
    },
  );
  app.post(
    '/api/questionnaires',
    {
      config: write,
      schema: {
        operationId: 'createQuestionnaire',
        tags,
        headers: commandHeaders,
        body: newQuestionnaire,
        response: answer,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'createQuestionnaire', answer: questionnaire }, (trx) =>
        createQuestionnaire(ports, trx, request.actor, request.body),
      ),
  );
  app.post(
    '/api/questionnaires/import',
    {
      config: write,
      schema: {
        operationId: 'importQuestionnaire',
        tags,
        summary: 'Takes in FHIR R4 Questionnaire JSON as a draft',
        headers: commandHeaders,
        body: questionnaireImport,
        response: answer,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'importQuestionnaire', answer: questionnaire }, (trx) =>
        importQuestionnaire(ports, trx, request.actor, request.body.definition),
      ),
  );
  app.put(
    '/api/questionnaires/:id/draft',
    {
      config: write,
      schema: {
        operationId: 'saveQuestionnaireDraft',
        tags,
        params,
        body: draftChange,
        response: answer,
      },
    },
    async (request) =>
      inTransaction((trx) => saveDraft(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.delete(
    '/api/questionnaires/:id/draft',
    {
      config: write,
      schema: {
        operationId: 'discardQuestionnaireDraft',
        tags,
        params,
        querystring: z.object({ version: z.coerce.number().int().min(1) }),
        response: answer,
      },
    },
    async (request) =>
      inTransaction((trx) =>
        discardDraft(ports, trx, request.actor, request.params.id, request.query.version),
      ),
  );
  app.post(
    '/api/questionnaires/:id/publish',
    {
      config: write,
      schema: {
        operationId: 'publishQuestionnaire',
        tags,
        params,
        headers: commandHeaders,
        body: versioned,
        response: answer,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'publishQuestionnaire', answer: questionnaire }, (trx) =>
        publishDraft(ports, trx, request.actor, request.params.id, request.body.version),
      ),
  );
  app.put(
    '/api/questionnaires/:id/in-use',
    {
      config: write,
      schema: {
        operationId: 'setQuestionnaireInUse',
        tags,
        summary: 'Retires a questionnaire for new campaigns, or brings it back',
        params,
        body: z.object({ isInUse: z.boolean() }),
        response: answer,
      },
    },
    async (request) =>
      inTransaction((trx) => setInUse(ports, trx, request.actor, request.params.id, request.body.isInUse)),
  );
}
