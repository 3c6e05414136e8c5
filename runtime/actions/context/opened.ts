import type { State } from '#engine/index.ts'
import type { EnrolmentTable } from '#storage/tables.ts'

/** An enrolment that is worked on, as it is by now. */
export interface Opened {
  readonly enrolment: EnrolmentTable
  readonly state: State
}

/** The same with how it was when it was opened. */
export interface Changing extends Opened {
  readonly was: Opened
}
