import type { Generated } from 'kysely'
import type { OccurrenceId, Response } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import type { Answers, AnswerValue, ScoreStatus } from '#schemas/generated/view.ts'
import type { Json } from '../json.ts'

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
  /** Of a measure that was refused, one that never came to be. */
  occurrence: OccurrenceId
  /** What form it was; null: the occurrence's. */
  form: string | null
  submission: string
  body_hash: string
  answers: Json<Answers>
  received_at: Instant
  /** The code of the problem that was answered. */
  reason: string
  /** Who looked at it first; null: nobody has. */
  looked_by: string | null
  looked_at: Instant | null
}
