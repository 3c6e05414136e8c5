import type { PlainAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'

/** Who listens, and in which session. */
export interface Hearer {
  readonly person: string
  readonly session: string
}

/** Somebody signed in wants to be told, for as long as the session lasts, whenever there is something new to them. */
export const hearNews: PlainAction<null, Hearer> = {
  name: 'hearNews',
  about: 'nothing',
  run: async ({ actor: { person, session } }) =>
    person === null || session === null ? refused('signed_out') : done({ person: person.id, session: session.id }),
}
