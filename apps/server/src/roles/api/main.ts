import Fastify from 'fastify';
import type { Config } from '../../config.ts';

/** Keeps the place of this process until it has its work: answers `/health`. */
export async function run(config: Config): Promise<() => Promise<void>> {
  const app = Fastify();
  app.get('/health', () => ({ isHealthy: true }));
  await app.listen({ host: config.http.address, port: config.http.port });
  return () => app.close();
}
