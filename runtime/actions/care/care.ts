import { advance, programOf } from '#engine/index.ts'
import type { LocalTime, Outcome, Program, State } from '#engine/index.ts'
import { headOf, seal } from '#storage/queries/events.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { Delivered } from '../context/bundles.ts'
import { localTime } from '../context/calendar.ts'
import type { Opened } from '../context/opened.ts'
import type { Problem } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'
import { refusalOf } from './answer-errors.ts'
import { engine } from './engine-failed.ts'
import { eventData } from './happening.ts'
import type { Happening } from './happening.ts'
import { rowOf } from './row-of.ts'
import { writeHappened } from './write-happened.ts'
import type { Happened } from './write-happened.ts'

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
    const [saved = happened.enrolment] = await writeHappened(this.scene, [happened])
    this.become(saved, happened.after)
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
    const row = { ...rowOf(this.#enrolment, this.delivered.program, outcome.state, now), unit, clinician }
    if (outcome.state === before && row.wake_at === this.#enrolment.wake_at) return null
    const who = happening.kind === 'tick' ? 'clock' : actor.id
    const about = { at: now, actor: who, action: happening.kind, subject: row.id, data: eventData(happening) }
    const event = seal(row, about)
    const enrolment = { ...row, ...headOf(event) }
    return { was: this.#enrolment, enrolment, event, before, after: outcome.state, effects: outcome.effects }
  }

  #advanced(happening: Happening): Outcome {
    return engine(() => advance(this.delivered.program, this.#state, { ...happening, at: this.at }))
  }
}
