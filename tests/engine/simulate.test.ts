import { describe, expect, it } from 'vitest'
import { prepare, seeded, simulate, together, type Tally } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { answersTo } from '#engine/simulate/answering.ts'
import { live } from '#engine/simulate/live.ts'
import {
  ans,
  ask,
  atLeast,
  band,
  bundle,
  call,
  fact,
  flag,
  form,
  module,
  number,
  page,
  result,
  rule,
  scale,
  schedule,
  sv,
} from './bundle.ts'
import { dagbok, phq9, sleepDiary } from './sleep-diary.ts'

const FROM = '2026-03-02T00:00:00'

function simulated(what: Bundle, { first = 0, patients = 40, weeks = 6, seed = 'a' } = {}): Tally {
  return simulate(prepare(what), { first, patients, weeks, from: FROM }, (patient) => seeded(`${seed} ${patient}`))
}

const daily = schedule('f', ['f'], { every: { n: 1, unit: 'days' }, open: { n: 12, unit: 'hours' }, times: ['07:00'] })
const mood = form('f', [ask('x', scale(0, 4), { required: true })])

describe('a simulation', () => {
  it('gives the same for the same seed, and something else for another', () => {
    const once = simulated(sleepDiary)
    expect(simulated(sleepDiary)).toEqual(once)
    expect(simulated(sleepDiary, { seed: 'b' })).not.toEqual(once)
  })

  it('staff open what is opened by hand in the order of the program', () => {
    const modules = ['a', 'b', 'c', 'd'].map((id) => module(id, [page('p')], { byClinician: true }))
    const program = prepare(bundle({ forms: [mood], modules }))
    const orders = Array.from({ length: 40 }, (_, patient) => {
      const { state } = live(program, FROM, '2026-06-02T00:00:00', seeded(`a ${patient}`))
      return Object.values(state.modules)
        .toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1))
        .map((one) => one.module)
    })
    expect(orders.filter((one) => one.length > 1).length).toBeGreaterThan(5)
    for (const order of orders) expect(order).toEqual(order.toSorted())
  })

  it('patients write messages where they can, which are answered, and register what nobody asks for', () => {
    const lives = (messages: boolean) => {
      const plan = { addMeasures: false, measures: ['f'] }
      const program = prepare({ ...bundle({ forms: [mood] }), messages, plan })
      return Array.from({ length: 20 }, (_, patient) =>
        live(program, FROM, '2026-04-13T00:00:00', seeded(`a ${patient}`)),
      )
    }
    const from = (messages: boolean, who: string) =>
      lives(messages).flatMap(({ state }) => Object.values(state.messages).filter((one) => one.from === who)).length
    expect(from(true, 'patient')).toBeGreaterThan(5)
    expect(from(true, 'clinician')).toBeGreaterThan(from(true, 'patient') / 2)
    expect(from(false, 'patient')).toBe(0)
    expect(lives(false).flatMap(({ state }) => Object.values(state.responses)).length).toBeGreaterThan(20)
  })

  it('one more patient changes nothing of the others', () => {
    const [few, more] = [simulated(sleepDiary, { patients: 20 }), simulated(sleepDiary, { patients: 21 })]
    expect(more.patients - few.patients).toBe(1)
    for (const [form, { opened }] of few.forms) expect(more.forms.get(form)?.opened ?? 0).toBeGreaterThanOrEqual(opened)
    expect(more.weeks[0]?.active).toBe((few.weeks[0]?.active ?? 0) + 1)
  })

  it('comes to the same in several goes as in one', () => {
    const goes = [0, 15, 30].map((first) => simulated(sleepDiary, { first, patients: 15 })) as [Tally, Tally, Tally]
    const whole = simulated(sleepDiary, { patients: 45 })
    const minutes = ({ weeks }: Tally): number => weeks.reduce((sum, week) => sum + week.minutes, 0)
    const without = (tally: Tally): object => ({
      ...tally,
      weeks: tally.weeks.map((week) => ({ ...week, minutes: 0 })),
    })
    expect(without(together(goes))).toEqual(without(whole))
    expect(minutes(together(goes))).toBeCloseTo(minutes(whole))
  })

  it('counts what the engine did: forms, pages, results with bands, flags, modules and what staff are reminded of', () => {
    const tally = simulated(sleepDiary, { patients: 100 })
    const { dagbok: diary } = Object.fromEntries(tally.forms)
    expect(diary?.opened).toBe(1400)
    expect((diary?.sent ?? 0) + (diary?.missed ?? 0)).toBe(1400)
    expect(tally.weeks.reduce((sum, week) => sum + week.forms, 0)).toBe(
      [...tally.forms.values()].reduce((sum, { sent }) => sum + sent, 0),
    )
    const total = tally.results.get('phq9.total')
    const { bands = [], outside = 0, without = 0 } = total ?? {}
    expect(bands.reduce((a, b) => a + b, outside + without)).toBe(tally.forms.get('phq9')?.sent)
    expect(tally.weeks.reduce((sum, week) => sum + week.reminders, 0)).toBe(tally.rules.get('kris'))
    expect(tally.modules.get('valkommen')?.opened).toBe(100)
    expect(tally.pages.get('valkommen.sa_fungerar')).toBe(tally.modules.get('valkommen')?.done)
    expect(tally.quit).toBeGreaterThan(0)
    expect(tally.deadEnds.patients).toBe(0)
  })

  it('tells what never happens with a 0', () => {
    const tally = simulated(
      bundle({
        forms: [mood, form('g', [])],
        modules: [module('sen', [page('p')], { opens: atLeast(fact('day'), 500) })],
        schedules: [daily],
        flags: [flag('aldrig', atLeast(ans('f.x'), 9))],
        rules: [rule('aldrig', atLeast(ans('f.x'), 9), { do: 'end' })],
      }),
    )
    expect([tally.flags.get('aldrig'), tally.rules.get('aldrig'), tally.pages.get('sen.p')]).toEqual([0, 0, 0])
    expect(tally.modules.get('sen')).toEqual({ opened: 0, done: 0 })
    expect(tally.forms.get('g')).toEqual({ opened: 0, sent: 0, missed: 0, unanswerable: 0 })
  })

  it('finds the patients who have nothing left while a module is locked, and blames no module that staff open', () => {
    const tally = simulated(
      bundle({
        forms: [mood],
        modules: [
          module('forst', [page('p')]),
          module('sedan', [page('p')], { opens: atLeast(ans('f.x'), 9) }),
          module('kris', [page('p')], { byClinician: true }),
        ],
        schedules: [schedule('f', ['f'])],
      }),
    )
    expect(tally.deadEnds.patients).toBeGreaterThan(10)
    expect(tally.deadEnds.modules.get('sedan')).toBe(tally.deadEnds.patients)
    expect([tally.deadEnds.modules.get('forst'), tally.deadEnds.modules.get('kris')]).toEqual([0, 0])
  })

  it('a module that time will open is no dead end', () => {
    const opens = atLeast(fact('day'), 500)
    const { deadEnds } = simulated(bundle({ modules: [module('sen', [page('p')], { opens })] }))
    expect(deadEnds.patients).toBe(0)
  })

  it('says which form cannot be answered at all', () => {
    const impossible = form('f', [ask('x', number({ min: 0, max: 10 }), { required: true })], {
      checks: [{ holds: call('more', ans('f.x'), 10), message: sv('Nej.'), questions: ['x'] }],
    })
    const tally = simulated(bundle({ forms: [impossible], schedules: [daily] }))
    expect(tally.forms.get('f')?.sent).toBe(0)
    expect(tally.forms.get('f')?.unanswerable).toBeGreaterThan(30)
  })

  it('ends with the program', () => {
    const tally = simulated(
      bundle({ forms: [mood], schedules: [daily], rules: [rule('slut', atLeast(fact('day'), 10), { do: 'end' })] }),
    )
    expect([tally.ended, tally.weeks[5]?.active, tally.weeks[5]?.forms]).toEqual([40, 0, 0])
  })
})

