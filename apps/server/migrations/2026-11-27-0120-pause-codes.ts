import { type Kysely, sql } from 'kysely';

/** Reasons for a pause that every desk knows; a hospital renames, switches off and adds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into pause_code (id, name, is_productive, limit_ms, position) values
      (gen_random_uuid(), '小休', false, 900000, 0),
      (gen_random_uuid(), '用餐', false, 3600000, 1),
      (gen_random_uuid(), '会议培训', true, null, 2),
      (gen_random_uuid(), '处理其他工作', true, null, 3)
    on conflict (name) do nothing`.execute(db);
}
