import type { Span } from './sources.ts'

/** Where each part of a bundle was written: JSON pointer → place, for every part whose place is known. */
export function sourceMap(bundle: object, origin: ReadonlyMap<object, Span>): Map<string, Span> {
  const map = new Map<string, Span>()
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    const place = origin.get(value)
    if (place) map.set(pointer, place)
    for (const [key, part] of Object.entries(value))
      visit(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  visit(bundle, '')
  return map
}
