import { listed } from '../migrations/words.ts'
import type { Words } from '../migrations/words.ts'

export const SQLITE: Words = {
  bytes: 'blob',
  real: 'real',
  long: 'integer',
  counter: 'integer primary key autoincrement',
  strict: ' strict',
  keyed: ' strict, without rowid',
  // What refers to the table goes on doing so by its name.
  madeAnew: (table, definition) => `create table ${table}_anew ${definition};
    insert into ${table}_anew select * from ${table};
    drop table ${table};
    alter table ${table}_anew rename to ${table};`,
  never: (change, table, trigger, reason) => `create trigger ${trigger} before ${change} on ${table}
  begin select raise(abort, '${reason}'); end;`,
  allow: (_, trigger) => `drop trigger ${trigger};`,
  withNulls: (column, members) => `json_set(${column}, ${members.map((member) => `'$.${member}', null`).join(', ')})`,
  oneOf: (table, column, before, after) => defined(table, check(column, before), check(column, after)),
  mayBeNull: (table, column, type) => defined(table, `${column} ${type} not null`, `${column} ${type}`),
}

/**
 * SQLite has no words for changing what a column may hold. Its documentation allows this where the rows there hold by the
 * new definition, and says to read the changed one anew. Where the old one is not found, the step must not pass.
 */
const defined = (table: string, before: string, after: string): string => `pragma writable_schema = on;
    update sqlite_schema set sql = case instr(sql, ${quoted(before)})
      when 0 then json('there is no such definition')
      else replace(sql, ${quoted(before)}, ${quoted(after)}) end
    where type = 'table' and name = '${table}';
    pragma writable_schema = reset;`

const check = (column: string, values: readonly string[]): string => `check (${column} in (${listed(values)}))`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
