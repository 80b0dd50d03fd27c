import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import type { Vault } from './vault.ts';

/**
 * Whole files at rest. Layout: `SFS1` | length of the sealed key (2 bytes) | the file's own key, sealed by the vault |
 * chunks of (length (4 bytes) | AES-256-GCM ciphertext | tag (16 bytes)). The nonce is the chunk's number; whether it is the last
 * one is authenticated, so a file that was cut, extended or reordered does not open.
 */
const MAGIC = Buffer.from('SFS1');
const KEY_CONTEXT = 'file.key';
const CHUNK = 256 * 1024;
const TAG = 16;

const last = Buffer.from([1]);
const notLast = Buffer.from([0]);

function nonceOf(chunk: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 8);
  return nonce;
}

/** A sealed file cannot be opened: cut, changed, or sealed under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Turns plain bytes into a sealed file. The file's key is new each time. */
export function seal(vault: Vault): Transform {
  const rawKey = randomBytes(32);
  const key = createSecretKey(rawKey);
  const wrapped = vault.encrypt(rawKey.toString('base64'), KEY_CONTEXT);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  let held: Buffer[] = [];
  let size = 0;
  let chunk = 0;
  const sealed = (plain: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(chunk)).setAAD(isLast ? last : notLast);
    chunk += 1;
    const data = Buffer.concat([cipher.update(plain), cipher.final()]);
    const header = Buffer.alloc(4);
    header.writeUInt32BE(data.length);
    return Buffer.concat([header, data, cipher.getAuthTag()]);
  };
  return new Transform({
    construct(done) {
      this.push(Buffer.concat([MAGIC, length, wrapped]));
      done();
    },
    transform(bytes: Buffer, _encoding, done) {
      held.push(bytes);
      size += bytes.length;
      if (size > CHUNK) {
        let plain = Buffer.concat(held);
        // The last chunk is made at the end, so something is always kept back.
        for (; plain.length > CHUNK; plain = plain.subarray(CHUNK)) {
          this.push(sealed(plain.subarray(0, CHUNK), false));
        }
        held = [plain];
        size = plain.length;
      }
      done();
    },
    flush(done) {
      this.push(sealed(Buffer.concat(held), true));
      done();
    },
  });
}

/** The plain bytes of a sealed file, a chunk at a time. Throws `SealBroken`. */
export async function* openSealed(vault: Vault, path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK + TAG + 4 })[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const take = async (count: number): Promise<Buffer> => {
    while (held.length < count) {
      const next = await file.next();
      if (next.done) throw new SealBroken('the file ends too early');
      held = Buffer.concat([held, next.value as Buffer]);
    }
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  const isAtEnd = async (): Promise<boolean> => {
    if (held.length > 0) return false;
    const next = await file.next();
    if (!next.done) held = next.value as Buffer;
    return next.done === true;
  };
  try {
    if (!(await take(4)).equals(MAGIC)) throw new SealBroken('no sealed file');
    const wrapped = await take((await take(2)).readUInt16BE());
    const key = createSecretKey(Buffer.from(vault.decrypt(wrapped, KEY_CONTEXT), 'base64'));
    for (let chunk = 0; ; chunk += 1) {
      const size = (await take(4)).readUInt32BE();
      if (size > CHUNK) throw new SealBroken('a chunk is too large');
      const data = await take(size + TAG);
      const isLast = await isAtEnd();
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(chunk))
        .setAAD(isLast ? last : notLast)
        .setAuthTag(data.subarray(size));
      const plain = decipher.update(data.subarray(0, size));
      try {
        decipher.final();
      } catch (cause) {
        throw new SealBroken('a chunk was changed', { cause });
      }
      yield plain;
      if (isLast) return;
    }
  } finally {
    await file.return?.();
  }
}
