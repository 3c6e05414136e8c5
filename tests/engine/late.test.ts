import { describe, expect, it } from 'vitest'
import { patientView, staffView } from '#engine/index.ts'
import { ans, ask, atLeast, bundle, fact, flag, form, number, schedule } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* Answers that come after their time: they count, are marked, and what they answer is no longer missed. */

/** A diary each day at seven, due at ten, closed at noon. */
const diary = bundle({
  forms: [form('f', [ask('x', number())])],
  schedules: [
    schedule('s', ['f'], {
      every: { n: 1, unit: 'days' },
      first: { n: 1, unit: 'days' },
      times: ['07:00'],
      due: { n: 3, unit: 'hours' },
      open: { n: 5, unit: 'hours' },
    }),
  ],
  flags: [flag('missat', atLeast(fact('missed_in_a_row', 'f'), 2)), flag('hogt', atLeast(ans('f.x'), 3))],
})

const lateOf = (patient: Patient, id: string) => patient.state.responses[id]?.late

describe('an answer is late', () => {
  it.each([
    ['not before it is due', '3 09:59', false],
    ['from the moment it is due', '3 10:00', true],
    ['from the moment the form has closed', '3 12:00', true],
    ['days afterwards', '9 15:00', true],
  ])('%s', (_, at, late) => {
    expect(lateOf(new Patient(diary).send(at, 's:1', { x: 1 }), 's:1')).toBe(late)
  })

  it('where nothing is due, only when the form has closed', () => {
    const row = schedule('s', ['f'], {
      first: { n: 1, unit: 'days' },
      times: ['07:00'],
      open: { n: 5, unit: 'hours' },
    })
    const plain = bundle({ forms: [form('f', [ask('x', number())])], schedules: [row] })
    expect(lateOf(new Patient(plain).send('3 11:59', 's:1', { x: 1 }), 's:1')).toBe(false)
    expect(lateOf(new Patient(plain).send('3 12:00', 's:1', { x: 1 }), 's:1')).toBe(true)
  })
})

describe('a late answer', () => {
  it('makes what was missed sent, so that the row of missed ones is broken', () => {
    const patient = new Patient(diary).wait('3 13:00').send('3 14:00', 's:1', { x: 1 }).wait('4 13:00')
    expect(patient.occurrences).toEqual(['s:1 submitted', 's:2 expired'])
    expect(patient.flags).toEqual([])
  })

  it('does not undo what was raised while it was missed', () => {
    const patient = new Patient(diary).wait('4 13:00').send('4 14:00', 's:2', { x: 1 })
    expect(patient.flags).toEqual(['missat@s:1'])
  })

  it('raises what it says, at once', () => {
    expect(new Patient(diary).send('5 06:00', 's:1', { x: 3 }).flags).toContain('hogt@s:1')
  })

  it('is sent once, like any other', () => {
    const patient = new Patient(diary).send('5 06:00', 's:1', { x: 1 })
    const again = { kind: 'submit', at: time('5 06:01'), occurrence: 's:1', answers: { x: 1 } } as const
    expect(patient.refusal(again)).toBe('already_sent')
  })

  it('is checked like any other', () => {
    const wrong = { kind: 'submit', at: time('5 06:00'), occurrence: 's:1', answers: { x: 'tre' } } as const
    expect(new Patient(diary).refusal(wrong)).toBe('invalid_answers')
  })

  it('counts after the end too, but not for what the end cancelled', () => {
    const patient = new Patient(diary).wait('3 13:00').do({ kind: 'end', at: time('4 08:00') })
    expect(lateOf(patient.send('4 09:00', 's:1', { x: 1 }), 's:1')).toBe(true)
    const cancelled = { kind: 'submit', at: time('4 09:00'), occurrence: 's:2', answers: { x: 1 } } as const
    expect(patient.refusal(cancelled)).toBe('not_open')
  })

  it('is said to be late where staff look, and to nobody before it is', () => {
    const patient = new Patient(diary).send('3 08:00', 's:1', { x: 1 }).send('4 13:00', 's:2', { x: 1 })
    const view = staffView(patient.program, patient.state, time('4 13:00'))
    expect(view.responses.map(({ occurrence, late }) => [occurrence, late])).toEqual([
      ['s:2', true],
      ['s:1', false],
    ])
    expect(view.occurrences.slice(0, 3).map(({ id, state, late }) => [id, state, late])).toEqual([
      ['s:1', 'submitted', false],
      ['s:2', 'submitted', true],
      ['s:3', 'planned', false],
    ])
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['form_sent_late', 'form_sent', 'started'])
    expect(patientView(patient.program, patient.state, time('4 13:00')).due).toEqual([])
  })
})
