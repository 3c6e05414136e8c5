import { forget, keep, kept } from '../keep.ts'
import { ulid } from '../ulid.ts'

function keyOf(place: string): string {
  return `lykta.submission ${place}`
}

/** The name of one sending of one form. It stays the same until it has arrived, so that sending again counts once. */
export function submissionId(place: string): string {
  const before = kept(keyOf(place))
  if (before !== null) return before
  const id = ulid()
  keep(keyOf(place), id)
  return id
}

export function forgetSubmission(place: string): void {
  forget(keyOf(place))
}
