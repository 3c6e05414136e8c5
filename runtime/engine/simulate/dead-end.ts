import { isPageShown } from '../modules.ts'
import { Past } from '../past.ts'
import type { Program } from '../prepare.ts'
import { wakeAt } from '../wake.ts'
import type { Life } from './live.ts'

/**
 * The modules a patient never came to, where nothing was left: the program goes on, but there is nothing to fill in
 * or to read, nothing is on its way, and time will change nothing. What staff open by hand does not count. Of a patient
 * who gave up, nothing is said.
 */
export function lockedBehind(program: Program, { state, quitAt, to }: Life): string[] {
  if (quitAt !== null || state.status !== 'active') return []
  const locked = [...program.modules.values()].filter(
    ({ module }) => !module.byClinician && state.modules[module.id] === undefined,
  )
  if (locked.length === 0 || wakeAt(program, state) !== null) return []
  const left = Object.values(state.occurrences).some(({ state: now }) => now === 'open' || now === 'planned')
  const past = new Past(state)
  const unread = [...program.modules.values()].some(({ module, pages }) => {
    const progress = state.modules[module.id]
    if (progress === undefined) return false
    if (progress.handedInAt !== null && progress.doneAt === null) return true
    return [...pages.values()].some((page) => !progress.read.includes(page.page.id) && isPageShown(page, past, to))
  })
  return left || unread ? [] : locked.map(({ module }) => module.id)
}
