import { describe, expect, it } from 'vitest'
import { courseFrom } from '#engine/course.ts'
import { patientView, prepare, staffView, wakeAt } from '#engine/index.ts'
import { ask, atLeast, band, bundle, call, fact, flag, form, number, res, result, schedule, sv } from './bundle.ts'
import { Patient, time } from './patient.ts'

const measure = (id: string, showTo: ('patient' | 'clinician')[] = ['patient', 'clinician']) =>
  form(id, [ask(id, number({ unit: 'kg', min: 30, max: 250, step: 0.1 }), { required: true })], {
    results: [
      result(
        id,
        { op: 'answer', form: id, question: id },
        { showTo, bands: [band(null, 100, 'Låg'), band(100, null, 'Hög')] },
      ),
    ],
  })

/** Weight is asked for once a week and can be registered at any time; nothing asks for the waist. */
const program = bundle({
  forms: [measure('vikt'), measure('midja', ['clinician']), form('annat', [ask('x', number())])],
  schedules: [
    schedule('vikt', ['vikt'], { every: { n: 7, unit: 'days' }, times: ['07:00'], open: { n: 7, unit: 'days' } }),
  ],
  plan: { addMeasures: true, measures: ['vikt', 'midja'] },
  flags: [
    flag('minskar', call('at_most', fact('change', 'vikt.vikt'), -1)),
    flag('hog', atLeast(res('vikt.vikt'), 100)),
    flag('tyst', atLeast(fact('days_since', 'midja'), 14)),
    flag('missat', atLeast(fact('missed_in_a_row', 'vikt'), 2)),
  ],
})

const register = (at: string, form: string, value: number | string) =>
  ({ kind: 'register', at: time(at), form, answers: { [form]: value } }) as const

const started = () => new Patient(program)
const raised = (patient: Patient, rule: string) => patient.flags.filter((id) => id.startsWith(`${rule}@`))

describe('registering a measure', () => {
  it('answers the open occurrence that asks for it', () => {
    const patient = started().do(register('3 09:00', 'vikt', 82.5))
    expect(patient.occurrences).toEqual(['vikt:1 submitted'])
    expect(patient.state.responses['vikt:1']?.scores).toMatchObject([{ result: 'vikt', value: 82.5, band: 0 }])
    expect(patient.state.lastActiveAt).toBe(time('3 09:00'))
  })

  it('makes an occurrence of its own when nothing asks for it, and tells nobody that it opened', () => {
    const patient = started()
      .do(register('3 09:00', 'vikt', 82.5))
      .do(register('3 09:00', 'vikt', 83))
    patient.do(register('4 09:00', 'midja', 90))
    expect(patient.told).toEqual([])
    expect(patient.occurrences).toEqual([
      'vikt:1 submitted',
      'registered.vikt:1 submitted',
      'registered.midja:1 submitted',
    ])
  })

  it.each([
    ['what is no measure', register('3 09:00', 'annat', 1), 'unknown_measure'],
    ['what is not there', register('3 09:00', 'x', 1), 'unknown_measure'],
    ['what is too much', register('3 09:00', 'midja', 251), 'invalid_answers'],
    ['what is no number', register('3 09:00', 'midja', '90'), 'invalid_answers'],
    ['nothing', { kind: 'register', at: time('3 09:00'), form: 'midja', answers: {} } as const, 'invalid_answers'],
  ] as const)('is refused of %s, and leaves nothing behind', (_, event, code) => {
    const patient = started()
    const before = patient.state
    expect(patient.refusal(event)).toBe(code)
    expect(patient.state).toBe(before)
  })

  it('that is refused leaves nothing open with a patient who is followed', () => {
    const course = courseFrom(prepare(program), started().state)
    expect(course.happen(register('3 09:00', 'midja', 251))?.code).toBe('invalid_answers')
    expect(course.open().map((each) => each.form)).toEqual(['vikt'])
  })

  it('is refused after the end', () => {
    const patient = started().do({ kind: 'end', at: time('3 09:00') })
    expect(patient.refusal(register('4 09:00', 'midja', 90))).toBe('not_active')
  })

  it('raises flags as any answer does: on its value and on its change', () => {
    const patient = started()
      .do(register('3 09:00', 'vikt', 102))
      .do(register('4 09:00', 'vikt', 101.5))
    expect(raised(patient, 'minskar')).toEqual([])
    patient.do(register('5 09:00', 'vikt', 99.9))
    expect(raised(patient, 'minskar')).toEqual(['minskar@registered.vikt:2'])
    expect(raised(patient, 'hog')).toEqual(['hog@vikt:1', 'hog@registered.vikt:1'])
  })

  it('ends a row of missed times', () => {
    const patient = started()
      .wait('9 08:00')
      .do(register('9 09:00', 'vikt', 80))
      .do(register('10 09:00', 'vikt', 80))
    expect(raised(patient.wait('17 08:00'), 'missat')).toEqual([])
    expect(raised(patient.wait('30 08:00'), 'missat')).toHaveLength(1)
  })
})

describe('days since a form was sent', () => {
  it('are counted from the start until it is sent, at midnight, and raise the flag by themselves', () => {
    const patient = started()
    expect(wakeAt(patient.program, { ...patient.state, occurrences: {} })).toBe(time('16 00:00'))
    expect(raised(patient.wait('15 23:59'), 'tyst')).toEqual([])
    patient.wait('20 09:00')
    expect(patient.state.flags['tyst@once']?.raisedAt).toBe(time('16 00:00'))
  })

  it('are counted anew from each time it is sent, and the flag is raised once for each stretch', () => {
    const patient = started()
      .do(register('10 12:00', 'midja', 90))
      .wait('23 23:59')
    expect(raised(patient, 'tyst')).toEqual([])
    patient.wait('24 00:00').wait('30 00:00')
    expect(raised(patient, 'tyst')).toEqual(['tyst@registered.midja:1'])
    patient.do(register('30 12:00', 'midja', 90)).wait('60 12:00')
    expect(raised(patient, 'tyst')).toEqual(['tyst@registered.midja:1', 'tyst@registered.midja:2'])
  })
})

describe('in the views', () => {
  it('the patient sees what can be registered, what asks for it and the latest value', () => {
    const patient = started()
      .do(register('3 09:00', 'vikt', 82.5))
      .do(register('3 10:00', 'midja', 90))
      .wait('9 08:00')
    const seen = patientView(patient.program, patient.state, time('9 08:00')).measures
    expect(seen).toMatchObject([
      {
        form: 'vikt',
        question: { id: 'vikt', required: true },
        occurrence: 'vikt:2',
        latest: { value: 82.5, band: { label: sv('Låg') } },
      },
      // The clinician's alone: the patient registers it and sees no value.
      { form: 'midja', occurrence: null, latest: null },
    ])
    patient.do({ kind: 'end', at: time('9 09:00') })
    expect(patientView(patient.program, patient.state, time('9 09:00')).measures).toEqual([])
  })

  it('the clinician sees measures as results', () => {
    const patient = started()
      .do(register('3 09:00', 'vikt', 82.5))
      .do(register('3 10:00', 'midja', 90))
    const { results } = staffView(patient.program, patient.state, time('9 08:00'))
    expect(results.map((each) => [each.result, each.points.map((point) => point.value)])).toEqual([
      ['vikt', [82.5]],
      ['midja', [90]],
    ])
  })
})
