import type { CalendarStep, Duration } from '#schemas/generated/bundle.ts'
import type { Answers, ScoreStatus } from '#schemas/generated/view.ts'
import type { AnswerProblem } from '../event.ts'
import type { LocalTime, Patient } from '../state.ts'

/** A scenario: a story of one made-up patient, told to the engine with a clock of its own. */
export interface Scenario {
  readonly title: string
  readonly steps: readonly Step[]
}

export type Step =
  | { readonly do: 'start'; readonly at: LocalTime; readonly patient: Omit<Patient, 'firstName'> }
  /** Fills in and sends the form's open occurrence, the one that is due or closes first. */
  | { readonly do: 'answer'; readonly form: string; readonly answers: Answers }
  /** Reads one page, or every page of the module. */
  | { readonly do: 'read'; readonly module: string; readonly page: string | null }
  | { readonly do: 'open_module'; readonly module: string }
  /** A form or a battery. */
  | { readonly do: 'give_form'; readonly form: string }
  | { readonly do: 'acknowledge'; readonly flag: string }
  /** The patient registers a measure, asked for or not. */
  | { readonly do: 'register'; readonly form: string; readonly answers: Answers }
  /** What the patient writes, and what a clinician answers. */
  | { readonly do: 'message' | 'reply'; readonly text: string }
  /** The clinician's feedback on a module's homework. */
  | { readonly do: 'feedback'; readonly module: string; readonly text: string }
  /** Day 1 is the start day. Time of day HH:MM; null keeps the time it is. */
  | { readonly do: 'move_to_day'; readonly day: number; readonly time: string | null }
  | { readonly do: 'move_by'; readonly by: Duration | CalendarStep }
  | { readonly do: 'end' }
  | { readonly do: 'expect'; readonly expect: Expectation }

export type Expectation =
  /** The latest response's result; value null: no score. It may be in any of the bands; null: whichever. */
  | {
      readonly kind: 'result'
      readonly form: string
      readonly result: string
      readonly value: number | null
      readonly bands: readonly number[] | null
    }
  /** Raised and not acknowledged. */
  | { readonly kind: 'flag'; readonly flag: string; readonly raised: boolean }
  /** Somebody else was told, because nobody had acknowledged it. */
  | { readonly kind: 'escalation'; readonly flag: string; readonly escalated: boolean }
  /** Sent to the patient by a clinician or the program, read or not; text null: any. */
  | { readonly kind: 'message'; readonly text: string | null; readonly received: boolean }
  | {
      readonly kind: 'form'
      readonly form: string
      readonly state: 'open' | 'not_open' | 'late' | 'not_late' | 'sent' | 'missed'
      /** When the open one closes; day null: on the scenario's day. null: not compared. */
      readonly until: { readonly day: number | null; readonly time: string } | null
      readonly reminders: number | null
    }
  | { readonly kind: 'module'; readonly module: string; readonly state: ModuleState }
  /** Whether a question is shown once these answers are given, nothing being sent. */
  | {
      readonly kind: 'shown'
      readonly form: string
      readonly question: string
      readonly shown: boolean
      readonly answers: Answers
    }
  /** The open form does not take these answers; question: where that is told, null: wherever. Nothing is sent. */
  | { readonly kind: 'refused'; readonly form: string; readonly answers: Answers; readonly question: string | null }
  /** A reminder to staff, of a rule that has fired. */
  | { readonly kind: 'reminder'; readonly rule: string; readonly due: boolean }
  | { readonly kind: 'patient_sees'; readonly what: SeenByPatient; readonly sees: boolean }
  /** A result with something to show. */
  | { readonly kind: 'clinician_sees'; readonly form: string; readonly result: string; readonly sees: boolean }

export type SeenByPatient =
  | { readonly kind: 'advice'; readonly flag: string }
  /** Waiting to be filled in. */
  | { readonly kind: 'form'; readonly form: string }
  /** Open, and not waiting for a form. */
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'page'; readonly module: string; readonly page: string }
  | { readonly kind: 'result'; readonly form: string; readonly result: string }

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
  | { readonly kind: 'escalation'; readonly escalated: boolean }
  /** The texts that the patient has received, oldest first, in the language the program is written in. */
  | { readonly kind: 'message'; readonly texts: readonly string[] }
  /** late: open and past its due time. reminders: of the open occurrence that is due or closes first, else of the one that opened last; null: none has opened. */
  | {
      readonly kind: 'form'
      readonly open: boolean
      readonly late: boolean
      readonly sent: boolean
      readonly missedInARow: number
      /** When the open one closes; null: none is open, or it stays open. */
      readonly closesAt: LocalTime | null
      readonly reminders: number | null
    }
  | { readonly kind: 'module'; readonly state: ModuleState }
  | { readonly kind: 'shown'; readonly shown: boolean }
  /** problems: of the answers; null: there was no open form to send. */
  | { readonly kind: 'refused'; readonly problems: readonly AnswerProblem[] | null }
  | { readonly kind: 'reminder'; readonly due: boolean }
  | { readonly kind: 'sees'; readonly sees: boolean }
