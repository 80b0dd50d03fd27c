import { importTemplate, importTemplateList, newImportTemplate } from '@suifang/contract/imports.ts';
import { z } from 'zod';
import type { App } from '../../platform/http/server.ts';
import type { ImportPorts } from './service.ts';
import { deleteTemplate, findTemplates, saveTemplate } from './store/templates.ts';

const tags = ['imports'];
const config = { permission: 'patients.import' } as const;

/** Mappings kept under a name: what each heading of one source's files means. */
export function templateRoutes(app: App, ports: ImportPorts): void {
  app.get(
    '/api/import-templates',
    { config, schema: { operationId: 'listImportTemplates', tags, response: { 200: importTemplateList } } },
    async () => ({ items: await findTemplates(ports.db) }),
  );
  app.put(
    '/api/import-templates',
    {
      config,
      schema: {
        operationId: 'saveImportTemplate',
        tags,
        summary: 'One with the same name is replaced',
        body: newImportTemplate,
        response: { 200: importTemplate },
      },
    },
    async (request) => saveTemplate(ports, ports.db, request.body),
  );
  app.delete(
    '/api/import-templates/:id',
    {
      config,
      schema: {
        operationId: 'deleteImportTemplate',
        tags,
        params: z.object({ id: z.uuid() }),
        response: { 204: z.undefined().describe('Done') },
      },
    },
    async (request, reply) => {
      await deleteTemplate(ports.db, request.params.id);
      return reply.code(204).send();
    },
  );
}
