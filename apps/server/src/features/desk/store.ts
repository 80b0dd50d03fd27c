import type { AgentStateName } from '@suifang/contract/agents.ts';
import type { Db } from '../../schema.ts';

/** The call somebody is in, and what they do there; undefined when there is none. */
export async function readAgentCall(
  db: Db,
  staffId: string,
): Promise<Readonly<{ callId: string; state: AgentStateName }> | undefined> {
  const row = await db
    .selectFrom('agent_state')
    .select(['call_id', 'state'])
    .where('staff_id', '=', staffId)
    .where('call_id', 'is not', null)
    .executeTakeFirst();
  return row?.call_id ? { callId: row.call_id, state: row.state } : undefined;
}
