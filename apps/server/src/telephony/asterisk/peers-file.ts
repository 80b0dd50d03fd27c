import { chown, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Activity } from '../../platform/activity.ts';
import type { Timers } from '../../platform/clock.ts';
import type { Ami } from './ami.ts';
import { type Ari, AriRefusal } from './ari.ts';
import {
  type DeviceConfiguration,
  endpointOfDevice,
  endpointOfTrunk,
  registrationOfTrunk,
  renderPeers,
  type TrunkConfiguration,
} from './pjsip.ts';

/** Reloaded in this order; each answers when it is done. */
const MODULES = ['res_pjsip.so', 'res_pjsip_endpoint_identifier_ip.so', 'res_pjsip_outbound_registration.so'];
/** Changes within this of the first are one reload with it. */
const CALM_MS = 200;
const VERIFY_EVERY_MS = 100;
const VERIFY_LIMIT_MS = 3_000;

export type PeersFilePorts = Readonly<{
  file: string;
  /** The enabled trunks and our own phones, with their secrets. */
  readPeers: () => Promise<Peers>;
  ari: Pick<Ari, 'call' | 'isConnected'>;
  ami: Pick<Ami, 'action'>;
  timers: Timers;
  now: () => number;
  activity: Activity;
  log: Logger;
  /** Told after each change of what Asterisk has, by trunk. */
  settled: (trunkIds: readonly string[], state: 'applied' | 'failed') => Promise<void>;
}>;

export type Peers = Readonly<{
  trunks: readonly TrunkConfiguration[];
  devices: readonly DeviceConfiguration[];
}>;

/** Keeps the file that Asterisk includes equal to the trunks and phones of the database. */
export interface PeersFile {
  /** Trunks or phones may have changed. Calls close together lead to one look; looks never overlap. */
  look(): void;
  /** Asterisk is (again) in reach: what it has loaded is unknown, so it is told to read the file once more. */
  lookAfresh(): void;
  stop(): void;
}

/**
 * The only writer of the file. PostgreSQL is the truth and the file a copy: while the database is away Asterisk goes on
 * with what it has. A file that would change its own meaning is never written (`renderPeers` throws).
 */
export function createPeersFile(ports: PeersFilePorts): PeersFile {
  let loaded: { text: string; peers: Peers } | undefined;
  let work: Promise<void> = Promise.resolve();
  /** Takes back the look that is due. */
  let cancel: (() => void) | undefined;
  let isStopped = false;

  const apply = async (): Promise<void> => {
    const peers = await ports.readPeers();
    const { trunks, devices } = peers;
    const text = renderPeers(trunks, devices);
    if (isStopped || loaded?.text === text) return;
    const changed = changedTrunks(loaded?.peers.trunks ?? [], trunks);
    const isNew = await replaceFile(ports.file, text);
    // Without a connection the next `lookAfresh` loads it; a started Asterisk has read it by itself.
    if (!ports.ari.isConnected) return;
    loaded = { text, peers };
    const isApplied = await load(peers).catch((error: unknown) => {
      if (error instanceof AriRefusal) return false;
      throw error;
    });
    await registerAnew(trunks.filter(({ id }) => changed.includes(id)));
    ports.log.info(
      { trunks: trunks.length, devices: devices.length, isNew, isApplied },
      'trunks and phones were given to the switch',
    );
    if (isNew || !isApplied) await ports.settled(changed, isApplied ? 'applied' : 'failed');
  };

  /** A reload keeps a registration that has only another password, and uses that at its next turn: minutes later. */
  const registerAnew = async (trunks: readonly TrunkConfiguration[]): Promise<void> => {
    for (const { id } of trunks.filter(({ kind }) => kind === 'registration')) {
      await ports.ami
        .action('PJSIPRegister', { Registration: registrationOfTrunk(id) })
        .catch((error: unknown) => ports.log.warn({ err: error, trunkId: id }, 'a trunk registers later'));
    }
  };

  const load = async ({ trunks, devices }: Peers): Promise<boolean> => {
    const endpoints = [
      ...trunks.map(({ id }) => endpointOfTrunk(id)),
      ...devices.map(({ id }) => endpointOfDevice(id)),
    ];
    for (const moduleName of MODULES) await ports.ari.call('asterisk.reloadModule', { moduleName });
    const until = ports.now() + VERIFY_LIMIT_MS;
    for (;;) {
      const known = await Promise.all(endpoints.map((endpoint) => isKnown(ports.ari, endpoint)));
      if (known.every(Boolean)) return true;
      if (ports.now() > until || isStopped) return false;
      await new Promise<void>((resolve) => {
        ports.timers.at(ports.now() + VERIFY_EVERY_MS, resolve);
      });
    }
  };

  // A change never puts off the look that an earlier one made due: on a busy day they do not cease.
  const look = () => {
    if (isStopped) return;
    cancel ??= ports.timers.at(ports.now() + CALM_MS, () => {
      cancel = undefined;
      work = work.then(apply, apply);
      const running = work;
      ports.activity.run('trunk file', () => running);
    });
  };

  return {
    look,
    lookAfresh() {
      loaded = undefined;
      look();
    },
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}

async function isKnown(ari: Pick<Ari, 'call'>, endpoint: string): Promise<boolean> {
  try {
    await ari.call('endpoints.get', { tech: 'PJSIP', resource: endpoint });
    return true;
  } catch (error) {
    if (error instanceof AriRefusal && error.status === 404) return false;
    throw error;
  }
}

function changedTrunks(
  before: readonly TrunkConfiguration[],
  after: readonly TrunkConfiguration[],
): readonly string[] {
  const textOf = (trunks: readonly TrunkConfiguration[]) =>
    new Map(trunks.map((trunk) => [trunk.id, renderPeers([trunk], [])]));
  const [old, current] = [textOf(before), textOf(after)];
  return [...new Set([...old.keys(), ...current.keys()])].filter((id) => old.get(id) !== current.get(id));
}

/**
 * Writes beside, syncs, renames: Asterisk finds the old file or the new one, whole. It belongs to the folder's owner,
 * the user Asterisk runs as, and is closed to others. Answers false when the file already says this.
 */
async function replaceFile(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return false;
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o750 });
  const { uid, gid } = await stat(folder);
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o640);
  try {
    await handle.writeFile(text);
    await handle.chmod(0o640);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (process.getuid?.() === 0) await chown(part, uid, gid);
  await rename(part, file);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
  return true;
}
