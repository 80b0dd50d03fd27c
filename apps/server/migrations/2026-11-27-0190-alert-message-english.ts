import { type Kysely, sql } from 'kysely';

/**
 * An alert says what it is about in both languages. Those raised before take the English from the rule of their
 * published version, and keep the Chinese where the rule was never translated.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table alert add column message_en text;
    update alert a set message_en = coalesce((
      select case when v.definition ->> 'language' like 'en%' then m.said ->> 'valueString' else
        jsonb_path_query_first(m.said, '$._valueString.extension[*] ? (exists(@.extension[*] ? (@.url == "lang"
          && (@.valueCode starts with "en" || @.valueString starts with "en")))).extension[*]
          ? (@.url == "content")') ->> 'valueString' end
      from response r
      join questionnaire_version v on v.id = r.questionnaire_version_id
      cross join lateral (select jsonb_path_query_first(v.definition, '$.**.extension[*]
        ? (@.url == "urn:suifang:alert-rule" && exists(@.extension[*] ? (@.url == "id" && @.valueString == $rule)))
        .extension[*] ? (@.url == "message")', jsonb_build_object('rule', a.rule)) as said) m
      where r.id = a.response_id), a.message);
    alter table alert alter column message_en set not null`.execute(db);
}
