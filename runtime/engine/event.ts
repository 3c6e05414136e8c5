import type { Role } from '#schemas/generated/bundle.ts'
import type { Change } from '#schemas/generated/plan.ts'
import type { Answers } from '#schemas/generated/view.ts'
import type { LocalTime, OccurrenceId, Patient, Staff, State } from './state.ts'

/** Something that happened to a patient in a program. Time comes in with it; the engine knows no clock. */
export type Event = { readonly at: LocalTime } &
  /** At once, or at a time to come: until then it is planned. */
  (
    | { readonly kind: 'start'; readonly patient: Patient; readonly startsAt?: LocalTime | null }
    /** Nothing but time has passed. */
    | { readonly kind: 'tick' }
    | { readonly kind: 'submit'; readonly occurrence: OccurrenceId; readonly answers: Answers }
    /**
     * A sent answer is put right, by the patient or, with a name, a member of staff. The same amendment again, known by its
     * id, changes nothing. `revision` is the one that it was made from, counted from 1, so that nobody overwrites another.
     */
    | {
        readonly kind: 'amend'
        readonly id: string
        readonly occurrence: OccurrenceId
        readonly revision: number
        readonly by: string | null
        readonly reason: string
        readonly answers: Answers
      }
    /** The patient registers a measure: the open occurrence that closes first, else one made for it. */
    | { readonly kind: 'register'; readonly form: string; readonly answers: Answers }
    | { readonly kind: 'read_page'; readonly module: string; readonly page: string }
    /** The patient was here: signed in, saved an answer. */
    | { readonly kind: 'visit' }
    /** The patient has typed in a form; what was typed is kept elsewhere. */
    | { readonly kind: 'type'; readonly occurrence: OccurrenceId }
    | { readonly kind: 'open_module'; readonly module: string }
    /** A clinician closes a module that is open. What was read is kept, for when it is opened again. */
    | { readonly kind: 'close_module'; readonly module: string }
    /** A clinician gives the modules another order for this patient. It names every module once; none: the program's own. */
    | { readonly kind: 'order_modules'; readonly modules: readonly string[] }
    /** A clinician changes the plan of this patient: adds to the program, leaves out, stops what was added. */
    | { readonly kind: 'change_plan'; readonly changes: readonly Change[]; readonly by: string }
    /** A clinician gives a form or a battery, by its id: as its row on demand says, else until it is sent. */
    | { readonly kind: 'give_form'; readonly form: string }
    | { readonly kind: 'acknowledge_flag'; readonly flag: string; readonly by: string; readonly comment: string | null }
    /** Somebody is given a flag, who is to see that it is taken care of. */
    | { readonly kind: 'assign_flag'; readonly flag: string; readonly owner: Staff; readonly by: string }
    /** A flag is put off. One that is priority escalates all the same. */
    | { readonly kind: 'snooze_flag'; readonly flag: string; readonly until: LocalTime; readonly by: string }
    /** Something is written about a flag, also when it is acknowledged. The same comment again changes nothing. */
    | {
        readonly kind: 'comment_flag'
        readonly flag: string
        readonly id: string
        readonly by: string
        readonly text: string
      }
    /** A clinician answers the homework of a module, which then is done. */
    | { readonly kind: 'give_feedback'; readonly module: string; readonly by: string; readonly text: string }
    /** Staff have done what they were reminded of, by the reminder's id in the staff's view. */
    | { readonly kind: 'finish_reminder'; readonly reminder: string; readonly by: string }
    /** The patient writes. The same message again, known by its id, changes nothing. */
    | { readonly kind: 'message'; readonly from: 'patient'; readonly id: string; readonly text: string }
    /** A clinician writes; `by` is the name. */
    | {
        readonly kind: 'message'
        readonly from: 'clinician'
        readonly id: string
        readonly by: string
        readonly text: string
      }
    /** Everything written to the reader, up to this message, has been read. */
    | { readonly kind: 'read_messages'; readonly reader: 'patient' | 'clinician'; readonly last: string }
    /** Nothing opens, reminds or is missed until it is resumed. */
    | { readonly kind: 'pause' }
    | { readonly kind: 'resume' }
    /** What the schedules give is over; content, measures and what was written stay, to the end of a day or of the program. */
    | { readonly kind: 'maintain'; readonly until: string | null }
    /** Another clinician, perhaps at another unit, takes over. The program goes on as it was. */
    | { readonly kind: 'transfer'; readonly unit: string; readonly clinician: string }
    | { readonly kind: 'end' }
  )

