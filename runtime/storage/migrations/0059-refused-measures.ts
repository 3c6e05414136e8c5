import type { Words } from './words.ts'

/** A measure that did not count is kept as well: it has a form, and no occurrence has been made for it. */
export const refusedMeasures = (sql: Words): string => `
alter table submission_conflict add column form text;
${sql.madeAnew(
  'submission_conflict',
  `(
  enrolment text not null references enrolment (id),
  occurrence text not null,
  submission text not null,
  body_hash text not null,
  answers text not null,
  received_at text not null,
  reason text not null default 'already_sent',
  looked_by text references person (id),
  looked_at text,
  form text,
  primary key (enrolment, occurrence, submission, body_hash)
)${sql.strict}`,
  `alter table submission_conflict
    drop constraint submission_conflict_enrolment_occurrence_fkey,
    add foreign key (enrolment) references enrolment (id);`,
)}
create index if not exists submission_conflict_waiting on submission_conflict (enrolment) where looked_at is null;
`
