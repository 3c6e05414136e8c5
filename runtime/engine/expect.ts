import type { ScoreStatus } from '#schemas/generated/view.ts'
import { byOpening, Past, scoreOf } from './past.ts'
import type { Expectation } from './scenario.ts'
import type { Occurrence, State } from './state.ts'
import { byUrgency } from './view.ts'

/** What was found where a scenario expected something. */
export type Found =
  /** status null: the form was never sent. */
  | {
      readonly kind: 'result'
      readonly value: number | null
      readonly band: number | null
      readonly status: ScoreStatus | null
    }
  | { readonly kind: 'flag'; readonly raised: boolean }
  /** reminders: of the open occurrence that closes first, else of the one that opened last; null: none has opened. */
  | {
      readonly kind: 'form'
      readonly open: boolean
      readonly sent: boolean
      readonly missedInARow: number
      readonly reminders: number | null
    }
  | { readonly kind: 'module'; readonly state: 'locked' | 'open' | 'done' }

/** What there is where a scenario expects something. */
export function find(state: State, expected: Expectation): Found {
  const past = new Past(state)
  switch (expected.kind) {
    case 'result': {
      const response = past.latest(expected.form)
      const score = response === null ? undefined : scoreOf(response, expected.result)
      return { kind: 'result', value: score?.value ?? null, band: score?.band ?? null, status: score?.status ?? null }
    }
    case 'flag': {
      const flags = Object.values(state.flags).filter((flag) => flag.rule === expected.flag)
      return { kind: 'flag', raised: flags.some((flag) => flag.acknowledged === null) }
    }
    case 'form':
      return {
        kind: 'form',
        open: past.isOpen(expected.form),
        sent: past.latest(expected.form) !== null,
        missedInARow: past.missedInARow(expected.form).length,
        reminders: current(state, expected.form)?.reminded ?? null,
      }
    case 'module': {
      const opened = past.isModuleOpen(expected.module)
      return { kind: 'module', state: !opened ? 'locked' : past.isModuleDone(expected.module) ? 'done' : 'open' }
    }
  }
}

/** True when what was found is what was expected. A band that is not expected is not compared, nor are reminders. */
export function meets(expected: Expectation, found: Found): boolean {
  if (expected.kind === 'result' && found.kind === 'result') {
    return expected.value === found.value && (expected.band === null || expected.band === found.band)
  }
  if (expected.kind === 'flag' && found.kind === 'flag') return expected.raised === found.raised
  if (expected.kind === 'module' && found.kind === 'module') return expected.state === found.state
  if (expected.kind !== 'form' || found.kind !== 'form') return false
  if (expected.reminders !== null && expected.reminders !== found.reminders) return false
  switch (expected.state) {
    case 'open':
      return found.open
    case 'not_open':
      return !found.open
    case 'sent':
      return found.sent
    case 'missed':
      return found.missedInARow > 0
  }
}

/** The open occurrence of a form that a scenario means: the one that closes first. */
export function openOccurrence(state: State, form: string): Occurrence | null {
  const open = Object.values(state.occurrences).filter((each) => each.form === form && each.state === 'open')
  return open.sort((a, b) => byUrgency({ ...a, gate: false }, { ...b, gate: false }) || byOpening(a, b))[0] ?? null
}

function current(state: State, form: string): Occurrence | null {
  const opened = Object.values(state.occurrences).filter(
    (each) => each.form === form && (each.state === 'submitted' || each.state === 'expired'),
  )
  return openOccurrence(state, form) ?? opened.sort(byOpening).at(-1) ?? null
}
