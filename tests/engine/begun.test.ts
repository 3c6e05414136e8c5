import { describe, expect, it } from 'vitest'
import { patientView, staffView, wakeAt } from '#engine/index.ts'
import { ask, atLeast, bundle, fact, flag, form, number, schedule } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* A form that the patient has begun does not close under the hand. */

const program = bundle({
  forms: [form('f', [ask('x', number())])],
  schedules: [schedule('s', ['f'], { first: { n: 1, unit: 'days' }, times: ['08:00'], open: { n: 4, unit: 'hours' } })],
  flags: [flag('missat', atLeast(fact('missed_in_a_row', 'f'), 1))],
})

const type = (patient: Patient, at: string) => patient.do({ kind: 'type', at: time(at), occurrence: 's:1' })
const stateAt = (patient: Patient, at: string) => patient.wait(at).state.occurrences['s:1']?.state

describe('a form that closes at noon', () => {
  it.each([
    ['and was never begun closes then', [], '3 12:00'],
    ['and was left in the morning closes then', ['3 09:00', '3 10:59'], '3 12:00'],
    ['stays open an hour after the last that was typed', ['3 11:30'], '3 12:30'],
    ['counts the hour anew from each', ['3 11:30', '3 12:20', '3 13:10'], '3 14:10'],
    ['is closed twelve hours later, whatever is typed', hourly('3 11:30', 13), '4 00:00'],
  ])('%s', (_, typed, closes) => {
    const begun = () => typed.reduce(type, new Patient(program).wait('3 08:00'))
    expect(wakeAt(begun().program, begun().state)).toBe(time(closes))
    expect(stateAt(begun(), before(closes))).toBe('open')
    expect(stateAt(begun(), closes)).toBe('expired')
  })

  it('is not missed, nor is the answer late, while it stays open for who has begun', () => {
    const patient = type(new Patient(program), '3 11:30').wait('3 12:10')
    expect(patient.flags).toEqual([])
    expect(patient.send('3 12:20', 's:1', { x: 1 }).state.responses['s:1']?.late).toBe(false)
    expect(type(new Patient(program), '3 11:30').send('3 12:30', 's:1', { x: 1 }).state.responses['s:1']?.late).toBe(
      true,
    )
  })

  it('tells the patient its time, and after that how long it stays open', () => {
    const patient = type(new Patient(program), '3 11:30')
    const closesAt = (at: string) => patientView(patient.program, patient.state, time(at)).due[0]?.closesAt
    expect([closesAt('3 11:59'), closesAt('3 12:00')]).toEqual([time('3 12:00'), time('3 12:30')])
    expect(staffView(patient.program, patient.state, time('3 12:10')).occurrences).toMatchObject([
      { state: 'open', started: true, closeAt: time('3 12:00') },
    ])
  })

  it('is not opened again by being typed in when it has closed', () => {
    const patient = type(new Patient(program).wait('3 12:00'), '3 12:05')
    expect(patient.state.occurrences['s:1']).toMatchObject({ state: 'expired', typedAt: null })
    expect(patient.state.lastActiveAt).toBe(time('3 12:05'))
  })

  it('shows that the patient is here by being typed in', () => {
    expect(type(new Patient(program), '3 11:30').state.lastActiveAt).toBe(time('3 11:30'))
  })
})

it('nothing can be typed in what is not open yet, is sent or does not exist', () => {
  const patient = new Patient(program)
  const refusal = (at: string, occurrence = 's:1') => patient.refusal({ kind: 'type', at: time(at), occurrence })
  expect([refusal('2 09:00'), refusal('2 09:00', 's:9')]).toEqual(['not_open', 'unknown_occurrence'])
  patient.send('3 09:00', 's:1', { x: 1 })
  expect(refusal('3 10:00')).toBe('already_sent')
})

/** Every half hour from a time on. */
function hourly(from: string, hours: number): string[] {
  const [day = '', clock = ''] = from.split(' ')
  const start = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return Array.from({ length: hours * 2 }, (_, n) => start + n * 30)
    .filter((minutes) => minutes < 24 * 60)
    .map((minutes) => `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
}

function before(at: string): string {
  const [day = '', clock = ''] = at.split(' ')
  const minutes = Number(day) * 1440 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) - 1
  return `${Math.floor(minutes / 1440)} ${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
