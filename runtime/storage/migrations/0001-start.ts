import type { Words } from './words.ts'

/** The first tables. What each holds is told in tables.ts. */
export const start = (sql: Words): string => `
create table bundle (
  digest text primary key,
  program text not null,
  version text not null,
  bytes text not null,
  published_at text not null,
  unique (program, version)
)${sql.strict};

create table current_bundle (
  program text primary key,
  digest text not null references bundle (digest)
)${sql.strict};

create table media (
  digest text primary key,
  type text not null,
  bytes ${sql.bytes} not null
)${sql.strict};

create table unit (
  id text primary key,
  name text not null
)${sql.strict};

create table person (
  id text primary key,
  name text not null,
  first_name text not null,
  kind text not null check (kind in ('resident', 'staff'))
)${sql.strict};

create table role (
  person text not null references person (id),
  unit text not null references unit (id),
  role text not null check (role in ('clinician', 'patient_administrator', 'publisher')),
  primary key (person, unit, role)
)${sql.strict};

create table session (
  id text primary key,
  person text not null references person (id),
  method text not null,
  created_at text not null,
  last_seen_at text not null,
  revoked_at text
)${sql.strict};

create table enrolment (
  id text primary key,
  patient text not null references person (id),
  unit text not null references unit (id),
  program text not null,
  digest text not null references bundle (digest),
  clinician text not null references person (id),
  zone text not null,
  status text not null check (status in ('planned', 'active', 'ended')),
  patient_facts text not null,
  started_local text,
  ended_local text,
  last_active_local text,
  wake_at text,
  rev ${sql.long} not null
)${sql.strict};
create index enrolment_by_patient on enrolment (patient);
create index enrolment_by_clinician on enrolment (clinician, unit);
create index enrolment_by_wake on enrolment (wake_at, id) where wake_at is not null;
create unique index enrolment_once_at_a_time on enrolment (patient, program, unit) where status <> 'ended';

create table occurrence (
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
  primary key (enrolment, id),
  unique (enrolment, series, n)
)${sql.keyed};

create table response (
  enrolment text not null,
  occurrence text not null,
  n integer not null,
  form text not null,
  digest text not null references bundle (digest),
  sent_local text not null,
  answers text not null,
  primary key (enrolment, occurrence),
  unique (enrolment, n),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
)${sql.strict};
${sql.never('update', 'response', 'response_is_never_changed', 'a sent answer is never changed')}

create table score (
  enrolment text not null,
  occurrence text not null,
  result text not null,
  place integer not null,
  value ${sql.real},
  status text not null check (status in ('valid', 'prorated', 'incomplete', 'error')),
  band integer,
  primary key (enrolment, occurrence, result),
  foreign key (enrolment, occurrence) references response (enrolment, occurrence)
)${sql.keyed};
${sql.never('update', 'score', 'score_is_never_changed', 'a score is never changed')}

create table module_progress (
  enrolment text not null references enrolment (id),
  module text not null,
  opened_local text not null,
  opened_by text not null check (opened_by in ('program', 'rule', 'clinician')),
  done_local text,
  read text not null,
  primary key (enrolment, module)
)${sql.keyed};

create table flag (
  enrolment text not null references enrolment (id),
  id text not null,
  rule text not null,
  raised_local text not null,
  response text,
  because text not null,
  acknowledged_local text,
  acknowledged_by text,
  comment text,
  primary key (enrolment, id)
)${sql.strict};

create table firing (
  enrolment text not null references enrolment (id),
  id text not null,
  rule text not null,
  fired_local text not null,
  remind text not null,
  primary key (enrolment, id)
)${sql.strict};

create table draft (
  arrival ${sql.counter},
  enrolment text not null,
  occurrence text not null,
  client text not null,
  seq ${sql.long} not null,
  question text not null,
  value text not null,
  unique (enrolment, occurrence, client, seq),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
)${sql.strict};

create table submission (
  id text primary key,
  enrolment text not null,
  occurrence text not null,
  body_hash text not null,
  received_at text not null,
  unique (enrolment, occurrence),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
)${sql.strict};

create table submission_conflict (
  enrolment text not null,
  occurrence text not null,
  submission text not null,
  body_hash text not null,
  answers text not null,
  received_at text not null,
  primary key (enrolment, occurrence, submission, body_hash),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
)${sql.strict};

create table outbox (
  enrolment text not null references enrolment (id),
  key text not null,
  effect text not null,
  state text not null check (state in ('waiting', 'sent', 'unknown', 'dropped')),
  created_at text not null,
  primary key (enrolment, key)
)${sql.strict};
create index outbox_waiting on outbox (created_at) where state = 'waiting';

create table event (
  seq ${sql.long} primary key,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  data text not null,
  previous text not null unique,
  hash text not null unique
)${sql.strict};
create index event_by_subject on event (subject, seq);
${sql.never('update', 'event', 'event_is_never_changed', 'an event is never changed')}
${sql.never('delete', 'event', 'event_is_never_removed', 'an event is never removed')}

create table access (
  id ${sql.counter},
  at text not null,
  actor text not null,
  unit text,
  patient text,
  action text not null,
  object text,
  reason text,
  outcome text not null check (outcome in ('allowed', 'refused', 'denied')),
  digest text,
  request text not null
)${sql.strict};
create index access_by_patient on access (patient, at) where patient is not null;
${sql.never('update', 'access', 'access_is_never_changed', 'an access is never changed')}
${sql.never('delete', 'access', 'access_is_never_removed', 'an access is never removed')}
`
