import { removeSpentDrafts, spentUpTo } from '#storage/queries/drafts.ts'
import type { PlainAction } from '../door/action.ts'
import { done } from '../context/problem.ts'

const BATCH = 1000

export interface DraftsRemoved {
  readonly removed: number
  /** Where the next batch begins; null: all have been looked at. */
  readonly next: number | null
}

/**
 * Removes saved answers that say nothing any more, among a batch of those after a place: of sent forms, and those that
 * the same client has saved anew. What was typed last and never sent stays, whatever has become of its form.
 */
export const removeDrafts: PlainAction<{ readonly after: number }, DraftsRemoved> = {
  name: 'removeDrafts',
  about: 'nothing',
  run: async ({ db }, { after }) => {
    const upTo = await spentUpTo(db, after, BATCH)
    if (upTo === null) return done({ removed: 0, next: null })
    return done({ removed: await removeSpentDrafts(db, after, upTo), next: upTo })
  },
}
