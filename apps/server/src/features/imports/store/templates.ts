import type { ImportTemplate, NewImportTemplate } from '@suifang/contract/imports.ts';
import type { Context } from '../../../context.ts';
import type { Db } from '../../../schema.ts';

const columns = ['id', 'name', 'mapping', 'updated_at as updatedAt'] as const;

export async function findTemplates(db: Db): Promise<ImportTemplate[]> {
  const rows = await db.selectFrom('import_template').select(columns).orderBy('name').execute();
  return rows.map((row) => ({ ...row, mapping: row.mapping as ImportTemplate['mapping'] }));
}

/** Saves a mapping under a name; the one that had the name is replaced. */
export async function saveTemplate(
  ports: Pick<Context, 'ids' | 'clock'>,
  db: Db,
  template: NewImportTemplate,
): Promise<ImportTemplate> {
  const change = { mapping: JSON.stringify(template.mapping), updated_at: ports.clock.now() };
  const row = await db
    .insertInto('import_template')
    .values({ id: ports.ids.next(), name: template.name, ...change })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(change))
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { ...row, mapping: row.mapping as ImportTemplate['mapping'] };
}

export async function deleteTemplate(db: Db, id: string): Promise<void> {
  await db.deleteFrom('import_template').where('id', '=', id).execute();
}
