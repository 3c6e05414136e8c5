import type { Duration } from '#schemas/generated/bundle.ts'
import type { Answers, ScoreStatus } from '#schemas/generated/view.ts'
import type { LocalTime } from '../state.ts'

/** A scenario: a story of one made-up patient, told to the engine with a clock of its own. */
export interface Scenario {
  readonly title: string
  readonly steps: readonly Step[]
}

export type Step =
  | { readonly do: 'start'; readonly at: LocalTime }
  /** Fills in and sends the form's open occurrence, the one that closes first. */
  | { readonly do: 'answer'; readonly form: string; readonly answers: Answers }
  /** Reads one page, or every page of the module. */
  | { readonly do: 'read'; readonly module: string; readonly page: string | null }
  | { readonly do: 'open_module'; readonly module: string }
  | { readonly do: 'give_form'; readonly form: string }
  | { readonly do: 'acknowledge'; readonly flag: string }
  /** The clinician's feedback on a module's homework. */
  | { readonly do: 'feedback'; readonly module: string; readonly text: string }
  /** Day 1 is the start day. Time of day HH:MM; null keeps the time it is. */
  | { readonly do: 'move_to_day'; readonly day: number; readonly time: string | null }
  | { readonly do: 'move_by'; readonly by: Duration }
  | { readonly do: 'end' }
  | { readonly do: 'expect'; readonly expect: Expectation }

export type Expectation =
  /** The latest response's result; value null: no score. */
  | {
      readonly kind: 'result'
      readonly form: string
      readonly result: string
      readonly value: number | null
      readonly band: number | null
    }
  /** Raised and not acknowledged. */
  | { readonly kind: 'flag'; readonly flag: string; readonly raised: boolean }
  | {
      readonly kind: 'form'
      readonly form: string
      readonly state: 'open' | 'not_open' | 'sent' | 'missed'
      readonly reminders: number | null
    }
  | { readonly kind: 'module'; readonly module: string; readonly state: ModuleState }

/** `waiting`: for a clinician's feedback. */
export type ModuleState = 'locked' | 'open' | 'waiting' | 'done'

/** What was found where a scenario expected something. */
export type Found =
  /** status null: the form was never sent. */
  | {
      readonly kind: 'result'
      readonly value: number | null
      readonly band: number | null
      readonly status: ScoreStatus | null
    }
  | { readonly kind: 'flag'; readonly raised: boolean }
  /** reminders: of the open occurrence that closes first, else of the one that opened last; null: none has opened. */
  | {
      readonly kind: 'form'
      readonly open: boolean
      readonly sent: boolean
      readonly missedInARow: number
      readonly reminders: number | null
    }
  | { readonly kind: 'module'; readonly state: ModuleState }
