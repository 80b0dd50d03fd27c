import type { AgentStateName } from '@suifang/contract/agents.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { readyAgents } from './free-store.ts';

/** Whether somebody can be rung at this moment, and where. */
export type AgentReach =
  | Readonly<{ kind: 'free'; deviceId: string; isAutoAnswer: boolean }>
  | Readonly<{ kind: 'busy' | 'absent' }>;

const busy: readonly AgentStateName[] = ['reserved', 'ringing', 'talking', 'hold', 'wrap_up'];

/** Where an agent is reached now. `busy`: with another call; `absent`: signed out, on a break, the phone away. */
export async function findReach(db: Db, staffId: string): Promise<AgentReach> {
  const row = await db
    .selectFrom('agent_state as s')
    .innerJoin('agent as a', 'a.staff_id', 's.staff_id')
    .leftJoin('device as d', 'd.id', 's.device_id')
    .select(['s.state', 'd.id', 'a.is_auto_answer'])
    .select(sql<boolean>`s.staff_id in (${readyAgents})`.as('isReady'))
    .where('s.staff_id', '=', staffId)
    .where('a.is_enabled', '=', true)
    .executeTakeFirst();
  if (row && busy.includes(row.state)) return { kind: 'busy' };
  if (!row?.isReady || row.id === null) return { kind: 'absent' };
  return { kind: 'free', deviceId: row.id, isAutoAnswer: row.is_auto_answer };
}
