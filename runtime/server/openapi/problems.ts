import { ACCESS } from '#actions/door/access-matrix.ts'
import type { Rule } from '#actions/door/access-matrix.ts'
import type { Endpoint } from '../endpoint.ts'
import type { Code } from '../problem-details.ts'
import type { Content } from './parts.ts'
import { shapeRef } from './schemas.ts'

export const PROBLEM: Content = { 'application/problem+json': { schema: shapeRef('Problem') } }

/** The problems that an endpoint can give because of who asks, how, and about what; the action has more of its own. */
export function commonProblems(endpoint: Endpoint): readonly Code[] {
  const rule: Rule = ACCESS[endpoint.action]
  const codes: Code[] = []
  if (rule.may !== 'anyone') codes.push('signed_out')
  if (Array.isArray(rule.may)) codes.push('not_allowed')
  if (endpoint.path.includes(':')) codes.push('malformed_path')
  if (rule.reach !== 'none') codes.push('not_found', 'program_unavailable')
  if (endpoint.request !== null) {
    codes.push('malformed_json', 'unstorable_text', 'too_large', 'unsupported_type', 'invalid_body')
  }
  if (endpoint.paged) codes.push('invalid_query', 'invalid_cursor')
  if (endpoint.method !== 'GET') codes.push('cross_site')
  if (endpoint.action === 'signIn') codes.push('too_many_requests')
  codes.push('log_unavailable', 'store_unavailable', 'busy', 'unexpected')
  return codes
}

const REACHES: Readonly<Record<Rule['reach'], string>> = {
  none: '',
  own: ', about what is their own',
  assigned: ', about a patient assigned to them or of whom they have been given a flag',
  unit: ', about a patient at their unit',
}

/** Who may use an endpoint, in words. */
export function whoMay(endpoint: Endpoint): string {
  const { may, reach, logged }: Rule = ACCESS[endpoint.action]
  const who =
    may === 'anyone'
      ? 'Anyone, signed in or not'
      : may === 'signed_in'
        ? 'Anyone signed in'
        : may.map((role) => role.replace('_', ' ')).join(' or ')
  const log = logged ? ' Each time goes into the access log.' : ''
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}${REACHES[reach]}.${log}`
}
