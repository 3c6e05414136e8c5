import type {
  Message,
  ModuleProgress,
  OccurrenceId,
  Patient,
  Phase,
  PlanPart,
  Reason,
  StaffTask,
} from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import type { EnrolmentStatus, OccurrenceState } from '#schemas/generated/view.ts'
import type { Json } from '../json.ts'
import type { ChainHead } from './log.ts'

/** What a clinician's list shows of a patient and is ordered by, worked out of the state each time it is saved. */
export interface ListedColumns {
  /** Flags nobody has acknowledged, whoever they are for; those of them that are for clinicians. */
  flags_waiting: number
  flags_listed: number
  forms_open: number
  forms_missed: number
  messages_unread: number
  homework_waiting: number
  reminders_waiting: number
  responses: number
  /** The patient's place by need: see `list-order.ts`. */
  list_rank: number
}

/** One patient in one program, pinned to one bundle; holds the plain fields of the engine's state. */
export interface EnrolmentTable extends ChainHead, ListedColumns {
  id: string
  patient: string
  unit: string
  program: string
  digest: string
  /** Who follows the patient; null: nobody, in a program that somebody started alone. */
  clinician: string | null
  zone: string
  status: EnrolmentStatus
  patient_facts: Json<Patient>
  starts_local: string | null
  started_local: string | null
  ended_local: string | null
  last_active_local: string | null
  module_order: Json<readonly string[]>
  /** The patient's name as it is sorted and looked for: see `list-order.ts`. */
  list_name: string
  /** When the engine next has something to do; null: never. */
  wake_at: Instant | null
  /**
   * When the ticker next looks: at `wake_at`, later while it is claimed or after it failed; null: never, because there
   * is nothing to do, or because it failed too often and is set aside.
   */
  tick_at: Instant | null
  /** How often the ticker has begun since the engine last got through. */
  tick_tries: number
  /** Counts the saves; a save that did not read the latest is refused. */
  rev: number
}

export interface OccurrenceTable {
  enrolment: string
  id: OccurrenceId
  series: string
  n: number
  form: string
  state: OccurrenceState
  open_local: string
  due_local: string | null
  close_local: string | null
  typed_local: string | null
  remind_local: Json<readonly string[]>
  reminded: number
  gate: number
}

export interface ModuleProgressTable {
  enrolment: string
  module: string
  opened_local: string
  closed_local: string | null
  opened_by: ModuleProgress['openedBy']
  done_local: string | null
  read: Json<readonly string[]>
  handed_in_local: string | null
  feedback_local: string | null
  feedback_by: string | null
  feedback: string | null
}

/** What changed the course of a program under way. Never changed. */
export interface PhaseTable {
  enrolment: string
  n: number
  kind: Phase['kind']
  at_local: string
  /** The last day, YYYY-MM-DD. */
  until: string | null
}

/** What a clinician has added to the program for one patient, or left out of it. */
export interface PlanPartTable {
  enrolment: string
  id: string
  added_local: string
  added_by: string
  what: Json<PlanPart['what']>
  stopped_local: string | null
  stopped_by: string | null
}

export interface FiringTable {
  enrolment: string
  id: string
  rule: string
  fired_local: string
  remind: Json<readonly Pick<StaffTask, 'text' | 'by'>[]>
  /** For each of them, in the same order, who has done it and when. */
  done: Json<readonly (StaffTask['done'] | null)[]>
}

export interface FlagTable {
  enrolment: string
  id: string
  rule: string
  raised_local: string
  response: OccurrenceId | null
  message: string | null
  because: Json<readonly Reason[]>
  acknowledged_local: string | null
  acknowledged_by: string | null
  comment: string | null
  /** Who was given it. */
  owner: string | null
  owner_name: string | null
  owner_local: string | null
  owner_by: string | null
  snoozed_until: string | null
  snoozed_local: string | null
  snoozed_by: string | null
  escalated_local: string | null
}

/** What staff write about a flag. Never changed. */
export interface FlagCommentTable {
  enrolment: string
  flag: string
  id: string
  n: number
  at_local: string
  /** Name of the member of staff. */
  author: string
  text: string
}

/** What patient, clinician and program write to each other. */
export interface MessageTable {
  enrolment: string
  id: string
  n: number
  sender: Message['from']
  /** Name of the clinician who wrote it. */
  author: string | null
  sent_local: string
  text: Json<Message['text']>
  read_local: string | null
}

/** What a clinician had seen when last opening a patient: every response up to a number. */
export interface SeenTable {
  enrolment: string
  person: string
  response_n: number
}
