/** A program can be planned to start on a day to come. */
export const plannedStart = (): string => `
alter table enrolment add column starts_local text;
`
