/** Who has looked at a submission that did not count, and when. */
export const conflictsLookedAt = (): string => `
alter table submission_conflict add column looked_by text references person (id);
alter table submission_conflict add column looked_at text;
create index submission_conflict_waiting on submission_conflict (enrolment) where looked_at is null;
`
