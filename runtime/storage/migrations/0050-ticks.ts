/**
 * When the ticker next looks at an enrolment is told apart from when the engine has something to do: a claim or a
 * failure puts the look off, and after too many failures there is none.
 */
export const ticks = (): string => `
alter table enrolment add column tick_at text;
alter table enrolment add column tick_tries integer not null default 0;
update enrolment set tick_at = wake_at;
drop index enrolment_by_wake;
create index enrolment_by_tick on enrolment (tick_at, id) where tick_at is not null;
create index enrolment_set_aside on enrolment (wake_at) where tick_at is null and wake_at is not null;
`
