// Made from schemas/plan.schema.json by `npm run generate`. Change that file, not this one.

import type {
  CalendarStep,
  ClockTime,
  Duration,
  Expression,
  FlagRule,
  Form,
  Id,
  Role,
  Rule,
  Schedule,
} from './bundle.ts'

/**
 * `own_` and a ULID that the client made, so that it meets no id of the program.
 */
export type OwnId = string

export type Item = Repeat | Measure | Flag | Reminder | Without

/**
 * Forms given again and again.
 */
export interface Repeat {
  kind: 'repeat'
  schedule: Schedule
}

/**
 * Something the patient can register at any time: a form with one number, and a result.
 */
export interface Measure {
  kind: 'measure'
  form: Form
  /**
   * When the patient is asked for it; null: only when the patient wants to.
   */
  schedule: Schedule | null
}

export interface Flag {
  kind: 'flag'
  flag: FlagRule
}

/**
 * A rule that reminds staff.
 */
export interface Reminder {
  kind: 'reminder'
  rule: Rule
}

/**
 * One of the program's own rows or measures, left out for this patient.
 */
export interface Without {
  kind: 'without'
  row: Id
}

export type Change = AddRepeat | AddMeasure | AddFlag | AddReminder | Stop | LeaveOut | TakeBack

/**
 * Plain text, in the program's language.
 */
export type Title = string

export type Day = string

export interface Timing {
  /**
   * The first day, on the patient's calendar.
   */
  from: Day
  /**
   * null: once.
   */
  every: CalendarStep | null
  /**
   * Monday is 1. Empty: every day counts.
   *
   * @maxItems 7
   */
  weekdays: number[]
  /**
   * @maxItems 24
   */
  times: ClockTime[]
  /**
   * The last day; null: for as long as the program runs.
   */
  until: Day | null
  due: Duration | null
  /**
   * How long it stays open; null: until it is sent.
   */
  open: Duration | null
  /**
   * @maxItems 10
   */
  reminders: Duration[]
  /**
   * Content waits until it is sent.
   */
  gate: boolean
}

export interface AddRepeat {
  do: 'repeat'
  id: OwnId
  /**
   * A form or a battery.
   */
  form: Id
  timing: Timing
}

export interface AddMeasure {
  do: 'measure'
  /**
   * Of its form, its question, its result and its row.
   */
  id: OwnId
  title: Title
  /**
   * A name from units.ts, an own unit as it is shown, or null for a plain number.
   */
  unit: string | null
  min: number | null
  max: number | null
  step: number
  /**
   * Whether the patient sees the chart; a clinician always does.
   */
  patientSees: boolean
  /**
   * When the patient is asked for it; null: only when the patient wants to.
   */
  timing: Timing | null
}

export interface AddFlag {
  do: 'flag'
  id: OwnId
  title: Title
  severity: 'priority' | 'warning' | 'notice'
  when: Expression
  /**
   * @minItems 1
   * @maxItems 2
   */
  to: Role[]
  /**
   * Shown to the patient at once (Markdown).
   */
  advice: string | null
  escalate: {
    to: Role
    after: Duration
  } | null
}

export interface AddReminder {
  do: 'remind'
  id: OwnId
  text: Title
  when: Expression
  within: Duration
}

/**
 * Nothing more comes of something that was added. What has come of it stays.
 */
export interface Stop {
  do: 'stop'
  id: OwnId
}

export interface LeaveOut {
  do: 'leave_out'
  /**
   * One of the program's rows or measures.
   */
  row: Id
}

/**
 * What was left out is given again, from now on.
 */
export interface TakeBack {
  do: 'take_back'
  row: Id
}
