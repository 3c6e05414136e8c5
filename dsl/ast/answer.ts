import type { Name, Place } from './place.ts'

export interface Assignment extends Place {
  /** null: every question. */
  readonly question: Name | null
  readonly values: readonly Value[]
  /** The rows of a repeated group, in place of values. */
  readonly rows: readonly AssignedRow[]
}

export interface AssignedRow extends Place {
  readonly assignments: readonly Assignment[]
}

/** A value in an example or a scenario: a number, a quoted text, a time, a date, yes, no or an option's name. */
export interface Value extends Place {
  readonly kind: 'number' | 'text' | 'time' | 'date' | 'name'
  readonly text: string
}
