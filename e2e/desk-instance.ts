import type { Carrier } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { readConfig } from '../apps/server/src/config.ts';
import { createContext, type OwnedContext } from '../apps/server/src/context.ts';
import {
  addPatient,
  fictionalNumber,
  kneeQuestionnaire,
  type TestPatient,
} from '../apps/server/test/hospital.ts';
import type { Client } from '../demo/client.ts';
import { ADMINISTRATOR, startTownInstance } from './town-instance.ts';

/** An instance where nurses take calls: a carrier on its line, a queue, a route that leads every caller to it. */
export type DeskInstance = Readonly<{
  /** The https address: the browser's phone works there only. */
  url: string;
  context: OwnedContext;
  carrier: Pick<Carrier, 'callIn' | 'calledAt'>;
  /** The accounts of the agents. */
  agents: readonly string[];
  patients: readonly TestPatient[];
  password: string;
  close(): Promise<void>;
}>;

/** A nurse with an account and an extension, as the administrator makes one. */
async function addNurse(client: Client, number: number): Promise<string> {
  const { id } = await client.post<{ id: string }>('/api/staff', {
    login: `agent${number}`,
    name: `护士${number}`,
    role: 'nurse',
    password: ADMINISTRATOR.password,
  });
  await client.post('/api/agents', {
    staffId: id,
    agentNo: String(1000 + number),
    extension: String(8000 + number),
  });
  return id;
}

/** Starts it. The agents' logins are `agent1`, `agent2`, …; the patients' numbers are the fictional ones from 0 on. */
export async function startDeskInstance(
  agentCount: number,
  patientNames: readonly string[],
): Promise<DeskInstance> {
  const { instance, town, client, close } = await startTownInstance('desk', '36000-36999', kneeQuestionnaire);
  const context = await createContext(readConfig(instance.env), 'e2e');
  const agents: string[] = [];
  for (let number = 1; number <= agentCount; number += 1) agents.push(await addNurse(client, number));
  // They have chosen a password of their own before.
  await context.db.updateTable('staff').set({ must_change_password: false }).execute();
  const patients = await Promise.all(
    patientNames.map((name, index) => addPatient(context, { name, numbers: [fictionalNumber(index)] })),
  );
  const queue = await client.post<{ id: string }>('/api/queues', {
    name: '随访热线',
    settings: { wrapUpMs: 600_000 },
    memberIds: agents,
  });
  await client.post('/api/inbound-routes', {
    name: '总机',
    number: null,
    settings: {
      greeting: '您好，这里是医院随访中心，通话将会录音。',
      otherwise: { to: 'queue', queueId: queue.id },
    },
  });
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
