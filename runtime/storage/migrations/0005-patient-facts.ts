import type { Words } from './words.ts'

/** Who the patient is: birth date and sex in the directory, and with the group among the facts a program is told. */
export const patientFacts = (sql: Words): string => `
alter table person add column born text;
alter table person add column sex text check (sex in ('woman', 'man'));
update enrolment set patient_facts = ${sql.withNulls('patient_facts', ['born', 'sex', 'group'])};
`
