import type { Session } from '#schemas/generated/api.ts'
import { revokeSession } from '#storage/queries/sessions.ts'
import type { PlainAction } from '../door/action.ts'
import { done } from '../context/problem.ts'

/** Ends the session here and now, whoever still holds its cookie. */
export const signOut: PlainAction<null, Session> = {
  name: 'signOut',
  about: 'nothing',
  run: async (scene) => {
    const { context, db, now, actor } = scene
    if (actor.session !== null) await revokeSession(db, actor.session.id, now)
    // Wherever the session is listened in, it is looked at again and found to have ended.
    scene.tell(actor.id)
    return done({ person: null, development: context.signIn === 'development' })
  },
}
