import { describe, expect, it } from 'vitest'
import type { Expression, FlagRule } from '#schemas/generated/bundle.ts'
import { prepare } from '#engine/index.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  band,
  bundle,
  call,
  fact,
  flag,
  form,
  is,
  lit,
  module,
  number,
  or,
  page,
  res,
  result,
  scale,
  schedule,
  sco,
  sv,
  YES_NO,
} from './bundle.ts'
import { Patient, time } from './patient.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const diary = prepare(sleepDiary)
const night = { lagd: '23:00', steg_upp: '07:00' }

/** Form f is given daily at 06:00 for 12 hours: two items and their sum. Form g is given at the start. */
function patientWith(when: Expression, parts: Partial<FlagRule> = {}): Patient {
  return new Patient(
    bundle({
      forms: [
        form('f', [ask('a', scale(0, 3)), ask('b', scale(0, 3)), ask('ja', YES_NO)], {
          results: [
            result('summa', call('sum', sco('f.a'), sco('f.b')), { bands: [band(0, 3, 'Låg'), band(3, null, 'Hög')] }),
          ],
        }),
        form('g', [ask('x', number())]),
      ],
      modules: [module('m', [page('p')])],
      schedules: [
        schedule('f', ['f'], { every: { n: 1, unit: 'days' }, times: ['06:00'], open: { n: 12, unit: 'hours' } }),
        schedule('g', ['g']),
      ],
      flags: [flag('flagga', when, parts)],
    }),
  )
}

const sum = res('f.summa')

describe('a flag on answers', () => {
  it('is raised by each form that holds, with the answer that raised it', () => {
    const patient = patientWith(atLeast(sco('f.a'), 2))
    patient
      .send('2 09:00', 'f:1', { a: '2', b: '0' })
      .send('3 09:00', 'f:2', { a: '1' })
      .send('4 09:00', 'f:3', { a: '3' })
    expect(patient.flags).toEqual(['flagga@f:1', 'flagga@f:3'])
    expect(patient.state.flags['flagga@f:3']).toEqual({
      id: 'flagga@f:3',
      rule: 'flagga',
      message: null,
      raisedAt: time('4 09:00'),
      response: 'f:3',
      because: [{ form: 'f', id: 'a', value: '3' }],
      acknowledged: null,
      owner: null,
      snoozed: null,
      escalatedAt: null,
      comments: [],
    })
    expect(patient.told).toEqual([{ about: 'flag', subject: 'flagga@f:3' }])
  })

  it('is raised by an item of a form that is too incomplete to score', () => {
    const patient = new Patient(diary).send('2 09:00', 'start.phq9:1', { sjalvskada: '1' })
    expect(patient.state.responses['start.phq9:1']?.scores[0]?.status).toBe('incomplete')
    expect(patient.flags).toEqual(['sjalvskada@start.phq9:1'])
  })

  it('is not raised by an unanswered question, not even where less is asked', () => {
    const patient = patientWith(call('less', sum, lit(5))).send('2 09:00', 'f:1', { a: '0' })
    expect(patient.flags).toEqual([])
  })

  it('is not raised by another form, though its condition still holds', () => {
    const patient = patientWith(atLeast(sum, 4))
    patient.send('2 09:00', 'f:1', { a: '2', b: '2' }).send('2 10:00', 'g:1', { x: 1 }).wait('3 23:00')
    expect(patient.flags).toEqual(['flagga@f:1'])
  })

  it('over two forms is raised by whichever comes last, and names both', () => {
    const patient = patientWith(and(atLeast(sum, 4), is(ans('g.x'), 1)))
    patient.send('2 09:00', 'f:1', { a: '2', b: '2' })
    expect(patient.flags).toEqual([])
    patient.send('2 10:00', 'g:1', { x: 1 })
    expect(patient.flags).toEqual(['flagga@g:1'])
    expect(patient.state.flags['flagga@g:1']?.because).toEqual([
      { form: 'g', id: 'x', value: 1 },
      { form: 'f', id: 'summa', value: 4 },
    ])
    patient.send('3 09:00', 'f:2', { a: '3', b: '3' })
    expect(patient.flags).toEqual(['flagga@g:1', 'flagga@f:2'])
  })

  it('of several alternatives names those that hold', () => {
    const patient = patientWith(or(atLeast(sco('f.a'), 3), atLeast(sum, 4)))
    patient
      .send('2 09:00', 'f:1', { a: '2', b: '3' })
      .send('3 09:00', 'f:2', { a: '3' })
      .send('4 09:00', 'f:3', { a: '3', b: '1' })
    const reasons = patient.flags.map((id) => patient.state.flags[id]?.because.map((reason) => reason.id))
    expect(reasons).toEqual([['summa'], ['a'], ['a', 'summa']])
  })

  it('can ask for a band', () => {
    const patient = patientWith({ op: 'in_band', form: 'f', result: 'summa', bands: [1] })
    patient.send('2 09:00', 'f:1', { a: '2', b: '0' }).send('3 09:00', 'f:2', { a: '2', b: '1' })
    expect(patient.flags).toEqual(['flagga@f:2'])
  })

  it('is not raised by a question that was left hidden or untouched, turned round with not', () => {
    const patient = patientWith(call('not', ans('f.ja')))
      .send('2 09:00', 'f:1', {})
      .send('3 09:00', 'f:2', { ja: false })
    expect(patient.flags).toEqual(['flagga@f:2'])
  })
})

