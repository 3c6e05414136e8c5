// Made from schemas/view.schema.json by `npm run generate`. Change that file, not this one.

import type {
  Audio,
  Band,
  Language,
  Matrix,
  MaybeText,
  Picture,
  Question,
  Role,
  Sex,
  Text,
  TextBlock,
  Theme,
  TipBlock,
  Unit,
  Video,
} from './bundle.ts'
import type { Item, OwnId } from './plan.ts'

export type LocalTime = string

export type MaybeLocalTime = LocalTime | null

/**
 * By answer type: option id, option ids, number, text, true/false, YYYY-MM-DD, HH:MM, rows.
 */
export type AnswerValue = string | number | boolean | string[] | Row[]

/**
 * One row of a repeated group: answer by question id; an unanswered question is absent.
 */
export interface Row {
  [k: string]: string | number | boolean | string[]
}

/**
 * Answer by question id; an unanswered question is absent.
 */
export interface Answers {
  [k: string]: AnswerValue
}

export interface ProgramHeader {
  id: string
  version: string
  title: Text
  purpose: Text
  languages: Language[]
  theme: Theme
  messages: boolean
}

export interface PatientView {
  at: LocalTime
  program: ProgramHeader
  status: EnrolmentStatus
  /**
   * The last day of the maintenance phase.
   */
  until: MaybeDate
  /**
   * When what is planned is to start.
   */
  startsAt: MaybeLocalTime
  /**
   * The day it started is day 1.
   */
  day: number
  /**
   * Pages read of all pages in the program.
   */
  progress: {
    done: number
    of: number
  }
  /**
   * Immediate advice of flags raised by the patient's own latest answers, or by a message that nobody has answered, newest first.
   */
  advice: Advice[]
  /**
   * Open forms, those that gate content first, then by when they close.
   */
  due: DueForm[]
  /**
   * Content waits for a due form.
   */
  waiting: boolean
  /**
   * The next forms, soonest first; at most five.
   */
  coming: ComingForm[]
  modules: ModuleView[]
  results: ResultView[]
  /**
   * What can be registered now, in the program's order.
   */
  measures: MeasureView[]
  messages: Messages
}

export interface MeasureView {
  form: string
  title: Text
  /**
   * The one to answer.
   */
  question: Question
  /**
   * The open one that registering answers; null: nothing asks for it now.
   */
  occurrence: string | null
  latest: ResultPoint | null
}

export type EnrolmentStatus = 'planned' | 'active' | 'paused' | 'maintenance' | 'ended'

export type MaybeDate = string | null

export interface Advice {
  flag: string
  at: LocalTime
  text: Text
}

export interface DueForm {
  occurrence: string
  form: string
  title: Text
  opensAt: LocalTime
  /**
   * By when it should be sent.
   */
  dueAt: MaybeLocalTime
  /**
   * It should have been sent by now, and still can be.
   */
  late: boolean
  closesAt: MaybeLocalTime
  gate: boolean
  /**
   * How many reminders have fallen due.
   */
  reminders: number
  questions: number
}

export interface ComingForm {
  occurrence: string
  form: string
  title: Text
  opensAt: LocalTime
}

export interface ModuleView {
  id: string
  title: Text
  state: 'locked' | 'open' | 'done'
  openedAt: MaybeLocalTime
  /**
   * When a clinician closed it again; it is locked since.
   */
  closedAt: MaybeLocalTime
  /**
   * Open, but its content waits for a form that gates it.
   */
  waiting: boolean
  feedback: MaybeFeedback
  pagesRead: number
  pages: number
  /**
   * Empty while locked or waiting.
   */
  sections: SectionView[]
}

/**
 * null: the module asks for no feedback.
 */
export type MaybeFeedback = FeedbackView | null

export interface FeedbackView {
  /**
   * For the patient who waits (Markdown).
   */
  note: MaybeText
  /**
   * When the patient was through with it; with nothing given, it waits since then.
   */
  handedInAt: MaybeLocalTime
  given: GivenFeedback | null
}

export interface GivenFeedback {
  at: LocalTime
  /**
   * Name of the clinician.
   */
  by: string
  /**
   * Plain text.
   */
  text: string
}

export interface SectionView {
  id: string
  title: MaybeText
  pages: PageView[]
}

