import type { AuditLine, AuditQuery } from '@suifang/contract/audit.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

const id = sql`a.object_id::uuid`;

/** What an entry's object is called now. Ids that are no uuid (`all`, `unknown`) name nothing. */
const objectName = sql<
  string | null
>`case when a.object_id ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then
  case a.object_kind
    when 'patient' then (select p.name from patient p where p.id = ${id})
    when 'staff' then (select s.name from staff s where s.id = ${id})
    when 'campaign' then (select c.name from campaign c where c.id = ${id})
    when 'questionnaire' then (select q.title from questionnaire q where q.id = ${id})
    when 'import' then (select j.file_name from import_job j where j.id = ${id})
    when 'trunk' then (select k.name from trunk k where k.id = ${id})
    when 'queue' then (select u.name from queue u where u.id = ${id})
    when 'inbound-route' then (select n.name from inbound_route n where n.id = ${id})
    when 'pause-code' then (select o.name from pause_code o where o.id = ${id})
    when 'alert' then (select p.name from alert x join patient p on p.id = x.patient_id where x.id = ${id})
    when 'response' then (select p.name from response x join patient p on p.id = x.patient_id where x.id = ${id})
    when 'recording' then (select p.name from recording x join call c on c.id = x.call_id
      join patient p on p.id = c.patient_id where x.id = ${id})
    when 'call' then (select p.name from call c join patient p on p.id = c.patient_id where c.id = ${id})
  end end`;

/** One page of the record, the newest first unless asked otherwise. */
export async function findAuditLines(db: Db, query: AuditQuery): Promise<PageOf<AuditLine>> {
  const { direction } = sortParts(query.sort);
  const matching = () => {
    let rows = db.selectFrom('audit as a');
    if (query.actorId !== undefined) rows = rows.where('a.actor_id', '=', query.actorId);
    if (query.action !== undefined) rows = rows.where('a.action', '=', query.action);
    if (query.from !== undefined) rows = rows.where('a.at', '>=', hospitalDayStart(query.from));
    if (query.to !== undefined) rows = rows.where('a.at', '<', hospitalDayEnd(query.to));
    return rows;
  };
  const [rows, { total }] = await Promise.all([
    matching()
      .select(['a.seq', 'a.at', 'a.actor_id', 'a.actor', 'a.action', 'a.object_kind', 'a.object_id'])
      .select(['a.address', objectName.as('name'), sql<string | null>`a.detail->>'reason'`.as('reason')])
      .orderBy('a.seq', direction)
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute(),
    matching()
      .select(sql<number>`count(*)`.as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  const items = rows.map(({ seq, at, actor_id, actor, action, object_kind, object_id, name, ...rest }) => ({
    seq,
    at,
    actor: { id: actor_id, name: actor },
    action,
    object: { kind: object_kind, id: object_id, name },
    ...rest,
  }));
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** The people by whom the record can be read, as they are called now. */
export async function findActors(db: Db): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('staff').select(['id', 'name']).orderBy('name').orderBy('id').execute();
}
