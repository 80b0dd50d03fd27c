import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createTestVault } from '../../../test/hospital.ts';
import { openSealed, seal } from './sealed-file.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-sealed-'));
const vault = createTestVault();
afterAll(() => {
  rmSync(folder, { recursive: true });
  vault.remove();
});

async function sealTo(name: string, plain: Buffer): Promise<string> {
  const file = path.join(folder, name);
  const pieces = Array.from({ length: Math.ceil(plain.length / 70_000) }, (_, index) =>
    plain.subarray(index * 70_000, (index + 1) * 70_000),
  );
  await pipeline(Readable.from(pieces), seal(vault), createWriteStream(file));
  return file;
}

async function open(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of openSealed(vault, file)) parts.push(part);
  return Buffer.concat(parts);
}

const CHUNK = 256 * 1024;

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])(
  'a file of %i bytes comes back as it was',
  async (size) => {
    const plain = Buffer.alloc(size, 'a number 19999990001 ');
    const file = await sealTo(`plain-${size}`, plain);
    expect(readFileSync(file).includes('19999990001')).toBe(false);
    expect((await open(file)).equals(plain)).toBe(true);
  },
);

test('a file that was cut, changed, extended or put together differently does not open', async () => {
  const sealed = readFileSync(await sealTo('whole', Buffer.alloc(3 * CHUNK, 'x')));
  const chunk = CHUNK + 20;
  const start = sealed.length - 3 * chunk;
  const broken = {
    cut: sealed.subarray(0, sealed.length - chunk),
    shorter: sealed.subarray(0, sealed.length - 1),
    changed: Buffer.concat([sealed.subarray(0, start + 100), Buffer.from([1]), sealed.subarray(start + 101)]),
    extended: Buffer.concat([sealed, Buffer.alloc(10)]),
    swapped: Buffer.concat([
      sealed.subarray(0, start),
      sealed.subarray(start + chunk, start + 2 * chunk),
      sealed.subarray(start, start + chunk),
      sealed.subarray(start + 2 * chunk),
    ]),
    other: Buffer.from('PK\u{3}\u{4}'),
  };
  for (const [name, bytes] of Object.entries(broken)) {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await expect(open(file), name).rejects.toThrow();
  }
});
