import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bundle, FlagRule, Schedule } from '#schemas/generated/bundle.ts'
import type { AddFlag, AddMeasure, AddRepeat, Change, Timing } from '#schemas/generated/plan.ts'
import { advance, type Event, initial, patientView, prepare, staffView, type State, UNKNOWN } from '#engine/index.ts'
import {
  ask,
  atLeast,
  bundle,
  fact,
  flag,
  form,
  is,
  lit,
  number,
  res,
  result,
  rule,
  scale,
  schedule,
  sco,
  sv,
} from './bundle.ts'
import { Patient, time } from './patient.ts'
import { analyzed } from '../compiler/sources.ts'

/* A clinician's own plan for one patient. Whatever it holds behaves as if the program had held it. */

const own = (n: number) => `own_01JQ${String(n).padStart(22, '0')}`
const days = (n: number) => ({ n, unit: 'days' }) as const
const hours = (n: number) => ({ n, unit: 'hours' }) as const

const TIMING: Timing = {
  from: '2026-03-04',
  every: days(7),
  weekdays: [],
  times: ['08:00'],
  until: null,
  due: null,
  open: days(2),
  reminders: [days(1)],
  gate: false,
}
const repeat = (n: number, parts: Partial<Timing> = {}, what = 'f'): AddRepeat => ({
  do: 'repeat',
  id: own(n),
  form: what,
  timing: { ...TIMING, ...parts },
})
const measure = (n: number, parts: Partial<AddMeasure> = {}): AddMeasure => ({
  do: 'measure',
  id: own(n),
  title: 'Vikt',
  unit: 'kg',
  min: 30,
  max: 250,
  step: 0.1,
  patientSees: true,
  timing: null,
  ...parts,
})
const ownFlag = (n: number, when: AddFlag['when'], parts: Partial<AddFlag> = {}): AddFlag => ({
  do: 'flag',
  id: own(n),
  title: 'Egen flagga',
  severity: 'warning',
  when,
  to: ['clinician'],
  advice: null,
  escalate: null,
  ...parts,
})
const change = (at: string, ...changes: Change[]): Event => ({ kind: 'change_plan', at: time(at), changes, by: 'Eva' })

/** Form f is given daily at 06:00, and registers steps; there is nothing else. */
const PROGRAM: Partial<Bundle> = {
  forms: [
    form('f', [ask('a', scale(0, 3))], { results: [result('r', sco('f.a'))] }),
    form('g', [ask('x', number())]),
    form('steg', [ask('steg', number())], { results: [result('steg', sco('steg.steg'))] }),
  ],
  batteries: [{ id: 'bada', title: sv('Båda'), forms: ['f', 'g'] }],
  schedules: [schedule('dagligen', ['f'], { every: days(1), times: ['06:00'], open: hours(12) })],
  plan: { addMeasures: true, measures: ['steg'] },
}
const patient = (parts: Partial<Bundle> = {}) => new Patient(bundle({ ...PROGRAM, ...parts }))
const opened = (of: Patient, series: string) =>
  Object.values(of.state.occurrences)
    .filter((each) => each.series === series)
    .map((each) => `${each.n} ${each.openAt} ${each.state}`)
const dueAt = (of: Patient, at: string) => of.views(at).due.map((due) => due.occurrence)