describe('made-up answers', () => {
  const program = prepare(bundle({ forms: [dagbok, phq9] }))
  const moodOf = (turn: number) => ({ severity: (turn % 3) / 2, skips: 0.2, today: '2026-03-02' })

  it.each(['dagbok', 'phq9'])('are taken by the form: %s', (id) => {
    const prepared = program.forms.get(id)
    const random = seeded('svar')
    for (let turn = 0; turn < 200; turn++) {
      const answers = prepared && answersTo(prepared, moodOf(turn), random)
      expect(answers).not.toBeNull()
      expect(prepared?.logic.problems(answers ?? {}, 'sending')).toEqual([])
    }
  })

  it('tell of more trouble the worse it is', () => {
    const graded = prepare(
      bundle({
        forms: [
          form('g', [ask('x', scale(0, 4), { required: true })], {
            results: [result('r', ans('g.x'), { bands: [band(0, 4, 'Alla', true)] })],
          }),
        ],
      }),
    ).forms.get('g')
    const random = seeded('svar')
    const sumAt = (severity: number) =>
      Array.from({ length: 100 }, () =>
        Number(graded && answersTo(graded, { severity, skips: 0, today: '2026-03-02' }, random)?.['x']),
      ).reduce((a, b) => a + b, 0)
    expect(sumAt(0.8)).toBeGreaterThan(sumAt(0.2) + 100)
  })
})
