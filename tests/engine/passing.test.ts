import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  type Event,
  initial,
  type LocalTime,
  prepare,
  type Program,
  type State,
  wakeAt,
  UNKNOWN,
} from '#engine/index.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { addDays, addDuration, dateOf } from '#engine/calendar.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  bundle,
  call,
  fact,
  flag,
  form,
  lit,
  module,
  number,
  or,
  page,
  rule,
  schedule,
  sv,
} from './bundle.ts'
import { Patient, time } from './patient.ts'
import { all, sleepDiary } from './sleep-diary.ts'

/** A program with something of every kind that time can do. */
const busy = bundle({
  messages: true,
  forms: [
    form('f', [ask('x', number())]),
    form('g', [ask('y', number())]),
    form('h', []),
    form('vikt', [ask('vikt', number())]),
  ],
  plan: { addMeasures: false, measures: ['vikt'] },
  modules: [
    module('start', [page('p'), page('sen', [{ kind: 'form', form: 'h' }], atLeast(fact('day'), 7))], {
      feedback: { note: null },
    }),
    module('dag6', [page('p', [{ kind: 'form', form: 'h' }])], { opens: atLeast(fact('day'), 6) }),
    module('efter', [], { opens: fact('opened', 'dag6') }),
    module('kris', [page('p')], { byClinician: true }),
  ],
  schedules: [
    schedule('vikt', ['vikt'], { every: { n: 5, unit: 'days' }, open: { n: 5, unit: 'days' } }),
    schedule('f', ['f'], {
      every: { n: 1, unit: 'days' },
      times: ['07:00', '19:00'],
      weekdays: [1, 2, 4, 6],
      open: { n: 5, unit: 'hours' },
      reminders: [
        { n: 1, unit: 'hours' },
        { n: 4, unit: 'hours' },
      ],
    }),
    schedule('par', ['f', 'g'], {
      first: { n: 3, unit: 'days' },
      every: { n: 5, unit: 'days' },
      open: { n: 6, unit: 'days' },
      reminders: [{ n: 2, unit: 'days' }],
      gate: true,
    }),
    schedule('sen', ['h'], {
      anchor: { kind: 'end' },
      first: { n: 10, unit: 'days' },
      every: { n: 1, unit: 'months' },
      until: { kind: 'for', step: { n: 100, unit: 'days' } },
      open: { n: 1, unit: 'days' },
    }),
  ],
  flags: [
    flag('missat', atLeast(fact('missed_in_a_row', 'f'), 3)),
    flag('tyst', atLeast(fact('inactive_days'), 4)),
    flag('dag', and(atLeast(fact('day'), 9), atLeast(ans('f.x'), 2))),
    flag('efter', atLeast(fact('missed_in_a_row', 'h'), 1)),
    flag('obesvarad', fact('waiting', 'start', { n: 50, unit: 'hours' })),
    flag('meddelande', and(fact('unanswered', '', { n: 30, unit: 'hours' }), atLeast(fact('day'), 4))),
    flag('skrev', fact('received')),
    flag('vagd', atLeast(fact('days_since', 'vikt'), 6)),
    flag('dag_obesvarad', and(fact('waiting', 'start', { n: 3, unit: 'days' }), atLeast(fact('day'), 9))),
  ],
  rules: [
    rule('kris', and(fact('sent', 'g'), or(atLeast(ans('f.x'), 4), atLeast(fact('missed_in_a_row', 'f'), 2))), {
      do: 'open',
      module: 'kris',
    }),
    rule(
      'slut',
      atLeast(fact('inactive_days'), 20),
      { do: 'remind', text: sv('Ring'), within: { n: 1, unit: 'days' } },
      { do: 'end' },
    ),
    rule('mer', call('equal', fact('day'), lit(12)), { do: 'give', forms: ['g'] }),
  ],
})

const programs: Record<string, Program> = { busy: prepare(busy), diary: prepare(sleepDiary) }

type Deed = {
  readonly after: number
  readonly what:
    | 'tick'
    | 'visit'
    | 'submit'
    | 'amend'
    | 'type'
    | 'close'
    | 'open'
    | 'pause'
    | 'resume'
    | 'maintain'
    | 'transfer'
    | 'read'
    | 'give'
    | 'end'
    | 'acknowledge'
    | 'feedback'
    | 'write'
    | 'reply'
    | 'register'
  readonly pick: number
}

