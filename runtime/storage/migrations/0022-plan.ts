import type { Words } from './words.ts'

/** What a clinician adds to a program for one patient, or leaves out of it. */
export const plan = (sql: Words): string => `
create table plan_part (
  enrolment text not null references enrolment (id),
  id text not null,
  added_local text not null,
  added_by text not null,
  what text not null,
  stopped_local text,
  stopped_by text,
  primary key (enrolment, id)
)${sql.strict};
`
