import { commonErrors } from '@suifang/contract/errors.ts';
import fastifyStatic from '@fastify/static';
import { errorsOf } from '../errors.ts';
import type { App } from './server.ts';

const fail = errorsOf(commonErrors);

/** An address of the web app, which draws its own pages, as opposed to a file or an API path that does not exist. */
function isPage(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return !path.startsWith('/api/') && !/\.\w+$/.test(path);
}

/**
 * Serves the built web app from `root`: files as they are, every other address as `index.html`. Files under `assets`
 * carry their hash in the name and are kept by browsers for ever. Without `root` only the API answers.
 */
export async function serveWebFiles(app: App, root: string | undefined): Promise<void> {
  if (root) {
    await app.register(fastifyStatic, {
      root,
      serve: false,
      cacheControl: false,
      setHeaders(response, path) {
        const isHashed = path.startsWith(`${root}/assets/`);
        response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    app.get<{ Params: { '*': string } }>(
      '/*',
      { config: { permission: 'public' }, schema: { hide: true } },
      async (request, reply) => reply.sendFile(isPage(request.url) ? 'index.html' : request.params['*']),
    );
  }
  app.setNotFoundHandler(async () => {
    throw fail('request.not-found');
  });
}
