import { describe, expect, it } from 'vitest'
import type { Band, Who } from '#schemas/generated/bundle.ts'
import {
  advance,
  formFor,
  initial,
  patientView,
  prepare,
  scoreForm,
  staffView,
  UNKNOWN,
  wakeAt,
} from '#engine/index.ts'
import { ageOn, isAmong } from '#engine/patient.ts'
import { ask, atLeast, band, bundle, fact, flag, form, is, number, result, schedule, sv, text } from './bundle.ts'
import { Patient, time } from './patient.ts'

const born = (date: string | null) => ({ ...UNKNOWN, born: date })

describe('an age', () => {
  it.each([
    ['1986-03-02', '2026-03-01', 39],
    ['1986-03-02', '2026-03-02', 40],
    ['2004-02-29', '2026-02-27', 21],
    ['2004-02-29', '2026-02-28', 22],
    ['2004-02-29', '2028-02-28', 23],
    ['2004-02-29', '2028-02-29', 24],
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-03', '2026-03-02', null],
    [null, '2026-03-02', null],
  ])('of somebody born %s is on %s %s', (date, day, age) => {
    expect(ageOn(born(date), `${day}T08:00:00`)).toBe(age)
  })
})

const women: Who = { sex: 'woman', fromAge: null, toAge: null }
const grown: Who = { sex: null, fromAge: 18, toAge: 64 }

describe('somebody', () => {
  it.each<[string, Who, Partial<typeof UNKNOWN>, boolean]>([
    ['of that sex is among them', women, { sex: 'woman' }, true],
    ['of the other sex is not', women, { sex: 'man' }, false],
    ['whose sex is not known is not', women, {}, false],
    ['of the lowest age is', grown, { born: '2008-03-02' }, true],
    ['a day younger is not', grown, { born: '2008-03-03' }, false],
    ['of the highest age is, up to the last day', grown, { born: '1961-03-03' }, true],
    ['a day older is not', grown, { born: '1961-03-02' }, false],
    ['whose age is not known is not', grown, {}, false],
  ])('%s', (_, who, known, among) => {
    expect(isAmong(who, { ...UNKNOWN, ...known }, '2026-03-02T08:00:00')).toBe(among)
  })
})

const forWho = (who: Who, one: Band): Band => ({ ...one, who })

/** Women's limit is 3 and others' 5. `b` is asked of those who score high. */
const program = bundle({
  groups: [
    { id: 'aktiv', title: sv('Aktiv grupp') },
    { id: 'kontroll', title: sv('Kontroll') },
  ],
  forms: [
    form(
      'f',
      [ask('a', number()), ask('b', text(), { show: { op: 'in_band', form: 'f', result: 'r', bands: [1, 3] } })],
      {
        results: [
          result(
            'r',
            { op: 'answer', form: 'f', question: 'a' },
            {
              bands: [
                forWho(women, band(null, 3, 'Låg')),
                forWho(women, band(3, null, 'Hög')),
                band(null, 5, 'Låg'),
                band(5, null, 'Hög'),
              ],
            },
          ),
        ],
      },
    ),
  ],
  schedules: [schedule('f', ['f'], { every: { n: 1, unit: 'days' } })],
  flags: [
    flag('hog', { op: 'in_band', form: 'f', result: 'r', bands: [1, 3] }),
    flag('vuxen', atLeast(fact('age'), 40)),
    flag('kontroll', is(fact('group'), 'kontroll')),
  ],
})