describe('a repeat of a form', () => {
  it('opens, reminds and closes as a row of the program does', () => {
    const one = patient().do(change('3 10:00', repeat(1)))
    expect(opened(one.wait('12 08:00'), own(1)).slice(0, 3)).toEqual([
      `1 ${time('4 08:00')} expired`,
      `2 ${time('11 08:00')} open`,
      `3 ${time('18 08:00')} planned`,
    ])
    expect(one.effects.map((effect) => effect.key)).toContain(`form_reminder:${own(1)}:2:1`)
  })

  it('of a battery gives each of its forms', () => {
    const one = patient().do(change('3 10:00', repeat(1, {}, 'bada')))
    expect(dueAt(one, '4 09:00')).toEqual(['dagligen:3', `${own(1)}.f:1`, `${own(1)}.g:1`])
  })

  it.each<[string, Partial<Timing>, string[]]>([
    [
      'from today gives nothing that is over',
      { from: '2026-03-03', open: hours(1) },
      [`2 ${time('10 08:00')} planned`],
    ],
    ['from today opens at once what is not', { from: '2026-03-03' }, [`1 ${time('3 10:00')} open`]],
    [
      'ends with its last day',
      { every: days(1), until: '2026-03-05' },
      ['1', '2'].map((n, i) => `${n} ${time(`${4 + i} 08:00`)} planned`),
    ],
    ['on weekdays', { every: days(1), weekdays: [5], times: [] }, [`1 ${time('6 00:00')} planned`]],
  ])('%s', (_, timing, found) => {
    const one = patient().do(change('3 10:00', repeat(1, timing)))
    const all = opened(one, own(1))
    expect(timing.until ? all : all.slice(0, found.length)).toEqual(found)
  })

  it('stops: what is not sent is cancelled, and what was sent stays', () => {
    const one = patient()
      .do(change('3 10:00', repeat(1)))
      .send('4 09:00', `${own(1)}:1`, { a: '3' })
      .do(change('11 09:00', { do: 'stop', id: own(1) }))
    expect(dueAt(one, '11 09:01')).toEqual(['dagligen:10'])
    expect(one.refusal({ kind: 'submit', at: time('11 09:01'), occurrence: `${own(1)}:2`, answers: {} })).toBe(
      'not_open',
    )
    const states = new Set(
      Object.values(one.wait('90 09:00').state.occurrences).map((each) => `${each.series === own(1)} ${each.state}`),
    )
    expect(states).not.toContain('true planned')
    expect(staffView(one.program, one.state, time('90 09:00')).responses.map((each) => each.occurrence)).toEqual([
      `${own(1)}:1`,
    ])
  })
})

describe('a measure', () => {
  it('is registered when the patient wants to, and drawn for whom it is meant', () => {
    const one = patient().do(
      change('3 10:00', measure(1), measure(2, { patientSees: false, unit: 'glas', title: 'Vatten', min: 0 })),
    )
    one.do({ kind: 'register', at: time('3 11:00'), form: own(1), answers: { [own(1)]: 82.5 } })
    one.do({ kind: 'register', at: time('3 11:00'), form: own(2), answers: { [own(2)]: 4 } })
    const mine = patientView(one.program, one.state, time('3 12:00'))
    expect(mine.measures.map(({ form: id, latest }) => [id, latest?.value])).toEqual([
      ['steg', undefined],
      [own(1), 82.5],
      [own(2), undefined],
    ])
    expect(mine.results.map((each) => each.form)).toEqual([own(1)])
    const staff = staffView(one.program, one.state, time('3 12:00'))
    expect(staff.results.map(({ form: id, unit, points }) => [id, unit, points.map((point) => point.value)])).toEqual([
      [own(1), 'kg', [82.5]],
      [own(2), sv('glas'), [4]],
    ])
    expect(one.refusal({ kind: 'register', at: time('3 12:00'), form: own(1), answers: { [own(1)]: 29 } })).toBe(
      'invalid_answers',
    )
  })

  it('is asked for as often as is said, and is no more once it is stopped, with its chart left', () => {
    const one = patient().do(change('3 10:00', measure(1, { timing: { ...TIMING, open: null } })))
    one.send('4 09:00', `${own(1)}:1`, { [own(1)]: 80 }).do(change('5 09:00', { do: 'stop', id: own(1) }))
    expect(patientView(one.program, one.state, time('20 09:00')).measures.map((each) => each.form)).toEqual(['steg'])
    expect(one.refusal({ kind: 'register', at: time('6 09:00'), form: own(1), answers: { [own(1)]: 80 } })).toBe(
      'unknown_measure',
    )
    expect(dueAt(one, '12 09:00')).toEqual(['dagligen:11'])
    expect(staffView(one.program, one.state, time('20 09:00')).results.map((each) => each.form)).toEqual([own(1)])
  })

  it.each<[string, Partial<AddMeasure>]>([
    ['"Vikt" kg 30..250 { step 0.1 }', {}],
    [
      '"Vatten" "glas" { show to clinician }',
      { title: 'Vatten', unit: 'glas', min: null, max: null, step: 1, patientSees: false },
    ],
    ['"Humör" 0..10', { title: 'Humör', unit: null, min: 0, max: 10, step: 1 }],
  ])('has the shape that the compiler gives measure vikt %s', (text, parts) => {
    const made = analyzed(`activity plan { measure vikt ${text} }\n`).bundle
    const one = patient().do(change('3 10:00', measure(1, parts)))
    const written = made?.forms.find((each) => each.id === 'vikt')
    const { what } = one.state.plan[own(1)] ?? {}
    if (what?.kind !== 'measure') throw new Error('no measure')
    expect(JSON.parse(JSON.stringify(what.form).replaceAll(own(1), 'vikt'))).toEqual(written)
  })
})

