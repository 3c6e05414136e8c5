import { describe, expect, it } from 'vitest'
import type { Schedule } from '#schemas/generated/bundle.ts'
import { wakeAt } from '#engine/index.ts'
import { ask, atLeast, bundle, fact, form, module, page, rule, schedule, text } from './bundle.ts'
import { Patient, time } from './patient.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const hours = (n: number) => ({ n, unit: 'hours' }) as const

/** A module that opens on day 8 (9 March), and one that a clinician opens, with rows that count from them. */
function program(rows: Schedule[]) {
  return bundle({
    forms: [form('f', [ask('q', text())]), form('g', [ask('q', text())])],
    modules: [
      module('vecka2', [page('p')], { opens: atLeast(fact('day'), 8) }),
      module('kris', [page('p')], { byClinician: true }),
    ],
    schedules: rows,
  })
}

const opened = { kind: 'opened', module: 'vecka2' } as const
const done = { kind: 'done', module: 'vecka2' } as const
const morning = { every: days(1), times: ['07:00'] }

/** `id opening state` of every occurrence that there is. */
function all({ state }: Patient): string[] {
  return Object.values(state.occurrences).map((each) => `${each.id} ${each.openAt.slice(5, 16)} ${each.state}`)
}

describe('a row that counts from a module', () => {
  it('plans nothing before the module has opened', () => {
    const patient = new Patient(program([schedule('s', ['f'], { anchor: opened, first: days(3) })])).wait('8 23:59')
    expect(all(patient)).toEqual([])
    expect(wakeAt(patient.program, patient.state)).toBe(time('9 00:00'))
  })

  it('plans and gives once it has, the first day being the day it opened', () => {
    const rows = [
      schedule('senare', ['f'], { anchor: opened, first: days(3), times: ['08:00'] }),
      schedule('daglig', ['g'], { anchor: opened, ...morning, until: { kind: 'for', step: days(2) } }),
    ]
    const patient = new Patient(program(rows)).wait('9 06:00')
    expect(all(patient)).toEqual([
      'senare:1 03-12T08:00 planned',
      'daglig:1 03-09T07:00 planned',
      'daglig:2 03-10T07:00 planned',
    ])
    expect(wakeAt(patient.program, patient.state)).toBe(time('9 07:00'))
  })

  it('gives at the very moment when it counts from now', () => {
    const patient = new Patient(program([schedule('s', ['f'], { anchor: { kind: 'opened', module: 'kris' } })]))
    patient.do({ kind: 'open_module', at: time('5 10:15'), module: 'kris' })
    expect(all(patient)).toEqual(['s:1 03-05T10:15 open'])
    expect(patient.told).toEqual([{ about: 'form_open', subject: 's:1' }])
  })

  it('opens what should have opened earlier that day, for as long as it would have been open', () => {
    const row = { anchor: { kind: 'opened', module: 'kris' }, ...morning, open: hours(12), due: hours(2) } as const
    const patient = new Patient(program([schedule('s', ['f'], { ...row, until: { kind: 'for', step: days(1) } })]))
    patient.do({ kind: 'open_module', at: time('5 10:15'), module: 'kris' })
    expect(patient.state.occurrences['s:1']).toMatchObject({
      openAt: time('5 10:15'),
      // It should have been sent at nine: nobody is late before they could begin.
      dueAt: null,
      closeAt: time('5 19:00'),
    })
  })

  it('counts from when the module was done, and never anew', () => {
    const patient = new Patient(program([schedule('s', ['f'], { anchor: done, first: days(1) })]))
    patient.wait('12 09:00')
    expect(all(patient)).toEqual([])
    patient.read('12 09:30', 'vecka2.p')
    expect(all(patient)).toEqual(['s:1 03-13T00:00 planned'])
    patient.do({ kind: 'open_module', at: time('12 10:00'), module: 'vecka2' }).read('12 11:00', 'vecka2.p')
    expect(all(patient.wait('20 00:00'))).toEqual(['s:1 03-13T00:00 open'])
  })

  it('is the same however seldom anybody looks', () => {
    const rows = [schedule('s', ['f'], { anchor: opened, ...morning, open: hours(12) })]
    const once = new Patient(program(rows)).wait('30 12:00')
    const often = new Patient(program(rows))
    for (let day = 3; day <= 30; day++) often.wait(`${day} 12:00`)
    expect(once.state).toEqual(often.state)
  })

  it('ends with the program, and gives nothing when the module never opened', () => {
    const rows = [
      schedule('s', ['f'], { anchor: opened, ...morning }),
      schedule('t', ['g'], { anchor: { kind: 'opened', module: 'kris' } }),
    ]
    const patient = new Patient(program(rows))
      .wait('10 08:00')
      .do({ kind: 'end', at: time('10 09:00') })
      .wait('90 00:00')
    expect(
      Object.values(patient.state.occurrences).every(
        (each) => each.openAt < time('10 09:00') || each.state === 'cancelled',
      ),
    ).toBe(true)
    expect(Object.keys(patient.state.occurrences).some((id) => id.startsWith('t:'))).toBe(false)
  })

  it('stops with a day in the program, and gives nothing when the module opens later than that', () => {
    const until = (day: number) => schedule('s', ['f'], { anchor: opened, ...morning, until: { kind: 'day', day } })
    expect(all(new Patient(program([until(9)])).wait('9 00:00'))).toHaveLength(2)
    expect(all(new Patient(program([until(7)])).wait('20 00:00'))).toEqual([])
  })
})

