import { describe, expect, it } from 'vitest'
import { type Event, staffView } from '#engine/index.ts'
import { ask, atLeast, bundle, form, rule, scale, schedule, sco, sv } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* What rules remind staff of, and that it has been done. */

const days = (n: number) => ({ n, unit: 'days' }) as const

/** Form f is given daily. Two or more is a reminder to call within three days and one to write within a day. */
function reminded(): Patient {
  const patient = new Patient(
    bundle({
      forms: [form('f', [ask('a', scale(0, 3))])],
      schedules: [schedule('f', ['f'], { every: days(1), times: ['08:30'] })],
      rules: [
        rule(
          'svar',
          atLeast(sco('f.a'), 2),
          { do: 'remind', text: sv('Ring'), within: days(3) },
          { do: 'remind', text: sv('Skriv'), within: days(1) },
        ),
      ],
    }),
  )
  return patient.send('2 09:00', 'f:1', { a: '3' }).send('3 09:00', 'f:2', { a: '3' })
}

const finish = (at: string, reminder: string, by = 'Eva'): Event => ({
  kind: 'finish_reminder',
  at: time(at),
  reminder,
  by,
})
const seen = (patient: Patient, at: string) =>
  staffView(patient.program, patient.state, time(at)).reminders.map(({ id, by, doneBy }) => [id, by, doneBy])

describe('a reminder to staff', () => {
  it('is done by somebody at a time, and comes after what is to be done', () => {
    const patient = reminded().do(finish('3 10:00', 'svar@f:1~2'))
    expect(seen(patient, '3 10:00')).toEqual([
      ['svar@f:2~2', time('4 09:00'), null],
      ['svar@f:1', time('5 09:00'), null],
      ['svar@f:2', time('6 09:00'), null],
      ['svar@f:1~2', time('3 09:00'), 'Eva'],
    ])
    expect(staffView(patient.program, patient.state, time('3 10:00')).reminders.at(-1)?.doneAt).toBe(time('3 10:00'))
  })

  it('is done once: who did it first did it', () => {
    const patient = reminded().do(finish('3 10:00', 'svar@f:1'))
    const before = patient.state
    patient.do(finish('3 11:00', 'svar@f:1', 'Bo'))
    expect(patient.state.firings).toEqual(before.firings)
  })

  it('is told of when the rule fires and never again', () => {
    const patient = reminded()
    expect(patient.told).toEqual([{ about: 'staff_reminder', subject: 'svar@f:2' }])
    expect(patient.do(finish('3 10:00', 'svar@f:1')).told).toEqual([])
  })

  it('can be done after the end', () => {
    const patient = reminded()
      .do({ kind: 'end', at: time('3 09:30') })
      .do(finish('3 10:00', 'svar@f:2'))
    expect(seen(patient, '3 10:00').at(-1)).toEqual(['svar@f:2', time('6 09:00'), 'Eva'])
  })

  it.each(['svar@f:3', 'svar@f:1~3', 'svar@f:1~1', 'constructor', ''])('is not %j', (id) => {
    expect(reminded().refusal(finish('3 10:00', id))).toBe('unknown_reminder')
  })
})
