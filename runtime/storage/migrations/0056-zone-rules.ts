import type { Words } from './words.ts'

/** By which edition of the world's time zones the instants were worked out that enrolments wait for. */
export const zoneRules = (sql: Words): string => `
create table zone_rules (
  id integer primary key check (id = 1),
  edition text not null
)${sql.strict};
`
