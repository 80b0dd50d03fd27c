import path from 'node:path';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import type { Carrier } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { readConfig } from '../apps/server/src/config.ts';
import { createContext, type OwnedContext } from '../apps/server/src/context.ts';
import { createPasswords } from '../apps/server/src/platform/auth/passwords.ts';
import { startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import { makeThrowAwayHome } from '../apps/server/src/roles/supervisor/throw-away-home.ts';
import { addAgent, addQueue, type TestAgent } from '../apps/server/test/desk-hospital.ts';
import {
  addPatient,
  fictionalNumber,
  kneeQuestionnaire,
  type TestPatient,
} from '../apps/server/test/hospital.ts';
import { signIn } from '../demo/client.ts';
import { CARRIER_ADDRESS, openTown } from '../demo/town.ts';

const PASSWORD = 'Desk-journey-1';

/** An instance where nurses take calls: a carrier on its line, a queue, a route that leads every caller to it. */
export type DeskInstance = Readonly<{
  /** The https address: the browser's phone works there only. */
  url: string;
  context: OwnedContext;
  carrier: Pick<Carrier, 'callIn'>;
  agents: readonly TestAgent[];
  patients: readonly TestPatient[];
  queueId: string;
  password: string;
  close(): Promise<void>;
}>;

/** Starts it. The agents' logins are `agent1`, `agent2`, …; the patients' numbers are the fictional ones from 0 on. */
export async function startDeskInstance(
  agentCount: number,
  patientNames: readonly string[],
): Promise<DeskInstance> {
  const { home, env, remove } = await makeThrowAwayHome('desk', {
    SUIFANG_RTP_PORTS: '36000-36999',
    SUIFANG_ADMIN_PASSWORD: PASSWORD,
  });
  const instance = await startInstance({ env });
  const read = readQuestionnaire(kneeQuestionnaire);
  if (!('form' in read)) throw new Error('the questionnaire cannot be read');
  const town = await openTown({
    folder: path.join(home, 'town'),
    hospitalSipPort: instance.config.sip.port,
    form: read.form,
    pace: 0.2,
  });
  const client = await signIn(instance.url, 'admin', PASSWORD);
  await client.post('/api/trunks', {
    name: '模拟运营商',
    kind: 'ip',
    host: CARRIER_ADDRESS,
    port: town.sipPort,
    callerId: '01012345678',
    maxChannels: 30,
    maxCallsPerSecond: 5,
  });
  const context = await createContext(readConfig(instance.env), 'e2e');
  const password = await createPasswords().hash(PASSWORD);
  const agents: TestAgent[] = [];
  for (let number = 1; number <= agentCount; number += 1) agents.push(await addAgent(context, number));
  await context.db
    .updateTable('staff')
    .set({ password_hash: password })
    .where('login', 'like', 'agent%')
    .execute();
  const patients = await Promise.all(
    patientNames.map((name, index) => addPatient(context, { name, numbers: [fictionalNumber(index)] })),
  );
  const queueId = await addQueue(context, agents, { wrapUpMs: 600_000 });
  return {
    url: instance.url.replace('http:', 'https:'),
    context,
    carrier: town.carrier,
    agents,
    patients,
    queueId,
    password: PASSWORD,
    async close() {
      await context.close();
      await town.close();
      await instance.stop();
      remove();
    },
  };
}
