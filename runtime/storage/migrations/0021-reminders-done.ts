import type { Words } from './words.ts'

/** Staff say that they have done what a rule reminded them of; and what a clinician has seen of a patient is known. */
export const remindersDone = (sql: Words): string => `
alter table firing add column done text not null default '[]';

create table seen (
  enrolment text not null references enrolment (id),
  person text not null references person (id),
  response_n integer not null,
  primary key (enrolment, person)
)${sql.keyed};
`
