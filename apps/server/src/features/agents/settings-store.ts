import type { Agent } from '@suifang/contract/agents.ts';
import { type Insertable, sql, type Updateable } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { AgentTable, ExtensionTable } from '../../schema-desk.ts';
import type { Db } from '../../schema.ts';

type Skills = Agent['skills'];

function agents(db: Db) {
  return db
    .selectFrom('agent as a')
    .innerJoin('staff as f', 'f.id', 'a.staff_id')
    .innerJoin('extension as e', 'e.id', 'a.extension_id')
    .select([
      'a.staff_id as staffId',
      'f.name',
      'f.login',
      'a.agent_no as agentNo',
      'e.number as extension',
      sql<Agent['deskPhone']>`(select jsonb_build_object('isReachable', d.is_reachable) from device d
        where d.extension_id = e.id and d.kind = 'phone')`.as('deskPhone'),
      'a.is_auto_answer as isAutoAnswer',
      'a.wrap_up_ms as wrapUpMs',
      'a.substitute_id as substituteId',
      'a.misses_allowed as missesAllowed',
      'a.is_enabled as isEnabled',
      sql<boolean>`f.disabled_at is null`.as('isAccountEnabled'),
      'a.version',
      sql<Skills>`(select coalesce(jsonb_agg(jsonb_build_object('skill', s.skill, 'level', s.level) order by s.skill), '[]')
        from agent_skill s where s.staff_id = a.staff_id)`.as('skills'),
      sql<string[]>`(select coalesce(array_agg(q.name order by q.name), '{}')
        from queue_member m join queue q on q.id = m.queue_id and q.is_enabled where m.staff_id = a.staff_id)`.as(
        'queues',
      ),
    ]);
}

/** Every agent, those in use first. A hospital has some dozens. */
export async function findAgents(db: Db): Promise<Agent[]> {
  return agents(db).orderBy('a.is_enabled', 'desc').orderBy('a.agent_no').execute();
}

export async function findAgent(db: Db, staffId: string): Promise<Agent | undefined> {
  return agents(db).where('a.staff_id', '=', staffId).executeTakeFirst();
}

export async function findAccount(db: Db, staffId: string) {
  return db.selectFrom('staff').select(['name', 'disabled_at']).where('id', '=', staffId).executeTakeFirst();
}

/** Which of the two numbers another agent has. */
export async function findTakenNumbers(
  db: Db,
  numbers: Readonly<{ agentNo: string; extension: string }>,
  exceptId: string,
): Promise<Readonly<{ isAgentNoTaken: boolean; isExtensionTaken: boolean }>> {
  const rows = await db
    .selectFrom('agent as a')
    .innerJoin('extension as e', 'e.id', 'a.extension_id')
    .select(['a.agent_no', 'e.number'])
    .where('a.staff_id', '<>', exceptId)
    .where((row) =>
      row.or([row('a.agent_no', '=', numbers.agentNo), row('e.number', '=', numbers.extension)]),
    )
    .execute();
  return {
    isAgentNoTaken: rows.some((row) => row.agent_no === numbers.agentNo),
    isExtensionTaken: rows.some((row) => row.number === numbers.extension),
  };
}

/** Waits for whoever else gives out numbers; readers go on. */
export async function lockNumbers(trx: Db): Promise<void> {
  await sql`lock table agent, extension in share row exclusive mode`.execute(trx);
}

/** Every number that is given out, as agent number or as extension. */
export async function findNumbersInUse(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('agent')
    .select('agent_no as number')
    .unionAll(db.selectFrom('extension').select('number'))
    .execute();
  return rows.map(({ number }) => number);
}

/** An agent with their extension, signed out. */
export async function insertAgent(
  trx: Db,
  agent: Readonly<{
    extension: Insertable<ExtensionTable>;
    agent: Insertable<AgentTable>;
    skills: Skills;
    at: Date;
  }>,
): Promise<void> {
  const staffId = agent.agent.staff_id;
  await trx.insertInto('extension').values(agent.extension).execute();
  await trx.insertInto('agent').values(agent.agent).execute();
  await replaceSkills(trx, staffId, agent.skills);
  await trx
    .insertInto('agent_state')
    .values({
      staff_id: staffId,
      state: 'signed_out',
      detail: JSON.stringify({ at: 'signed_out' }),
      since: agent.at,
      idle_since: agent.at,
    })
    .execute();
}

/** Changes an agent who is still at `version`. Throws `request.conflict` when they are not. */
export async function updateAgent(
  trx: Db,
  staffId: string,
  version: number,
  change: Updateable<AgentTable>,
): Promise<void> {
  const result = await trx
    .updateTable('agent')
    .set({ ...change, version: version + 1 })
    .where('staff_id', '=', staffId)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'staff', id: staffId, except: ['session.%'] });
}

export async function updateExtension(trx: Db, staffId: string, number: string): Promise<void> {
  await trx
    .updateTable('extension')
    .set((row) => ({ number, version: row('version', '+', 1) }))
    .where('id', '=', (row) => row.selectFrom('agent').select('extension_id').where('staff_id', '=', staffId))
    .execute();
}

export async function replaceSkills(trx: Db, staffId: string, skills: Skills): Promise<void> {
  await trx.deleteFrom('agent_skill').where('staff_id', '=', staffId).execute();
  if (skills.length === 0) return;
  await trx
    .insertInto('agent_skill')
    .values(skills.map(({ skill, level }) => ({ staff_id: staffId, skill, level })))
    .execute();
}

/** Those of `staffIds` who are agents in use. */
export async function findEnabledAgents(db: Db, staffIds: readonly string[]): Promise<string[]> {
  if (staffIds.length === 0) return [];
  const rows = await db
    .selectFrom('agent')
    .select('staff_id')
    .where('staff_id', 'in', [...staffIds])
    .where('is_enabled', '=', true)
    .execute();
  return rows.map((row) => row.staff_id);
}

/** Nurses whose accounts are in use and who are no agents yet, in the order in which they came. */
export async function findNursesWithoutAgent(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('staff as f')
    .leftJoin('agent as a', 'a.staff_id', 'f.id')
    .select('f.id')
    .where('f.role', '=', 'nurse')
    .where('f.disabled_at', 'is', null)
    .where('a.staff_id', 'is', null)
    .orderBy('f.created_at')
    .orderBy('f.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Agents in use, whose accounts are in use too. */
export async function findWorkingAgents(db: Db): Promise<string[]> {
  const rows = await agents(db)
    .where('a.is_enabled', '=', true)
    .where('f.disabled_at', 'is', null)
    .orderBy('a.agent_no')
    .execute();
  return rows.map(({ staffId }) => staffId);
}
