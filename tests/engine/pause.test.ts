import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patientView, staffView, wakeAt, whyOver, type Occurrence } from '#engine/index.ts'
import { addDuration } from '#engine/calendar.ts'
import { ans, ask, atLeast, bundle, fact, flag, form, module, number, page, rule, schedule } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* A program that is paused, goes over into maintenance, is transferred and ends. */

const program = bundle({
  messages: true,
  forms: [form('f', [ask('x', number())]), form('g', []), form('vikt', [ask('vikt', number())])],
  plan: { addMeasures: false, measures: ['vikt'] },
  modules: [
    module('start', [page('p')]),
    module('dag5', [page('p')], { opens: atLeast(fact('day'), 5) }),
    module('sedan', [page('p')], { opens: fact('done', 'start') }),
    module('kris', [page('p')], { byClinician: true }),
  ],
  schedules: [
    schedule('s', ['f'], {
      first: { n: 1, unit: 'days' },
      every: { n: 1, unit: 'days' },
      times: ['07:00'],
      open: { n: 30, unit: 'hours' },
      reminders: [
        { n: 3, unit: 'hours' },
        { n: 26, unit: 'hours' },
      ],
    }),
    schedule('efter', ['g'], { anchor: { kind: 'end' }, first: { n: 3, unit: 'days' } }),
  ],
  flags: [
    flag('tyst', atLeast(fact('inactive_days'), 4)),
    flag('missat', atLeast(fact('missed_in_a_row', 'f'), 3)),
    flag('hogt', atLeast(ans('f.x'), 5)),
    flag('obesvarad', fact('unanswered', '', { n: 2, unit: 'days' })),
  ],
  rules: [rule('kris', atLeast(ans('f.x'), 5), { do: 'open', module: 'kris' })],
})

const at = (patient: Patient, kind: 'pause' | 'resume' | 'end', when: string) => patient.do({ kind, at: time(when) })
const maintain = (patient: Patient, when: string, until: string | null = null) =>
  patient.do({ kind: 'maintain', at: time(when), until })
const stateOf = (patient: Patient, ...ids: string[]) => ids.map((id) => patient.state.occurrences[id]?.state)

