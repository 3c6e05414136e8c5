import { listed } from '../migrations/words.ts'
import type { Words } from '../migrations/words.ts'

export const SQLITE: Words = {
  bytes: 'blob',
  real: 'real',
  long: 'integer',
  counter: 'integer primary key autoincrement',
  strict: ' strict',
  keyed: ' strict, without rowid',
  never: (change, table, trigger, reason) => `create trigger ${trigger} before ${change} on ${table}
  begin select raise(abort, '${reason}'); end;`,
  allow: (_, trigger) => `drop trigger ${trigger};`,
  withNulls: (column, members) => `json_set(${column}, ${members.map((member) => `'$.${member}', null`).join(', ')})`,
  // SQLite has no words for changing a check. Its documentation allows this where the rows there hold by the new one,
  // and says to read the changed definition anew. Where the old check is not found, the step must not pass.
  oneOf: (table, column, before, after) => `pragma writable_schema = on;
    update sqlite_schema set sql = case instr(sql, ${quoted(check(column, before))})
      when 0 then json('there is no such check')
      else replace(sql, ${quoted(check(column, before))}, ${quoted(check(column, after))}) end
    where type = 'table' and name = '${table}';
    pragma writable_schema = reset;`,
}

const check = (column: string, values: readonly string[]): string => `check (${column} in (${listed(values)}))`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
