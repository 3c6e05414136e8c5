import { dateOf, type LocalDate } from './calendar.ts'
import { programOf } from './own-program.ts'
import type { Program, Series } from './prepare.ts'
import { Past } from './past.ts'
import { setOwn } from './record.ts'
import { horizonAt, occurrencesOf, type Window } from './schedule.ts'
import type { Flag, LocalTime, Occurrence, PlanPart, Response, State } from './state.ts'
import { timeOf } from './time-of.ts'

type Table = 'occurrences' | 'responses' | 'modules' | 'flags' | 'firings' | 'messages' | 'phases'
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * A state in the making. Tables are copied when first written to and records are replaced, never changed, so
 * that the state it started from stays as it was and what was not touched is the same object in both.
 */
export class Draft {
  /** As it is for this patient. */
  program: Program
  readonly base: State
  /** Occurrences that are planned or open: what the passing of time can change. */
  readonly live = new Map<string, Occurrence>()
  /** Flags that nobody has acknowledged: these too time can change. */
  readonly waiting = new Map<string, Flag>()
  /** The time it has come to. */
  now: LocalTime
  private readonly current: Mutable<State>
  private readonly copied = new Set<Table>()
  private touched = false
  /** The last occurrence of each series, as it was when it was made. */
  private readonly last = new Map<string, Occurrence>()
  private past: Past | null = null
  /** The day that has been planned from; null: none, as things are now. */
  private planned: LocalDate | null = null
  /** Series of which no more will come, as things are now. */
  private readonly over = new Set<Series>()

  constructor(program: Program, base: State) {
    this.program = programOf(program, base.plan)
    this.base = base
    this.now = timeOf(base)
    this.current = { ...base }
    for (const occurrence of Object.values(base.occurrences)) this.index(occurrence)
    for (const flag of Object.values(base.flags)) this.indexFlag(flag)
  }

  /** As it is now. Changes while the draft does. */
  get state(): State {
    return this.current
  }

  /** The patient's history as it is now. */
  get history(): Past {
    this.past ??= new Past(this.current)
    return this.past
  }

  /** The state made, for keeping; the state it started from when nothing changed. */
  done(): State {
    return this.touched ? { ...this.current } : this.base
  }

  set(
    changes: Partial<
      Pick<State, 'status' | 'patient' | 'startsAt' | 'startedAt' | 'endedAt' | 'lastActiveAt' | 'moduleOrder'>
    >,
  ): void {
    Object.assign(this.current, changes)
    this.touched = true
    if (changes.startedAt !== undefined || changes.endedAt !== undefined) this.planAnew()
  }

  put<T extends Table>(table: T, id: string, record: State[T][string]): void {
    const records: Record<string, unknown> = this.own(table)
    setOwn(records, id, record)
    this.touched = true
    if (table === 'modules' || table === 'phases') this.planAnew()
  }

  /** What is added or left out is so at once. Every plan is an object of its own, which is how its program is known. */
  putPlan(part: PlanPart): void {
    this.current.plan = { ...this.current.plan, [part.id]: part }
    this.program = programOf(this.program, this.current.plan)
    this.touched = true
    this.planAnew()
  }

  putFlag(flag: Flag): void {
    this.put('flags', flag.id, flag)
    this.indexFlag(flag)
  }

  putOccurrence(occurrence: Occurrence): void {
    this.put('occurrences', occurrence.id, occurrence)
    this.past?.occurrenceChanged(occurrence.form)
    this.index(occurrence)
  }

  putResponse(response: Response): void {
    this.put('responses', response.occurrence, response)
    this.past?.responded(response)
  }

  /** Gives a form at once. */
  give(series: string, n: number, form: string, window: Window): void {
    this.putOccurrence({ id: `${series}:${n}`, series, n, form, ...window })
  }

  /** Cancels what is open or planned. */
  cancelAll(): void {
    for (const occurrence of this.live.values()) this.putOccurrence({ ...occurrence, state: 'cancelled' })
  }

  /** The number after the last one of a series. */
  nextNumber(series: string): number {
    return (this.last.get(series)?.n ?? 0) + 1
  }

  /** Writes what should exist, seen from `at`, and does not yet. Doing it twice changes nothing. */
  plan(at: LocalTime): void {
    const day = dateOf(at)
    if (day === this.planned) return
    this.planned = day
    const horizon = horizonAt(at)
    for (const series of this.program.series) {
      const last = this.last.get(series.id)
      if (this.over.has(series) || (last !== undefined && last.openAt > horizon)) continue
      for (const occurrence of occurrencesOf(series, this.state, this.nextNumber(series.id), horizon))
        this.putOccurrence(occurrence)
      if (this.last.get(series.id) === last) this.over.add(series)
    }
  }

  /** What rows of the schedule count from has happened, or may have: start, end, maintenance, or a module that opens or is done. */
  private planAnew(): void {
    this.planned = null
    this.over.clear()
  }

  private own<T extends Table>(table: T): Record<string, unknown> {
    const records = this.copied.has(table) ? this.current[table] : { ...this.current[table] }
    if (!this.copied.has(table)) Object.assign(this.current, { [table]: records })
    this.copied.add(table)
    return records
  }

  private indexFlag(flag: Flag): void {
    if (flag.acknowledged === null) this.waiting.set(flag.id, flag)
    else this.waiting.delete(flag.id)
  }

  private index(occurrence: Occurrence): void {
    const { id, series, n, state } = occurrence
    if (state === 'planned' || state === 'open') this.live.set(id, occurrence)
    else this.live.delete(id)
    if (n >= this.nextNumber(series)) this.last.set(series, occurrence)
  }
}
