import type { Analysis } from '#compiler/analyze.ts'
import { documentSymbols, type DocumentSymbol } from '#compiler/service/outline.ts'
import type { OutlineItem, Place } from './protocol.ts'

/**
 * The outline of the last text that compiled, with where its things stand in a text that did not: null where that could
 * not be read. So it still leads to the right line while something is half written.
 */
export function placedIn(analysis: Analysis, outline: readonly OutlineItem[]): OutlineItem[] {
  const places = placesOf(analysis)
  const placed = (item: OutlineItem): OutlineItem => ({
    ...item,
    place: places.get(item.subject) ?? null,
    children: item.children.map(placed),
  })
  return outline.map(placed)
}

/** By subject, as the outline names it. */
function placesOf(analysis: Analysis): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const add = ({ kind, name, place, children }: DocumentSymbol, owner: string | null): void => {
    places.set(`${kind}:${owner === null ? name : `${owner}.${name}`}`, place)
    const inner = kind === 'form' || kind === 'module' ? name : owner
    for (const child of children) add(child, inner)
  }
  for (const file of analysis.parsed.keys()) for (const one of documentSymbols(analysis, file)) add(one, null)
  return places
}