describe('bands for some people', () => {
  it.each([
    ['a woman', { sex: 'woman' }, 1],
    ['a man', { sex: 'man' }, 2],
    ['somebody unknown', {}, 2],
  ] as const)('are chosen by who %s is', (_, known, place) => {
    const state = { ...initial(), patient: { ...UNKNOWN, ...known } }
    expect(scoreForm(prepare(program), state, 'f', { a: 4 }, time('2 08:00'))[0]).toMatchObject({
      value: 4,
      band: place,
    })
  })

  it('are chosen as for somebody unknown where there is no patient', () => {
    expect(scoreForm(prepare(program), null, 'f', { a: 4 })[0]).toMatchObject({ band: 2 })
  })

  it('are the only ones that either view shows, by their names', () => {
    const patient = new Patient(program, '2 08:00', { sex: 'woman' }).send('2 09:00', 'f:1', { a: 4, b: 'Ja' })
    for (const view of [patientView, staffView]) {
      const [shown] = view(patient.program, patient.state, time('2 10:00')).results
      expect(shown?.bands.map((one) => [one.label['sv'], one.from])).toEqual([
        ['Låg', null],
        ['Hög', 3],
      ])
      expect(shown?.points[0]?.band).toMatchObject({ label: sv('Hög'), from: 3 })
    }
  })

  it('raise a flag by the same label whichever set it stands in, and tell staff that label', () => {
    const woman = new Patient(program, '2 08:00', { sex: 'woman' }).send('2 09:00', 'f:1', { a: 4 })
    expect(woman.flags).toContain('hog@f:1')
    expect(staffView(woman.program, woman.state, time('2 10:00')).flags[0]?.answers[0]?.labels).toEqual([sv('Hög')])
    expect(new Patient(program, '2 08:00', { sex: 'man' }).send('2 09:00', 'f:1', { a: 4 }).flags).toEqual([])
  })

  it('follow the age at which each form was sent', () => {
    const older: Who = { sex: null, fromAge: 40, toAge: null }
    const bands = [forWho(older, band(null, null, 'Äldre')), band(null, null, 'Yngre')]
    const byAge = bundle({
      ...program,
      forms: [
        form('f', [ask('a', number())], {
          results: [result('r', { op: 'answer', form: 'f', question: 'a' }, { bands })],
        }),
      ],
      flags: [],
    })
    const patient = new Patient(byAge, '2 08:00', { born: '1986-03-03' })
    patient.send('2 09:00', 'f:1', { a: 1 }).send('3 09:00', 'f:2', { a: 1 })
    const [shown] = patientView(patient.program, patient.state, time('3 10:00')).results
    expect(shown?.points.map((point) => point.band?.label['sv'])).toEqual(['Yngre', 'Äldre'])
    expect(shown?.bands.map((one) => one.label['sv'])).toEqual(['Äldre'])
  })
})

describe('a form for one patient', () => {
  const of = (known: Partial<typeof UNKNOWN>) =>
    formFor(prepare(program), { ...initial(), patient: { ...UNKNOWN, ...known } }, 'f', time('2 08:00'))

  it('holds only the bands that apply, and conditions that name them by their new places', () => {
    const form = of({ sex: 'man' })
    expect(form.results[0]?.bands).toEqual([band(null, 5, 'Låg'), band(5, null, 'Hög')])
    expect(form.questions[1]?.show).toMatchObject({ bands: [1] })
  })

  it('is decided anew by the server: a question that a man does not get is neither asked nor kept', () => {
    const man = new Patient(program, '2 08:00', { sex: 'man' }).send('2 09:00', 'f:1', { a: 4, b: 'Ja' })
    expect(man.state.responses['f:1']?.answers).toEqual({ a: 4 })
    const woman = new Patient(program, '2 08:00', { sex: 'woman' }).send('2 09:00', 'f:1', { a: 4, b: 'Ja' })
    expect(woman.state.responses['f:1']?.answers).toEqual({ a: 4, b: 'Ja' })
  })
})

describe('a condition on who the patient is', () => {
  it('becomes true on the birthday, without anybody doing anything', () => {
    const patient = new Patient(program, '2 08:00', { born: '1986-03-05' })
    expect(patient.wait('4 23:00').flags).toEqual([])
    expect(patient.wait('5 00:00').flags).toEqual(['vuxen@once'])
  })

  it('wakes on the birthday, and for somebody born on 29 February on the 28th in other years', () => {
    const still = { ...program, schedules: [] }
    const waking = (date: string | null) => {
      const patient = new Patient(still, '2 08:00', { born: date })
      return wakeAt(patient.program, patient.state)
    }
    expect(waking('1988-02-29')).toBe('2028-02-29T00:00:00')
    expect(waking('1987-02-28')).toBe('2027-02-28T00:00:00')
    expect(waking(null)).toBeNull()
  })

  it('never holds for what is not known', () => {
    expect(new Patient(program, '2 08:00').wait('9 08:00').flags).toEqual([])
  })

  it('reads the group that was said at the start, which must be one of the program', () => {
    expect(new Patient(program, '2 08:00', { group: 'kontroll' }).flags).toEqual(['kontroll@once'])
    const outcome = advance(prepare(program), initial(), {
      kind: 'start',
      at: time('2 08:00'),
      patient: { ...UNKNOWN, group: 'ingen' },
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'unknown_group' } })
  })

  it('is told to staff: age today, sex and group', () => {
    const { program: prepared, state } = new Patient(program, '2 08:00', {
      born: '1986-03-05',
      sex: 'man',
      group: 'aktiv',
    })
    const facts = (at: string) => staffView(prepared, state, time(at)).patient
    expect(facts('4 08:00')).toEqual({ age: 39, sex: 'man', group: sv('Aktiv grupp') })
    expect(facts('5 08:00')).toMatchObject({ age: 40 })
  })
})
