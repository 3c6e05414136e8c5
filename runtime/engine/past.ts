import { daysBetween } from './calendar.ts'
import { own } from './record.ts'
import { inactiveSince, pausedAt } from './standing.ts'
import type { LocalTime, Message, Occurrence, Response, Score, State } from './state.ts'

/** The day in the program: the start day is day 1; null before the start. Days stop at the end. */
export function dayOf({ startedAt, endedAt }: Pick<State, 'startedAt' | 'endedAt'>, at: LocalTime): number | null {
  if (startedAt === null) return null
  return daysBetween(startedAt, endedAt !== null && endedAt < at ? endedAt : at) + 1
}

/**
 * What the patient's history tells. Reads the state it was made for. Responses are put in order once, when first asked
 * for; so is what was missed, until an occurrence of that form changes.
 */
export class Past {
  readonly state: State
  private byForm: Map<string, Response[]> | null = null
  private readonly missed = new Map<string, readonly Occurrence[]>()

  constructor(state: State) {
    this.state = state
  }

  /** The responses to a form, oldest first. */
  responses(form: string): readonly Response[] {
    this.byForm ??= grouped(this.state)
    return this.byForm.get(form) ?? []
  }

  latest(form: string): Response | null {
    return this.responses(form).at(-1) ?? null
  }

  /** The values a result has had and when they were sent, oldest first; responses without a value are passed over. */
  values(form: string, result: string): Point[] {
    const values: Point[] = []
    for (const response of this.responses(form)) {
      const value = scoreOf(response, result)?.value ?? null
      if (value !== null) values.push({ value, at: response.at })
    }
    return values
  }

  day(at: LocalTime): number | null {
    return dayOf(this.state, at)
  }

  isOpen(form: string): boolean {
    for (const id in this.state.occurrences) {
      const occurrence = this.state.occurrences[id]
      if (occurrence !== undefined && occurrence.form === form && occurrence.state === 'open') return true
    }
    return false
  }

  isModuleOpen(module: string): boolean {
    const progress = own(this.state.modules, module)
    return progress !== undefined && progress.closedAt === null
  }

  isModuleDone(module: string): boolean {
    const progress = own(this.state.modules, module)
    return progress !== undefined && progress.doneAt !== null
  }

  /** Since when a module waits for feedback; null when it does not. */
  waitingSince(module: string): LocalTime | null {
    const progress = own(this.state.modules, module)
    return progress === undefined || progress.feedback !== null ? null : progress.handedInAt
  }

  /** The oldest of the patient's messages that no clinician has written after; null when there is none. */
  oldestUnanswered(): Message | null {
    const messages = Object.values(this.state.messages)
    const answered = messages.reduce((latest, { from, n }) => (from === 'clinician' && n > latest ? n : latest), 0)
    const waiting = messages.filter(({ from, n }) => from === 'patient' && n > answered)
    return waiting.reduce<Message | null>(
      (oldest, each) => (oldest === null || each.n < oldest.n ? each : oldest),
      null,
    )
  }

  latestFromPatient(): Message | null {
    const written = Object.values(this.state.messages).filter(({ from }) => from === 'patient')
    return written.reduce<Message | null>(
      (latest, each) => (latest === null || each.n > latest.n ? each : latest),
      null,
    )
  }

  /** The latest occurrences of a form, in a row, that closed without an answer; oldest first. */
  missedInARow(form: string): readonly Occurrence[] {
    let missed = this.missed.get(form)
    if (missed === undefined) this.missed.set(form, (missed = missedInARow(this.state, form)))
    return missed
  }

  /** To be told of a response that is new or amended, where the state is still in the making. */
  responded(response: Response): void {
    const responses = this.byForm?.get(response.form)
    const place = responses?.findIndex((each) => each.occurrence === response.occurrence) ?? -1
    if (place >= 0) responses?.splice(place, 1, response)
    else if (responses) responses.push(response)
    else this.byForm?.set(response.form, [response])
  }

  /** To be told when an occurrence of a form has changed, where the state is still in the making. */
  occurrenceChanged(form: string): void {
    this.missed.delete(form)
  }

  /** Midnights passed since a form was last sent, before that since the start; null before the start. */
  daysSince(form: string, at: LocalTime): number | null {
    const since = this.lastSentOrStart(form)
    return since === null ? null : Math.max(0, daysBetween(since, at))
  }

  lastSentOrStart(form: string): LocalTime | null {
    return this.latest(form)?.at ?? this.state.startedAt
  }

  /** Midnights passed since the patient last did something, without those of pauses; null before the start. */
  inactiveDays(at: LocalTime): number | null {
    const since = inactiveSince(this.state)
    return since === null ? null : Math.max(0, daysBetween(since, pausedAt(this.state) ?? at))
  }
}

/** A value a result has had, and when. */
export interface Point {
  readonly value: number
  readonly at: LocalTime
}

/** By opening time; what opens together, by series and number. */
export function byOpening(a: Occurrence, b: Occurrence): number {
  if (a.openAt !== b.openAt) return a.openAt < b.openAt ? -1 : 1
  if (a.series !== b.series) return a.series < b.series ? -1 : 1
  return a.n - b.n
}

/** A response's score for a result, if it has one. */
export function scoreOf(response: Pick<Response, 'scores'>, result: string): Score | undefined {
  for (const score of response.scores) if (score.result === result) return score
  return undefined
}

/** In the order they were sent. */
export function bySending(a: Response, b: Response): number {
  return a.n - b.n
}

function missedInARow({ occurrences }: State, form: string): readonly Occurrence[] {
  const over: Occurrence[] = []
  for (const id in occurrences) {
    const occurrence = occurrences[id]
    if (occurrence === undefined || occurrence.form !== form) continue
    if (occurrence.state === 'expired' || occurrence.state === 'submitted') over.push(occurrence)
  }
  over.sort(byOpening)
  return over.slice(over.findLastIndex((occurrence) => occurrence.state === 'submitted') + 1)
}

function grouped(state: State): Map<string, Response[]> {
  const byForm = new Map<string, Response[]>()
  for (const response of Object.values(state.responses)) {
    const responses = byForm.get(response.form)
    if (responses === undefined) byForm.set(response.form, [response])
    else responses.push(response)
  }
  for (const responses of byForm.values()) responses.sort(bySending)
  return byForm
}
