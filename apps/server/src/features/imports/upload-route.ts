import { importDetail } from '@suifang/contract/imports.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { fail } from './errors.ts';
import { removeFiles, uploadPath } from './files.ts';
import { limits } from './parser/limits.ts';
import { createImport, type ImportPorts } from './service.ts';
import { fileNameOf, keepUpload } from './upload.ts';

/** Takes in a file: sealed on its way to the disk, then looked into by a process with limits. */
export function uploadRoute(app: App, ports: ImportPorts): void {
  app.post(
    '/api/imports',
    {
      config: { permission: 'patients.import' },
      schema: {
        operationId: 'uploadImport',
        tags: ['imports'],
        summary: 'Multipart: the .xlsx, .xls or .csv as `file`',
        consumes: ['multipart/form-data'],
        response: { 200: importDetail },
      },
    },
    async (request) => {
      const file = await request.file({ limits: { fileSize: limits.csvBytes }, throwFileSizeLimit: false });
      if (!file) throw fail('request.invalid');
      const id = ports.ids.next();
      const inspection = await keepUpload(ports, id, {
        name: file.filename,
        bytes: file.file,
        isCut: () => file.file.truncated,
      });
      const answer = await runCommand(
        ports.db,
        request,
        { name: 'uploadImport', answer: importDetail },
        (trx) =>
          createImport(ports, trx, request.actor, {
            id,
            name: fileNameOf(file.filename),
            path: uploadPath(ports.config, id),
            inspection,
          }),
      );
      // A repeat of the same upload gets the first answer; the second file is not needed.
      if (answer.id !== id) await removeFiles(ports.config, id);
      return answer;
    },
  );
}
