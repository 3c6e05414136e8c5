import type { Session } from '#schemas/generated/api.ts'
import type { PlainAction } from '../door/action.ts'
import { personView } from './person-view.ts'
import { done } from '../context/problem.ts'

/** Who is signed in, if anybody. */
export const whoAmI: PlainAction<null, Session> = {
  name: 'whoAmI',
  about: 'nothing',
  run: async ({ context, actor }) =>
    done({
      person: actor.person === null ? null : personView(actor.person),
      development: context.signIn === 'development',
    }),
}
