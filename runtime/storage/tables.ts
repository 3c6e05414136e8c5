import type { Generated } from 'kysely'
import type {
  Effect,
  Message,
  ModuleProgress,
  OccurrenceId,
  Over,
  Patient,
  Phase,
  PlanPart,
  Reason,
  Response,
  StaffTask,
} from '#engine/index.ts'
import type { Instant, RoleName } from '#schemas/generated/api.ts'
import type { Answers, AnswerValue, EnrolmentStatus, OccurrenceState, ScoreStatus } from '#schemas/generated/view.ts'
import type { Json } from './json.ts'

/*
 * The tables, the same in every database. Times named `_at` are UTC instants, those named `_local` the patient's
 * wall clock. Yes and no are 1 and 0. Events and accesses have no foreign keys: they outlive what they tell about.
 */
export interface Database {
  schema_step: SchemaStepTable
  bundle: BundleTable
  current_bundle: CurrentBundleTable
  media: MediaTable
  unit: UnitTable
  person: PersonTable
  role: RoleTable
  session: SessionTable
  enrolment: EnrolmentTable
  occurrence: OccurrenceTable
  response: ResponseTable
  score: ScoreTable
  amendment: AmendmentTable
  amended_score: AmendedScoreTable
  module_progress: ModuleProgressTable
  flag: FlagTable
  flag_comment: FlagCommentTable
  firing: FiringTable
  seen: SeenTable
  message: MessageTable
  phase: PhaseTable
  plan_part: PlanPartTable
  draft: DraftTable
  submission: SubmissionTable
  submission_conflict: SubmissionConflictTable
  outbox: OutboxTable
  contact: ContactTable
  unit_hours: UnitHoursTable
  delivery: DeliveryTable
  daily_count: DailyCountTable
  event: EventTable
  access: AccessTable
}

/** The changes of the tables that have been done to this database; see `migrations/steps.ts`. */
interface SchemaStepTable {
  number: number
}

/** A published version. Never changed. */
export interface BundleTable {
  digest: string
  program: string
  version: string
  bytes: string
  published_at: Instant
}

/** The version that new patients get; publishing swaps this one row. */
interface CurrentBundleTable extends ChainHead {
  program: string
  digest: string
}

export interface MediaTable {
  digest: string
  type: string
  bytes: Uint8Array
}

export interface UnitTable {
  id: string
  name: string
}

export interface PersonTable {
  id: string
  name: string
  first_name: string
  kind: 'resident' | 'staff'
  /** YYYY-MM-DD; null: not known. */
  born: string | null
  sex: Patient['sex']
}

/** A role is held at one unit and implies no other. Residents hold none: what is theirs is theirs. */
export interface RoleTable {
  person: string
  unit: string
  role: Exclude<RoleName, 'patient'>
}

export interface SessionTable {
  /** SHA-256 of the secret in the cookie; the secret itself is nowhere. */
  id: string
  person: string
  /** How the person proved who they are. */
  method: 'development'
  created_at: Instant
  last_seen_at: Instant
  revoked_at: Instant | null
}

