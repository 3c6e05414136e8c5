import type { Bundle } from '#schemas/generated/bundle.ts'
import type { State } from '../state.ts'
import { type Goal, goalsOf } from './goals.ts'
import type { Recorder } from './recorder.ts'

export interface Covered extends Goal {
  readonly covered: boolean
}

const FAILED: ReadonlySet<Goal['outcome']> = new Set(['not_raised', 'not_fired', 'stops', 'does_not_hold'])

/**
 * What scenarios exercised of a program: `states` are as they left their patients, and the recorder was given to the
 * program that they were played on.
 */
export function coverageOf(bundle: Bundle, recorder: Recorder, states: readonly State[]): Covered[] {
  const happened = new Set(states.flatMap(happenings))
  return goalsOf(bundle).map((goal) => {
    if (goal.condition === null) return { ...goal, covered: happened.has(keyOf(goal)) }
    const { held, failed } = recorder.seen(goal.condition)
    return { ...goal, covered: FAILED.has(goal.outcome) ? failed : held }
  })
}

function keyOf({ kind, of, outcome, n }: Pick<Goal, 'kind' | 'of' | 'outcome' | 'n'>): string {
  return `${kind} ${of} ${outcome} ${n}`
}

/** Goals that a state shows were come to, as keys. */
function happenings({ flags, firings, responses, occurrences, modules }: State): string[] {
  const found: string[] = []
  const note = (kind: Goal['kind'], of: string, outcome: Goal['outcome'], n: number | null = null) =>
    void found.push(keyOf({ kind, of, outcome, n }))
  for (const { rule } of Object.values(flags)) note('flag', rule, 'raised')
  for (const { rule } of Object.values(firings)) note('rule', rule, 'fired')
  for (const { form, scores } of Object.values(responses)) {
    for (const { result, band } of scores) if (band !== null) note('band', `${form}.${result}`, 'reached', band)
  }
  for (const { id, series, state, reminded } of Object.values(occurrences)) {
    if (state === 'planned' || state === 'cancelled') continue
    note('row', series, 'given')
    for (let n = 0; n < reminded; n++) note('row', series, 'reminded', n)
    if (state === 'expired') note('row', series, 'missed')
    const response = responses[id]
    if (response === undefined) continue
    note('row', series, 'sent')
    if (response.late) note('row', series, 'sent_late')
  }
  for (const { module, doneAt, read } of Object.values(modules)) {
    note('module', module, 'opened')
    if (doneAt !== null) note('module', module, 'done')
    for (const page of read) note('page', `${module}.${page}`, 'read')
  }
  return found
}
