import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import type { Config } from '../../config.ts';

const YEARS = 10;

/**
 * Makes a certificate of our own when there is none: browsers give a page the microphone on https only. It names this
 * machine and every address it has now; staff trust it once, or the hospital puts its own in place.
 */
export async function ensureTlsFiles({ tls }: Pick<Config, 'tls'>): Promise<void> {
  if (existsSync(tls.certFile) && existsSync(tls.keyFile)) return;
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + YEARS);
  const pems = await generate([{ name: 'commonName', value: os.hostname() }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: altNames(),
      },
    ],
  });
  writeOnce(tls.keyFile, pems.private, 0o600);
  writeOnce(tls.certFile, pems.cert, 0o644);
}

function altNames() {
  const addresses = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []);
  const ips = new Set(addresses.filter(({ scopeid }) => !scopeid).map(({ address }) => address));
  return [
    ...[...new Set(['localhost', os.hostname()])].map((value) => ({ type: 2 as const, value })),
    ...[...ips].map((ip) => ({ type: 7 as const, ip })),
  ];
}

/** Beside, then renamed: a half-written key would keep the address shut for ever. */
function writeOnce(file: string, text: string, mode: number): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.part`, text, { mode });
  renameSync(`${file}.part`, file);
}
