import type { Words } from './words.ts'

/** What a unit tells all its patients and staff. Never removed, only ended; the wording is never another. */
export const banners = (sql: Words): string => `
create table banner (
  n ${sql.counter},
  id text not null unique,
  unit text not null references unit (id),
  text text not null,
  programs text,
  from_local text not null,
  until_local text not null,
  written_by text not null references person (id),
  written_at text not null,
  ended_by text references person (id),
  ended_at text,
  events ${sql.long} not null,
  event_hash text,
  check ((ended_by is null) = (ended_at is null))
)${sql.strict};
create index banner_by_unit on banner (unit, n);
create index banner_standing on banner (unit, until_local) where ended_at is null;
${sql.never('delete', 'banner', 'banner_is_never_removed', 'a banner is never removed')}
`
