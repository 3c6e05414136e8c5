import type { Words } from './words.ts'

/**
 * What waits in the outbox is carried out: each thing that is to be told becomes one delivery for each person and
 * channel. People choose their channels, units their hours. What waits from before this step waits for its turn.
 */
export const deliveries = (sql: Words): string => `
${sql.oneOf('outbox', 'state', ['waiting', 'sent', 'unknown', 'dropped'], ['waiting', 'expanded', 'dropped', 'set_aside'])}
alter table outbox add column why text;
alter table outbox add column urgent integer not null default 0;
alter table outbox add column tries integer not null default 0;
alter table outbox add column not_before text not null default '';
update outbox set not_before = created_at;
drop index outbox_waiting;
create index outbox_waiting on outbox (urgent desc, not_before) where state = 'waiting';
create index outbox_over on outbox (state, why) where state in ('dropped', 'set_aside');

create table contact (
  person text primary key references person (id),
  email text,
  phone text,
  language text not null check (language in ('sv', 'en')),
  by_email integer not null check (by_email in (0, 1)),
  by_sms integer not null check (by_sms in (0, 1))
)${sql.strict};

create table unit_hours (
  unit text primary key references unit (id),
  zone text not null,
  quiet_from text not null,
  quiet_to text not null,
  daily_cap integer not null check (daily_cap >= 0)
)${sql.strict};

create table delivery (
  id ${sql.counter},
  key text not null unique,
  enrolment text not null,
  effect_key text not null,
  recipient text not null references person (id),
  channel text not null check (channel in ('in_app', 'email', 'sms')),
  state text not null check (state in ('waiting', 'sending', 'sent', 'unknown', 'failed', 'dropped')),
  why text,
  urgent integer not null check (urgent in (0, 1)),
  tries integer not null,
  silences integer not null,
  not_before text not null,
  lease_until text,
  provider_id text,
  counted_on text,
  created_at text not null,
  settled_at text,
  read_at text,
  foreign key (enrolment, effect_key) references outbox (enrolment, key)
)${sql.strict};
create index delivery_waiting on delivery (urgent desc, not_before) where state = 'waiting';
create index delivery_sending on delivery (lease_until) where state = 'sending';
create index delivery_not_sent on delivery (state, channel, why) where state <> 'sent';
create index delivery_sent on delivery (settled_at, channel) where state = 'sent' and channel <> 'in_app';
create index delivery_doubtful on delivery (enrolment, id) where state in ('unknown', 'failed');
create index delivery_notice on delivery (recipient, id) where channel = 'in_app';
create index delivery_unread on delivery (recipient, id) where channel = 'in_app' and read_at is null;

create table daily_count (
  recipient text not null references person (id),
  patient text not null references person (id),
  channel text not null,
  day text not null,
  n integer not null,
  primary key (recipient, patient, channel, day)
)${sql.keyed};
`
