import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  importCheck,
  importDetail,
  importPage,
  importQuery,
  importReading,
  importRowPage,
  importRowQuery,
} from '@suifang/contract/imports.ts';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { openSealed } from '../../platform/crypto/sealed-file.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { fail } from './errors.ts';
import { errorsPath, hasErrorFile, removeFiles } from './files.ts';
import { detailOf, rowsOf, summaryOf } from './present.ts';
import {
  cancelImport,
  checkImport,
  type ImportPorts,
  requireJob,
  rereadImport,
  startImport,
} from './service.ts';
import { findJobs } from './store/jobs.ts';
import { findRows } from './store/rows.ts';
import { templateRoutes } from './template-routes.ts';
import { uploadRoute } from './upload-route.ts';

const tags = ['imports'];
const params = z.object({ id: z.uuid() });
const config = { permission: 'patients.import' } as const;
const answer = { 200: importDetail };
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Imports: a file, what its columns mean, a dry run, the run, and what was not imported. */
export function importRoutes(app: App, ports: ImportPorts): void {
  uploadRoute(app, ports);
  templateRoutes(app, ports);
  app.get(
    '/api/imports',
    {
      config,
      schema: { operationId: 'listImports', tags, querystring: importQuery, response: { 200: importPage } },
    },
    async ({ query }) => {
      const { rows, total } = await findJobs(ports.db, query);
      const items = rows.map((job) => summaryOf(ports.config, job));
      return { items, total, page: query.page, pageSize: query.pageSize };
    },
  );
  app.get(
    '/api/imports/:id',
    { config, schema: { operationId: 'getImport', tags, params, response: answer } },
    async (request) => detailOf(ports.config, await requireJob(ports.db, request.params.id)),
  );
  app.put(
    '/api/imports/:id/reading',
    {
      config,
      schema: {
        operationId: 'rereadImport',
        tags,
        summary: 'Reads the file by another sheet or line of headings',
        params,
        body: importReading,
        response: answer,
      },
    },
    async (request) => rereadImport(ports, request.params.id, request.body),
  );
  app.post(
    '/api/imports/:id/check',
    {
      config,
      schema: {
        operationId: 'checkImport',
        tags,
        summary: 'The dry run: what each row would do',
        params,
        headers: commandHeaders,
        body: importCheck,
        response: answer,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'checkImport', answer: importDetail }, (trx) =>
        checkImport(ports, trx, request.actor, request.params.id, request.body.mapping),
      ),
  );
  app.post(
    '/api/imports/:id/run',
    {
      config,
      schema: { operationId: 'runImport', tags, params, headers: commandHeaders, response: answer },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'runImport', answer: importDetail }, (trx) =>
        startImport(ports, trx, request.actor, request.params.id),
      ),
  );
  app.post(
    '/api/imports/:id/cancel',
    {
      config,
      schema: { operationId: 'cancelImport', tags, params, headers: commandHeaders, response: answer },
    },
    async (request) => {
      const command = { name: 'cancelImport', answer: importDetail };
      const stopped = await runCommand(ports.db, request, command, (trx) =>
        cancelImport(ports, trx, request.actor, request.params.id),
      );
      // Not before the commit: an import that goes on after all needs its file.
      if (stopped.state === 'cancelled') await removeFiles(ports.config, stopped.id);
      return stopped;
    },
  );
  app.get(
    '/api/imports/:id/rows',
    {
      config,
      schema: {
        operationId: 'listImportRows',
        tags,
        params,
        querystring: importRowQuery,
        response: { 200: importRowPage },
      },
    },
    async ({ params: { id }, query }) => {
      const job = await requireJob(ports.db, id);
      const { rows, total } = await findRows(ports.db, id, query);
      return { items: rowsOf(job, rows), total, page: query.page, pageSize: query.pageSize };
    },
  );
  app.get(
    '/api/imports/:id/errors',
    {
      config,
      schema: {
        operationId: 'getImportErrors',
        tags,
        summary:
          'The rows that were not imported or have something odd about them, with the reasons, to be fixed and uploaded again',
        params,
        response: {
          200: {
            description: 'An .xlsx workbook',
            content: { [WORKBOOK]: { schema: z.instanceof(Readable) } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const job = await requireJob(ports.db, id);
      if (!hasErrorFile(ports.config, id)) throw fail('request.not-found');
      if (job.staff_id !== request.staff.id) throw fail('import.not-yours');
      // It holds whole numbers, so who takes it is written down first.
      await ports.db.transaction().execute((trx) =>
        ports.audit.record(trx, {
          actor: request.actor,
          action: 'import.errors-downloaded',
          object: { kind: 'import', id },
        }),
      );
      const name = encodeURIComponent(`${job.file_name.replace(/\.\w+$/, '')}-需要处理.xlsx`);
      return reply
        .type(WORKBOOK)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('cache-control', 'no-store')
        .send(Readable.from(openSealed(ports.vault, errorsPath(ports.config, id))));
    },
  );
}
