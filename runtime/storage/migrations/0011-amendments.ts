import type { Words } from './words.ts'

/** Sent answers are put right by amendments that stand beside them; each has scores of its own. */
export const amendments = (sql: Words): string => `
create table amendment (
  enrolment text not null,
  occurrence text not null,
  revision integer not null check (revision > 1),
  id text not null,
  digest text not null references bundle (digest),
  amended_local text not null,
  author text,
  reason text not null,
  answers text not null,
  primary key (enrolment, occurrence, revision),
  unique (enrolment, occurrence, id),
  foreign key (enrolment, occurrence) references response (enrolment, occurrence)
)${sql.strict};
${sql.never('update', 'amendment', 'amendment_is_never_changed', 'an amendment is never changed')}

create table amended_score (
  enrolment text not null,
  occurrence text not null,
  revision integer not null,
  result text not null,
  place integer not null,
  value ${sql.real},
  status text not null check (status in ('valid', 'prorated', 'incomplete', 'error')),
  band integer,
  primary key (enrolment, occurrence, revision, result),
  foreign key (enrolment, occurrence, revision) references amendment (enrolment, occurrence, revision)
)${sql.keyed};
${sql.never('update', 'amended_score', 'amended_score_is_never_changed', 'a score is never changed')}
`
