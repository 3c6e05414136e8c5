// Made from schemas/api.schema.json by `npm run generate`. Change that file, not this one.

import type { Digest, Form, Group, Language, Text, Theme } from './bundle.ts'
import type { Change } from './plan.ts'
import type {
  Advice,
  AnswerValue,
  AnswerView,
  Answers,
  EnrolmentStatus,
  LocalTime,
  MaybeDate,
  MaybeLocalTime,
  OccurrenceState,
  PatientView,
  ProgramHeader,
  ScoreView,
  Staff,
  StaffView,
} from './view.ts'

export type Key = string

/**
 * UTC, ISO 8601 with Z.
 */
export type Instant = string

/**
 * RFC 9457 problem details.
 */
export interface Problem {
  type: string
  title: string
  status: number
  /**
   * Stable; the web chooses words by it.
   */
  code: string
  detail?: string
  errors?: FieldProblem[]
}

export interface FieldProblem {
  /**
   * JSON pointer into the request's body.
   */
  pointer: string
  code: string
  detail?: string
}

export type RoleName = 'patient' | 'clinician' | 'patient_administrator' | 'publisher'

export interface Person {
  id: Key
  name: string
  roles: RoleName[]
  /**
   * The care unit a member of staff works at.
   */
  unit: UnitName | null
}

export interface UnitName {
  id: Key
  name: string
}

export interface Session {
  person: Person | null
  /**
   * People are made up; every page says so.
   */
  development: boolean
}

export interface People {
  people: Person[]
}

export interface SignIn {
  person: Key
}

export interface MyPrograms {
  programs: MyProgram[]
}

export interface MyProgram {
  enrolment: Key
  program: ProgramHeader
  status: EnrolmentStatus
  day: number
  due: number
  progress: {
    done: number
    of: number
  }
}

export interface MyProgramPage {
  enrolment: Key
  view: PatientView
}

export interface ReadPage {
  module: Key
  page: Key
}

/**
 * A ULID the client made; the same one may be sent again.
 */
export type Ulid = string

export interface WriteMessage {
  id: Ulid
  /**
   * Plain text.
   */
  text: string
}

/**
 * The latest message that has been read; those before it have been read too.
 */
export interface ReadMessages {
  last: Key
}

export interface GiveFeedback {
  /**
   * Plain text.
   */
  text: string
}

export interface FormToFill {
  enrolment: Key
  occurrence: Key
  form: Form
  theme: Theme
  languages: Language[]
  state: OccurrenceState
  closesAt: MaybeLocalTime
  /**
   * It was sent late, or would be now.
   */
  late: boolean
  /**
   * 0: not sent; 1 as it was sent; each amendment is one more.
   */
  revision: number
  /**
   * The draft, or what was sent.
   */
  answers: Answers
}

/**
 * One answer while typing. A client numbers its saves from 1; a save that arrives twice counts once.
 */
export interface SaveAnswer {
  client: Key
  seq: number
  question: Key
  /**
   * null clears the answer.
   */
  value: AnswerValue | null
}

export interface Saved {
  seq: number
}

export interface Submission {
  id: Ulid
  answers: Answers
}

/**
 * What a sent form should have said, whole. Nothing that was sent is changed: this stands beside it.
 */
export interface Amendment {
  id: Ulid
  /**
   * The one it was made from.
   */
  revision: number
  /**
   * Plain text.
   */
  reason: string
  answers: Answers
}

export interface Receipt {
  occurrence: Key
  at: LocalTime
  /**
   * It came after it was due, or after the form had closed.
   */
  late: boolean
  advice: Advice[]
  /**
   * Only those shown to the patient.
   */
  scores: ScoreView[]
}

/**
 * The first of each, how many there are in all, and the cursors of what comes after.
 */
export interface Caseload {
  /**
   * Those that wait for this clinician, most severe first, then oldest.
   */
  flags: CaseloadFlag[]
  /**
   * What rules remind of and nobody has done, the soonest first.
   */
  reminders: CaseloadReminder[]
  /**
   * Those that need most first: the worst flag, how many flags, missed and open forms; then by name.
   */
  patients: CaseloadPatient[]
  totals: CaseloadTotals
  next: {
    flags: NextPage
    reminders: NextPage
    patients: NextPage
  }
}

