import type { Words } from './words.ts'

/**
 * An occurrence's id is its series and its number, so the primary key holds what another index held once more. How many
 * responses came before one is counted by who saves the enrolment, which one at a time does. Both were written with every
 * form that was planned or sent.
 */
export const twoIndexesLess = (sql: Words): string => `
${sql.madeAnew(
  'occurrence',
  `(
  enrolment text not null references enrolment (id),
  id text not null,
  series text not null,
  n integer not null,
  form text not null,
  state text not null check (state in ('planned', 'open', 'submitted', 'expired', 'cancelled')),
  open_local text not null,
  close_local text,
  remind_local text not null,
  reminded integer not null,
  gate integer not null check (gate in (0, 1)),
  due_local text,
  typed_local text,
  primary key (enrolment, id)
)${sql.keyed}`,
  'alter table occurrence drop constraint occurrence_enrolment_series_n_key;',
)}

${sql.allow('response', 'response_is_never_changed')}
${sql.madeAnew(
  'response',
  `(
  enrolment text not null,
  occurrence text not null,
  n integer not null,
  form text not null,
  digest text not null references bundle (digest),
  sent_local text not null,
  answers text not null,
  late integer not null default 0 check (late in (0, 1)),
  primary key (enrolment, occurrence),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
)${sql.strict}`,
  'alter table response drop constraint response_enrolment_n_key;',
)}
${sql.never('update', 'response', 'response_is_never_changed', 'a sent answer is never changed')}
`
