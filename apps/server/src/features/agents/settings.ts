import type { Agent, AgentChange, NewAgent } from '@suifang/contract/agents.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import {
  findAccount,
  findAgent,
  findEnabledAgents,
  findNumbersInUse,
  findNursesWithoutAgent,
  findTakenNumbers,
  findWorkingAgents,
  insertAgent,
  lockNumbers,
  replaceSkills,
  updateAgent,
  updateExtension,
} from './settings-store.ts';
import { lockAgent } from './store.ts';

export type AgentSettingsPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'events'>;

/** Where the numbers of agents begin who are made without asking for one. */
const FIRST_NUMBER = 8001;

/** Throws `request.not-found`. */
async function requireAgent(db: Db, staffId: string): Promise<Agent> {
  const agent = await findAgent(db, staffId);
  if (!agent) throw fail('request.not-found');
  return agent;
}

function failAt(code: Parameters<typeof fail>[0], path: string) {
  const { zh, en } = fail(code).entry;
  return fail(code, { fields: [{ path, message: { zh, en } }] });
}

async function assertNumbersFree(
  trx: Db,
  staffId: string,
  numbers: Readonly<{ agentNo: string; extension: string }>,
): Promise<void> {
  const { isAgentNoTaken, isExtensionTaken } = await findTakenNumbers(trx, numbers, staffId);
  if (isAgentNoTaken) throw failAt('agent.number-taken', 'agentNo');
  if (isExtensionTaken) throw failAt('agent.extension-taken', 'extension');
}

async function assertSubstitute(trx: Db, staffId: string, substituteId: string | null): Promise<void> {
  if (substituteId === null) return;
  const known = await findEnabledAgents(trx, [substituteId]);
  if (substituteId === staffId || known.length === 0) throw failAt('agent.substitute-wrong', 'substituteId');
}

async function tell(
  ports: AgentSettingsPorts,
  trx: Db,
  actor: Actor,
  staffId: string,
  happened: { action: AuditEntry['action']; detail: Record<string, unknown> },
): Promise<void> {
  await ports.audit.record(trx, { actor, object: { kind: 'staff', id: staffId }, ...happened });
  await ports.events.record(trx, [{ type: 'agent.changed', subjectId: staffId, data: {} }]);
}

/** Makes a user an agent with an extension, signed out. The account must be in use. */
export async function createAgent(
  ports: AgentSettingsPorts,
  trx: Db,
  actor: Actor,
  input: NewAgent,
): Promise<Agent> {
  await lockNumbers(trx);
  const account = await findAccount(trx, input.staffId);
  if (!account || account.disabled_at !== null) throw fail('request.not-found');
  if (await findAgent(trx, input.staffId)) throw failAt('agent.exists', 'staffId');
  await assertNumbersFree(trx, input.staffId, input);
  await assertSubstitute(trx, input.staffId, input.substituteId);
  const at = ports.clock.now();
  const extensionId = ports.ids.next();
  await insertAgent(trx, {
    extension: { id: extensionId, number: input.extension, name: account.name, created_at: at },
    agent: {
      staff_id: input.staffId,
      agent_no: input.agentNo,
      extension_id: extensionId,
      is_auto_answer: input.isAutoAnswer,
      wrap_up_ms: input.wrapUpMs,
      substitute_id: input.substituteId,
      misses_allowed: input.missesAllowed,
      created_at: at,
    },
    skills: input.skills,
    at,
  });
  const detail = { agentNo: input.agentNo, extension: input.extension };
  await tell(ports, trx, actor, input.staffId, { action: 'agent.created', detail });
  return requireAgent(trx, input.staffId);
}

/** Changes or disables an agent; who is signed in cannot be disabled. What is left out stays. */
export async function changeAgent(
  ports: AgentSettingsPorts,
  trx: Db,
  actor: Actor,
  staffId: string,
  change: AgentChange,
): Promise<Agent> {
  await lockNumbers(trx);
  const before = await requireAgent(trx, staffId);
  const { version, ...fields } = change;
  const after = { ...before, ...fields };
  await assertNumbersFree(trx, staffId, after);
  if (change.substituteId !== undefined) await assertSubstitute(trx, staffId, change.substituteId);
  if (change.isEnabled === false && before.isEnabled) {
    const locked = await lockAgent(trx, staffId);
    if (locked && locked.state.at !== 'signed_out') throw fail('agent.signed-in');
  }
  await updateAgent(trx, staffId, version, {
    agent_no: after.agentNo,
    is_auto_answer: after.isAutoAnswer,
    wrap_up_ms: after.wrapUpMs,
    substitute_id: after.substituteId,
    misses_allowed: after.missesAllowed,
    is_enabled: after.isEnabled,
  });
  if (change.extension !== undefined) await updateExtension(trx, staffId, change.extension);
  if (change.skills !== undefined) await replaceSkills(trx, staffId, change.skills);
  const detail = { fields: Object.keys(fields), isEnabled: change.isEnabled };
  await tell(ports, trx, actor, staffId, { action: 'agent.changed', detail });
  return requireAgent(trx, staffId);
}

/**
 * Makes every nurse who is none yet an agent, with the next free numbers; where there is no nurse, `fallbackId`.
 * Answers all agents in use.
 */
export async function makeNursesAgents(
  ports: AgentSettingsPorts,
  trx: Db,
  actor: Actor,
  fallbackId: string,
): Promise<string[]> {
  await lockNumbers(trx);
  const inUse = new Set(await findNumbersInUse(trx));
  let next = FIRST_NUMBER;
  const take = (): string => {
    while (inUse.has(String(next))) next += 1;
    inUse.add(String(next));
    return String(next);
  };
  const nurses = await findNursesWithoutAgent(trx);
  const working = await findWorkingAgents(trx);
  const wanted = nurses.length + working.length === 0 ? [fallbackId] : nurses;
  for (const staffId of wanted) {
    const number = take();
    await createAgent(ports, trx, actor, {
      staffId,
      agentNo: number,
      extension: number,
      isAutoAnswer: true,
      wrapUpMs: null,
      substituteId: null,
      skills: [],
      missesAllowed: 3,
    });
  }
  return [...working, ...wanted];
}
