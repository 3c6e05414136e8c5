import { sql as query } from 'kysely'
import { nameKey } from '../list-order.ts'
import type { Db } from '../store.ts'

/** Residents are listed and looked for by name, however many they are. */
export const residents = (): string => `
alter table person add column list_name text not null default '';
create index person_by_name on person (kind, list_name, id);
`

export async function fillNames(db: Db): Promise<void> {
  for (let after = ''; ;) {
    const { rows } = await query<{ id: string; name: string }>`
      select id, name from person where id > ${after} order by id limit 1000`.execute(db)
    for (const { id, name } of rows)
      await query`update person set list_name = ${nameKey(name)} where id = ${id}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
