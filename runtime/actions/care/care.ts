import { advance, initial, listedOf, programOf, wakeAt } from '#engine/index.ts'
import type { Effect, LocalTime, Outcome, Patient, Program, State } from '#engine/index.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { saveRecords } from '#storage/records.ts'
import { addEnrolment, saveEnrolments } from '#storage/queries/enrolments.ts'
import { addEvents, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import { queueEffects } from '#storage/queries/outbox.ts'
import { toJson } from '#storage/json.ts'
import { nameKey, rankOf } from '#storage/list-order.ts'
import type { EnrolmentTable, EventTable, ListedColumns } from '#storage/tables.ts'
import type { Delivered } from '../context/bundles.ts'
import { localTime, wakeInstant } from '../context/calendar.ts'
import { refusalOf } from './answer-errors.ts'
import { eventData } from './happening.ts'
import type { Happening } from './happening.ts'
import type { Opened } from '../context/opened.ts'
import type { Problem } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** What has happened to an enrolment and is to be written. */
interface Happened {
  readonly care: Care
  readonly enrolment: EnrolmentTable
  readonly event: EventTable
  readonly before: State
  readonly after: State
  readonly effects: readonly Effect[]
}

/** Writes what has happened to some enrolments, with one statement for each kind of rows. */
async function write({ db, now }: Scene, all: readonly Happened[]): Promise<void> {
  if (all.length === 0) return
  const saved = await saveEnrolments(
    db,
    all.map(({ care, enrolment }) => ({ was: care.enrolment, is: enrolment })),
  )
  await saveRecords(
    db,
    all.map(({ enrolment: { id, digest }, before, after }) => ({ enrolment: id, digest, before, after })),
  )
  await queueEffects(
    db,
    all.map(({ enrolment: { id }, effects }) => ({ enrolment: id, effects })),
    now,
  )
  await addEvents(
    db,
    all.map(({ event }) => event),
  )
  for (const [place, { care, enrolment, after }] of all.entries()) care.become(saved[place] ?? enrolment, after)
}

/** One patient in one program while an action works on it. */
export class Care {
  readonly scene: Scene
  readonly delivered: Delivered
  /** The patient's wall clock now. */
  readonly at: LocalTime
  readonly was: Opened
  #enrolment: EnrolmentTable
  #state: State

  constructor(scene: Scene, delivered: Delivered, enrolment: EnrolmentTable, state: State) {
    this.scene = scene
    this.delivered = delivered
    this.#enrolment = enrolment
    this.#state = state
    this.was = { enrolment, state }
    this.at = localTime(scene.now, enrolment.zone)
    scene.opened.push(this)
  }

  get enrolment(): EnrolmentTable {
    return this.#enrolment
  }

  get state(): State {
    return this.#state
  }

  /** The program as it is for this patient. */
  get program(): Program {
    return programOf(this.delivered.program, this.#state.plan)
  }

  /**
   * Lets something happen: the engine works it out, and the new state, the event and its effects are written.
   * Where the engine refuses, nothing is written and the refusal is the answer; where nothing came of it, nothing is
   * written either.
   */
  async happen(happening: Happening): Promise<Problem | null> {
    const happened = this.#workOut(happening)
    if (happened === null || 'code' in happened) return happened
    await write(this.scene, [happened])
    return null
  }

  /** Lets the time pass that has passed. What came of it is to be written; null: nothing did. */
  passTime(): Happened | null {
    const { wake_at: wakeAt } = this.#enrolment
    if (wakeAt === null || wakeAt > this.scene.now) return null
    const happened = this.#workOut({ kind: 'tick' })
    if (happened !== null && 'code' in happened) throw new Error(`time was refused: ${happened.code}`)
    return happened
  }

  /** It is as what happened has made it. */
  become(enrolment: EnrolmentTable, state: State): void {
    this.#enrolment = enrolment
    this.#state = state
  }

  #workOut(happening: Happening): Happened | Problem | null {
    const { now, actor } = this.scene
    const outcome = this.#advanced(happening)
    if (!outcome.ok) return refusalOf(outcome.refusal)
    const before = this.#state
    const { unit, clinician } = happening.kind === 'transfer' ? happening : this.#enrolment
    const row = { ...this.#row(outcome.state), unit, clinician }
    if (outcome.state === before && row.wake_at === this.#enrolment.wake_at) return null
    const who = happening.kind === 'tick' ? 'clock' : actor.id
    const about = { at: now, actor: who, action: happening.kind, subject: row.id, data: eventData(happening) }
    const event = seal(row, about)
    const enrolment = { ...row, ...headOf(event) }
    return { care: this, enrolment, event, before, after: outcome.state, effects: outcome.effects }
  }

  #advanced(happening: Happening): Outcome {
    return engine(() => advance(this.delivered.program, this.#state, { ...happening, at: this.at }))
  }

  /** The enrolment's row with what this state says. */
  #row(state: State): EnrolmentTable {
    const next = engine(() => wakeAt(this.delivered.program, state))
    const wake = next === null ? null : wakeInstant(next, this.#enrolment.zone, this.scene.now)
    return {
      ...this.#enrolment,
      status: state.status,
      patient_facts: toJson(state.patient),
      starts_local: state.startsAt,
      started_local: state.startedAt,
      ended_local: state.endedAt,
      last_active_local: state.lastActiveAt,
      module_order: toJson(state.moduleOrder),
      ...listedColumns(this.delivered.program, state),
      wake_at: wake,
      tick_at: wake,
      tick_tries: 0,
    }
  }
}

function listedColumns(program: Program, state: State): ListedColumns {
  const listed = engine(() => listedOf(program, state))
  return {
    flags_waiting: listed.waiting,
    flags_listed: listed.flags,
    forms_open: listed.due,
    forms_missed: listed.missed,
    messages_unread: listed.unread,
    homework_waiting: listed.homework,
    reminders_waiting: listed.reminders,
    responses: listed.responses,
    list_rank: rankOf(state.status, listed),
  }
}

/** Thrown when the engine itself breaks on a patient's records; nothing has been written then. */
class EngineFailed extends Error {
  constructor(cause: unknown) {
    super('the engine failed', { cause })
    this.name = 'EngineFailed'
  }
}

/** Tells what the engine throws from what everything else does. */
function engine<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new EngineFailed(error)
  }
}

/**
 * Opens enrolments with their time up to date: what fell due while nobody looked has happened before anybody
 * looks. Null stands for one that cannot be opened, because its bundle or its records are damaged or the engine fails on
 * them; the others are opened all the same.
 */
export async function openCares(scene: Scene, enrolments: readonly EnrolmentTable[]): Promise<(Care | null)[]> {
  const states = await scene.context.states.of(scene.db, enrolments)
  const cares: (Care | null)[] = []
  const happened: Happened[] = []
  for (const [place, enrolment] of enrolments.entries()) {
    const delivered = await scene.context.bundles.load(scene.db, enrolment.digest)
    const state = states[place]
    if (delivered === null || state === undefined || state === null) {
      cares.push(null)
      continue
    }
    const care = new Care(scene, delivered, enrolment, state)
    try {
      const since = care.passTime()
      if (since !== null) happened.push(since)
      cares.push(care)
    } catch (error) {
      if (!(error instanceof EngineFailed)) throw error
      scene.context.log.error({ digest: enrolment.digest, err: error.cause }, 'The engine failed on an enrolment.')
      cares.push(null)
    }
  }
  await write(scene, happened)
  return cares
}

/** Makes the enrolment's row and starts the program for its patient, at once or at a time to come. */
export async function startCare(
  scene: Scene,
  delivered: Delivered,
  wanted: Pick<EnrolmentTable, 'id' | 'patient' | 'unit' | 'clinician'>,
  patient: Patient,
  startsAt: LocalTime | null,
): Promise<Problem | null> {
  const { zone } = scene.context
  const names = await namesOf(scene.db, [wanted.patient])
  const enrolment: EnrolmentTable = {
    ...wanted,
    program: delivered.bundle.program,
    digest: delivered.digest,
    zone,
    status: 'planned',
    patient_facts: toJson(patient),
    starts_local: null,
    started_local: null,
    ended_local: null,
    last_active_local: null,
    module_order: toJson([]),
    ...listedColumns(delivered.program, initial()),
    list_name: nameKey(names.get(wanted.patient) ?? ''),
    wake_at: null,
    tick_at: null,
    tick_tries: 0,
    rev: 0,
    ...NO_EVENTS,
  }
  await addEnrolment(scene.db, enrolment)
  const care = new Care(scene, delivered, enrolment, initial())
  return care.happen({ kind: 'start', patient, startsAt })
}