describe('a flag on change', () => {
  const change = atLeast(fact('change', 'f.summa'), 2)

  it('compares the latest value with the one before', () => {
    const patient = patientWith(change).send('2 09:00', 'f:1', { a: '3', b: '3' })
    expect(patient.flags).toEqual([])
    patient.send('3 09:00', 'f:2', { a: '1', b: '1' }).send('4 09:00', 'f:3', { a: '2', b: '2' })
    expect(patient.flags).toEqual(['flagga@f:3'])
    expect(patient.state.flags['flagga@f:3']?.because).toEqual([{ form: 'f', id: 'summa', value: 4 }])
  })

  it('passes over forms without a value, and is not raised again by them', () => {
    const patient = patientWith(change)
    patient
      .send('2 09:00', 'f:1', { a: '1', b: '1' })
      .send('3 09:00', 'f:2', { a: '3' })
      .send('4 09:00', 'f:3', { a: '3', b: '3' })
    expect(patient.flags).toEqual(['flagga@f:3'])
    patient.send('5 09:00', 'f:4', { a: '3' })
    expect(patient.flags).toEqual(['flagga@f:3'])
  })

  const over = atLeast(fact('change', 'f.summa', null, 7), 3)

  it.each<[what: string, sent: readonly (readonly [day: number, sum: number | null])[], raised: string[]]>([
    [
      'less what it was a week before',
      [
        [2, 0],
        [5, 2],
        [9, 3],
      ],
      ['f:3'],
    ],
    [
      'not less what it was in between',
      [
        [2, 2],
        [5, 0],
        [9, 3],
      ],
      [],
    ],
    [
      'less the latest from a week before, or earlier',
      [
        [2, 3],
        [3, 0],
        [12, 3],
      ],
      ['f:3'],
    ],
    [
      'by days of the calendar, not by the hour',
      [
        [2, 0],
        [9, 3],
      ],
      ['f:2'],
    ],
    [
      'less the first, where none is so old: what is fast is seen early',
      [
        [2, 0],
        [4, 3],
      ],
      ['f:2'],
    ],
    ['of one value is none', [[2, 3]], []],
    [
      'past forms without a value',
      [
        [2, 0],
        [5, null],
        [9, 3],
      ],
      ['f:3'],
    ],
    [
      'of a form without a value is none',
      [
        [2, 0],
        [9, 3],
        [10, null],
      ],
      ['f:2'],
    ],
  ])('over a week is %s', (_, sent, raised) => {
    const patient = patientWith(over)
    sent.forEach(([day, sum], i) => {
      const answers = sum === null ? { a: '3' } : { a: String(sum > 2 ? 2 : sum), b: String(sum > 2 ? 1 : 0) }
      patient.send(`${day} 09:00`, `f:${i + 1}`, answers)
    })
    expect(patient.flags).toEqual(raised.map((each) => `flagga@${each}`))
  })

  it.each<[string, Expression, string[]]>([
    ['previous', is(fact('previous', 'f.summa'), 2), ['flagga@f:2']],
    ['first', call('more', sum, fact('first', 'f.summa')), ['flagga@f:2', 'flagga@f:3']],
  ])('%s', (_, when, expected) => {
    const patient = patientWith(when)
    patient
      .send('2 09:00', 'f:1', { a: '1', b: '1' })
      .send('3 09:00', 'f:2', { a: '3', b: '2' })
      .send('4 09:00', 'f:3', { a: '2', b: '2' })
    expect(patient.flags).toEqual(expected)
  })
})

describe('a flag on missed forms', () => {
  it('is raised when the last of them closes, whenever that is found out', () => {
    const patient = new Patient(diary).wait('4 18:29')
    expect(patient.flags).toEqual([])
    patient.wait('5 12:00')
    expect(patient.flags).toEqual(['tyst@dagbok:1'])
    expect(patient.state.flags['tyst@dagbok:1']).toMatchObject({
      raisedAt: time('4 18:30'),
      response: null,
      because: [],
    })
  })

  it('is raised once for a row, and anew for the next', () => {
    const patient = new Patient(diary).wait('8 07:00').send('8 07:00', 'dagbok:7', night).wait('10 23:00')
    expect(patient.flags.filter((id) => id.startsWith('tyst'))).toEqual(['tyst@dagbok:1'])
    patient.wait('11 18:30')
    expect(patient.flags.filter((id) => id.startsWith('tyst'))).toEqual(['tyst@dagbok:1', 'tyst@dagbok:8'])
  })

  it('is not raised when one of the days was answered', () => {
    const patient = new Patient(diary).send('3 07:00', 'dagbok:2', night).wait('5 18:00')
    expect(patient.flags).toEqual([])
  })
})

