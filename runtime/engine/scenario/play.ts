import type { TimelineEntry } from '#schemas/generated/view.ts'
import type { Program } from '../prepare.ts'
import type { LocalTime, State } from '../state.ts'
import { timeline } from '../timeline.ts'
import { tried } from './expect.ts'
import type { Expectation, Found, Scenario } from './scenario.ts'
import { beginning, take, type Failure } from './take.ts'

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
  /** Of a step that went wrong: what had happened by then, oldest first. */
  readonly before: readonly TimelineEntry[] | null
}

/**
 * Plays a scenario on the engine, with a clock of its own that only its steps move. Runs on after an expectation
 * that failed, so that all of them are told; stops at a step that could not be taken.
 */
export function play(program: Program, scenario: Scenario): Played {
  let story = beginning(program)
  const steps: PlayedStep[] = []
  for (const [index, step] of scenario.steps.entries()) {
    const expected = step.do === 'expect' ? step.expect : null
    const taken = step.do === 'expect' ? { story, failure: null } : take(story, step)
    const found = expected && tried(story, expected)
    story = taken.story
    const { failure } = taken
    const ok = failure === null && found?.met !== false
    const before = ok ? null : timeline(program, story.state)
    steps.push({ index, at: story.at, ok, failure, expected, actual: found && found.found, before })
    if (failure !== null) break
  }
  return {
    title: scenario.title,
    ok: steps.every((step) => step.ok),
    steps,
    timeline: timeline(program, story.state),
    state: story.state,
  }
}
