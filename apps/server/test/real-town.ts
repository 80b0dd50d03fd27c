import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Form, voiceScript } from '@suifang/contract/questionnaire/index.ts';
import {
  type Carrier,
  carrierDialplan,
  carrierTrunk,
  createAsteriskCarrier,
} from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { writeTownSounds } from '@suifang/simulator/carrier/sounds.ts';
import { createToneSpeech } from '@suifang/simulator/carrier/tone-speech.ts';
import { createTown, type Town } from '@suifang/simulator/carrier/town.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import { pjsipIncludeFile } from '../../../runtime/asterisk-config.ts';
import { lines } from '../src/features/outreach/index.ts';
import { createActivity } from '../src/platform/activity.ts';
import { systemClock, systemTimers } from '../src/platform/clock.ts';
import { createPool } from '../src/platform/db/pool.ts';
import { createEvents } from '../src/platform/events/events.ts';
import { systemIds } from '../src/platform/ids.ts';
import { createTelephony, type Telephony } from '../src/roles/telephony/telephony.ts';
import type { Database, Db } from '../src/schema.ts';
import { createAmi } from '../src/telephony/asterisk/ami.ts';
import { createAsteriskSwitch } from '../src/telephony/asterisk/adapter.ts';
import { renderPeers } from '../src/telephony/asterisk/pjsip.ts';
import { startTestAsterisk, type TestAsterisk } from './asterisk-server.ts';
import {
  addPatient,
  addTrunk,
  createTestVault,
  fictionalNumber,
  publish,
  type TestPatient,
} from './hospital.ts';
import { createTestDatabase } from './postgres.ts';

/** The carrier's address; the hospital's own Asterisk is on 127.0.0.1. */
const CARRIER_ADDRESS = '127.0.0.2';

/** A hospital and its town on real parts: two Asterisks, SIP and sound between them, PostgreSQL, the controller. */
export type RealTown = Readonly<{
  db: Db;
  town: Town;
  carrier: Carrier;
  hospital: TestAsterisk;
  /** The carrier's Asterisk. */
  exchange: TestAsterisk;
  patients: readonly TestPatient[];
  ports: Parameters<typeof publish>[0];
  versionId: string;
  form: Form;
  trunkId: string;
  /** Starts a controller; an earlier one must be stopped or `abandon`ed first. */
  startController(): Telephony;
  spoolFolder: string;
  /** Fulfils when the check answers something, looked at after every commit that wrote events. */
  until<Result>(check: () => Promise<Result | undefined>): Promise<Result>;
  close(): Promise<void>;
}>;

export async function startRealTown(options: {
  questionnaire: object;
  residents: ReadonlyArray<Readonly<{ name: string; persona: PersonaName }>>;
  msPerCharacter?: number;
  seed?: number;
}): Promise<RealTown> {
  const cleanups: Array<() => unknown> = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-town-'));
  chmodSync(folder, 0o755);
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));

  const database = await createTestDatabase();
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(database.url) }) });
  const connect = async () => {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const events = await createEvents(db, connect);
  const vault = createTestVault();
  cleanups.push(
    database.drop,
    () => db.destroy(),
    () => events.close(),
    () => vault.remove(),
  );

  const speech = createToneSpeech(path.join(folder, 'prompts'), options.msPerCharacter ?? 20);
  const ports = { db, vault, ids: systemIds, clock: systemClock, speech };
  const fixed = await speech.preparePrompts([lines.hold, lines.incoming, lines.released]);
  const sounds = new Map([...fixed].map(([text, prompt]) => [text, prompt.file]));
  const { versionId, form } = await publish(ports, options.questionnaire);
  const patients = await Promise.all(
    options.residents.map((resident, index) =>
      addPatient(ports, { name: resident.name, numbers: [fictionalNumber(index)], birthDate: '1952-03-04' }),
    ),
  );

  const hospital = await startTestAsterisk({});
  const carrierServer = await startTestAsterisk({
    sipAddress: CARRIER_ADDRESS,
    dialplan: carrierDialplan,
    pjsip: carrierTrunk({ address: '127.0.0.1', port: hospital.options.sipPort }),
  });
  cleanups.push(
    () => hospital.remove(),
    () => carrierServer.remove(),
  );
  const trunkId = await addTrunk(ports, { host: CARRIER_ADDRESS, port: carrierServer.options.sipPort });
  const items = Object.fromEntries(voiceScript(form).map((item) => [item.linkId, item]));
  const town = createTown(
    options.residents.map((resident, index) => ({
      number: fictionalNumber(index),
      persona: resident.persona,
      knowledge: { form, items, identityDigits: '1952' },
    })),
    options.seed ?? 1,
  );
  const carrier = await new Promise<Carrier>((resolve) => {
    const opened: Carrier = createAsteriskCarrier(town, {
      ari: {
        url: carrierServer.ariUrl,
        user: carrierServer.options.ariUser,
        password: carrierServer.options.ariPassword,
      },
      sounds: writeTownSounds(path.join(folder, 'town')),
      pace: 0.3,
      onReady: () => resolve(opened),
    });
  });
  cleanups.push(() => carrier.close());

  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const ami = createAmi(hospital.amiUrl);
  const trunk = {
    id: trunkId,
    kind: 'ip' as const,
    host: CARRIER_ADDRESS,
    port: carrierServer.options.sipPort,
  };
  writeFileSync(
    pjsipIncludeFile(hospital.options.dir),
    renderPeers([{ ...trunk, username: undefined, secret: undefined, callerId: '01012345678' }], []),
  );
  const spoolFolder = path.join(hospital.options.dir, 'spool');
  const controllers: Array<() => Promise<void>> = [];
  cleanups.push(async () => {
    for (const stop of controllers) await stop();
  });

  return {
    db,
    town,
    carrier,
    hospital,
    exchange: carrierServer,
    patients,
    ports,
    versionId,
    form,
    trunkId,
    spoolFolder,
    startController() {
      const asterisk = createAsteriskSwitch({
        url: hospital.ariUrl,
        user: hospital.options.ariUser,
        password: hospital.options.ariPassword,
        app: 'suifang',
        ami,
        onReplaced: () => undefined,
      });
      // Asterisk reads the trunk file when it is told to; the product's own writer does the same.
      void reloadWhenConnected(asterisk);
      const telephony = createTelephony({
        ...ports,
        events,
        log,
        switch: asterisk,
        openSwitch: () => asterisk.open(),
        timers: systemTimers(systemClock),
        activity: createActivity(log),
        connect,
        disk: { hasRoomFor: async () => true, freeBytes: async () => Infinity },
        spoolFolder,
        sounds,
      });
      controllers.push(async () => {
        await telephony.stop();
        asterisk.close();
      });
      return telephony;
    },
    until: (check) =>
      new Promise((resolve, reject) => {
        const look = async () => {
          try {
            const result = await check();
            if (result === undefined) return;
            stop();
            resolve(result);
          } catch (error) {
            reject(error);
          }
        };
        const stop = events.onCommitted(() => void look());
        void look();
      }),
    async close() {
      for (const clean of cleanups.toReversed()) await clean();
    },
  };
}

async function reloadWhenConnected(asterisk: ReturnType<typeof createAsteriskSwitch>): Promise<void> {
  await new Promise<void>((resolve) => {
    if (asterisk.isConnected) return resolve();
    const stop = asterisk.onEvent((event) => {
      if (event.type !== 'connected') return;
      stop();
      resolve();
    });
  });
  await asterisk.ari.call('asterisk.reloadModule', { moduleName: 'res_pjsip.so' });
}
