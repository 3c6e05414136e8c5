import type { PageQuery } from '#schemas/generated/api.ts'

/* Long lists are given in pages. A page says where it ended by the last row's key, so that what is added meanwhile moves nothing. */

const USUAL = 50

/** What rows are ordered by, and known by: no two have the same. */
type Key = readonly (number | string)[]

/** What the parts of a list's key are. */
type Kinds<Of extends Key> = { readonly [Place in keyof Of]: Of[Place] extends number ? 'number' : 'string' }

/** A page asked for. */
export interface Page<Of extends Key> {
  readonly limit: number
  /** Only rows that come after this one; null from the beginning. */
  readonly after: Of | null
}

export const FIRST_PAGE: Page<never> = { limit: USUAL, after: null }

/** A list that is ordered by one number. */
export const BY_NUMBER: Kinds<readonly [number]> = ['number']

/** The page that a request asks for; null where its cursor is none that was given out. */
export function pageAsked<Of extends Key>({ limit = USUAL, cursor }: PageQuery, kinds: Kinds<Of>): Page<Of> | null {
  if (cursor === undefined) return { limit, after: null }
  const key = keyIn<Of>(cursor, kinds)
  return key === null ? null : { limit, after: key }
}

/** The rows of a page and the cursor of the next, when one row more than the page holds was looked for. */
export function cut<Row>(
  rows: readonly Row[],
  { limit }: Pick<Page<Key>, 'limit'>,
  keyOf: (row: Row) => Key,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last === undefined ? null : cursorOf(keyOf(last)) }
}

/** The page of a list that is at hand whole and in the order of its keys. */
export function pageOf<Row, Of extends Key>(
  rows: readonly Row[],
  { limit, after }: Page<Of>,
  keyOf: (row: Row) => Of,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const first = after === null ? 0 : rows.findIndex((row) => compareKeys(keyOf(row), after) > 0)
  const left = first < 0 ? [] : rows.slice(first, first + limit + 1)
  return cut(left, { limit }, keyOf)
}

/** Part by part: numbers by size, texts by their bytes. */
export function compareKeys(one: Key, other: Key): number {
  for (const [place, part] of one.entries()) {
    const beside = other[place]
    if (beside === undefined || part === beside) continue
    return part < beside ? -1 : 1
  }
  return 0
}

function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** Taken only as it was written, so that nothing else hides in it. */
function keyIn<Of extends Key>(cursor: string, kinds: Kinds<Of>): Of | null {
  const key = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(key) || key.length !== kinds.length) return null
  const fits = key.every((part: unknown, place) => typeof part === kinds[place] && isPart(part))
  return fits && cursorOf(key) === cursor ? (key as unknown as Of) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Databases take no number that is not exact, and no text with a zero in it. */
function isPart(part: unknown): boolean {
  return typeof part === 'string' ? !part.includes('\0') : Number.isSafeInteger(part) && Number(part) >= 0
}
