import type { Words } from './words.ts'

/**
 * A flag is somebody's, can be put off, escalates and is written about. Who has flags waiting is woken, since one may
 * have waited for longer than its rule lets it.
 */
export const flagsTakenCareOf = (sql: Words): string => `
alter table flag add column owner text references person (id);
alter table flag add column owner_name text;
alter table flag add column owner_local text;
alter table flag add column owner_by text;
alter table flag add column snoozed_until text;
alter table flag add column snoozed_local text;
alter table flag add column snoozed_by text;
alter table flag add column escalated_local text;
create index flag_by_owner on flag (owner) where acknowledged_local is null and owner is not null;
create index flag_waiting on flag (enrolment) where acknowledged_local is null;
create index enrolment_by_unit on enrolment (unit, clinician);

create table flag_comment (
  enrolment text not null,
  flag text not null,
  id text not null,
  n integer not null,
  at_local text not null,
  author text not null,
  text text not null,
  primary key (enrolment, flag, id),
  unique (enrolment, flag, n),
  foreign key (enrolment, flag) references flag (enrolment, id)
)${sql.strict};
${sql.never('update', 'flag_comment', 'flag_comment_is_never_changed', 'a comment is never changed')}
${sql.never('delete', 'flag_comment', 'flag_comment_is_never_removed', 'a comment is never removed')}

update enrolment set wake_at = '1970-01-01T00:00:00.000Z'
  where id in (select enrolment from flag where acknowledged_local is null);
`
