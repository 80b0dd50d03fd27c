import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Form, voiceScript } from '@suifang/contract/questionnaire/index.ts';
import {
  type Carrier,
  carrierDialplan,
  carrierTrunk,
  createAsteriskCarrier,
} from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { writeTownSounds } from '@suifang/simulator/carrier/sounds.ts';
import { createTown, type Town } from '@suifang/simulator/carrier/town.ts';
import { randomBytes } from 'node:crypto';
import { asteriskFolders, pjsipIncludeFile } from '../runtime/asterisk-config.ts';
import { startAsterisk, writeAsteriskConfig } from '../runtime/asterisk.ts';
import { freePorts } from '../runtime/free-ports.ts';
import { provision } from '../runtime/provision.ts';
import { type SamplePerson, samplePeople } from './people.ts';

/** The simulated carrier's address: another loopback address than the hospital's, for trunks are told apart by it. */
export const CARRIER_ADDRESS = '127.0.0.2';

export type OpenTown = Readonly<{
  town: Town;
  carrier: Pick<Carrier, 'callIn' | 'calledAt'>;
  sipPort: number;
  close(): Promise<void>;
}>;

/** Seed of the town: the same people press the same keys in every demo. */
const SEED = 2026;

/**
 * Starts the carrier (a second Asterisk) with the people of the sample sheet on its numbers.
 * @param pace shortens every human delay: 1 is life.
 */
export async function openTown(options: {
  folder: string;
  hospitalSipPort: number;
  form: Form;
  pace: number;
  /** Who lives there; the people of the sample sheet when left out. */
  people?: ReadonlyArray<Pick<SamplePerson, 'number' | 'persona' | 'birthDate'>>;
}): Promise<OpenTown> {
  const { folder, form } = options;
  mkdirSync(folder, { recursive: true });
  const [ariPort = 0, amiPort = 0, sipPort = 0] = await freePorts(3);
  const settings = {
    runtime: await provision('base'),
    dir: path.join(folder, 'asterisk'),
    ariPort,
    ariUser: 'town',
    ariPassword: randomBytes(16).toString('hex'),
    amiPort,
    amiUser: 'town',
    amiPassword: randomBytes(16).toString('hex'),
    sipAddress: CARRIER_ADDRESS,
    sipPort,
    rtpFirst: 30_000,
    rtpLast: 31_999,
    dialplan: carrierDialplan,
  };
  writeAsteriskConfig(settings);
  writeFileSync(
    pjsipIncludeFile(settings.dir),
    carrierTrunk({ address: '127.0.0.1', port: options.hospitalSipPort }),
  );
  const server = await startAsterisk(settings);
  await server.ready();

  const items = Object.fromEntries(voiceScript(form).map((item) => [item.linkId, item]));
  const residents = new Map(
    (options.people ?? samplePeople).map(({ number, persona, birthDate }) => [
      number,
      { number, persona, knowledge: { form, items, identityDigits: birthDate.slice(0, 4) } },
    ]),
  );
  const town = createTown([...residents.values()], SEED);
  const carrier = createAsteriskCarrier(town, {
    ari: { url: server.ariUrl, user: settings.ariUser, password: settings.ariPassword },
    // Below the carrier's own folder, where its unprivileged user may read.
    sounds: writeTownSounds(path.join(asteriskFolders(settings.dir).lib, 'town-sounds')),
    pace: options.pace,
  });
  return {
    town,
    carrier,
    sipPort,
    async close() {
      carrier.close();
      await server.stop();
    },
  };
}
