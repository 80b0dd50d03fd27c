import { type Form, voiceScript } from '@suifang/contract/questionnaire/index.ts';
import { createTown, type Town } from '@suifang/simulator/carrier/town.ts';
import {
  createMemorySwitch,
  type DeskPhone,
  type MemorySwitch,
} from '@suifang/simulator/memory/memory-switch.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { createVirtualClock, type VirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { seeded } from '@suifang/simulator/people/random.ts';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { pino } from 'pino';
import { lines } from '../src/features/outreach/index.ts';
import { type Activity, createActivity } from '../src/platform/activity.ts';
import { createDisk, type Disk } from '../src/platform/disk/disk.ts';
import { createPool } from '../src/platform/db/pool.ts';
import type { Events } from '../src/platform/events/events.ts';
import { uuidV7 } from '../src/platform/ids.ts';
import { createTelephony, type Telephony } from '../src/roles/telephony/telephony.ts';
import type { Database, Db } from '../src/schema.ts';
import {
  addPatient,
  addTrunk,
  createTestVault,
  fictionalNumber,
  publish,
  type TestPatient,
} from './hospital.ts';
import { createMortal, type Mortal } from './mortal-ports.ts';
import { createTestDatabase } from './postgres.ts';

/** A hospital and its town in virtual time on the in-memory switch, with a real database. */
export type SimulatedTown = Readonly<{
  db: Db;
  /** For other processes of the hospital that work on the same rows. */
  databaseUrl: string;
  keysFile: string;
  /** The disk of the hospital; a test fills it. `bavail` and `blocks` count kilobytes. */
  disk: Disk;
  space: { bavail: number };
  clock: VirtualClock;
  town: Town;
  switch: MemorySwitch;
  patients: readonly TestPatient[];
  ports: Parameters<typeof publish>[0];
  versionId: string;
  form: Form;
  trunkId: string;
  readonly kills: number;
  /** Whether a controller leads now. */
  readonly isControlled: boolean;
  /** Kills the controller where it stands; the next one takes over before time goes on. */
  killController(): void;
  /** What other processes have written is looked at now; their notifications do not reach this world. */
  wake(): void;
  /** While it is down, the switch refuses to make a leg on it, as for a carrier out of reach. */
  readonly trunk: { isDown: boolean };
  /** Lets everything that is due happen, step by step, until the check, made every so many ms, answers true. */
  runUntil(isDone: () => Promise<boolean>, everyMs?: number): Promise<void>;
  /** The same at every stride, each of which wakes the controller, as notifications do outside this world. */
  untilAwake(isDone: () => Promise<boolean>): Promise<void>;
  /** Lets so much time pass, the controller awake. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}>;

type Controller = { mortal: Mortal; telephony: Telephony; activity: Activity; disconnect: () => void };

/** Events that happen within this much virtual time are let go together: their order is kept, their work overlaps. */
const STRIDE_MS = 250;

export async function startSimulatedTown(options: {
  questionnaire: object;
  residents: ReadonlyArray<Readonly<{ name: string; persona: PersonaName; numbers?: readonly string[] }>>;
  seed: number;
  /** How likely a kill is at each await of the controller. */
  killProbability: number;
  /** How likely the switch is lost at each stride; it is killed or cut off, and back in half a second to 40 seconds. */
  outageProbability?: number;
  startAt?: Date;
  /** Our own phones by their id, and who sits at them. */
  desk?: ReadonlyMap<string, DeskPhone>;
}): Promise<SimulatedTown> {
  const database = await createTestDatabase();
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(database.url) }) });
  const vault = createTestVault();
  const clock = createVirtualClock((options.startAt ?? new Date('2026-11-23T09:00:00+08:00')).getTime());
  const random = seeded(options.seed);
  const ids = {
    next: () =>
      uuidV7(
        clock.now().getTime(),
        Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256)),
      ),
  };
  const ports = { db, vault, ids, clock, speech: muteSpeech };
  const { versionId, form } = await publish(ports, options.questionnaire);
  const numbersOf = (index: number) => options.residents[index]?.numbers ?? [fictionalNumber(index)];
  const patients: TestPatient[] = [];
  for (const [index, resident] of options.residents.entries()) {
    patients.push(await addPatient(ports, { name: resident.name, numbers: numbersOf(index) }));
  }
  const trunkId = await addTrunk(ports, {
    host: '127.0.0.2',
    port: 5060,
    maxChannels: 200,
    callsPerSecond: 100,
  });
  const items = Object.fromEntries(voiceScript(form).map((item) => [item.linkId, item]));
  const knowledge = { form, items, identityDigits: '1952' };
  const residents = options.residents.flatMap(({ persona }, index) =>
    numbersOf(index).map((number) => ({ number, persona, knowledge })),
  );
  const town = createTown(residents, options.seed);
  const memorySwitch = createMemorySwitch(town, clock, options.desk);
  const trunk = { isDown: false };
  const space = { bavail: 10_000_000, blocks: 20_000_000, bsize: 1024 };
  const disk = createDisk(
    '/nowhere',
    { imports: 1_000_000 * 1024, dialling: 500_000 * 1024 },
    async () => space,
  );
  let kills = 0;
  let controller: Controller | undefined;

  const start = () => {
    const mortal = createMortal(database.url, random, options.killProbability);
    const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
    const activity = createActivity(log);
    const line = memorySwitch.connect();
    const connection: typeof line = {
      ...line,
      get isConnected() {
        return line.isConnected;
      },
      createLeg: async (legId, destination, variables) => {
        if (trunk.isDown && 'trunkId' in destination) throw new Error('the trunk is out of reach');
        await line.createLeg(legId, destination, variables);
      },
    };
    const events: Events = {
      // The screens are not part of this world; what they are told is tested where it is told.
      record: async () => undefined,
      readAfter: async () => [],
      onCommitted: () => () => undefined,
    };
    const telephony = createTelephony({
      ...ports,
      db: mortal.db,
      events,
      log,
      switch: mortal.switchOf(connection),
      openSwitch: () => undefined,
      timers: {
        at: (atMs, run) =>
          clock.at(atMs, () => {
            if (!mortal.isDead) run();
          }),
      },
      activity,
      connect: () => mortal.connect(),
      disk,
      spoolFolder: '/nowhere',
      sounds: new Map([lines.hold, lines.incoming, lines.released].map((text) => [text, text])),
    });
    controller = { mortal, telephony, activity, disconnect: () => connection.close() };
  };

  /** The kernel closes a dead process's connections at once; PostgreSQL takes a moment of real time to notice. */
  const untilGone = async () => {
    for (;;) {
      const held = await sql<{ held: boolean }>`select exists (select from pg_locks
        where locktype = 'advisory' and objid = 5060
        and database = (select oid from pg_database where datname = current_database())) as held`.execute(db);
      if (!held.rows[0]?.held) return;
    }
  };

  const settle = async () => {
    for (;;) {
      if (!controller || controller.mortal.isDead) {
        if (controller) kills += 1;
        controller?.disconnect();
        await untilGone();
        start();
      }
      const { mortal, activity, telephony } = controller as Controller;
      // Taking the lead is real work on a real database: no time passes in this world meanwhile.
      for (let turn = 0; turn < 5_000 && !telephony.isLeading && !mortal.isDead; turn += 1) {
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
      await Promise.race([activity.idle(), mortal.died]);
      if (!mortal.isDead) return;
    }
  };

  const loseTheSwitch = () => {
    if (random() >= (options.outageProbability ?? 0)) return;
    const downMs = 500 + random() * 39_500;
    if (random() < 0.5) memorySwitch.crash(downMs);
    else memorySwitch.cutOff(downMs);
  };

  const world: SimulatedTown = {
    db,
    databaseUrl: database.url,
    keysFile: vault.file,
    disk,
    space,
    clock,
    town,
    switch: memorySwitch,
    patients,
    ports,
    versionId,
    form,
    trunkId,
    trunk,
    get kills() {
      return kills;
    },
    get isControlled() {
      return controller?.telephony.isLeading ?? false;
    },
    killController: () => controller?.mortal.kill(),
    wake() {
      if (!controller?.mortal.isDead) controller?.telephony.wake();
    },
    async runUntil(isDone, everyMs = 10_000) {
      for (let stride = 0; ; stride += 1) {
        await settle();
        if (stride % Math.ceil(everyMs / STRIDE_MS) === 0) {
          if (await isDone()) return;
          // What the look has set off, a wake, is done before time passes: nobody is late for it.
          await settle();
        }
        loseTheSwitch();
        const limit = clock.now().getTime() + STRIDE_MS;
        if (!clock.advance(limit)) {
          // Nothing within the stride: go straight to whatever comes next.
          if (!clock.advance(Number.POSITIVE_INFINITY)) {
            // Only the database itself (a lock that a dead connection still holds) can keep the world waiting.
            await db.selectFrom('leader').select('epoch').execute();
          }
          continue;
        }
        while (clock.advance(limit));
      }
    },
    untilAwake(isDone) {
      return world.runUntil(() => {
        world.wake();
        return isDone();
      }, 1);
    },
    pass(ms) {
      const end = clock.now().getTime() + ms;
      return world.untilAwake(async () => clock.now().getTime() >= end);
    },
    async close() {
      controller?.mortal.kill();
      await db.destroy();
      await database.drop();
      vault.remove();
    },
  };
  return world;
}