/** Work for the world outside, saved with the state and carried out afterwards. */
export interface Effect {
  readonly kind: 'notify'
  /** The same thing is told the same person once. */
  readonly key: string
  readonly to: 'patient' | Role
  readonly about:
    | 'form_open'
    | 'form_reminder'
    | 'flag'
    | 'escalation'
    | 'staff_reminder'
    | 'homework'
    | 'feedback'
    | 'message'
    | 'transfer'
  /** The occurrence, flag, firing, module, message or phase it is about. */
  readonly subject: string
}

/** Why an event was refused; the state is as it was. */
export interface Refusal {
  readonly code:
    | 'not_active'
    | 'invalid_date'
    | 'already_started'
    | 'unknown_group'
    | 'unknown_occurrence'
    | 'not_open'
    | 'already_sent'
    | 'not_sent'
    | 'amended_meanwhile'
    | 'amendment_conflict'
    | 'invalid_answers'
    | 'unknown_page'
    | 'module_locked'
    | 'unknown_module'
    | 'invalid_order'
    | 'unknown_form'
    | 'unknown_flag'
    | 'already_acknowledged'
    | 'invalid_time'
    | 'comment_conflict'
    | 'unknown_reminder'
    | 'invalid_plan'
    | 'unknown_measure'
    | 'not_waiting'
    | 'invalid_text'
    | 'messages_off'
    | 'message_conflict'
    | 'unknown_message'
  readonly problems: readonly AnswerProblem[]
  /** Of a plan that was refused: all that is wrong with the first change that is. */
  readonly plan?: readonly PlanProblem[]
}

/** What is wrong with a part of an expression, and where: a JSON pointer from the expression. */
export interface ExpressionProblem {
  readonly pointer: string
  readonly code:
    | 'unknown_form'
    | 'unknown_question'
    | 'unknown_result'
    | 'unknown_module'
    | 'unknown_option'
    | 'unknown_band'
    | 'no_score'
    | 'wrong_type'
    | 'wrong_arguments'
    | 'not_here'
    | 'too_large'
    | 'reads_nothing'
}

/** What is wrong with a plan, and where: a JSON pointer from the changes. */
export interface PlanProblem {
  readonly pointer: string
  readonly code:
    | ExpressionProblem['code']
    | 'taken'
    | 'too_many'
    | 'invalid_text'
    | 'invalid_date'
    | 'never_again'
    | 'below_min'
    | 'no_own_measures'
    | 'unknown_part'
    | 'unknown_row'
}

/** What is wrong with one answer. */
export interface AnswerProblem {
  readonly question: string
  readonly code:
    | 'required'
    | 'unknown_question'
    | 'wrong_type'
    | 'unknown_option'
    | 'below_min'
    | 'above_max'
    | 'off_step'
    | 'too_long'
    | 'not_a_date'
    | 'not_a_time'
    | 'too_few_rows'
    | 'too_many_rows'
    | 'empty_row'
    | 'check'
  /** The row of a repeated group, from 0, and the question in it; without one it is the whole answer, or the whole row. */
  readonly row?: number
  readonly cell?: string
  /** The bound that was passed, for below_min, above_max, off_step, too_long, too_few_rows and too_many_rows. */
  readonly limit?: number
  /** Which of the form's checks failed. */
  readonly check?: number
}

export type Outcome =
  | { readonly ok: true; readonly state: State; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly refusal: Refusal }
