import type { Words } from './words.ts'

/**
 * Events are kept in the order they come, with an index by subject, where each stood among its subject's others. An event
 * is written with every change and seldom read, and one in the middle of a full page writes three pages anew.
 */
export const eventsAsTheyCome = (sql: Words): string => `
${sql.allow('event', 'event_is_never_changed')}
${sql.allow('event', 'event_is_never_removed')}
${sql.madeAnew(
  'event',
  `(
  subject text not null,
  n ${sql.long} not null,
  at text not null,
  actor text not null,
  action text not null,
  data text not null,
  previous text not null,
  hash text not null,
  primary key (subject, n)
)${sql.strict}`,
  '',
)}
${sql.never('update', 'event', 'event_is_never_changed', 'an event is never changed')}
${sql.never('delete', 'event', 'event_is_never_removed', 'an event is never removed')}
`
