import { expect, test } from 'vitest';
import type { AriOperations } from './generated/ari.ts';
import { createRooms } from './rooms.ts';

type Bridge = AriOperations['bridges.list']['answer'][number];
const bridge = (id: string, channels: string[]): Bridge => ({
  id,
  channels,
  technology: 'simple_bridge',
  bridge_type: 'mixing',
  bridge_class: 'stasis',
  creator: 'Stasis',
  name: '',
  creationtime: '2026-11-23T09:00:00.000+0800',
});

test('of the bridges of Asterisk those in which nobody is are rooms that may be closed, with who listened by them', async () => {
  const bridges = [
    bridge('room-a', []),
    bridge('room-b', ['in-1', 'b.agent-1']),
    bridge('listen-c.agent-2', []),
    bridge('listen-d.agent-2', ['snoop-d.agent-2']),
  ];
  const ari = { call: async () => bridges as never };
  const rooms = createRooms(ari, 'suifang', async (command) => void (await command));
  expect(await rooms.emptyRooms()).toEqual([
    { roomId: 'room-a', listener: undefined },
    { roomId: 'listen-c.agent-2', listener: 'c.agent-2' },
  ]);
});
