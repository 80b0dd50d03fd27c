import type { Client } from './client.ts';

export async function importSheet(_client: Client): Promise<{ from: 'import'; importId: string }> {
  throw new Error('not yet');
}
