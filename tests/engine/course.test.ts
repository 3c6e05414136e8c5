import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDuration } from '#engine/calendar.ts'
import { courseFrom } from '#engine/course.ts'
import { advance, type Event, initial, prepare, type State, UNKNOWN, wakeAt } from '#engine/index.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const program = prepare(sleepDiary)
const START: Event = { kind: 'start', at: '2026-03-02T08:00:00', patient: { ...UNKNOWN, firstName: 'Alex' } }

type Unplaced = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never

const happening: fc.Arbitrary<Unplaced> = fc.oneof(
  fc.constant({ kind: 'tick' } as const),
  fc.constant({ kind: 'visit' } as const),
  fc.constant({ kind: 'open_module', module: 'krisplan' } as const),
  fc.constant({ kind: 'read_page', module: 'valkommen', page: 'sa_fungerar' } as const),
  fc.constant({ kind: 'give_form', form: 'uppfoljning' } as const),
  fc.record({
    kind: fc.constant('submit' as const),
    occurrence: fc.oneof(
      fc.constantFrom('start.phq9:1', 'start.bakgrund:1'),
      fc.nat(20).map((n) => `dagbok:${n}`),
      fc.nat(5).map((n) => `vecka:${n}`),
    ),
    answers: fc.constantFrom({}, all(0), all(3), { lagd: '23:00', steg_upp: '07:00', vaken: 60 }),
  }),
)

const events = fc.array(fc.tuple(fc.integer({ min: 1, max: 72 }), happening), { minLength: 1, maxLength: 40 })

describe('a course', () => {
  it('comes to the same as advance, event by event, and wakes at the same times', () => {
    fc.assert(
      fc.property(events, (list) => {
        const course = courseFrom(program, initial())
        let state: State = initial()
        let at = START.at
        for (const event of [START, ...list.map(([hours, what]) => ({ hours, what }))]) {
          if ('hours' in event) at = addDuration(at, { n: event.hours, unit: 'hours' })
          const placed = 'hours' in event ? ({ ...event.what, at } as Event) : event
          // What is refused lets time pass in a course.
          const outcome = advance(program, state, placed)
          const passed = outcome.ok ? outcome : advance(program, state, { kind: 'tick', at })
          if (!passed.ok) throw new Error('a tick is never refused')
          state = passed.state
          expect(course.happen(placed)).toEqual(outcome.ok ? null : outcome.refusal)
          expect(course.state).toEqual(state)
          expect(course.wakeAt()).toBe(wakeAt(program, state))
          const open = Object.values(state.occurrences).filter((one) => one.state === 'open')
          expect(new Set(course.open())).toEqual(new Set(open))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('leaves the state it began with as it was', () => {
    const begun = advance(program, initial(), START)
    if (!begun.ok) throw new Error('refused')
    const before = structuredClone(begun.state)
    courseFrom(program, begun.state).happen({ kind: 'tick', at: '2026-04-02T08:00:00' })
    expect(begun.state).toEqual(before)
  })
})
