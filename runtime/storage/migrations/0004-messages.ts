import type { Words } from './words.ts'

/** Patient, clinician and program write to each other; a message can raise a flag. */
export const messages = (sql: Words): string => `
create table message (
  enrolment text not null references enrolment (id),
  id text not null,
  n integer not null,
  sender text not null check (sender in ('patient', 'clinician', 'program')),
  author text,
  sent_local text not null,
  text text not null,
  read_local text,
  primary key (enrolment, id)
)${sql.strict};

alter table flag add column message text;
`
