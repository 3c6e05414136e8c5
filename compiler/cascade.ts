import type { Part } from '#dsl/part.ts'
import type { Place } from '#dsl/ast/index.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Sentences about something that is not there. Where a declaration could not be read to its end, it may well be. */
const OF_ABSENCE: readonly Diagnostic['name'][] = [
  'no-program',
  'header-missing',
  'instrument-unstated',
  'result-untitled',
  'nothing-inside',
  'bands-gap',
  'picture-undescribed',
  'media-undescribed',
  'captions-missing',
  'translation-missing',
  'scenario-order',
]

/**
 * Whether a problem may only follow from text that could not be read: it stands on the same lines, or misses
 * something in a declaration that was not read to its end. One fault should be told once.
 */
export function mayFollow({ name, primary }: Diagnostic, { text, unread, ast }: Part): boolean {
  if (unread.length === 0) return false
  if (unread.some((place) => touches(linesOf(text, place), primary))) return true
  if (!OF_ABSENCE.includes(name)) return false
  const around = ast.declarations.find((one) => touches(one, primary))
  return around === undefined || unread.some((place) => touches(place, around))
}

/** Whether a place has text that could not be read. */
export function touchesUnread(part: Part | undefined, place: Place): boolean {
  return part?.unread.some((one) => touches(one, place)) ?? false
}

function linesOf(text: string, { start, end }: Place): Place {
  const after = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after }
}

function touches(a: Place, b: Place): boolean {
  return a.start <= b.end && b.start <= a.end
}
