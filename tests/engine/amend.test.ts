import { describe, expect, it } from 'vitest'
import type { Answers } from '#schemas/generated/view.ts'
import { patientView, staffView } from '#engine/index.ts'
import {
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
  res,
  result,
  rule,
  schedule,
  sv,
} from './bundle.ts'
import { Patient, time } from './patient.ts'

/* A sent answer that is put right: a new revision counts, and what was sent is still there. */

const weekly = bundle({
  forms: [
    form(
      'f',
      [ask('x', number({ min: 0, max: 10 }), { required: true }), ask('y', number(), { show: atLeast(ans('f.x'), 5) })],
      { results: [result('twice', call('multiply', ans('f.x'), lit(2)))] },
    ),
  ],
  modules: [module('kris', [], { byClinician: true })],
  schedules: [schedule('s', ['f'], { every: { n: 7, unit: 'days' } })],
  flags: [
    flag('hogt', atLeast(res('f.twice'), 10), { advice: sv('Ring 112.') }),
    flag('samre', atLeast(fact('change', 'f.twice'), 6)),
  ],
  rules: [rule('kris', atLeast(ans('f.x'), 5), { do: 'message', text: sv('Läs krisplanen') })],
})

const amendment = (at: string, occurrence: string, x: Answers[string] | Answers, parts = {}) =>
  ({
    kind: 'amend',
    at: time(at),
    id: 'a1',
    occurrence,
    revision: 1,
    by: 'Bo',
    reason: 'Fel siffra',
    answers: typeof x === 'object' && !Array.isArray(x) ? x : { x },
    ...parts,
  }) as const

const sent = (x = 1) => new Patient(weekly).send('2 09:00', 's:1', { x })
const valuesOf = (patient: Patient) =>
  Object.values(patient.state.responses)
    .sort((a, b) => a.n - b.n)
    .map(({ scores }) => scores[0]?.value)

describe('an amendment', () => {
  it('is what counts from now on, scored anew; what was sent stays as it was', () => {
    const before = sent()
    const was = before.state.responses['s:1']
    const after = sent().do(amendment('4 10:00', 's:1', 4))
    expect(after.state.responses['s:1']).toMatchObject({
      at: time('2 09:00'),
      answers: { x: 4 },
      scores: [{ result: 'twice', value: 8 }],
      amended: { id: 'a1', at: time('4 10:00'), by: 'Bo', reason: 'Fel siffra' },
      earlier: [{ answers: { x: 1 }, scores: was?.scores, amended: null }],
    })
  })

  it('stands where the response stood: it is no newer than what was sent after it', () => {
    const patient = sent(1)
      .send('9 09:00', 's:2', { x: 2 })
      .do(amendment('9 10:00', 's:1', 4))
    expect(valuesOf(patient)).toEqual([8, 4])
    expect(patientView(patient.program, patient.state, time('9 11:00')).results[0]?.points).toMatchObject([
      { at: time('2 09:00'), value: 8 },
      { at: time('9 09:00'), value: 4 },
    ])
  })

  it('again, by its id, changes nothing; with other content or made from another revision it is refused', () => {
    const patient = sent().do(amendment('4 10:00', 's:1', 4))
    const { state } = patient
    expect(patient.do(amendment('4 11:00', 's:1', 4)).state).toBe(state)
    expect(patient.refusal(amendment('5 10:00', 's:1', 5))).toBe('amendment_conflict')
    expect(patient.refusal(amendment('5 10:00', 's:1', 4, { reason: 'Annat' }))).toBe('amendment_conflict')
    expect(patient.refusal(amendment('5 10:00', 's:1', 5, { id: 'a2' }))).toBe('amended_meanwhile')
    expect(patient.refusal(amendment('5 10:00', 's:1', 5, { id: 'a2', revision: 3 }))).toBe('amended_meanwhile')
    patient.do(amendment('5 10:00', 's:1', 5, { id: 'a2', revision: 2 }))
    expect(patient.state.responses['s:1']?.earlier.map(({ answers }) => answers['x'])).toEqual([1, 4])
  })

  it('that changes no answer makes no revision', () => {
    const { state } = sent()
    expect(sent().do(amendment('2 09:00', 's:1', 1)).state).toEqual(state)
  })

  it.each([
    ['of what was never given', amendment('4 10:00', 's:99', 4), 'unknown_occurrence'],
    ['of what is not sent', amendment('12 10:00', 's:2', 4), 'not_sent'],
    ['without a reason', amendment('4 10:00', 's:1', 4, { reason: ' ' }), 'invalid_text'],
    ['with an answer out of bounds', amendment('4 10:00', 's:1', 11), 'invalid_answers'],
    ['without a required answer', amendment('4 10:00', 's:1', {}), 'invalid_answers'],
    ['to no question', amendment('4 10:00', 's:1', { x: 4, z: 1 }), 'invalid_answers'],
  ] as const)('%s is refused', (_, event, code) => {
    expect(sent().refusal(event)).toBe(code)
  })

  it('keeps nothing that it hides', () => {
    const patient = sent(6).do(amendment('4 10:00', 's:1', { x: 4, y: 7 }))
    expect(patient.state.responses['s:1']?.answers).toEqual({ x: 4 })
  })

  it('by the patient shows that the patient is here, by staff it does not', () => {
    expect(sent().do(amendment('4 10:00', 's:1', 4)).state.lastActiveAt).toBe(time('2 09:00'))
    expect(sent().do(amendment('4 10:00', 's:1', 4, { by: null })).state.lastActiveAt).toBe(time('4 10:00'))
  })

  it('can be made after the end', () => {
    const patient = sent()
      .do({ kind: 'end', at: time('3 08:00') })
      .do(amendment('4 10:00', 's:1', 4))
    expect(valuesOf(patient)).toEqual([8])
  })
})

