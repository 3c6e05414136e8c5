import type {
  AmendedScoreTable,
  AmendmentTable,
  DraftTable,
  ResponseTable,
  ScoreTable,
  SubmissionConflictTable,
  SubmissionTable,
} from './tables/answers.ts'
import type { BannerTable } from './tables/banners.ts'
import type {
  EnrolmentTable,
  FiringTable,
  FlagCommentTable,
  FlagTable,
  MessageTable,
  ModuleProgressTable,
  OccurrenceTable,
  PhaseTable,
  PlanPartTable,
  SeenTable,
} from './tables/enrolment.ts'
import type { AccessTable, EventTable, SchemaStepTable, ZoneRulesTable } from './tables/log.ts'
import type { ContactTable, PersonTable, RoleTable, SessionTable, UnitHoursTable, UnitTable } from './tables/people.ts'
import type { OfferTable } from './tables/offers.ts'
import type { DailyCountTable, DeliveryTable, OutboxTable } from './tables/post.ts'
import type { BundleTable, CurrentBundleTable, MediaTable } from './tables/programs.ts'

export type * from './tables/answers.ts'
export type * from './tables/banners.ts'
export type * from './tables/enrolment.ts'
export type * from './tables/log.ts'
export type * from './tables/offers.ts'
export type * from './tables/people.ts'
export type * from './tables/post.ts'
export type * from './tables/programs.ts'

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
  banner: BannerTable
  offer: OfferTable
  event: EventTable
  access: AccessTable
  zone_rules: ZoneRulesTable
}
