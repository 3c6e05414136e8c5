/** When a form should have been sent; until then it is not late. */
export const due = (): string => `
alter table occurrence add column due_local text;
`
