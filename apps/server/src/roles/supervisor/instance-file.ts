import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { freePorts, isPortFree } from '../../../../../runtime/free-ports.ts';

const door = z.object({ port: z.number().int(), user: z.string(), password: z.string() });

const InstanceFile = z.object({ version: z.literal(1), postgres: door, ari: door, ami: door });

/** What an instance generated for itself: ports on 127.0.0.1 and passwords of its private servers. */
export type InstanceFile = z.infer<typeof InstanceFile>;

const newDoor = (port: number) => ({ port, user: 'suifang', password: randomBytes(24).toString('hex') });

function write(file: string, instance: InstanceFile): InstanceFile {
  writeFileSync(`${file}.new`, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return instance;
}

/**
 * Reads the instance file, or creates it (mode 0600). Passwords stay for ever, ports as long as nobody else took
 * them. Call it after leftovers of an earlier run have been ended, for those hold the ports. Throws when the file is
 * not what this version writes.
 */
export async function readInstanceFile(file: string): Promise<InstanceFile> {
  const [postgresPort = 0, ariPort = 0, amiPort = 0] = await freePorts(3);
  if (!existsSync(file)) {
    return write(file, {
      version: 1,
      postgres: newDoor(postgresPort),
      ari: newDoor(ariPort),
      ami: newDoor(amiPort),
    });
  }
  const known = InstanceFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const keepOr = async (old: z.infer<typeof door>, port: number) =>
    (await isPortFree(old.port)) ? old : { ...old, port };
  return write(file, {
    version: 1,
    postgres: await keepOr(known.postgres, postgresPort),
    ari: await keepOr(known.ari, ariPort),
    ami: await keepOr(known.ami, amiPort),
  });
}
