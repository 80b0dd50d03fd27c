import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const resolve = createRequire(path.join(root, 'apps/server/package.json')).resolve;

type Orval = { generate(options: object, workspace: string): Promise<void> };

/** Writes the web's typed client and its query hooks from the API description into `folder`. */
export async function writeWebClient(description: string, folder: string): Promise<void> {
  const orval = (await import(resolve('orval'))) as Orval;
  const options = {
    input: { target: description },
    output: {
      target: path.join(folder, 'api.ts'),
      schemas: path.join(folder, 'model'),
      client: 'react-query',
      httpClient: 'fetch',
      mode: 'tags',
      clean: true,
      headers: false,
      indexFiles: true,
      override: {
        header: () => ['Generated from openapi/openapi.json by `npm run gen`; not edited by hand.'],
        mutator: { path: path.join(root, 'apps/web/src/api/request.ts'), name: 'request' },
        fetch: { includeHttpResponseReturnType: false },
        query: { version: 5, signal: true },
      },
    },
  };
  await orval.generate(options, root);
}
