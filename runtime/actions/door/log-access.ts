import { logAccess } from '#storage/queries/access.ts'
import type { AccessTable } from '#storage/tables.ts'
import type { ActionName } from './access-matrix.ts'
import type { Scene, Touched } from '../context/scene.ts'

/** One line of the access log in the making. */
export interface Note extends Touched {
  readonly outcome: AccessTable['outcome']
}

/** Thrown when the access log does not take a line: the whole action is then undone. */
export class LogUnavailable extends Error {
  constructor(cause: unknown) {
    super('the access log cannot be written', { cause })
    this.name = 'LogUnavailable'
  }
}

/** Objects are named by whoever asks, who could name something endless. */
const LONGEST = 200

/** Writes an action's lines. Without an enrolment the unit is the one the actor works at. */
export async function writeAccess(scene: Scene, action: ActionName, notes: readonly Note[]): Promise<void> {
  const { actor, now: at, request } = scene
  const workplace = actor.person?.roles[0]?.unit.id ?? null
  const rows = notes.map(({ enrolment, object, reason, outcome }) => ({
    at,
    actor: actor.id,
    unit: enrolment?.unit ?? workplace,
    patient: enrolment?.patient ?? null,
    action,
    object: (object ?? enrolment?.id ?? null)?.slice(0, LONGEST) ?? null,
    reason: reason ?? null,
    outcome,
    digest: enrolment?.digest ?? null,
    request,
  }))
  try {
    await logAccess(scene.db, rows)
  } catch (error) {
    throw new LogUnavailable(error)
  }
}
