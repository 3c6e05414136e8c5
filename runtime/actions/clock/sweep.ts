import { act } from '../door/act.ts'
import type { Action } from '../door/act.ts'
import type { Context } from '../context/context.ts'
import { removeDrafts } from './remove-drafts.ts'
import { removeSessions } from './remove-sessions.ts'

export interface Swept {
  readonly sessions: number
  readonly drafts: number
}

/** Removes what is no longer needed, batch by batch, so that nobody has to wait for it. Stops where a batch is refused. */
export async function sweep(context: Context, signal?: AbortSignal): Promise<Swept> {
  let [sessions, drafts] = [0, 0]
  while (signal?.aborted !== true) {
    const removed = (await ask(context, removeSessions, null)) ?? 0
    sessions += removed
    if (removed === 0) break
  }
  for (let after: number | null = 0; after !== null && signal?.aborted !== true;) {
    const batch: { removed: number; next: number | null } | null = await ask(context, removeDrafts, { after })
    drafts += batch?.removed ?? 0
    after = batch?.next ?? null
  }
  return { sessions, drafts }
}

async function ask<Input, Output>(
  context: Context,
  action: Action<Input, Output>,
  input: Input,
): Promise<Output | null> {
  const result = await act(context, { kind: 'system', name: 'clock', request: 'sweep' }, action, input)
  return result.ok ? result.value : null
}
