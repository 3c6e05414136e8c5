import type { Session } from '#schemas/generated/api.ts'
import { revokeSession } from '#storage/queries/sessions.ts'
import type { PlainAction } from './action.ts'
import { done } from './problem.ts'

/** Ends the session here and now, whoever still holds its cookie. */
export const signOut: PlainAction<null, Session> = {
  name: 'signOut',
  about: 'nothing',
  run: async ({ context, db, now, actor }) => {
    if (actor.session !== null) await revokeSession(db, actor.session.id, now)
    return done({ person: null, development: context.signIn === 'development' })
  },
}
