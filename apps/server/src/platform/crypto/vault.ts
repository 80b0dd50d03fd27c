import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const KeyFile = z.object({
  version: z.literal(1),
  active: z.string().min(1).max(32),
  keys: z.record(z.string(), z.object({ enc: z.base64(), mac: z.base64() })),
});

/**
 * Encrypts single fields and makes the blind indexes by which they are still found.
 *
 * Ciphertext layout: suite (1 byte, 1 = AES-256-GCM) | key id length | key id | nonce (12) | tag (16) | data. The
 * context (`phone.number`) is authenticated, so a value moved to another column does not decrypt. Blind indexes are
 * HMAC-SHA256, cut to 16 bytes, under a key of their own: phone numbers are guessable, an unkeyed hash would be
 * worthless.
 */
export interface Vault {
  encrypt(text: string, context: string): Buffer;
  /** Throws when the value was tampered with, moved, or its key is missing. */
  decrypt(value: Uint8Array, context: string): string;
  /** Equal texts in one domain give equal indexes; nothing else can be learned without the key. */
  blindIndex(text: string, domain: string): Buffer;
}

const SUITE = 1;

const secret = (base64: string): KeyObject => createSecretKey(Buffer.from(base64, 'base64'));

/** Fresh nonces, drawn from the system in batches: a call each would cost as much as the encryption. */
function createNonces(): () => Buffer {
  const batch = Buffer.alloc(12 * 512);
  let next = batch.length;
  return () => {
    if (next === batch.length) {
      randomFillSync(batch);
      next = 0;
    }
    next += 12;
    return batch.subarray(next - 12, next);
  };
}

/** Opens the key file (JSON, mode 0600, kept outside the database and its backups). Throws when it is missing or malformed. */
export function openVault(keysFile: string): Vault {
  const file = KeyFile.parse(JSON.parse(readFileSync(keysFile, 'utf8')));
  const active = file.keys[file.active];
  if (!active) throw new Error('the key file names an active key that it does not hold');
  const encryptionKeys = new Map(Object.entries(file.keys).map(([id, key]) => [id, secret(key.enc)]));
  const activeId = Buffer.from(file.active, 'utf8');
  // Key objects are prepared once; raw keys would be expanded anew for every field.
  const activeKey = secret(active.enc);
  // Index keys never rotate with the encryption keys: an index made under another key would find nothing.
  const indexKey = secret(active.mac);
  const nextNonce = createNonces();
  const header = Buffer.concat([Buffer.from([SUITE, activeId.length]), activeId]);

  return {
    encrypt(text, context) {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', activeKey, nonce).setAAD(Buffer.from(context, 'utf8'));
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([header, nonce, cipher.getAuthTag(), data]);
    },
    decrypt(value, context) {
      const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      if (bytes[0] !== SUITE) throw new Error('unknown cipher suite');
      const idEnd = 2 + bytes.readUInt8(1);
      const key = encryptionKeys.get(bytes.toString('utf8', 2, idEnd));
      if (!key) throw new Error('the key of this value is not in the key file');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, idEnd + 12))
        .setAAD(Buffer.from(context, 'utf8'))
        .setAuthTag(bytes.subarray(idEnd + 12, idEnd + 28));
      return decipher.update(bytes.subarray(idEnd + 28), undefined, 'utf8') + decipher.final('utf8');
    },
    blindIndex(text, domain) {
      return createHmac('sha256', indexKey).update(domain).update('\0').update(text).digest().subarray(0, 16);
    },
  };
}