/** What a made-up patient does: each deed so many minutes after the one before. */
const deeds = fc.array(
  fc.record({
    after: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 30 * 1440 })),
    what: fc.oneof(
      { weight: 8, arbitrary: fc.constant('submit' as const) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'tick',
          'visit',
          'read',
          'give',
          'acknowledge',
          'feedback',
          'amend',
          'type',
          'type',
          'close',
          'open',
          'pause',
          'resume',
          'resume',
          'transfer',
          'write',
          'reply',
          'register',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('end', 'maintain') },
    ),
    pick: fc.nat(1000),
  }),
  { maxLength: 12 },
)

function openIn({ occurrences }: State): string[] {
  return Object.values(occurrences)
    .filter((each) => each.state === 'open' && each.closeAt !== null)
    .map((each) => each.id)
    .sort()
}

/** The event a deed comes to in a state; picking depends on the state alone. */
function eventOf(state: State, { what, pick }: Deed, at: LocalTime): Event {
  const one = <T>(all: readonly T[]): T | undefined => all[pick % Math.max(all.length, 1)]
  switch (what) {
    case 'submit': {
      const open = one(
        Object.values(state.occurrences)
          .filter((each) => each.state === 'open' || (each.state === 'expired' && pick % 3 === 0))
          .map((each) => each.id)
          .sort(),
      )
      const form = open === undefined ? '' : (state.occurrences[open]?.form ?? '')
      const answers = {
        f: { x: pick % 7 },
        g: { y: 1 },
        phq9: all(pick % 4),
        dagbok: { lagd: '23:00', steg_upp: '07:00' },
        hemuppgift: { tankar: 'x' },
      }
      return {
        kind: 'submit',
        at,
        occurrence: open ?? 'ingen',
        answers: Object.hasOwn(answers, form) ? answers[form as 'f'] : {},
      }
    }
    case 'read': {
      const path = one([
        ['start', 'p'],
        ['valkommen', 'sa_fungerar'],
        ['dag6', 'p'],
        ['vecka2', 'hemuppgift'],
      ] as const) ?? ['', '']
      return { kind: 'read_page', at, module: path[0], page: path[1] }
    }
    case 'give':
      return { kind: 'give_form', at, form: one(['f', 'g', 'phq9']) ?? '' }
    case 'amend': {
      const sent = one(Object.values(state.responses).sort((a, b) => a.n - b.n))
      const answers: Record<string, Answers> = {
        f: { x: pick % 6 },
        g: { y: 2 },
        vikt: { vikt: pick },
        phq9: all(pick % 3),
      }
      return {
        kind: 'amend',
        at,
        id: `a${pick}`,
        occurrence: sent?.occurrence ?? 'ingen',
        revision: (sent?.earlier.length ?? 0) + 1,
        by: pick % 2 === 0 ? null : 'Bo',
        reason: 'Fel',
        answers: answers[sent?.form ?? ''] ?? sent?.answers ?? {},
      }
    }
    case 'acknowledge':
      return { kind: 'acknowledge_flag', at, flag: one(Object.keys(state.flags).sort()) ?? '', by: 'Bo', comment: null }
    case 'write':
      return { kind: 'message', at, from: 'patient', id: `p${pick}`, text: 'Hej' }
    case 'register':
      return { kind: 'register', at, form: 'vikt', answers: { vikt: pick } }
    case 'reply':
      return { kind: 'message', at, from: 'clinician', by: 'Bo', id: `s${pick}`, text: 'Hej' }
    case 'type':
      return { kind: 'type', at, occurrence: one(openIn(state)) ?? 'ingen' }
    case 'close':
      return { kind: 'close_module', at, module: one(Object.keys(state.modules).sort()) ?? '' }
    case 'open':
      return { kind: 'open_module', at, module: one(Object.keys(state.modules).sort()) ?? '' }
    case 'maintain':
      return { kind: 'maintain', at, until: pick % 2 === 0 ? null : addDays(dateOf(at), pick % 40) }
    case 'transfer':
      return { kind: 'transfer', at, unit: 'u', clinician: 'c' }
    case 'feedback':
      return { kind: 'give_feedback', at, module: 'start', by: 'Bo', text: 'Bra!' }
    default:
      return { kind: what, at }
  }
}

function step(program: Program, state: State, event: Event): State {
  const outcome = advance(program, state, event)
  return outcome.ok ? outcome.state : state
}

/** Lives through the deeds; `look` is called before each, to let time pass as it likes. Ends with a tick far ahead. */
function live(program: Program, story: readonly Deed[], look: (state: State, to: LocalTime) => State) {
  let at = '2026-03-02T08:00:00'
  let state = step(program, initial(), { kind: 'start', at, patient: { ...UNKNOWN, firstName: 'Alex' } })
  for (const deed of story) {
    at = addDuration(at, { n: deed.after, unit: 'minutes' })
    // A deed sees what there is at its time, however time got there.
    const event = eventOf(step(program, state, { kind: 'tick', at }), deed, at)
    state = step(program, look(state, at), event)
  }
  const end = addDuration(at, { n: 20, unit: 'days' })
  return { end, state: step(program, look(state, end), { kind: 'tick', at: end }) }
}

