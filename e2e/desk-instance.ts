import type { Carrier } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { readConfig } from '../apps/server/src/config.ts';
import { createContext, type OwnedContext } from '../apps/server/src/context.ts';
import { createPasswords } from '../apps/server/src/platform/auth/passwords.ts';
import { addAgent, addQueue, type TestAgent } from '../apps/server/test/desk-hospital.ts';
import {
  addPatient,
  fictionalNumber,
  kneeQuestionnaire,
  type TestPatient,
} from '../apps/server/test/hospital.ts';
import { ADMINISTRATOR, startTownInstance } from './town-instance.ts';

/** An instance where nurses take calls: a carrier on its line, a queue, a route that leads every caller to it. */
export type DeskInstance = Readonly<{
  /** The https address: the browser's phone works there only. */
  url: string;
  context: OwnedContext;
  carrier: Pick<Carrier, 'callIn' | 'calledAt'>;
  agents: readonly TestAgent[];
  patients: readonly TestPatient[];
  password: string;
  close(): Promise<void>;
}>;

/** Starts it. The agents' logins are `agent1`, `agent2`, …; the patients' numbers are the fictional ones from 0 on. */
export async function startDeskInstance(
  agentCount: number,
  patientNames: readonly string[],
): Promise<DeskInstance> {
  const { instance, town, close } = await startTownInstance('desk', '36000-36999', kneeQuestionnaire);
  const context = await createContext(readConfig(instance.env), 'e2e');
  const password = await createPasswords().hash(ADMINISTRATOR.password);
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
  await addQueue(context, agents, { wrapUpMs: 600_000 });
  return {
    url: instance.url.replace('http:', 'https:'),
    context,
    carrier: town.carrier,
    agents,
    patients,
    password: ADMINISTRATOR.password,
    async close() {
      await context.close();
      await close();
    },
  };
}
