import { rangeWords } from '../elaborate/comparison.ts'
import { highest, lowest, type Range } from '../range.ts'

/** `0–27`; null where nothing is known of either end. */
export function rangeText(range: Range): string | null {
  if (!Number.isFinite(lowest(range)) && !Number.isFinite(highest(range))) return null
  const words = rangeWords(range)
  return typeof words === 'number' ? String(words) : words.code
}