describe.each(Object.entries(programs))('%s: time that passes', { timeout: 60_000 }, (_, program) => {
  it('in one leap is the same as in many small steps', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 180, max: 5000 }), (story, minutes) => {
        const leap = live(program, story, (state) => state)
        const steps = live(program, story, (state, to) => {
          let now = state
          let at = state.lastActiveAt ?? to
          for (; at < to; at = addDuration(at, { n: minutes, unit: 'minutes' }))
            now = step(program, now, { kind: 'tick', at })
          return now
        })
        expect(steps).toEqual(leap)
      }),
      { numRuns: 40 },
    )
  })

  it('from one waking to the next is the same as in one leap, and each waking changes something', () => {
    fc.assert(
      fc.property(deeds, (story) => {
        const leap = live(program, story, (state) => state)
        const woken = live(program, story, (state, to) => {
          let now = state
          for (let wake = wakeAt(program, now); wake !== null && wake <= to; wake = wakeAt(program, now)) {
            const next = step(program, now, { kind: 'tick', at: wake })
            expect(next).not.toBe(now)
            now = next
          }
          return now
        })
        expect(woken).toEqual(leap)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same where something asks about every midnight', () => {
    const everyDay = call('less', call('divide', fact('day'), 1), 0)
    const asking = prepare({ ...program.bundle, flags: [...program.bundle.flags, flag('aldrig', everyDay)] })
    fc.assert(
      fc.property(deeds, (story) => {
        const { state } = live(program, story, (now) => now)
        expect(live(asking, story, (now) => now).state).toEqual(state)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves nothing open that has closed, nothing planned that has opened, and raises nothing twice', () => {
    fc.assert(
      fc.property(deeds, (story) => {
        const { state, end } = live(program, story, (now) => now)
        const last = Object.values(state.occurrences)
        const overdue = last.filter(
          ({ state: now, openAt, closeAt }) =>
            (now === 'planned' && openAt <= end) || (now === 'open' && closeAt !== null && closeAt <= end),
        )
        expect(overdue).toEqual([])
        expect(new Set(last.map(({ series, n }) => `${series}:${n}`)).size).toBe(last.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('waking', () => {
  it.each<[string, (patient: Patient) => Patient, string | null]>([
    ['the next reminder', (patient) => patient, '2 09:30'],
    ['the next closing', (patient) => patient.wait('2 10:00'), '2 18:30'],
    ['the next opening', (patient) => patient.wait('2 19:00'), '3 06:30'],
    ['nothing once all is over', (patient) => patient.do({ kind: 'end', at: time('3 08:00') }).wait('40 08:00'), null],
  ])('is for %s', (_, live, expected) => {
    expect(wakeAt(programs.diary as Program, live(new Patient(programs.diary as Program)).state)).toBe(
      expected === null ? null : time(expected),
    )
  })

  it('is not before the start', () => {
    expect(wakeAt(programs.busy as Program, initial())).toBeNull()
  })

  it('is for the midnight on which a condition comes true, and for no midnight before', () => {
    const quiet = bundle({ modules: [module('m', [], { opens: atLeast(fact('day'), 400) })] })
    const patient = new Patient(quiet)
    expect(wakeAt(patient.program, patient.state)).toBe('2027-04-05T00:00:00')
    patient.do({ kind: 'tick', at: '2027-04-05T00:00:00' })
    expect(patient.modules).toEqual(['m done'])
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })

  it('finds the midnight also where the day is computed with', () => {
    const even = call('equal', call('divide', fact('day'), 7), call('round', call('divide', fact('day'), 7)))
    const patient = new Patient(bundle({ modules: [module('m', [], { opens: even })] }))
    expect(wakeAt(patient.program, patient.state)).toBe(time('8 00:00'))
  })

  it('is not for a condition that no day can make true', () => {
    const never = bundle({ flags: [flag('f', and(atLeast(fact('day'), 3), lit(false)))] })
    const patient = new Patient(never)
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })

  it('is for inactivity counted from the latest visit', () => {
    const silent = bundle({ flags: [flag('f', atLeast(fact('inactive_days'), 7))] })
    const patient = new Patient(silent).do({ kind: 'visit', at: time('5 10:00') })
    expect(wakeAt(patient.program, patient.state)).toBe(time('12 00:00'))
    expect(wakeAt(patient.program, patient.wait('12 00:00').state)).toBeNull()
  })
})