/** One patient in one program, pinned to one bundle; holds the plain fields of the engine's state. */
export interface EnrolmentTable extends ChainHead {
  id: string
  patient: string
  unit: string
  program: string
  digest: string
  clinician: string
  zone: string
  status: EnrolmentStatus
  patient_facts: Json<Patient>
  starts_local: string | null
  started_local: string | null
  ended_local: string | null
  last_active_local: string | null
  module_order: Json<readonly string[]>
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

/** A sent form, with the bundle it was answered under. Never changed. */
export interface ResponseTable {
  enrolment: string
  occurrence: OccurrenceId
  n: number
  form: string
  digest: string
  sent_local: string
  late: number
  answers: Json<Response['answers']>
}

export interface ScoreTable {
  enrolment: string
  occurrence: OccurrenceId
  result: string
  place: number
  value: number | null
  status: ScoreStatus
  band: number | null
}

/** What a sent form says since somebody put it right; it stands in for the revision before. Never changed. */
export interface AmendmentTable {
  enrolment: string
  occurrence: OccurrenceId
  /** 1 is the response as it was sent, so these begin with 2. */
  revision: number
  /** Chosen by whoever sent it. */
  id: string
  digest: string
  amended_local: string
  /** Name of the member of staff; null: the patient. */
  author: string | null
  reason: string
  answers: Json<Response['answers']>
}

/** A score of an amendment; it supersedes the one of the same result in the revision before. */
export interface AmendedScoreTable extends ScoreTable {
  revision: number
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

export interface FiringTable {
  enrolment: string
  id: string
  rule: string
  fired_local: string
  remind: Json<readonly Pick<StaffTask, 'text' | 'by'>[]>
  /** For each of them, in the same order, who has done it and when. */
  done: Json<readonly (StaffTask['done'] | null)[]>
}

/** What a clinician had seen when last opening a patient: every response up to a number. */
interface SeenTable {
  enrolment: string
  person: string
  response_n: number
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

/** One saved answer of a form being filled in; `arrival` numbers them in the order they came. */
export interface DraftTable {
  arrival: Generated<number>
  enrolment: string
  occurrence: OccurrenceId
  client: string
  seq: number
  question: string
  value: Json<AnswerValue | null>
}

/** The one submission that counted for an occurrence. */
export interface SubmissionTable {
  id: string
  enrolment: string
  occurrence: OccurrenceId
  body_hash: string
  received_at: Instant
}

/** A submission that did not count; kept for people to look at. */
export interface SubmissionConflictTable {
  enrolment: string
  occurrence: OccurrenceId
  submission: string
  body_hash: string
  answers: Json<Answers>
  received_at: Instant
  /** The code of the problem that was answered. */
  reason: string
}

/** Something that is to be told, from the engine: saved with the state, and carried out afterwards. */
export interface OutboxTable {
  enrolment: string
  key: string
  effect: Json<Effect>
  /** `set_aside`: it could not be carried out however often it was tried. */
  state: 'waiting' | 'expanded' | 'dropped' | 'set_aside'
  why: DropReason | null
  /** What staff is to be told goes before what patients are. */
  urgent: number
  tries: number
  not_before: Instant
  created_at: Instant
}

/** Why something is told to nobody, or not by a channel. Never changed: metrics are told by them. */
export type DropReason =
  | Over
  | 'paused'
  /** There is nobody with the role at the unit. */
  | 'nobody'
  /** The person has chosen otherwise, or has no address for the channel. */
  | 'not_chosen'
  /** The quiet hours end after the form has closed. */
  | 'quiet_hours'
  /** The person has had as much by this channel today as anybody may get. */
  | 'cap'

/** How somebody can be reached, and how they want to be. Who has no row is reached in the app alone, in Swedish. */
export interface ContactTable {
  person: string
  email: string | null
  /** With a plus sign and the country's code. */
  phone: string | null
  language: 'sv' | 'en'
  by_email: number
  by_sms: number
}

/** When a unit's people are left alone, and how much a patient gets. A unit without a row has the usual hours. */
export interface UnitHoursTable {
  unit: string
  /** Where the unit's own clocks hang: for what its staff is told. */
  zone: string
  /** HH:MM; the same as `quiet_to`: no hours are quiet. */
  quiet_from: string
  quiet_to: string
  /** The most that one person gets about one patient, by one channel, in one day. */
  daily_cap: number
}

/** One thing told to one person by one channel. */
export interface DeliveryTable {
  id: Generated<number>
  /** enrolment:effect:channel:recipient; what outside systems know it by. */
  key: string
  enrolment: string
  effect_key: string
  recipient: string
  channel: 'in_app' | 'email' | 'sms'
  /** `unknown`: it went out, or it did not; nobody will ever know. It is not sent again. */
  state: 'waiting' | 'sending' | 'sent' | 'unknown' | 'failed' | 'dropped'
  /** Why it is dropped, or what the other side said when it last did not work. Never an address, never a text. */
  why: string | null
  /** Goes first, and is not held back by quiet hours or the cap: a priority flag to staff. */
  urgent: number
  /** How often it has been taken for sending; each attempt is known by its number. */
  tries: number
  /** How often the other side fell silent when it may have been taken already. */
  silences: number
  not_before: Instant
  /** Until when the node that took it has to tell what became of it. */
  lease_until: Instant | null
  provider_id: string | null
  /** The recipient's day on which it has been counted against the cap; YYYY-MM-DD. */
  counted_on: string | null
  created_at: Instant
  /** When it came to be sent, unknown, failed or dropped. */
  settled_at: Instant | null
  /** In the app: when the recipient had seen it, or it was over. */
  read_at: Instant | null
}

/** How many went to one person about one patient, by one channel, in one day. */
interface DailyCountTable {
  recipient: string
  patient: string
  channel: DeliveryTable['channel']
  day: string
  n: number
}

/** What happened to an enrolment or a program, each row sealed by the hash of the one before. Holds no answers. */
export interface EventTable {
  /** Id of the enrolment or the program. */
  subject: string
  /** The n-th event of this subject. */
  n: number
  at: Instant
  actor: string
  action: string
  data: Json<EventData>
  previous: string
  hash: string
}

/** The end of a subject's chain of events, as its own row keeps it. */
export interface ChainHead {
  events: number
  /** Null: no events yet. */
  event_hash: string | null
}

export type EventData = { readonly [name: string]: string | number | boolean | null }

/** Who did or tried what to whose data. No clinical content. */
export interface AccessTable {
  id: Generated<number>
  at: Instant
  actor: string
  unit: string | null
  patient: string | null
  action: string
  object: string | null
  reason: string | null
  outcome: 'allowed' | 'refused' | 'denied'
  digest: string | null
  request: string
}