export interface CaseloadTotals {
  flags: number
  reminders: number
  patients: number
  /**
   * Patients with a flag.
   */
  flagged: number
  /**
   * Patients who have missed a form.
   */
  missed: number
  /**
   * Patients with a form that is open.
   */
  due: number
  /**
   * Patients of whom something came that did not count, and nobody has looked at it.
   */
  conflicts: number
}

export interface CaseloadFlags {
  items: CaseloadFlag[]
  next: NextPage
}

export interface CaseloadReminders {
  items: CaseloadReminder[]
  next: NextPage
}

/**
 * Which of my patients are asked for. Names are looked for in a body, since addresses are kept in logs.
 */
export interface SeekPatients {
  /**
   * `all` unless said.
   */
  show?: 'all' | 'flagged' | 'missed' | 'due' | 'conflicts'
  /**
   * Part of the patient’s name or of the program’s title.
   */
  search?: string
  /**
   * How many at most; 50 unless said.
   */
  limit?: number
  /**
   * What `next` was in the page before.
   */
  cursor?: string
}

export interface CaseloadPatients {
  /**
   * How many there are that fit, on all pages.
   */
  total: number
  items: CaseloadPatient[]
  next: NextPage
}

export interface CaseloadReminder {
  id: Key
  enrolment: Key
  /**
   * Name.
   */
  patient: string
  text: Text
  /**
   * When it is to be done.
   */
  by: LocalTime
}

export interface CaseloadFlag {
  id: Key
  enrolment: Key
  /**
   * Name.
   */
  patient: string
  severity: 'priority' | 'warning' | 'notice'
  title: Text
  raisedAt: LocalTime
  escalatedAt: MaybeLocalTime
}

export interface CaseloadPatient {
  enrolment: Key
  patient: string
  program: Text
  status: EnrolmentStatus
  day: number
  /**
   * Unacknowledged.
   */
  flags: number
  /**
   * Messages from the patient that no clinician has read.
   */
  unread: number
  /**
   * Modules that wait for feedback.
   */
  homework: number
  /**
   * Forms and measures sent since this clinician last opened the patient.
   */
  news: number
  due: number
  missed: number
  /**
   * What came and did not count, and nobody has looked at; it has raised no flag.
   */
  conflicts: number
  lastActive: MaybeLocalTime
}

export interface PatientPage {
  enrolment: Key
  patient: {
    id: Key
    name: string
  }
  /**
   * Name of the assigned clinician; null: there is none.
   */
  clinician: string | null
  /**
   * Those at the patient's unit, who can be given a flag.
   */
  clinicians: Staff[]
  /**
   * How many submissions did not count and have been looked at by nobody.
   */
  conflicts: number
  view: StaffView
}

export interface LookAtConflict {
  occurrence: Key
  submission: Key
  digest: Key
}

export interface Conflicts {
  /**
   * Newest first.
   */
  conflicts: Conflict[]
}

/**
 * Answers that came and did not count, kept so that people can look at them.
 */
export interface Conflict {
  submission: Key
  occurrence: Key
  form: Key
  title: Text
  receivedAt: Instant
  /**
   * The same on the patient's clock.
   */
  at: LocalTime
  /**
   * The code of the problem that was answered.
   */
  reason: string
  answers: AnswerView[]
  /**
   * Of the answers: one submission may have come with several.
   */
  digest: string
  /**
   * Who looked at it first; null: nobody has.
   */
  lookedAt: ByWhom | null
}

export interface AcknowledgeFlag {
  comment: string | null
}

export interface BeginMaintenance {
  /**
   * The last day; then the program ends by itself. null: until somebody ends it.
   */
  until: MaybeDate
}

export interface Transfer {
  unit: Key
  clinician: Key
}

export interface ChangeClinician {
  clinician: Key
}

/**
 * Who has the patient now.
 */
export interface Assigned {
  enrolment: Key
  unit: UnitName
  clinician: {
    id: Key
    name: string
  }
}

/**
 * Who can have patients, by care unit.
 */
export interface Clinicians {
  units: {
    id: Key
    name: string
    clinicians: {
      id: Key
      name: string
    }[]
  }[]
}

/**
 * All of them are made, or none.
 */
export interface ChangePlan {
  /**
   * @minItems 1
   * @maxItems 20
   */
  changes: Change[]
}

export interface AssignFlag {
  /**
   * A clinician at the patient's unit.
   */
  owner: Key
}

