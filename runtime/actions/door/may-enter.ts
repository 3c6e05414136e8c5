import { ACCESS } from './access-matrix.ts'
import type { ActionName } from './access-matrix.ts'
import { act } from './act.ts'
import { whyNot } from './authorise.ts'
import type { Caller, Context } from '../context/context.ts'
import { identify } from './identify.ts'
import { done } from '../context/problem.ts'
import type { Problem } from '../context/problem.ts'

/** Whether a caller may do an action at all, before anything else of the request is looked at. A denial is logged. */
export async function mayEnter(context: Context, caller: Caller, name: ActionName): Promise<Problem | null> {
  const now = context.clock.now()
  let no: ReturnType<typeof whyNot>
  try {
    no = await context.store.read(async (db) => whyNot(ACCESS[name], await identify(db, context, caller, now)))
  } catch (error) {
    if (!context.store.facts.isUnavailable(error)) throw error
    context.log.error({ request: caller.request, err: error }, 'The database cannot be read.')
    context.meter.storeFailed()
    return { code: 'store_unavailable' }
  }
  if (no === null) return null
  // Through the door, where it is denied again and written down.
  const denied = await act(context, caller, { name, about: 'nothing', run: async () => done(null) }, null)
  return denied.ok ? { code: no } : denied.problem
}