describe('a flag', () => {
  it.each<[string, AddFlag['when'], (one: Patient) => unknown, string]>([
    ['on a result', atLeast(res('f.r'), 2), (one) => one.send('4 09:00', 'dagligen:3', { a: '2' }), 'dagligen:3'],
    ['on inactivity', atLeast(fact('inactive_days'), 5), (one) => one.wait('7 00:00'), `inactive:${time('2 08:00')}`],
    ['on a date', atLeast(fact('day'), 10), (one) => one.wait('11 00:00'), 'once'],
    ['on a missed form', atLeast(fact('missed_in_a_row', 'f'), 2), (one) => one.wait('3 18:00'), 'dagligen:1'],
  ])('%s', (_, when, happens, cause) => {
    const one = patient().do(change('3 10:00', ownFlag(1, when)))
    expect(one.flags).toEqual([])
    happens(one)
    expect(one.flags).toEqual([`${own(1)}@${cause}`])
    expect(one.told).toContainEqual({ about: 'flag', subject: `${own(1)}@${cause}` })
  })

  it('on a measure of one’s own, added together with it', () => {
    const when = atLeast(res(`${own(1)}.${own(1)}`), 100)
    const one = patient().do(change('3 10:00', measure(1), ownFlag(2, when, { advice: 'Ring oss.' })))
    one.do({ kind: 'register', at: time('3 11:00'), form: own(1), answers: { [own(1)]: 99 } })
    expect(one.flags).toEqual([])
    one.do({ kind: 'register', at: time('4 11:00'), form: own(1), answers: { [own(1)]: 101 } })
    expect(one.flags).toEqual([`${own(2)}@registered.${own(1)}:2`])
    expect(patientView(one.program, one.state, time('4 12:00')).advice).toMatchObject([{ text: sv('Ring oss.') }])
  })

  it('is raised by nothing that was sent before it was added', () => {
    const one = patient()
      .send('2 09:00', 'dagligen:1', { a: '3' })
      .do(change('3 10:00', ownFlag(1, atLeast(res('f.r'), 2))))
    expect(one.wait('3 12:00').flags).toEqual([])
  })

  it('stops, and what it raised stays and escalates', () => {
    const escalate = { to: 'patient_administrator', after: hours(4) } as const
    const one = patient().do(change('3 10:00', ownFlag(1, atLeast(res('f.r'), 2), { escalate })))
    one.send('3 11:00', 'dagligen:2', { a: '3' }).do(change('3 12:00', { do: 'stop', id: own(1) }))
    one.send('4 09:00', 'dagligen:3', { a: '3' })
    expect(one.flags).toEqual([`${own(1)}@dagligen:2`])
    expect(staffView(one.program, one.state, time('4 09:00')).flags).toMatchObject([
      { title: sv('Egen flagga'), escalatedAt: time('3 15:00') },
    ])
  })
})

it('a reminder is given when its condition holds', () => {
  const remind: Change = { do: 'remind', id: own(1), text: 'Ring', when: atLeast(res('f.r'), 2), within: days(1) }
  const one = patient().do(change('3 10:00', remind)).send('3 11:00', 'dagligen:2', { a: '3' })
  expect(staffView(one.program, one.state, time('3 12:00')).reminders).toMatchObject([
    { id: `${own(1)}@dagligen:2`, text: sv('Ring'), by: time('4 11:00') },
  ])
})

