import type { OutlineItem, Place } from '../../worker/protocol.ts'

/** Where the innermost of these subjects that has a place was written. */
export function placeOfSubject(outline: readonly OutlineItem[], subjects: readonly string[]): Place | null {
  const all = flat(outline)
  for (const subject of subjects) {
    const place = all.find((item) => item.subject === subject)?.place
    if (place) return place
  }
  return null
}

/** The smallest named thing around a place of a text. */
export function itemAt(outline: readonly OutlineItem[], file: string, offset: number): OutlineItem | null {
  const around = flat(outline).filter(
    ({ place }) => place !== null && place.file === file && place.start <= offset && offset <= place.end,
  )
  return around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null
}

function flat(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)])
}

function lengthOf({ place }: OutlineItem): number {
  return place === null ? 0 : place.end - place.start
}
