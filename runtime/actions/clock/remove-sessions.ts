import { removeSessions as removeUnseen } from '#storage/queries/sessions.ts'
import type { PlainAction } from '../door/action.ts'
import { moved } from '../context/calendar.ts'
import { done } from '../context/problem.ts'

/** A session that nobody has used for this long ended long ago: each ends after an hour alone. */
const KEPT = 30 * 24 * 60 * 60_000
const BATCH = 500

/** Removes a batch of sessions that ended long ago; what was done in them stays in the access log. The answer says how many. */
export const removeSessions: PlainAction<null, number> = {
  name: 'removeSessions',
  about: 'nothing',
  run: async ({ db, now }) => done(await removeUnseen(db, moved(now, -KEPT), BATCH)),
}
