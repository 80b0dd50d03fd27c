import { expect, test } from 'vitest';
import { createDisk } from './disk.ts';

test('on a small disk a share of it is enough: a twentieth for imports, a fortieth for dialling', async () => {
  const leastFree = { imports: 1024, dialling: 512 };
  const room = async (bavail: number) => {
    const disk = createDisk('/', leastFree, async () => ({ bavail, blocks: 1000, bsize: 1 }));
    return [await disk.hasRoomFor('imports'), await disk.hasRoomFor('dialling')];
  };
  expect(await room(50)).toEqual([true, true]);
  expect(await room(49)).toEqual([false, true]);
  expect(await room(24)).toEqual([false, false]);
});
