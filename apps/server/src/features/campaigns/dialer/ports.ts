import type { Logger } from 'pino';
import type { Activity } from '../../../platform/activity.ts';
import type { Clock, Timers } from '../../../platform/clock.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Events } from '../../../platform/events/events.ts';
import type { Disk } from '../../../platform/disk/disk.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Db } from '../../../schema.ts';
import type { Switch } from '../../../telephony/port.ts';

/** What the dialler works with. Each is replaced by a simulated one in the scenario tests. */
export type DialerPorts = Readonly<{
  db: Db;
  switch: Switch;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  ids: Ids;
  vault: Vault;
  events: Events;
  log: Logger;
  disk: Pick<Disk, 'hasRoomFor'>;
  /** The leader's epoch, which every write about a dial is fenced by; undefined while another process leads. */
  epoch: () => number | undefined;
  /** The same to dial with: undefined too until the calls of before are accounted for. */
  epochToDial: () => number | undefined;
  /** Called when an attempt has ended: a line is free. */
  lineFreed: () => void;
}>;
