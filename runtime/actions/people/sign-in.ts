import { digestOf } from '#storage/digest.ts'
import type { Session, SignIn } from '#schemas/generated/api.ts'
import { personById } from '#storage/queries/directory.ts'
import { addSession, revokeSession } from '#storage/queries/sessions.ts'
import type { PlainAction } from '../door/action.ts'
import { personView } from './person-view.ts'
import { done, refused } from '../context/problem.ts'

export interface SignedIn {
  readonly session: Session
  /** Goes into the cookie and is stored nowhere. */
  readonly secret: string
}

/** Signs in as a made-up person. Every sign-in makes a new session and ends the one it came with. */
export const signIn: PlainAction<SignIn, SignedIn> = {
  name: 'signIn',
  about: 'nothing',
  object: (input) => input.person,
  run: async ({ context, db, now, actor }, input) => {
    const person = context.signIn === 'development' ? await personById(db, input.person) : undefined
    if (person === undefined || context.signIn === 'none') return refused('unknown_person')
    if (actor.session !== null) await revokeSession(db, actor.session.id, now)
    const secret = context.ids.secret()
    await addSession(db, {
      id: digestOf(secret),
      person: person.id,
      method: context.signIn,
      created_at: now,
      last_seen_at: now,
      revoked_at: null,
    })
    return done({ session: { person: personView(person), development: true }, secret })
  },
}
