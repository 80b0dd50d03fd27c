import { randomFillSync } from 'node:crypto';

/** Makes ids. Injected, so that a simulation can be replayed from its seed. */
export interface Ids {
  next(): string;
}

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random. Ids made later sort later, so rows
 * are appended to the end of each index.
 */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(unixMs, 0, 6);
  Buffer.from(random).copy(bytes, 6, 0, 10);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const RANDOM_BYTES = 10;

/** Randomness is drawn in batches: an import makes millions of ids, and a call of the system each would dominate it. */
function createRandom(): () => Uint8Array {
  const batch = Buffer.alloc(RANDOM_BYTES * 512);
  let next = batch.length;
  return () => {
    if (next === batch.length) {
      randomFillSync(batch);
      next = 0;
    }
    next += RANDOM_BYTES;
    return batch.subarray(next - RANDOM_BYTES, next);
  };
}

const random = createRandom();

export const systemIds: Ids = {
  next: () => uuidV7(Date.now(), random()),
};
