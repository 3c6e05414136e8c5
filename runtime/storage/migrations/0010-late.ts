import type { Words } from './words.ts'

/** Whether an answer came late, and why a submission did not count. */
export const late = (sql: Words): string => `
alter table response add column late integer not null default 0 check (late in (0, 1));
${sql.allow('response', 'response_is_never_changed')}
update response set late = 1 where exists (
  select 1 from occurrence
  where occurrence.enrolment = response.enrolment and occurrence.id = response.occurrence
    and occurrence.due_local <= response.sent_local
);
${sql.never('update', 'response', 'response_is_never_changed', 'a sent answer is never changed')}

alter table submission_conflict add column reason text not null default 'already_sent';
update submission_conflict set reason = 'submission_conflict'
  where submission in (select id from submission);
`