export interface SnoozeFlag {
  until: LocalTime
}

export interface CommentFlag {
  id: Ulid
  /**
   * Plain text.
   */
  text: string
}

/**
 * Plain text by language.
 */
export interface BannerText {
  sv: string
  en?: string
}

/**
 * Ids of the programs whose patients it is for; null: every program's.
 */
export type BannerPrograms = Key[] | null

export interface WriteBanner {
  id: Ulid
  unit: Key
  text: BannerText
  programs: BannerPrograms
  /**
   * On the unit's clocks; null: now.
   */
  from: MaybeLocalTime
  /**
   * On the unit's clocks.
   */
  until: LocalTime
}

export interface UnitBanner {
  id: Ulid
  unit: {
    id: Key
    name: string
  }
  text: BannerText
  programs: BannerPrograms
  /**
   * On the unit's clocks.
   */
  from: LocalTime
  /**
   * On the unit's clocks.
   */
  until: LocalTime
  state: 'coming' | 'current' | 'over'
  written: ByWhom
  /**
   * Who took it away before its time.
   */
  ended: ByWhom | null
}

export interface ByWhom {
  /**
   * Name.
   */
  by: string
  at: Instant
}

export interface UnitBanners {
  /**
   * Newest first.
   */
  items: UnitBanner[]
  next: NextPage
}

export interface MyBanner {
  id: Ulid
  /**
   * Name of the unit that tells.
   */
  unit: string
  text: BannerText
  /**
   * To a patient: which of their programs it is about. To staff none.
   */
  enrolments: Key[]
}

export interface MyBanners {
  banners: MyBanner[]
}

/**
 * Names of the areas whose residents get it; null: of every area that the program is for.
 */
export type Areas = string[] | null

export interface OfferProgram {
  unit: Key
  areas: Areas
  /**
   * Who follows those who start; null where the program says that nobody does.
   */
  clinician: Key | null
}

export interface EndOffer {
  unit: Key
}

export interface OfferingUnit {
  id: Key
  name: string
}

export interface UnitOffer {
  unit: OfferingUnit
  program: Key
  areas: Areas
  clinician: Staff | null
  /**
   * Whether it can be started now.
   */
  open: boolean
}

export interface UnitOffers {
  offers: UnitOffer[]
  /**
   * Those that are open to residents.
   */
  programs: {
    id: Key
    title: Text
    /**
     * Empty: wherever.
     */
    areas: string[]
    /**
     * Whether somebody follows those who start.
     */
    clinician: boolean
  }[]
}

export interface MyOffer {
  unit: OfferingUnit
  program: {
    id: Key
    title: Text
    languages: Language[]
    theme: Theme
  }
  /**
   * What it is (Markdown).
   */
  present: Text
  /**
   * false: nobody in care reads what one answers.
   */
  clinician: boolean
}

export interface MyOffers {
  offers: MyOffer[]
}

export interface StartOffer {
  id: Ulid
  unit: Key
}

export interface UnitFlags {
  /**
   * Those that wait at the unit, most severe first, then oldest.
   */
  flags: UnitFlag[]
  /**
   * How many wait, on all pages.
   */
  total: number
  next: NextPage
  clinicians: {
    id: Key
    name: string
    unit: Key
  }[]
}

/**
 * That there is a flag, not what it is about.
 */
export interface UnitFlag {
  id: Key
  enrolment: Key
  unit: Key
  /**
   * Name.
   */
  patient: string
  program: Text
  severity: 'priority' | 'warning' | 'notice'
  raisedAt: LocalTime
  state: 'new' | 'snoozed'
  escalatedAt: MaybeLocalTime
  /**
   * null: the unit has no clinician.
   */
  owner: Staff | null
}

export interface StartOptions {
  programs: {
    id: Key
    version: string
    title: Text
    purpose: Text
    groups: Group[]
  }[]
  /**
   * The first of them by name.
   */
  residents: Resident[]
  /**
   * How many residents there are.
   */
  total: number
  next: NextPage
}

export interface Resident {
  id: Key
  name: string
}

/**
 * Which residents are asked for. Names are looked for in a body, since addresses are kept in logs.
 */
export interface SeekResidents {
  /**
   * Part of the name.
   */
  search?: string
  /**
   * How many at most; 50 unless said.
   */
  limit?: number
  /**
   * What `next` was in the page before.
   */
  cursor?: string
}

