import { statfs } from 'node:fs/promises';

/** What stops when the disk fills up, in this order. Calls under way are stopped by nothing here. */
export type DiskUse = 'imports' | 'dialling';

export interface Disk {
  /** Whether there is room enough to begin, or go on with, this. */
  hasRoomFor(use: DiskUse): Promise<boolean>;
  freeBytes(): Promise<number>;
}

/** The part of `statfs` that is asked for: sizes in blocks, `bavail` those that we may still fill. */
export type DiskSpace = Readonly<{ bavail: number; blocks: number; bsize: number }>;

/** On a small disk these shares of it are enough. */
const LEAST_SHARE: Readonly<Record<DiskUse, number>> = { imports: 0.05, dialling: 0.025 };

/**
 * Watches the disk that holds `folder`. `leastFree`: bytes below which a use stops. An import can wait, so it stops
 * first; dialling stops while there is still room for the recordings and rows of everybody who is talking.
 */
export function createDisk(
  folder: string,
  leastFree: Readonly<Record<DiskUse, number>>,
  look: (folder: string) => Promise<DiskSpace> = statfs,
): Disk {
  return {
    async hasRoomFor(use) {
      const { bavail, blocks, bsize } = await look(folder);
      return bavail * bsize >= Math.min(leastFree[use], blocks * bsize * LEAST_SHARE[use]);
    },
    async freeBytes() {
      const { bavail, bsize } = await look(folder);
      return bavail * bsize;
    },
  };
}