describe('a row of the program that is left out', () => {
  it('is given no more, and again from the day it is taken back, under the numbers it had', () => {
    const one = patient().do(change('3 10:00', { do: 'leave_out', row: 'dagligen' }))
    expect(dueAt(one, '5 09:00')).toEqual([])
    expect(staffView(one.program, one.state, time('5 09:00')).plan.rows).toMatchObject([
      { row: 'dagligen', leftOutAt: time('3 10:00'), leftOutBy: 'Eva' },
      { row: 'steg', leftOutAt: null },
    ])
    one.do(change('5 10:00', { do: 'take_back', row: 'dagligen' }))
    expect(dueAt(one, '5 11:00')).toEqual([])
    expect(dueAt(one, '6 09:00')).toEqual(['dagligen:5'])
    expect(one.wait('100 09:00').state.occurrences['dagligen:98']?.state).toBe('expired')
  })

  it('is missed by nobody', () => {
    const missed = flag('tyst', atLeast(fact('missed_in_a_row', 'f'), 2))
    const one = patient({ flags: [missed] }).do(change('2 10:00', { do: 'leave_out', row: 'dagligen' }))
    expect(one.wait('20 09:00').flags).toEqual([])
  })

  it('can be a measure', () => {
    const one = patient().do(change('3 10:00', { do: 'leave_out', row: 'steg' }))
    expect(patientView(one.program, one.state, time('3 11:00')).measures).toEqual([])
    one.do(change('4 10:00', { do: 'take_back', row: 'steg' }))
    expect(patientView(one.program, one.state, time('4 11:00')).measures).toHaveLength(1)
  })
})

describe('is refused, and then nothing of it is done', () => {
  const withPart = patient().do(change('3 10:00', repeat(1)))
  const closed = patient({ plan: { addMeasures: false, measures: [] } })
  it.each<[string, Patient, Change, string]>([
    ['an unknown form', withPart, repeat(2, {}, 'x'), '/form unknown_form'],
    ['a day that has been', withPart, repeat(2, { from: '2026-03-02' }), '/timing/from invalid_date'],
    ['a day that is not', withPart, repeat(2, { from: '2026-02-30' }), '/timing/from invalid_date'],
    ['an end before the beginning', withPart, repeat(2, { until: '2026-03-03' }), '/timing/until invalid_date'],
    ['every 0 days', withPart, repeat(2, { every: days(0) }), '/timing/every never_again'],
    ['another part under the same id', withPart, repeat(1, { every: days(3) }), '/id taken'],
    ['a measure where the program says no', closed, measure(2), ' no_own_measures'],
    ['a measure with its ends turned', withPart, measure(2, { min: 9, max: 1 }), '/max below_min'],
    ['an empty title', withPart, measure(2, { title: '  ' }), '/title invalid_text'],
    [
      'a condition on what is not there',
      withPart,
      ownFlag(2, atLeast(res('f.x'), 1)),
      '/when/args/0/result unknown_result',
    ],
    ['a condition that is none', withPart, ownFlag(2, res('f.r')), '/when wrong_type'],
    ['stopping what is not there', withPart, { do: 'stop', id: own(9) }, '/id unknown_part'],
    ['leaving out what is not there', withPart, { do: 'leave_out', row: '__proto__' }, '/row unknown_row'],
    ['taking back what was never left out', withPart, { do: 'take_back', row: 'dagligen' }, '/row unknown_row'],
  ])('%s', (_, one, wrong, problem) => {
    const event = change('3 11:00', repeat(7), wrong)
    const outcome = advance(one.program, one.state, event)
    if (outcome.ok) throw new Error('not refused')
    expect(outcome.refusal.code).toBe('invalid_plan')
    const [pointer = '', code] = problem.split(' ')
    expect(outcome.refusal.plan).toEqual([{ pointer: `/changes/1${pointer}`, code }])
  })

  it('before the start and after the end', () => {
    const ended = patient().do({ kind: 'end', at: time('3 09:00') })
    expect(ended.refusal(change('3 10:00', repeat(1)))).toBe('not_active')
    const outcome = advance(ended.program, initial(), change('3 10:00', repeat(1)))
    expect(!outcome.ok && outcome.refusal.code).toBe('not_active')
  })

  it('not when the same is added again', () => {
    const again = advance(withPart.program, withPart.state, change('3 12:00', repeat(1)))
    expect(again.ok && again.state.plan).toEqual(withPart.state.plan)
  })
})

