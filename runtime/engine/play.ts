import type { TimelineEntry } from '#schemas/generated/view.ts'
import { advance, initial } from './advance.ts'
import { addDays, addDuration, atClock, clockOf, dateOf } from './calendar.ts'
import type { Event, Refusal } from './event.ts'
import { type Found, find, meets, openOccurrence } from './expect.ts'
import { isPageShown } from './modules.ts'
import { Past } from './past.ts'
import type { Program } from './prepare.ts'
import type { Expectation, Scenario, Step } from './scenario.ts'
import type { LocalTime, State } from './state.ts'
import { timeline } from './timeline.ts'

export type { Found } from './expect.ts'

/** How a scenario went. */
export interface Played {
  readonly title: string
  readonly ok: boolean
  /** The steps taken; one that could not be taken is the last. */
  readonly steps: readonly PlayedStep[]
  /** What happened when, oldest first. */
  readonly timeline: readonly TimelineEntry[]
  /** As it was left. */
  readonly state: State
}

export interface PlayedStep {
  /** Place in the scenario's steps. */
  readonly index: number
  /** The scenario's clock after the step. */
  readonly at: LocalTime
  readonly ok: boolean
  /** Why the step could not be taken. */
  readonly failure: Failure | null
  /** Of an `expect` step: what was expected and what there was. */
  readonly expected: Expectation | null
  readonly actual: Found | null
}

/** A refusal of the engine, or a move to a time that has passed. */
export type Failure = Refusal | { readonly code: 'back_in_time'; readonly problems: readonly [] }

const MADE_UP = { firstName: 'Alex' }
const STAFF = 'Scenario'
const MIDNIGHT = '1970-01-01T00:00:00'

/**
 * Plays a scenario on the engine, with a clock of its own that only its steps move. Runs on after an expectation
 * that failed, so that all of them are told; stops at a step that could not be taken.
 */
export function play(program: Program, scenario: Scenario): Played {
  const player = new Player(program)
  const steps: PlayedStep[] = []
  for (const [index, step] of scenario.steps.entries()) {
    const failure = step.do === 'expect' ? null : player.take(step)
    const expected = step.do === 'expect' ? step.expect : null
    const actual = expected === null ? null : find(player.state, expected)
    const ok = failure === null && (expected === null || actual === null || meets(expected, actual))
    steps.push({ index, at: player.at, ok, failure, expected, actual })
    if (failure !== null) break
  }
  return {
    title: scenario.title,
    ok: steps.every((step) => step.ok),
    steps,
    timeline: timeline(program, player.state),
    state: player.state,
  }
}

class Player {
  state: State = initial()
  at: LocalTime = MIDNIGHT
  private readonly program: Program

  constructor(program: Program) {
    this.program = program
  }

  /** Takes a step; null when it could be taken. */
  take(step: Exclude<Step, { readonly do: 'expect' }>): Failure | null {
    const { at, state } = this
    switch (step.do) {
      case 'start':
        return this.moveTo(step.at) ?? this.happen({ kind: 'start', at: step.at, patient: MADE_UP })
      case 'answer': {
        const occurrence = openOccurrence(state, step.form)
        if (state.startedAt === null) return { code: 'not_active', problems: [] }
        if (!this.program.forms.has(step.form)) return { code: 'unknown_form', problems: [] }
        if (occurrence === null) return { code: 'not_open', problems: [] }
        return this.happen({ kind: 'submit', at, occurrence: occurrence.id, answers: step.answers })
      }
      case 'read':
        return step.page === null ? this.readAll(step.module) : this.read(step.module, step.page)
      case 'open_module':
        return this.happen({ kind: 'open_module', at, module: step.module })
      case 'give_form':
        return this.happen({ kind: 'give_form', at, form: step.form })
      case 'acknowledge':
        return this.acknowledge(step.flag)
      case 'move_to_day':
        if (state.startedAt === null) return { code: 'not_active', problems: [] }
        return this.moveTo(atClock(addDays(dateOf(state.startedAt), step.day - 1), step.time ?? clockOf(at)))
      case 'move_by':
        return this.moveTo(addDuration(at, step.by))
      case 'end':
        return this.happen({ kind: 'end', at })
    }
  }

  private happen(event: Event): Failure | null {
    const outcome = advance(this.program, this.state, event)
    if (!outcome.ok) return outcome.refusal
    this.state = outcome.state
    return null
  }

  private moveTo(to: LocalTime): Failure | null {
    if (to < this.at) return { code: 'back_in_time', problems: [] }
    this.at = to
    return this.happen({ kind: 'tick', at: to })
  }

  private read(module: string, page: string): Failure | null {
    return this.happen({ kind: 'read_page', at: this.at, module, page })
  }

  /** Reads the pages that are shown, in their order; reading one may show another further on. */
  private readAll(module: string): Failure | null {
    const prepared = this.program.modules.get(module)
    if (prepared === undefined) return { code: 'unknown_module', problems: [] }
    for (const page of prepared.pages.values()) {
      if (!isPageShown(page, new Past(this.state), this.at)) continue
      const failure = this.read(module, page.page.id)
      if (failure !== null) return failure
    }
    return null
  }

  /** Acknowledges every flag of a rule that is not acknowledged. */
  private acknowledge(rule: string): Failure | null {
    const waiting = Object.values(this.state.flags).filter((flag) => flag.rule === rule && flag.acknowledged === null)
    if (waiting.length === 0) return { code: 'unknown_flag', problems: [] }
    for (const { id } of waiting) {
      const failure = this.happen({ kind: 'acknowledge_flag', at: this.at, flag: id, by: STAFF, comment: null })
      if (failure !== null) return failure
    }
    return null
  }
}
