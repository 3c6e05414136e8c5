import type { Words } from './words.ts'

/** A program can be paused, go over into maintenance and be transferred. */
export const phases = (sql: Words): string => `
${sql.oneOf('enrolment', 'status', ['planned', 'active', 'ended'], ['planned', 'active', 'paused', 'maintenance', 'ended'])}

create table phase (
  enrolment text not null references enrolment (id),
  n integer not null,
  kind text not null check (kind in ('paused', 'resumed', 'maintenance', 'transferred')),
  at_local text not null,
  until text,
  primary key (enrolment, n)
)${sql.strict};
${sql.never('update', 'phase', 'phase_is_never_changed', 'a phase is never changed')}
`