export interface PageView {
  id: string
  title: Text
  read: boolean
  blocks: BlockView[]
}

export type BlockView = TextBlock | TipBlock | Picture | Video | Audio | FormOnPage

export interface FormOnPage {
  kind: 'form'
  form: string
  title: Text
  occurrence: string
  state: OccurrenceState
}

export type OccurrenceState = 'planned' | 'open' | 'submitted' | 'expired' | 'cancelled'

export interface ResultView {
  form: string
  formTitle: Text
  result: string
  title: Text
  unit: Unit
  decimals: number
  /**
   * What the questions make attainable; null where unbounded.
   */
  range: {
    min: number | null
    max: number | null
  }
  explain: MaybeText
  /**
   * Those that applied to this patient at the latest point.
   */
  bands: Band[]
  as: ('line' | 'bars' | 'table')[]
  /**
   * Oldest first. A patient is shown only points with a value.
   */
  points: ResultPoint[]
}

export interface ResultPoint {
  occurrence: string
  at: LocalTime
  value: number | null
  status: ScoreStatus
  /**
   * The one that applied to this patient when the form was sent; null: none did.
   */
  band: Band | null
}

export type ScoreStatus = 'valid' | 'prorated' | 'incomplete' | 'error'

export interface StaffView {
  at: LocalTime
  program: ProgramHeader
  status: EnrolmentStatus
  /**
   * The last day of the maintenance phase.
   */
  until: MaybeDate
  day: number
  /**
   * Of what is planned, when it is to start.
   */
  startedAt: LocalTime
  patient: PatientFacts
  /**
   * Those that wait first, then those that are put off, then acknowledged ones; by severity and age.
   */
  flags: FlagView[]
  /**
   * What is to be done, the soonest first; then what is done.
   */
  reminders: StaffReminder[]
  /**
   * Modules that wait for feedback, the longest first.
   */
  homework: Homework[]
  results: ResultView[]
  /**
   * By opening time.
   */
  occurrences: OccurrenceView[]
  /**
   * Newest first.
   */
  responses: ResponseView[]
  modules: ModuleSummary[]
  messages: Messages
  /**
   * Newest first.
   */
  timeline: TimelineEntry[]
  plan: PlanView
}

/**
 * What the program knows of the patient. null: not known.
 */
export interface PatientFacts {
  /**
   * Whole years.
   */
  age: number | null
  sex: Sex | null
  group: MaybeText
}

export interface FlagView {
  id: string
  /**
   * The flag rule.
   */
  flag: string
  /**
   * Who was told.
   */
  to: Role[]
  severity: 'priority' | 'warning' | 'notice'
  title: Text
  raisedAt: LocalTime
  state: 'new' | 'snoozed' | 'acknowledged'
  acknowledgedAt: MaybeLocalTime
  acknowledgedBy: string | null
  /**
   * What was written when it was acknowledged.
   */
  comment: string | null
  /**
   * Who is to see that it is taken care of; null: nobody in particular has been given it.
   */
  owner: Staff | null
  snoozedUntil: MaybeLocalTime
  /**
   * When somebody else was told, because nobody had acknowledged it.
   */
  escalatedAt: MaybeLocalTime
  /**
   * Oldest first.
   */
  comments: FlagComment[]
  /**
   * null: no answer raised it.
   */
  form: string | null
  formTitle: MaybeText
  /**
   * The answers and results that raised it.
   */
  answers: AnswerView[]
  /**
   * The patient's message that raised it; null: none did.
   */
  message: PersonMessage | null
}

export interface Staff {
  id: string
  name: string
}

export interface FlagComment {
  id: string
  at: LocalTime
  /**
   * Name of the member of staff.
   */
  by: string
  /**
   * Plain text.
   */
  text: string
}

export interface PlanView {
  mayAddMeasures: boolean
  /**
   * What has been added, the oldest first; what is stopped too.
   */
  parts: PlanPartView[]
  /**
   * The program's own rows, and its measures that no row gives.
   */
  rows: PlanRowView[]
}

export interface PlanPartView {
  id: OwnId
  title: Text
  at: LocalTime
  /**
   * Name of the member of staff.
   */
  by: string
  stoppedAt: MaybeLocalTime
  stoppedBy: string | null
  what: Item
}

