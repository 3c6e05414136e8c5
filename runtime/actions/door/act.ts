import type { Instant } from '#schemas/generated/api.ts'
import { enrolmentById } from '#storage/queries/enrolments.ts'
import { StaleWrite } from '#storage/store.ts'
import type { Db } from '#storage/store.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import { ACCESS } from './access-matrix.ts'
import type { ActionName, Rule } from './access-matrix.ts'
import type { AboutEnrolment, CareAction, PlainAction } from './action.ts'
import { reaches, whyNot } from './authorise.ts'
import { openCares } from '../care/open-cares.ts'
import type { Caller, Context } from '../context/context.ts'
import { identify, noteUse } from './identify.ts'
import { LogUnavailable, writeAccess } from './log-access.ts'
import type { Note } from './log-access.ts'
import type { Changing } from '../context/opened.ts'
import { refused } from '../context/problem.ts'
import type { ProblemCode, Result } from '../context/problem.ts'
import type { Actor, Scene } from '../context/scene.ts'

/** How often an action is tried again when another changed the same thing in between. */
const TRIES = 4

export type Action<Input, Output> =
  PlainAction<Input, Output> | (Input extends AboutEnrolment ? CareAction<Input, Output> : never)

/**
 * The one door to data. Finds out who asks, whether they may, does the action, and writes what it changed together
 * with the access log, all in one transaction. Expected failures come back as problems; an action that breaks
 * throws, and then nothing has been written.
 */
export async function act<Input, Output>(
  context: Context,
  caller: Caller,
  action: Action<Input, Output>,
  input: Input,
): Promise<Result<Output>> {
  for (let tries = 1; ; tries += 1) {
    try {
      const opened: Changing[] = []
      const told: string[] = []
      const result = await context.store.write((db) => attempt(db, context, caller, action, input, opened, told))
      for (const { enrolment, state } of opened) context.states.keep(enrolment, state, caller.kind === 'person')
      context.announcer.announce({ opened, told })
      context.meter.acted(action.name, result.ok ? 'done' : result.problem.code)
      return result
    } catch (error) {
      const isLog = error instanceof LogUnavailable
      if (context.store.facts.isUnavailable(isLog ? error.cause : error)) {
        context.log.error({ request: caller.request, err: error }, 'The database cannot take work.')
        context.meter.storeFailed()
        return given(context, action.name, 'store_unavailable')
      }
      if (isLog) {
        context.log.error({ request: caller.request, err: error.cause }, 'The access log cannot be written.')
        return given(context, action.name, 'log_unavailable')
      }
      if (!(error instanceof StaleWrite) && !context.store.facts.isTaken(error)) {
        context.meter.acted(action.name, 'broke')
        throw error
      }
      if (tries === TRIES) {
        context.log.warn({ request: caller.request, err: error }, 'Gave up after trying several times.')
        return given(context, action.name, 'busy')
      }
    }
  }
}

/** What an action comes to when the store does not let it be done. */
function given(context: Context, action: ActionName, code: ProblemCode): Result<never> {
  context.meter.acted(action, code)
  return refused(code)
}

async function attempt<Input, Output>(
  db: Db,
  context: Context,
  caller: Caller,
  action: Action<Input, Output>,
  input: Input,
  opened: Changing[],
  told: string[],
): Promise<Result<Output>> {
  const now: Instant = context.clock.now()
  const rule: Rule = ACCESS[action.name]
  const actor = await identify(db, context, caller, now)
  await noteUse(db, actor, now)
  const notes: Note[] = []
  const scene: Scene = {
    context,
    db,
    now,
    actor,
    request: caller.request,
    opened,
    tell: (person) => told.push(person),
    touch: (touched) => notes.push({ ...touched, outcome: 'allowed' }),
  }
  const about = { object: objectOf(action, input) }
  const { result, denied, enrolment } = await answer(scene, rule, action, input)
  const toldByItself = result.ok && notes.length > 0
  if (rule.logged && !toldByItself && !(denied && isNobody(actor))) {
    const outcome = denied ? 'denied' : result.ok ? 'allowed' : 'refused'
    const reason = result.ok ? {} : { reason: result.problem.code }
    notes.push({ ...about, ...(enrolment === undefined ? {} : { enrolment }), ...reason, outcome })
  }
  await writeAccess(scene, action.name, notes)
  return result
}

interface Answer<Output> {
  readonly result: Result<Output>
  readonly denied: boolean
  readonly enrolment?: EnrolmentTable
}

async function answer<Input, Output>(
  scene: Scene,
  rule: Rule,
  action: Action<Input, Output>,
  input: Input,
): Promise<Answer<Output>> {
  const no = whyNot(rule, scene.actor)
  if (no !== null) return { result: refused(no), denied: true }
  if (action.about === 'nothing') return { result: await action.run(scene, input), denied: false }
  const enrolment = await enrolmentById(scene.db, (input as AboutEnrolment).enrolment)
  if (enrolment === undefined) return { result: refused('not_found'), denied: true }
  if (!(await reaches(scene.db, rule, scene.actor, enrolment)))
    return { result: refused('not_found'), denied: true, enrolment }
  const [care] = await openCares(scene, [enrolment])
  if (care === undefined || care === null) return { result: refused('program_unavailable'), denied: false, enrolment }
  return { result: await action.run(care, input), denied: false, enrolment }
}

/** What the access log names: what the action is about, after the enrolment asked for, whether or not there is one. */
function objectOf<Input, Output>(action: Action<Input, Output>, input: Input): string | null {
  const object = action.object?.(input) ?? null
  if (action.about === 'nothing') return object
  const { enrolment } = input as AboutEnrolment
  return object === null ? enrolment : `${enrolment}/${object}`
}

/** A request without a session is no access by anybody; logging each would let anybody fill the log. */
function isNobody(actor: Actor): boolean {
  return actor.person === null && actor.system === null
}
