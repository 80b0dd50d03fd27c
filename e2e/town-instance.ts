import path from 'node:path';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { type Instance, startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import { makeThrowAwayHome } from '../apps/server/src/roles/supervisor/throw-away-home.ts';
import { type Client, signIn } from '../demo/client.ts';
import { CARRIER_ADDRESS, openTown, type OpenTown } from '../demo/town.ts';

export const ADMINISTRATOR = { login: 'admin', password: 'Browser-journey-1' };

export type TownInstance = Readonly<{
  instance: Instance;
  /** Signed in as `ADMINISTRATOR`. */
  client: Client;
  town: OpenTown;
  close(): Promise<void>;
}>;

/** A throw-away instance with the simulated town on its line. Its people know the FHIR `questionnaire` they are asked. */
export async function startTownInstance(
  name: string,
  rtpPorts: string,
  questionnaire: unknown,
): Promise<TownInstance> {
  const { home, env, remove } = await makeThrowAwayHome(name, {
    SUIFANG_RTP_PORTS: rtpPorts,
    SUIFANG_ADMIN_PASSWORD: ADMINISTRATOR.password,
  });
  const instance = await startInstance({ env });
  const read = readQuestionnaire(questionnaire);
  if (!('form' in read)) throw new Error('the questionnaire cannot be read');
  const town = await openTown({
    folder: path.join(home, 'town'),
    hospitalSipPort: instance.config.sip.port,
    form: read.form,
    pace: 0.2,
  });
  const client = await signIn(instance.url, ADMINISTRATOR.login, ADMINISTRATOR.password);
  await client.post('/api/trunks', {
    name: '模拟运营商',
    kind: 'ip',
    host: CARRIER_ADDRESS,
    port: town.sipPort,
    callerId: '01012345678',
    maxChannels: 30,
    maxCallsPerSecond: 5,
  });
  return {
    instance,
    client,
    town,
    async close() {
      await town.close();
      await instance.stop();
      remove();
    },
  };
}
