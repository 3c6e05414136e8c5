/** Homework is handed in, and a clinician gives feedback on it. */
export const feedback = (): string => `
alter table module_progress add column handed_in_local text;
alter table module_progress add column feedback_local text;
alter table module_progress add column feedback_by text;
alter table module_progress add column feedback text;
`