export interface PlanRowView {
  row: string
  /**
   * Of its forms.
   */
  titles: Text[]
  /**
   * null: the patient is given it.
   */
  leftOutAt: MaybeLocalTime
  leftOutBy: string | null
}

export interface Messages {
  /**
   * Whether the viewer can write now.
   */
  mayWrite: boolean
  /**
   * How many the viewer has not read.
   */
  unread: number
  /**
   * Oldest first.
   */
  thread: Message[]
}

export type Message = PersonMessage | ProgramMessage

export interface PersonMessage {
  id: string
  from: 'patient' | 'clinician'
  /**
   * The clinician's name; null: the patient.
   */
  by: string | null
  at: LocalTime
  /**
   * Plain text.
   */
  text: string
  /**
   * When whoever it was written to read it.
   */
  readAt: MaybeLocalTime
}

/**
 * Sent to the patient by a rule.
 */
export interface ProgramMessage {
  id: string
  from: 'program'
  at: LocalTime
  /**
   * Markdown.
   */
  text: Text
  readAt: MaybeLocalTime
}

export interface StaffReminder {
  id: string
  text: Text
  at: LocalTime
  /**
   * When it is to be done.
   */
  by: LocalTime
  doneAt: MaybeLocalTime
  /**
   * Name of the member of staff.
   */
  doneBy: string | null
}

export interface Homework {
  module: string
  title: Text
  since: LocalTime
  /**
   * What was sent on the module's pages, in the order of the pages.
   */
  responses: ResponseView[]
}

export interface AnswerView {
  /**
   * Question or result id.
   */
  question: string
  /**
   * The matrix the question was asked in.
   */
  matrix: Matrix | null
  text: Text
  unit: Unit
  /**
   * null: not answered.
   */
  value: AnswerValue | null
  /**
   * The chosen options' wording, or a result's band; empty otherwise.
   */
  labels: Text[]
  /**
   * Of a repeated group, every question of each row; empty otherwise.
   */
  rows: AnswerView[][]
}

export interface OccurrenceView {
  id: string
  form: string
  title: Text
  state: OccurrenceState
  openAt: LocalTime
  dueAt: MaybeLocalTime
  /**
   * It was sent after it was due or had closed, or is not sent and should have been.
   */
  late: boolean
  closeAt: MaybeLocalTime
  /**
   * It is open and the patient has begun.
   */
  started: boolean
  submittedAt: MaybeLocalTime
}

export interface ResponseView {
  occurrence: string
  form: string
  title: Text
  at: LocalTime
  /**
   * It came after it was due, or after the form had closed.
   */
  late: boolean
  /**
   * 1 as it was sent; each amendment is one more.
   */
  revision: number
  amended: MaybeAmended
  answers: AnswerView[]
  scores: ScoreView[]
  /**
   * What it said before it was amended, newest first; the last is what was sent.
   */
  earlier: RevisionView[]
}

export interface RevisionView {
  revision: number
  amended: MaybeAmended
  answers: AnswerView[]
  scores: ScoreView[]
}

/**
 * null: as it was sent.
 */
export type MaybeAmended = Amended | null

export interface Amended {
  at: LocalTime
  /**
   * Name of the member of staff; null: the patient.
   */
  by: string | null
  /**
   * Plain text.
   */
  reason: string
}

export interface ScoreView {
  result: string
  title: Text
  unit: Unit
  decimals: number
  value: number | null
  status: ScoreStatus
  band: Band | null
}

export interface ModuleSummary {
  id: string
  title: Text
  state: 'locked' | 'open' | 'done'
  openedAt: MaybeLocalTime
  /**
   * When a clinician closed it again; it is locked since.
   */
  closedAt: MaybeLocalTime
  feedback: MaybeFeedback
  pagesRead: number
  pages: number
}

export interface TimelineEntry {
  at: LocalTime
  kind:
    | 'started'
    | 'form_sent'
    | 'form_sent_late'
    | 'form_amended'
    | 'form_missed'
    | 'flag_raised'
    | 'module_opened'
    | 'module_closed'
    | 'homework_handed_in'
    | 'feedback_given'
    | 'patient_wrote'
    | 'clinician_wrote'
    | 'program_wrote'
    | 'module_done'
    | 'paused'
    | 'resumed'
    | 'transferred'
    | 'maintenance'
    | 'ended'
  subject: string
  title: Text
}