describe('a flag on inactivity', () => {
  it('is raised at the midnight that begins the seventh day after', () => {
    const patient = new Patient(diary).send('3 22:00', 'start.bakgrund:1', {}).wait('9 23:59')
    expect(patient.flags.filter((id) => id.startsWith('inaktiv'))).toEqual([])
    patient.wait('12 08:00')
    expect(patient.state.flags[`inaktiv@inactive:${time('3 22:00')}`]?.raisedAt).toBe(time('10 00:00'))
  })

  it('is raised once for a silence, and anew for the next', () => {
    const patient = new Patient(diary).wait('20 08:00')
    expect(patient.flags.filter((id) => id.startsWith('inaktiv'))).toHaveLength(1)
    patient.do({ kind: 'visit', at: time('20 09:00') }).wait('26 23:59')
    expect(patient.flags.filter((id) => id.startsWith('inaktiv'))).toHaveLength(1)
    patient.wait('27 00:00')
    expect(patient.flags.filter((id) => id.startsWith('inaktiv'))).toHaveLength(2)
  })

  it('stops with the program', () => {
    const patient = new Patient(diary).do({ kind: 'end', at: time('5 08:00') }).wait('60 08:00')
    expect(patient.flags).toEqual(['tyst@dagbok:1'])
  })
})

describe('a flag on the day or a module', () => {
  it('is raised once', () => {
    const patient = patientWith(atLeast(fact('day'), 3)).wait('3 23:59')
    expect(patient.flags).toEqual([])
    patient.wait('20 12:00').send('20 12:00', 'f:19', {})
    expect(patient.flags).toEqual(['flagga@once'])
    expect(patient.state.flags['flagga@once']?.raisedAt).toBe(time('4 00:00'))
  })

  it('is raised when the module is done', () => {
    const patient = patientWith(fact('done', 'm'))
    expect(patient.flags).toEqual([])
    patient.read('3 10:00', 'm.p')
    expect(patient.state.flags['flagga@once']?.raisedAt).toBe(time('3 10:00'))
  })

  it('together with an answer is raised when the day comes, for the answer that stands then', () => {
    const patient = patientWith(and(atLeast(sum, 4), atLeast(fact('day'), 5)))
    patient.send('2 09:00', 'f:1', { a: '3', b: '3' }).send('3 09:00', 'f:2', { a: '2', b: '2' })
    expect(patient.flags).toEqual([])
    patient.wait('10 08:00')
    expect(patient.flags).toEqual(['flagga@f:2'])
    expect(patient.state.flags['flagga@f:2']).toMatchObject({
      raisedAt: time('6 00:00'),
      because: [{ form: 'f', id: 'summa', value: 4 }],
    })
    patient.send('10 09:00', 'f:9', { a: '2', b: '2' })
    expect(patient.flags).toEqual(['flagga@f:2', 'flagga@f:9'])
  })

  it('about a form that has not come is raised once', () => {
    const patient = patientWith(and(call('not', fact('sent', 'g')), atLeast(fact('day'), 5))).wait('20 08:00')
    expect(patient.flags).toEqual(['flagga@once'])
  })
})

describe('acknowledging', () => {
  it('keeps the first who did', () => {
    const patient = new Patient(diary).send('2 09:00', 'start.phq9:1', all(1))
    const flag = 'sjalvskada@start.phq9:1'
    patient.do({ kind: 'acknowledge_flag', at: time('2 10:00'), flag, by: 'Bo', comment: 'Ringt' })
    patient.do({ kind: 'acknowledge_flag', at: time('2 11:00'), flag, by: 'Eva', comment: null })
    expect(patient.state.flags[flag]?.acknowledged).toEqual({ at: time('2 10:00'), by: 'Bo', comment: 'Ringt' })
    expect(patient.told).toEqual([])
  })

  it('does not raise the flag again', () => {
    const patient = new Patient(diary).wait('6 08:00')
    patient
      .do({ kind: 'acknowledge_flag', at: time('6 08:00'), flag: 'tyst@dagbok:1', by: 'Bo', comment: null })
      .wait('8 20:00')
    expect(patient.flags.filter((id) => id.startsWith('tyst'))).toEqual(['tyst@dagbok:1'])
  })
})

it('a flag with advice for nobody is only text', () => {
  const patient = patientWith(atLeast(sum, 4), { advice: sv('Ring oss.') }).send('2 09:00', 'f:1', { a: '3', b: '3' })
  expect(patient.effects.map((effect) => effect.to)).toEqual(['clinician'])
})
