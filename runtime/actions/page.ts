import type { PageQuery } from '#schemas/generated/api.ts'

/* Long lists are given in pages. A page says where it ended by the last row's key, so that what is added meanwhile moves nothing. */

const USUAL = 50

/** A page asked for, of a list that is ordered by a number, the highest first. */
export interface Page {
  readonly limit: number
  /** Only rows below this one; null from the beginning. */
  readonly below: number | null
}

export const FIRST_PAGE: Page = { limit: USUAL, below: null }

/** The page that a request asks for; null where its cursor is none that was given out. */
export function pageAsked({ limit = USUAL, cursor }: PageQuery): Page | null {
  if (cursor === undefined) return { limit, below: null }
  const key = keyIn(cursor)
  return key === null ? null : { limit, below: key }
}

/** The rows of a page and the cursor of the next, when one row more than the page holds was looked for. */
export function cut<Row extends { readonly id: number }>(
  rows: readonly Row[],
  { limit }: Page,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last === undefined ? null : cursorOf(last.id) }
}

function cursorOf(key: number): string {
  return Buffer.from(JSON.stringify({ below: key })).toString('base64url')
}

/** Taken only as it was written, so that nothing else hides in it. */
function keyIn(cursor: string): number | null {
  const written = /^\{"below":([1-9]\d{0,15})\}$/.exec(Buffer.from(cursor, 'base64url').toString())
  const key = Number(written?.[1] ?? Number.NaN)
  return Number.isSafeInteger(key) && cursorOf(key) === cursor ? key : null
}