describe('property: what a plan holds behaves as if the program had held it', () => {
  const small = fc.integer({ min: 0, max: 20 })
  const rows = fc.record({
    first: small,
    every: fc.option(
      fc.record({ n: fc.integer({ min: 1, max: 9 }), unit: fc.constantFrom('days', 'weeks', 'months') }),
    ),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    times: fc.uniqueArray(fc.constantFrom('00:00', '07:30', '08:00', '12:15', '23:59'), { maxLength: 3 }),
    until: fc.option(fc.integer({ min: 0, max: 60 })),
    open: fc.option(fc.record({ n: fc.integer({ min: 1, max: 50 }), unit: fc.constantFrom('hours', 'days') })),
    reminders: fc.array(fc.record({ n: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('hours', 'days') }), {
      maxLength: 2,
    }),
    gate: fc.boolean(),
  })
  const conditions = fc.constantFrom<FlagRule['when']>(
    atLeast(res('f.r'), 2),
    atLeast(fact('missed_in_a_row', 'f'), 2),
    atLeast(fact('inactive_days'), 4),
    atLeast(fact('day'), 9),
    is(fact('is_open', 'f'), lit(true)),
  )
  const sends = fc.array(
    fc.record({ after: fc.integer({ min: 1, max: 4000 }), value: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 25,
    },
  )

  it('in occurrences, flags, reminders and what is told', () => {
    fc.assert(
      fc.property(rows, conditions, sends, (row, when, sent) => {
        const start = '2026-03-02T08:00:00'
        const day = (n: number) => time(`${2 + n} 00:00`).slice(0, 10)
        const [rowId, flagId, ruleId] = [own(1), own(2), own(3)]
        const until = row.until === null ? null : row.first + row.until
        const timing: Timing = { ...row, from: day(row.first), until: until === null ? null : day(until), due: null }
        const asProgram: Schedule = {
          ...schedule(rowId, ['f']),
          ...timingOf(timing),
          first: days(row.first),
          until: until === null ? { kind: 'end' } : { kind: 'day', day: until + 1 },
        }
        const remind = { do: 'remind', text: sv('Ring'), within: days(1) } as const
        const title = sv('Egen flagga')
        const escalate = { to: 'patient_administrator', after: hours(5) } as const
        const held = { ...PROGRAM, schedules: [asProgram] }
        const one = prepare(
          bundle({ ...held, flags: [flag(flagId, when, { title, escalate })], rules: [rule(ruleId, when, remind)] }),
        )
        const other = prepare(bundle({ ...PROGRAM, schedules: [] }))
        const changes: Change[] = [
          { do: 'repeat', id: rowId, form: 'f', timing },
          ownFlag(2, when, { escalate }),
          { do: 'remind', id: ruleId, text: 'Ring', when, within: days(1) },
        ]
        const begin: Event = { kind: 'start', at: start, patient: { ...UNKNOWN, firstName: 'Alex' } }
        const without = live(one, [begin], sent)
        const planned = live(other, [begin, { kind: 'change_plan', at: start, changes, by: 'Eva' }], sent)
        expect(planned.state).toEqual({ ...without.state, plan: planned.state.plan })
        expect(planned.keys.toSorted()).toEqual(without.keys.toSorted())
      }),
    )
  })

  function timingOf({ every, weekdays, times, due, open, reminders, gate }: Timing): Partial<Schedule> {
    return { every, weekdays, times, due, open, reminders, gate }
  }

  /** Sends whatever form is open, some minutes apart, and lets a month more pass. */
  function live(
    program: Patient['program'],
    begin: readonly Event[],
    sent: readonly { readonly after: number; readonly value: number }[],
  ): { state: State; keys: string[] } {
    let state = initial()
    const keys: string[] = []
    const take = (event: Event) => {
      const outcome = advance(program, state, event)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
      state = outcome.state
      keys.push(...outcome.effects.map((effect) => effect.key))
    }
    for (const event of begin) take(event)
    let minutes = 8 * 60
    const clock = () => new Date(Date.UTC(2026, 2, 2, 0, minutes)).toISOString().slice(0, 19)
    for (const { after, value } of sent) {
      minutes += after
      take({ kind: 'tick', at: clock() })
      const open = Object.values(state.occurrences).find((each) => each.state === 'open')
      if (open) take({ kind: 'submit', at: clock(), occurrence: open.id, answers: { a: String(value) } })
    }
    minutes += 30 * 24 * 60
    take({ kind: 'tick', at: clock() })
    return { state, keys }
  }
})
