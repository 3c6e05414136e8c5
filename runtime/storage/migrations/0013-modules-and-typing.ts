/** Modules are closed and put in another order for one patient; a form that has been begun stays open a while longer. */
export const modulesAndTyping = (): string => `
alter table module_progress add column closed_local text;
alter table enrolment add column module_order text not null default '[]';
alter table occurrence add column typed_local text;
`
