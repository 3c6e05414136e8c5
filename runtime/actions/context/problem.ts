import type { Refusal } from '#engine/index.ts'
import type { FieldProblem } from '#schemas/generated/api.ts'

/** Every way in which an action can fail as expected. The web chooses words by them; they are never renamed. */
export type ProblemCode =
  /** Nobody is signed in, or the session has ended. */
  | 'signed_out'
  /** Nobody by this name can sign in here. */
  | 'unknown_person'
  /** This role may not do this, whoever it is about. */
  | 'not_allowed'
  /** There is no such thing, or none that this person may know of. */
  | 'not_found'
  /** The same submission id has come with other content; both are kept. */
  | 'submission_conflict'
  /** The same start id has come for another patient or program. */
  | 'start_conflict'
  /** The patient is in this program at this unit already. */
  | 'already_running'
  | 'unknown_resident'
  /** The same banner id has come with other content. */
  | 'banner_conflict'
  /** The program is started by somebody in care. */
  | 'not_open_to_residents'
  /** The errors say why the program cannot be offered like this. */
  | 'invalid_offer'
  /** Some of a group cannot start, so none has; the errors say which and why. */
  | 'group_refused'
  /** The same patient, or the same start, stands twice in a group. */
  | 'named_twice'
  /** Nobody by this id is a clinician at the unit. */
  | 'unknown_clinician'
  | 'unknown_program'
  /** Nothing of the kind was kept of this patient. */
  | 'unknown_conflict'
  /** The form was given to the patient before and still waits to be answered. */
  | 'already_given'
  /** The cursor is none that this list gave. */
  | 'invalid_cursor'
  /** What the patient's program was compiled to is damaged; nothing is shown rather than something wrong. */
  | 'program_unavailable'
  /** What cannot be logged is not done. */
  | 'log_unavailable'
  | 'store_unavailable'
  /** Somebody else kept changing the same thing; trying again is right. */
  | 'busy'
  | BundleProblemCode
  | Refusal['code']

/** Problems that pass by themselves: nothing is wrong with what was asked, and the same may be asked again. */
export const PASSING: ReadonlySet<string> = new Set<ProblemCode>(['store_unavailable', 'log_unavailable', 'busy'])

/** Why a bundle is not published. */
type BundleProblemCode =
  /** The digest is not that of the bytes. */
  | 'bundle_digest'
  | 'bundle_json'
  /** A key twice, keys out of order, or spaces: not the one way to write it. */
  | 'bundle_not_canonical'
  | 'bundle_schema'
  /** The engine cannot make it ready to run. */
  | 'bundle_engine'
  /** Nobody in care follows the program, and it has what somebody would have to see or do. */
  | 'bundle_unfollowed'
  /** A file is missing, not what its digest says, or of a type that is not allowed. */
  | 'bundle_media'
  /** Other bytes are published under this version. */
  | 'bundle_version'
  /** A newer version has been published. */
  | 'bundle_older'

export interface Problem {
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldProblem[]
}

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

/** An expected failure. What the action has written until then is kept, so refuse first and write afterwards. */
export function refused(code: ProblemCode, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } }
}
