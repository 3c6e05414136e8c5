/** The first tables. What each holds is told in tables.ts. */
export const start = `
create table bundle (
  digest text primary key,
  program text not null,
  version text not null,
  bytes text not null,
  published_at text not null,
  unique (program, version)
) strict;

create table current_bundle (
  program text primary key,
  digest text not null references bundle (digest)
) strict;

create table media (
  digest text primary key,
  type text not null,
  bytes blob not null
) strict;

create table unit (
  id text primary key,
  name text not null
) strict;

create table person (
  id text primary key,
  name text not null,
  first_name text not null,
  kind text not null check (kind in ('resident', 'staff'))
) strict;

create table role (
  person text not null references person (id),
  unit text not null references unit (id),
  role text not null check (role in ('clinician', 'patient_administrator', 'publisher')),
  primary key (person, unit, role)
) strict;

create table session (
  id text primary key,
  person text not null references person (id),
  method text not null,
  created_at text not null,
  last_seen_at text not null,
  revoked_at text
) strict;

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
  rev integer not null
) strict;
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
) strict, without rowid;

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
) strict;
create trigger response_is_never_changed before update on response
  begin select raise(abort, 'a sent answer is never changed'); end;

create table score (
  enrolment text not null,
  occurrence text not null,
  result text not null,
  place integer not null,
  value real,
  status text not null check (status in ('valid', 'prorated', 'incomplete', 'error')),
  band integer,
  primary key (enrolment, occurrence, result),
  foreign key (enrolment, occurrence) references response (enrolment, occurrence)
) strict, without rowid;
create trigger score_is_never_changed before update on score
  begin select raise(abort, 'a score is never changed'); end;

create table module_progress (
  enrolment text not null references enrolment (id),
  module text not null,
  opened_local text not null,
  opened_by text not null check (opened_by in ('program', 'rule', 'clinician')),
  done_local text,
  read text not null,
  primary key (enrolment, module)
) strict, without rowid;

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
) strict;

create table firing (
  enrolment text not null references enrolment (id),
  id text not null,
  rule text not null,
  fired_local text not null,
  remind text not null,
  primary key (enrolment, id)
) strict;

create table draft (
  arrival integer primary key autoincrement,
  enrolment text not null,
  occurrence text not null,
  client text not null,
  seq integer not null,
  question text not null,
  value text not null,
  unique (enrolment, occurrence, client, seq),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
) strict;

create table submission (
  id text primary key,
  enrolment text not null,
  occurrence text not null,
  body_hash text not null,
  received_at text not null,
  unique (enrolment, occurrence),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
) strict;

create table submission_conflict (
  enrolment text not null,
  occurrence text not null,
  submission text not null,
  body_hash text not null,
  answers text not null,
  received_at text not null,
  primary key (enrolment, occurrence, submission, body_hash),
  foreign key (enrolment, occurrence) references occurrence (enrolment, id)
) strict;

create table outbox (
  enrolment text not null references enrolment (id),
  key text not null,
  effect text not null,
  state text not null check (state in ('waiting', 'sent', 'unknown', 'dropped')),
  created_at text not null,
  primary key (enrolment, key)
) strict;
create index outbox_waiting on outbox (created_at) where state = 'waiting';

create table event (
  seq integer primary key,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  data text not null,
  previous text not null unique,
  hash text not null unique
) strict;
create index event_by_subject on event (subject, seq);
create trigger event_is_never_changed before update on event
  begin select raise(abort, 'an event is never changed'); end;
create trigger event_is_never_removed before delete on event
  begin select raise(abort, 'an event is never removed'); end;

create table access (
  id integer primary key autoincrement,
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
) strict;
create index access_by_patient on access (patient, at) where patient is not null;
create trigger access_is_never_changed before update on access
  begin select raise(abort, 'an access is never changed'); end;
create trigger access_is_never_removed before delete on access
  begin select raise(abort, 'an access is never removed'); end;
`
