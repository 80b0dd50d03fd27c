import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type AsteriskOptions, inboundDialplan, pjsipIncludeFile } from '../../../runtime/asterisk-config.ts';
import { type AsteriskServer, startAsterisk, writeAsteriskConfig } from '../../../runtime/asterisk.ts';
import { freePorts } from '../../../runtime/free-ports.ts';
import { provision } from '../../../runtime/provision.ts';

/** An Asterisk of one test file's own. */
export type TestAsterisk = AsteriskServer &
  Readonly<{
    /** What it was started with: ports, credentials, its folder. */
    options: AsteriskOptions;
    /** Ends it and removes its folder. */
    remove(): Promise<void>;
  }>;

/**
 * Starts a real Asterisk in a throw-away folder and waits until it answers. Two of them talk when each has a loopback
 * address of its own (`127.0.0.1` and `127.0.0.2`), for trunks are told apart by address. `pjsip` is the text of the
 * included endpoint file.
 */
export async function startTestAsterisk(
  wish: Partial<AsteriskOptions> & Readonly<{ pjsip?: string }> = {},
): Promise<TestAsterisk> {
  const { pjsip = '', ...given } = wish;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-asterisk-'));
  chmodSync(folder, 0o755);
  const [ariPort = 0, amiPort = 0, sipPort = 0] = await freePorts(3);
  const rtpFirst = 20_000 + 2 * randomInt(10_000);
  const options: AsteriskOptions = {
    runtime: await provision('base'),
    dir: path.join(folder, 'asterisk'),
    ariPort,
    ariUser: 'suifang',
    ariPassword: randomBytes(12).toString('hex'),
    amiPort,
    amiUser: 'suifang',
    amiPassword: randomBytes(12).toString('hex'),
    sipAddress: '127.0.0.1',
    sipPort,
    rtpFirst,
    rtpLast: rtpFirst + 999,
    dialplan: inboundDialplan('suifang', 'beep'),
    ...given,
  };
  writeAsteriskConfig(options);
  writeFileSync(pjsipIncludeFile(options.dir), pjsip, { mode: 0o644 });
  const server = await startAsterisk(options);
  const remove = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.ready();
  } catch (error) {
    await remove();
    throw error;
  }
  return { ...server, options, remove };
}
