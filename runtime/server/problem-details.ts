import type { Problem as Details } from '#schemas/generated/api.ts'
import type { Problem, ProblemCode } from '#actions/context/problem.ts'

/** What only the server knows can go wrong. */
type RequestProblemCode =
  | 'invalid_body'
  | 'invalid_query'
  | 'malformed_json'
  | 'malformed_path'
  | 'unstorable_text'
  | 'unsupported_type'
  | 'too_large'
  | 'cross_site'
  | 'too_many_requests'
  | 'too_many_streams'
  | 'unknown_path'
  | 'unexpected'

export type Code = ProblemCode | RequestProblemCode

/** Status and title of every problem. The titles are for people who read the API; the web has words of its own. */
export const KINDS: Readonly<Record<Code, readonly [status: number, title: string]>> = {
  signed_out: [401, 'Nobody is signed in.'],
  unknown_person: [401, 'Nobody by this name can sign in here.'],
  not_allowed: [403, 'This role may not do this.'],
  not_found: [404, 'There is no such thing.'],
  submission_conflict: [409, 'This submission has come before with other content.'],
  start_conflict: [409, 'This start has come before for something else.'],
  already_running: [409, 'The patient is in this program already.'],
  banner_conflict: [409, 'This banner has come before with other content.'],
  not_open_to_residents: [422, 'The program is started by somebody in care.'],
  invalid_offer: [422, 'The program cannot be offered like this.'],
  unknown_group: [422, 'The program has no such group.'],
  group_refused: [422, 'Some of the group cannot start, so nobody has.'],
  named_twice: [422, 'The same patient or start stands twice.'],
  unknown_resident: [422, 'There is no such resident.'],
  unknown_clinician: [422, 'There is no such clinician at the unit.'],
  unknown_program: [422, 'There is no such program.'],
  already_given: [409, 'The form has been given and still waits to be answered.'],
  unknown_conflict: [404, 'There is no such submission that did not count.'],
  program_unavailable: [503, 'This program cannot be shown now.'],
  log_unavailable: [503, 'The access log cannot be written, so nothing is shown.'],
  store_unavailable: [503, 'The database cannot take work now.'],
  busy: [503, 'Others are changing the same thing. Try again.'],
  bundle_digest: [422, 'The bundle does not have the digest it says.'],
  bundle_json: [422, 'The bundle is not JSON.'],
  bundle_not_canonical: [422, 'The bundle is not written as canonical JSON.'],
  bundle_schema: [422, 'The bundle does not fit its schema.'],
  bundle_engine: [422, 'The engine cannot run the bundle.'],
  bundle_unfollowed: [422, 'Nobody follows the program, and somebody would have to.'],
  bundle_media: [422, 'A media file is missing or wrong.'],
  bundle_version: [409, 'This version is published with other content.'],
  bundle_older: [409, 'A newer version is published.'],
  not_active: [409, 'The program is not under way.'],
  invalid_date: [422, 'The date does not exist or has passed.'],
  already_started: [409, 'The program has started already.'],
  unknown_occurrence: [404, 'There is no such form.'],
  not_open: [409, 'The form is not open.'],
  already_sent: [409, 'The form has been sent already.'],
  not_sent: [409, 'The form has not been sent.'],
  amended_meanwhile: [409, 'The answers have been amended since they were read.'],
  amendment_conflict: [409, 'This amendment has come before with other content.'],
  invalid_answers: [422, 'Some answers are not valid.'],
  unknown_page: [404, 'There is no such page.'],
  module_locked: [409, 'The module is locked.'],
  invalid_order: [422, 'The order must have every module once.'],
  unknown_module: [404, 'There is no such module.'],
  unknown_form: [404, 'There is no such form.'],
  unknown_flag: [404, 'There is no such flag.'],
  already_acknowledged: [409, 'The flag has been acknowledged.'],
  invalid_time: [422, 'That is no time to come.'],
  comment_conflict: [409, 'This comment has come before with other content.'],
  not_waiting: [409, 'The module does not wait for feedback.'],
  invalid_text: [422, 'The text is empty, too long or holds characters that cannot be kept.'],
  messages_off: [409, 'Messages are off in this program.'],
  message_conflict: [409, 'This message has come before with other content.'],
  unknown_message: [404, 'There is no such message.'],
  unknown_reminder: [404, 'There is no such reminder.'],
  invalid_plan: [422, 'The plan cannot be changed like this.'],
  unknown_measure: [404, 'There is no such measure.'],
  invalid_query: [400, 'The address asks for a list in a way that there is not.'],
  invalid_cursor: [400, 'The cursor is none that this list gave.'],
  invalid_body: [422, 'The request does not fit its schema.'],
  malformed_json: [400, 'The request is not JSON.'],
  malformed_path: [400, 'The address is not well formed.'],
  unstorable_text: [400, 'The text holds the character U+0000, which cannot be kept.'],
  unsupported_type: [415, 'The request is not application/json.'],
  too_large: [413, 'The request is too large.'],
  cross_site: [403, 'The request comes from another site.'],
  too_many_requests: [429, 'Too many requests. Wait a little.'],
  too_many_streams: [429, 'As many streams of news are open as anybody may have.'],
  unknown_path: [404, 'There is no such address.'],
  unexpected: [500, 'Something went wrong here.'],
}

/** A problem as RFC 9457 writes it. */
export function problemDetails(problem: Omit<Problem, 'code'> & { readonly code: Code }): Details {
  const [status, title] = KINDS[problem.code]
  return {
    type: `urn:lykta:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.errors === undefined ? {} : { errors: [...problem.errors] }),
  }
}