describe('a pause', () => {
  it('cancels what would open or close in it; the series go on in their numbers', () => {
    const patient = at(new Patient(program).wait('3 12:00'), 'pause', '3 12:00')
    at(patient.wait('6 12:00'), 'resume', '6 12:00').wait('7 08:00')
    expect(stateOf(patient, 's:1', 's:2', 's:3', 's:4', 's:5', 's:6')).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
      'cancelled',
      'open',
      'planned',
    ])
    expect(patient.state.occurrences['s:5']?.openAt).toBe(time('7 07:00'))
  })

  it('leaves open what is open, to be answered until it would have closed', () => {
    const patient = at(new Patient(program).wait('3 12:00'), 'pause', '3 12:00')
    expect(patient.send('4 12:59', 's:1', { x: 1 }).occurrences).toEqual(['s:1 submitted'])
    const slow = at(new Patient(program).wait('3 12:00'), 'pause', '3 12:00')
    expect(slow.refusal({ kind: 'submit', at: time('4 13:00'), occurrence: 's:1', answers: {} })).toBe('not_open')
  })

  it('reminds of nothing, neither in it nor afterwards of what it passed over', () => {
    const patient = at(new Patient(program).wait('3 08:00'), 'pause', '3 08:00')
    expect(patient.wait('3 10:00').told).toEqual([])
    expect(at(patient, 'resume', '3 11:00').told).toEqual([])
    expect(patient.wait('4 09:00').told).toContainEqual({ about: 'form_reminder', subject: 's:1' })
    expect(patient.state.occurrences['s:1']).toMatchObject({ reminded: 1, remindAt: [time('4 09:00')] })
  })

  it('keeps back what was to be told of its forms when it began, and not what is to be told of answers', () => {
    const patient = new Patient(program).wait('3 10:00')
    const [reminder] = patient.effects
    if (reminder === undefined) throw new Error('nobody was reminded')
    expect(whyOver(patient.state, reminder)).toBeNull()
    expect(whyOver(at(patient, 'pause', '3 10:05').state, reminder)).toBe('paused')
    const [flagged] = patient.send('3 10:10', 's:1', { x: 9 }).effects
    expect(flagged?.about).toBe('flag')
    expect(flagged && whyOver(patient.state, flagged)).toBeNull()
  })

  it('counts nothing as missed and raises nothing by inactivity, which is counted from the resumption', () => {
    const patient = at(new Patient(program).send('3 08:00', 's:1', { x: 1 }), 'pause', '3 12:00').wait('30 12:00')
    expect(patient.flags).toEqual([])
    at(patient, 'resume', '30 12:00')
    expect(wakeAt(patient.program, patient.state)).toBe(time('31 07:00'))
    expect(patient.wait('33 23:59').flags).toEqual([])
    expect(patient.wait('34 00:00').flags).toEqual([`tyst@inactive:${time('30 12:00')}`])
  })

  it('goes on for what is asked of staff: a message that nobody answers', () => {
    const patient = at(new Patient(program), 'pause', '3 06:00')
    patient.do({ kind: 'message', from: 'patient', id: 'm', text: 'Hej', at: time('3 08:00') })
    expect(patient.wait('5 08:00').flags).toEqual(['obesvarad@message:m'])
  })

  it('opens no module by itself, and what was read in it opens the next when it is over', () => {
    const patient = at(new Patient(program), 'pause', '3 12:00').read('4 09:00', 'start.p').wait('6 12:00')
    expect(patient.modules).toEqual(['start done'])
    expect(at(patient, 'resume', '6 12:00').modules).toEqual(['start done', 'dag5 open', 'sedan open'])
    expect(patient.state.modules['dag5']?.openedAt).toBe(time('6 12:00'))
  })

  it('keeps back neither a flag nor a module that an answer in it calls for', () => {
    const patient = at(new Patient(program).wait('3 12:00'), 'pause', '3 12:00').send('3 13:00', 's:1', { x: 7 })
    expect(patient.flags).toEqual(['hogt@s:1'])
    expect(patient.modules).toContain('kris open')
  })

  it('is said to patient and staff, who see what is open and nothing that is coming', () => {
    const patient = at(new Patient(program).wait('3 12:00'), 'pause', '3 12:00')
    const view = patientView(patient.program, patient.state, time('3 13:00'))
    expect(view).toMatchObject({ status: 'paused', due: [{ occurrence: 's:1' }], coming: [], measures: [{}] })
    const staff = staffView(patient.program, patient.state, time('3 13:00'))
    expect(staff.status).toBe('paused')
    expect(staff.timeline.map(({ kind }) => kind)).toContain('paused')
  })

  it('twice is once, and a program that is not under way cannot be paused or resumed', () => {
    const patient = at(new Patient(program), 'pause', '3 12:00')
    expect(at(patient, 'pause', '3 13:00').state.phases['2']).toBeUndefined()
    at(patient, 'resume', '3 14:00')
    expect(at(patient, 'resume', '3 15:00').state.phases['3']).toBeUndefined()
    at(patient, 'end', '3 16:00')
    for (const kind of ['pause', 'resume', 'maintain'] as const) {
      expect(patient.refusal({ kind, at: time('3 17:00'), until: null })).toBe('not_active')
    }
    expect(maintain(new Patient(program), '3 12:00').refusal({ kind: 'resume', at: time('3 17:00') })).toBe(
      'not_active',
    )
  })

  it('at any moments, however many, neither doubles nor drops what lies outside them', () => {
    const minutes = fc.integer({ min: 0, max: 40 * 1440 })
    fc.assert(
      fc.property(fc.uniqueArray(minutes, { minLength: 2, maxLength: 8 }), fc.boolean(), (moments, looks) => {
        const start = time('2 08:00')
        const times = moments.toSorted((a, b) => a - b).map((n) => addDuration(start, { n, unit: 'minutes' }))
        const end = time('60 08:00')
        const patient = new Patient(program)
        for (const [place, moment] of times.entries()) {
          if (looks) patient.do({ kind: 'tick', at: moment })
          patient.do({ kind: place % 2 === 0 ? 'pause' : 'resume', at: moment })
        }
        patient.do({ kind: 'tick', at: end })
        // Told without pauses, and then each occurrence held against the pauses one by one.
        const plain = new Patient(program).do({ kind: 'tick', at: end })
        const inPause = (moment: string | null) =>
          moment !== null &&
          moment <= end &&
          times.some((from, place) => place % 2 === 0 && from < moment && moment <= (times[place + 1] ?? end))
        const expected = (each: Occurrence): Occurrence['state'] => {
          if (each.series === 'efter') return each.state
          if (inPause(each.openAt) || inPause(each.closeAt)) return 'cancelled'
          return each.state
        }
        const told = (of: Patient) => Object.values(of.state.occurrences).toSorted((a, b) => a.n - b.n)
        expect(told(patient).map(({ id, openAt, state }) => [id, openAt, state])).toEqual(
          told(plain).map((each) => [each.id, each.openAt, expected(each)]),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the maintenance phase', () => {
  it('ends the schedule as the end does, and keeps content, measures and what was written', () => {
    const patient = maintain(new Patient(program).wait('4 08:00'), '4 08:00').wait('20 08:00')
    expect(patient.occurrences).toEqual([])
    expect(patient.state.occurrences['efter:1']).toBeUndefined()
    patient
      .read('20 09:00', 'start.p')
      .do({ kind: 'register', at: time('20 09:00'), form: 'vikt', answers: { vikt: 70 } })
    expect(patient.modules).toEqual(['start done'])
    const view = patientView(patient.program, patient.state, time('20 10:00'))
    expect(view).toMatchObject({
      status: 'maintenance',
      until: null,
      due: [],
      coming: [],
      measures: [{ latest: null }],
    })
    expect(view.messages.mayWrite).toBe(false)
    const write = { kind: 'message', from: 'patient', id: 'm', text: 'Hej', at: time('20 10:00') } as const
    expect(patient.refusal(write)).toBe('not_active')
    expect(patient.refusal({ ...write, from: 'clinician', by: 'Bo' })).toBeNull()
    expect(patient.flags).toEqual([])
  })

  it('ends by itself when its last day is over, and the follow-up counts from there', () => {
    const patient = maintain(new Patient(program), '4 08:00', '2026-03-10')
    expect(wakeAt(patient.program, patient.state)).toBe(time('11 00:00'))
    expect(patient.wait('10 23:59').state.status).toBe('maintenance')
    expect(patient.wait('12 00:00').state).toMatchObject({ status: 'ended', endedAt: time('11 00:00') })
    expect(patient.state.occurrences['efter:1']?.openAt).toBe(time('14 00:00'))
    expect(patientView(patient.program, patient.state, time('12 00:00'))).toMatchObject({
      status: 'ended',
      until: null,
    })
  })

  it('gets another last day, and none that has passed', () => {
    const patient = maintain(new Patient(program), '4 08:00', '2026-03-10')
    expect(maintain(patient, '5 08:00', '2026-03-20').wait('15 08:00').state.status).toBe('maintenance')
    const wrong = (until: string) => patient.refusal({ kind: 'maintain', at: time('15 08:00'), until })
    expect([wrong('2026-03-14'), wrong('2026-02-30'), wrong('2026-03-15')]).toEqual([
      'invalid_date',
      'invalid_date',
      null,
    ])
    expect(patient.wait('21 00:00').state.status).toBe('ended')
  })

  it('can follow a pause', () => {
    const patient = maintain(at(new Patient(program), 'pause', '3 12:00'), '6 12:00').wait('9 12:00')
    expect(patient.state.status).toBe('maintenance')
    expect(Object.values(patient.state.occurrences).every(({ state }) => state === 'cancelled')).toBe(true)
  })
})

describe('a transfer', () => {
  it('changes nothing of the program, and is told once to whoever takes over', () => {
    const patient = new Patient(program).wait('4 08:00')
    const before = patient.state
    patient.do({ kind: 'transfer', at: time('4 08:00'), unit: 'u', clinician: 'c' })
    expect({ ...patient.state, phases: {} }).toEqual(before)
    expect(patient.told).toEqual([{ about: 'transfer', subject: '1' }])
    expect(patient.wait('4 09:00').told).not.toContainEqual({ about: 'transfer', subject: '1' })
  })

  it('leaves flags that wait to whoever takes over, also those that somebody else was given', () => {
    const patient = new Patient(program).send('3 08:00', 's:1', { x: 9 })
    const owner = { id: 'omar', name: 'Omar Haddad' }
    patient.do({ kind: 'assign_flag', at: time('3 09:00'), flag: 'hogt@s:1', owner, by: 'Karin Ek' })
    expect(patient.state.flags['hogt@s:1']?.owner).toMatchObject(owner)
    patient.do({ kind: 'transfer', at: time('3 10:00'), unit: 'u', clinician: 'c' })
    expect(patient.state.flags['hogt@s:1']?.owner).toBeNull()
  })

  it('can be made after the end', () => {
    const patient = at(new Patient(program), 'end', '4 08:00')
    expect(patient.refusal({ kind: 'transfer', at: time('4 09:00'), unit: 'u', clinician: 'c' })).toBeNull()
  })
})

it('what has ended stays ended, whatever time and staff do', () => {
  const patient = at(at(new Patient(program), 'pause', '3 12:00'), 'end', '4 12:00').wait('40 12:00')
  expect(patient.state).toMatchObject({ status: 'ended', endedAt: time('4 12:00') })
  expect(stateOf(patient, 's:1', 's:9', 'efter:1')).toEqual(['cancelled', 'cancelled', 'open'])
})
