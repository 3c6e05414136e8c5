/*
 * The syntax tree: what the author wrote, nothing resolved. Offsets are UTF-16 and half open. In text that
 * does not parse, names may be empty (`text: ''`) and expressions `broken`; whoever reads the tree passes over both.
 */

export type * from './answer.ts'
export type * from './expectation.ts'
export type * from './expression.ts'
export type * from './file.ts'
export type * from './form.ts'
export type * from './module.ts'
export type * from './place.ts'
export type * from './plan.ts'
export type * from './program.ts'
export type * from './question.ts'
export type * from './result.ts'
export type * from './rule.ts'
export type * from './scenario.ts'
export type * from './schedule.ts'
export type * from './text.ts'
export type * from './who.ts'
