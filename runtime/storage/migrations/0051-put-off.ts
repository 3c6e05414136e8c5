/** What is claimed or put off is found without looking at those that wait for their time. */
export const putOff = (): string => `
create index enrolment_put_off on enrolment (tick_at) where tick_at > wake_at;
`
