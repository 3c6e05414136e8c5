import { isAsWritten } from '../as-written.ts'
import { Past, scoreOf } from '../past.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** A result of the form's latest response. A band that is not expected is not compared. */
export function resultTried({ state }: Story, expected: Expected<'result'>): Tried {
  const response = new Past(state).latest(expected.form)
  const score = response === null ? undefined : scoreOf(response, expected.result)
  const { value = null, band = null, status = null } = score ?? {}
  const { bands } = expected
  const met = isAsWritten(value, expected.value) && (bands === null || (band !== null && bands.includes(band)))
  return { found: { kind: 'result', value, band, status }, met }
}
