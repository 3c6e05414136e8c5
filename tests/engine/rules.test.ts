import { describe, expect, it } from 'vitest'
import type { Rule } from '#schemas/generated/bundle.ts'
import { ask, atLeast, bundle, fact, form, module, number, page, rule, schedule, sv, ans, lit, is } from './bundle.ts'
import { Patient, time } from './patient.ts'

/** Form f daily at 06:00, form g by rules only, module m by rules only with h on its page. */
function patientWith(...rules: Rule[]): Patient {
  return new Patient(
    bundle({
      forms: [form('f', [ask('x', number())]), form('g', [ask('y', number())]), form('h', [ask('z', number())])],
      modules: [module('m', [page('p', [{ kind: 'form', form: 'h' }])], { byClinician: true })],
      schedules: [
        schedule('f', ['f'], { every: { n: 1, unit: 'days' }, times: ['06:00'] }),
        schedule('efter', ['h'], { anchor: { kind: 'end' } }),
      ],
      rules,
    }),
  )
}

const high = atLeast(ans('f.x'), 10)
const remind = { do: 'remind', text: sv('Ring'), within: { n: 2, unit: 'days' } } as const

describe('a rule', () => {
  it('opens a module, and with it the forms on its pages', () => {
    const patient = patientWith(rule('r', high, { do: 'open', module: 'm' })).send('2 09:00', 'f:1', { x: 3 })
    expect(patient.modules).toEqual([])
    patient.send('3 09:00', 'f:2', { x: 12 })
    expect(patient.modules).toEqual(['m open'])
    expect(patient.occurrences).toContain('page.m.p:1 open')
  })

  it('gives a form, counting for itself, and tells the patient', () => {
    const patient = patientWith(rule('r', high, { do: 'give', forms: ['g'] }, { do: 'give', forms: ['h'] }))
    patient.send('2 09:00', 'f:1', { x: 12 })
    expect(patient.told).toEqual([
      { about: 'form_open', subject: 'rule.r:1' },
      { about: 'form_open', subject: 'rule.r:2' },
    ])
    patient.send('3 09:00', 'f:2', { x: 12 })
    expect(patient.occurrences.filter((each) => each.startsWith('rule'))).toEqual([
      'rule.r:1 open',
      'rule.r:2 open',
      'rule.r:3 open',
      'rule.r:4 open',
    ])
    expect(patient.state.occurrences['rule.r:3']).toMatchObject({ form: 'g', closeAt: null, gate: false })
  })

  it('reminds staff by a time', () => {
    const patient = patientWith(rule('r', high, remind)).send('2 09:00', 'f:1', { x: 12 })
    expect(patient.state.firings).toEqual({
      'r@f:1': {
        id: 'r@f:1',
        rule: 'r',
        at: time('2 09:00'),
        remind: [{ text: sv('Ring'), by: time('4 09:00'), done: null }],
      },
    })
    expect(patient.effects).toEqual([
      { kind: 'notify', key: 'staff_reminder:r@f:1', to: 'clinician', about: 'staff_reminder', subject: 'r@f:1' },
    ])
  })

  it('fires once for a cause and not at all while it does not hold', () => {
    const patient = patientWith(rule('r', high, remind))
      .send('2 09:00', 'f:1', { x: 12 })
      .wait('3 09:00')
    patient.send('3 09:00', 'f:2', { x: 1 })
    expect(Object.keys(patient.state.firings)).toEqual(['r@f:1'])
    expect(patient.told).toEqual([])
  })

  it('ends the program, and a form it gives with the end stays open', () => {
    const patient = patientWith(rule('r', high, { do: 'give', forms: ['g'] }, { do: 'end' })).send('4 09:00', 'f:3', {
      x: 12,
    })
    expect(patient.state).toMatchObject({ status: 'ended', endedAt: time('4 09:00') })
    expect(patient.occurrences).toEqual(['f:3 submitted', 'rule.r:1 open', 'efter:1 open'])
    patient.send('9 09:00', 'rule.r:1', { y: 1 }).wait('30 09:00')
    expect(patient.occurrences).toEqual(['f:3 submitted', 'rule.r:1 submitted', 'efter:1 open'])
  })

  it('does not fire after the end when all it does is to open or end', () => {
    const late = atLeast(ans('h.z'), 1)
    const patient = patientWith(
      rule('oppna', late, { do: 'open', module: 'm' }),
      rule('sluta', late, { do: 'end' }),
      rule('ge', late, { do: 'end' }, { do: 'give', forms: ['g'] }),
    )
      .do({ kind: 'end', at: time('5 08:00') })
      .send('6 08:00', 'efter:1', { z: 1 })
    expect(Object.values(patient.state.firings).map((one) => one.rule)).toEqual(['ge'])
    expect(patient.state.endedAt).toBe(time('5 08:00'))
  })

  it('opens no module after the end', () => {
    const after = rule('r', atLeast(ans('h.z'), 1), { do: 'open', module: 'm' }, remind)
    const patient = patientWith(after)
      .do({ kind: 'end', at: time('5 08:00') })
      .send('6 08:00', 'efter:1', { z: 1 })
    expect(patient.modules).toEqual([])
    expect(Object.keys(patient.state.firings)).toEqual(['r@efter:1'])
  })

  it('can follow from another within the same moment', () => {
    const patient = patientWith(
      rule('b', fact('opened', 'm'), { do: 'give', forms: ['g'] }),
      rule('a', high, { do: 'open', module: 'm' }),
      rule('c', fact('is_open', 'g'), { do: 'end' }),
    ).send('3 09:00', 'f:2', { x: 12 })
    expect(Object.keys(patient.state.firings)).toEqual(['a@f:2', 'b@once', 'c@once'])
    expect(patient.state.status).toBe('ended')
  })

  it('ends however many rules set each other off', () => {
    const patient = patientWith(
      rule('a', fact('is_open', 'g'), { do: 'give', forms: ['h'] }),
      rule('b', fact('is_open', 'h'), { do: 'give', forms: ['g'] }),
      rule('c', is(lit(1), 1), { do: 'give', forms: ['g'] }),
    )
    expect(patient.occurrences.filter((each) => each.startsWith('rule'))).toEqual([
      'rule.c:1 open',
      'rule.a:1 open',
      'rule.b:1 open',
    ])
    expect(patient.wait('60 08:00').occurrences.filter((each) => each.startsWith('rule'))).toHaveLength(3)
  })
})