describe('flags and rules after an amendment', () => {
  it('are tried with the new revision as the cause', () => {
    const patient = sent().do(amendment('4 10:00', 's:1', 6))
    expect(patient.flags).toEqual(['hogt@s:1#2'])
    expect(patient.state.flags['hogt@s:1#2']).toMatchObject({
      raisedAt: time('4 10:00'),
      response: 's:1',
      because: [{ form: 'f', id: 'twice', value: 12 }],
    })
    expect(Object.keys(patient.state.firings)).toEqual(['kris@s:1#2'])
    expect(patient.told).toContainEqual({ about: 'flag', subject: 'hogt@s:1#2' })
  })

  it('raise a flag anew only on other grounds, and a rule acts once for a response', () => {
    const same = sent(6).do(amendment('4 10:00', 's:1', { x: 6, y: 1 }))
    expect(same.flags).toEqual(['hogt@s:1'])
    const worse = sent(6).do(amendment('4 10:00', 's:1', 8))
    expect(worse.flags).toEqual(['hogt@s:1', 'hogt@s:1#2'])
    expect(Object.keys(worse.state.firings)).toEqual(['kris@s:1'])
  })

  it('never take back a flag that was raised, but it is raised again when it is true again', () => {
    const patient = sent(6).do(amendment('4 10:00', 's:1', 1))
    expect(patient.flags).toEqual(['hogt@s:1'])
    patient.do(amendment('5 10:00', 's:1', 7, { id: 'a2', revision: 2 }))
    expect(patient.flags).toEqual(['hogt@s:1', 'hogt@s:1#3'])
  })

  it('of an older response read what it was sent among, not what has been sent since', () => {
    const patient = sent(1).send('9 09:00', 's:2', { x: 2 })
    expect(
      sent(1)
        .send('9 09:00', 's:2', { x: 2 })
        .do(amendment('9 10:00', 's:1', 6)).flags,
    ).toEqual(['hogt@s:1#2'])
    // It was 2 and 4; now it is 0 and 4. Nothing was worse when the first was sent.
    expect(patient.do(amendment('9 10:00', 's:1', 0)).flags).toEqual([])
    // The newest is compared with the one before it as that is now.
    expect(patient.do(amendment('9 11:00', 's:2', 3, { id: 'a2' })).flags).toEqual(['samre@s:2#2'])
  })

  it('give the patient the advice at once', () => {
    const patient = sent().do(amendment('4 10:00', 's:1', 6, { by: null }))
    expect(patientView(patient.program, patient.state, time('4 10:00')).advice).toMatchObject([{ flag: 'hogt' }])
  })
})

describe('staff see', () => {
  it('the newest, who made it and why, and every one before', () => {
    const patient = sent().do(amendment('4 10:00', 's:1', 4))
    patient.do(amendment('5 10:00', 's:1', 5, { id: 'a2', revision: 2, by: null, reason: 'Mindes fel' }))
    const view = staffView(patient.program, patient.state, time('5 11:00'))
    const [response] = view.responses
    expect(response).toMatchObject({
      revision: 3,
      amended: { at: time('5 10:00'), by: null, reason: 'Mindes fel' },
      scores: [{ value: 10 }],
      earlier: [
        { revision: 2, amended: { by: 'Bo', reason: 'Fel siffra' }, scores: [{ value: 8 }] },
        { revision: 1, amended: null, scores: [{ value: 2 }] },
      ],
    })
    const shown = (answers: readonly { readonly question: string }[] = []) => answers.map(({ question }) => question)
    expect(shown(response?.answers)).toEqual(['x', 'y'])
    expect(response?.earlier.map(({ answers }) => shown(answers))).toEqual([['x'], ['x']])
    expect(view.timeline.map(({ kind }) => kind).filter((kind) => kind.startsWith('form'))).toEqual([
      'form_amended',
      'form_amended',
      'form_sent',
    ])
  })
})
