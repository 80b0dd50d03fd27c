import os from 'node:os';

const megabyte = 1024 * 1024;
const clamp = (value: number, low: number, high: number) => Math.round(Math.min(Math.max(value, low), high));

/**
 * The settings of the private PostgreSQL as a file to include. Memory follows the machine, moderately: it shares the
 * machine with the rest. Its log must hold no personal data, so neither failing statements nor the details of an
 * error (which quote the row) are written. Not `durable`: for tests, a power cut would lose the data.
 */
export function postgresSettings(durable: boolean): string {
  const memory = os.totalmem() / megabyte;
  const settings: Record<string, string | number> = {
    shared_buffers: `${durable ? clamp(memory / 16, 256, 4096) : 128}MB`,
    effective_cache_size: `${clamp(memory / 2, 512, 65_536)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '256MB',
    max_connections: 200,
    max_wal_size: '4GB',
    wal_compression: 'on',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    password_encryption: 'scram-sha-256',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return `# Written anew at every start. Own settings: ALTER SYSTEM.\n${lines.join('\n')}\n`;
}