export interface Residents {
  /**
   * How many there are that fit, on all pages.
   */
  total: number
  items: Resident[]
  next: NextPage
}

export interface StartProgram {
  /**
   * A ULID the client made: the same start sent twice starts once.
   */
  id: string
  program: Key
  patient: Key
  /**
   * One of the program's groups; without it, the patient is in none.
   */
  group?: Key
  /**
   * The day on which it starts, from its midnight; without it, or today, it starts at once.
   */
  on?: StartDate
}

export type StartDate = string

/**
 * One start of a program for many patients: all of them, or none.
 */
export interface StartGroup {
  program: Key
  /**
   * One of the program's groups, for all of them.
   */
  group?: Key
  on?: StartDate
  /**
   * @minItems 1
   * @maxItems 200
   */
  starts: {
    id: Ulid
    patient: Key
  }[]
}

export interface GroupStarted {
  /**
   * In the order they were asked for.
   */
  started: {
    patient: Key
    enrolment: Key
  }[]
}

export interface Started {
  enrolment: Key
}

export interface GiveForm {
  /**
   * Id of a form or a battery.
   */
  form: Key
}

export interface OpenModule {
  module: Key
}

export interface OrderModules {
  /**
   * Every module of the program once, in the order they are to have; none: the program's own.
   *
   * @maxItems 1000
   */
  modules: Key[]
}

/**
 * A bundle on its way to a runtime.
 */
export interface Package {
  digest: Digest
  /**
   * The bundle's canonical JSON (RFC 8785), to the byte what the digest was taken over.
   */
  bundle: string
  /**
   * Base64 by digest; files the runtime already has may be left out.
   */
  media: {
    [k: string]: string
  }
}

export interface Published {
  program: Key
  version: string
  digest: Digest
  /**
   * false: exactly this was published already.
   */
  new: boolean
}

export type NotificationLanguage = 'sv' | 'en'

/**
 * How a person is told that there is something new. In the app they always are.
 */
export interface MyNotifications {
  language: NotificationLanguage
  email: NotificationChannel
  sms: NotificationChannel
}

export interface NotificationChannel {
  /**
   * E-mail address or phone number; without one nothing is sent.
   */
  address: string | null
  chosen: boolean
  /**
   * false: this service does not send by this channel.
   */
  available: boolean
}

export interface ChooseNotifications {
  language: NotificationLanguage
  email: boolean
  sms: boolean
}

export interface MyNotices {
  unread: number
  /**
   * Newest first.
   */
  items: Notice[]
  next: NextPage
}

/**
 * Which part of a long list is asked for.
 */
export interface PageQuery {
  /**
   * How many at most; 50 unless said.
   */
  limit?: number
  /**
   * What `next` was in the page before.
   */
  cursor?: string
}

/**
 * The cursor of the next page; null: this is the last.
 */
export type NextPage = string | null

export type NoticeAbout =
  | 'form_open'
  | 'form_reminder'
  | 'flag'
  | 'escalation'
  | 'staff_reminder'
  | 'homework'
  | 'feedback'
  | 'message'
  | 'transfer'

export interface Notice {
  id: number
  enrolment: Key
  about: NoticeAbout
  /**
   * Id of the occurrence, flag, firing, module, message or phase.
   */
  subject: string
  /**
   * Its title.
   */
  program: Text
  /**
   * Name; null to the patient.
   */
  patient: string | null
  at: Instant
  /**
   * When it was read, or what it told of was over.
   */
  readAt: Instant | null
}

export interface ReadNotices {
  /**
   * @maxItems 500
   */
  ids: number[]
}

export interface PatientDeliveries {
  /**
   * What did not reach anybody, or perhaps did not, newest first.
   */
  items: DoubtfulDelivery[]
  next: NextPage
}

export interface DoubtfulDelivery {
  id: number
  about: NoticeAbout
  /**
   * Id of the occurrence, flag, firing, module or message.
   */
  subject: string
  /**
   * Name.
   */
  recipient: string
  channel: 'email' | 'sms'
  /**
   * unknown: it may have been sent, and is not sent again.
   */
  state: 'unknown' | 'failed'
  /**
   * A short code of what happened last.
   */
  why: string | null
  at: Instant
}

export interface Health {
  status: 'ok' | 'unavailable'
}
