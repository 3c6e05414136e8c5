import type { Words } from './words.ts'

/**
 * Units offer open programs, and residents start them by themselves, with a clinician or with none. Where people live is
 * known by the name of the area.
 */
export const offers = (sql: Words): string => `
alter table person add column area text;

${sql.mayBeNull('enrolment', 'clinician', 'text')}

create table offer (
  unit text not null references unit (id),
  program text not null references current_bundle (program),
  areas text,
  clinician text references person (id),
  open integer not null check (open in (0, 1)),
  events ${sql.long} not null,
  event_hash text,
  primary key (unit, program)
)${sql.keyed};
create index offer_open on offer (program) where open = 1;
${sql.never('delete', 'offer', 'offer_is_never_removed', 'an offer is never removed')}
`
