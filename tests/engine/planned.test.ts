import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, initial, patientView, prepare, staffView, type State, UNKNOWN, wakeAt } from '#engine/index.ts'
import { addDuration } from '#engine/calendar.ts'
import { sleepDiary } from './sleep-diary.ts'
import { time } from './patient.ts'

/* A program that is planned to start at a time to come. */

const program = prepare(sleepDiary)
const patient = { ...UNKNOWN, firstName: 'Alex' }

function after(state: State, event: Parameters<typeof advance>[2]): State {
  const outcome = advance(program, state, event)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.state
}

const planned = (startsAt = '9 00:00') =>
  after(initial(), { kind: 'start', at: time('2 08:00'), patient, startsAt: time(startsAt) })
const tick = (state: State, at: string) => after(state, { kind: 'tick', at: time(at) })

describe('a planned start', () => {
  it('waits for its time, gives nothing before it and is woken for it', () => {
    const state = planned()
    expect(state).toMatchObject({ status: 'planned', startsAt: time('9 00:00'), startedAt: null, patient })
    expect(wakeAt(program, state)).toBe(time('9 00:00'))
    expect(tick(state, '8 23:59')).toBe(state)
    expect(Object.keys(state.occurrences)).toEqual([])
  })

  it('is, from its time on, what a start at that very time is, however late it is looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (ahead, later) => {
        const startsAt = addDuration(time('2 08:00'), { n: ahead, unit: 'minutes' })
        const at = addDuration(startsAt, { n: later, unit: 'minutes' })
        const asPlanned = after(initial(), { kind: 'start', at: time('2 08:00'), patient, startsAt })
        const atOnce = after(initial(), { kind: 'start', at: startsAt, patient })
        expect(after(asPlanned, { kind: 'tick', at })).toEqual({ ...after(atOnce, { kind: 'tick', at }), startsAt })
      }),
      { numRuns: 50 },
    )
  })

  it('for a time that has come is a start at once', () => {
    expect(planned('2 00:00')).toMatchObject({ status: 'active', startedAt: time('2 08:00') })
  })

  it('is told to patient and staff', () => {
    const view = patientView(program, planned(), time('3 08:00'))
    expect(view).toMatchObject({ status: 'planned', startsAt: time('9 00:00'), day: 0, due: [], coming: [] })
    expect(view.modules.every(({ state }) => state === 'locked')).toBe(true)
    expect(staffView(program, planned(), time('3 08:00'))).toMatchObject({ startedAt: time('9 00:00'), timeline: [] })
    expect(patientView(program, planned(), time('9 08:00'))).toMatchObject({ status: 'active', startsAt: null, day: 1 })
  })

  it('lets nothing be done before, nor be started twice', () => {
    const refusal = (event: Parameters<typeof advance>[2]) => {
      const outcome = advance(program, planned(), event)
      return outcome.ok ? null : outcome.refusal.code
    }
    expect(refusal({ kind: 'start', at: time('3 08:00'), patient })).toBe('already_started')
    expect(refusal({ kind: 'visit', at: time('3 08:00') })).toBe('not_active')
    expect(refusal({ kind: 'give_form', at: time('3 08:00'), form: 'phq9' })).toBe('not_active')
    expect(refusal({ kind: 'visit', at: time('9 00:00') })).toBeNull()
  })

  it('can be taken back by ending it: then it never starts, and nothing follows the end', () => {
    const ended = after(planned(), { kind: 'end', at: time('3 08:00') })
    expect(wakeAt(program, ended)).toBeNull()
    expect(tick(ended, '60 08:00')).toMatchObject({ status: 'ended', startedAt: null, occurrences: {} })
  })
})