describe('a form that is due', () => {
  const row = schedule('s', ['f'], {
    times: ['09:00'],
    due: hours(3),
    open: hours(12),
    reminders: [hours(2), hours(4)],
  })
  const late = (patient: Patient, at: string) => {
    patient.wait(at)
    const { due, occurrences } = patient.views(at)
    return [due[0]?.late ?? null, occurrences[0]?.late ?? null]
  }

  it('is late from the second it should have been sent, still reminds, and can still be sent', () => {
    const patient = new Patient(program([row]))
    expect(late(patient, '2 11:59')).toEqual([false, false])
    expect(late(patient, '2 12:00')).toEqual([true, true])
    expect(patient.views('2 12:00').due[0]).toMatchObject({ dueAt: time('2 12:00'), closesAt: time('2 21:00') })
    expect(patient.wait('2 13:00').told).toEqual([{ about: 'form_reminder', subject: 's:1' }])
    patient.send('2 14:00', 's:1', {})
    expect(late(patient, '2 15:00')).toEqual([null, true])
  })

  it('is not late for having been looked at later than it was sent', () => {
    const patient = new Patient(program([row])).send('2 11:00', 's:1', {})
    expect(late(patient, '5 00:00')).toEqual([null, false])
  })

  it('needs nobody to wake up for it: lateness is read, not written', () => {
    const patient = new Patient(program([schedule('s', ['f'], { due: hours(3) })])).wait('2 12:00')
    const before = patient.state
    expect(patient.wait('2 23:00').state).toBe(before)
    expect(wakeAt(patient.program, patient.state)).toBe(time('9 00:00'))
  })

  it('comes before what closes later, and after what is due sooner', () => {
    const rows = [schedule('a', ['f'], { open: hours(20) }), schedule('b', ['g'], { due: hours(5), open: days(3) })]
    expect(new Patient(program(rows)).views('2 08:00').due.map((one) => one.occurrence)).toEqual(['b:1', 'a:1'])
  })
})

describe('a row on demand', () => {
  const onDemand: Partial<Schedule> = { anchor: { kind: 'demand' }, due: days(1), open: days(3), reminders: [days(2)] }
  const give = (at: string, id: string) => ({ kind: 'give_form', at: time(at), form: id }) as const

  it('gives nothing by itself', () => {
    expect(all(new Patient(program([schedule('extra_f', ['f'], onDemand)])).wait('90 00:00'))).toEqual([])
  })

  it('says how long a form is open that a clinician gives, each time anew', () => {
    const patient = new Patient(program([schedule('extra_f', ['f'], onDemand)])).do(give('5 10:00', 'f'))
    expect(patient.state.occurrences['extra_f:1']).toMatchObject({
      openAt: time('5 10:00'),
      dueAt: time('6 10:00'),
      closeAt: time('8 10:00'),
      remindAt: [time('7 10:00')],
    })
    patient.do(give('6 10:00', 'f')).wait('9 10:00')
    expect(patient.occurrences).toEqual(['extra_f:1 expired', 'extra_f:2 expired'])
  })

  it('does not say so of another form, nor of a battery that holds the form', () => {
    const both = bundle({
      ...program([schedule('extra_f', ['f'], onDemand)]),
      batteries: [{ id: 'bada', title: { sv: 'Båda' }, forms: ['f', 'g'] }],
    })
    const patient = new Patient(both).do(give('5 10:00', 'g')).do(give('5 10:00', 'bada'))
    expect(patient.occurrences).toEqual(['extra.g:1 open', 'extra.f:1 open', 'extra.g:2 open'])
    expect(Object.values(patient.state.occurrences).every((each) => each.closeAt === null)).toBe(true)
    expect(patient.refusal(give('5 11:00', 'extra_f'))).toBe('unknown_form')
  })

  it('gives every form of a battery, by hand and by a rule', () => {
    const both = bundle({
      ...program([schedule('extra_bada', ['f', 'g'], { ...onDemand, gate: true })]),
      batteries: [{ id: 'bada', title: { sv: 'Båda' }, forms: ['f', 'g'] }],
      rules: [rule('igen', atLeast(fact('day'), 10), { do: 'give', forms: ['f', 'g'] })],
    })
    const patient = new Patient(both).do(give('3 10:00', 'bada')).wait('11 00:00')
    expect(Object.values(patient.state.occurrences).map((each) => [each.id, each.closeAt, each.gate])).toEqual([
      ['extra_bada.f:1', time('6 10:00'), true],
      ['extra_bada.g:1', time('6 10:00'), true],
      ['extra_bada.f:2', time('14 00:00'), true],
      ['extra_bada.g:2', time('14 00:00'), true],
    ])
  })
})
