import { describe, expect, it } from 'vitest'
import { patientView, staffView, wakeAt } from '#engine/index.ts'
import { and, ans, ask, atLeast, bundle, fact, flag, form, number, rule, schedule, sv } from './bundle.ts'
import { Patient, time } from './patient.ts'

const program = bundle({
  messages: true,
  forms: [form('f', [ask('x', number())])],
  schedules: [schedule('f', ['f'])],
  flags: [
    flag('obesvarat', fact('unanswered', '', { n: 2, unit: 'days' })),
    flag('vantar', fact('unanswered'), { advice: sv('Ring 1177 om det inte kan vänta, {patient.first_name}.') }),
    flag('nytt', fact('received')),
    flag('oroande', and(fact('received'), atLeast(ans('f.x'), 5))),
  ],
  rules: [rule('tack', fact('received'), { do: 'message', text: sv('Tack, {patient.first_name}!') })],
})

const writes = (at: string, id: string, text = 'Hej') =>
  ({ kind: 'message', at: time(at), from: 'patient', id, text }) as const
const replies = (at: string, id: string, text = 'Svar') =>
  ({ kind: 'message', at: time(at), from: 'clinician', by: 'Karin Ek', id, text }) as const
const reads = (at: string, reader: 'patient' | 'clinician', last: string) =>
  ({ kind: 'read_messages', at: time(at), reader, last }) as const

const started = () => new Patient(program)
const raised = (patient: Patient, rule: string) => patient.flags.filter((id) => id.startsWith(`${rule}@`))

describe('a message', () => {
  it('stands in what has happened before what it led to, without its words', () => {
    const patient = started()
      .do(writes('3 09:00', 'a', 'hemligt'))
      .do(replies('3 10:00', 'b'))
    const { timeline } = staffView(patient.program, patient.state, time('3 10:00'))
    const oldestFirst = timeline.map(({ kind }) => kind).toReversed()
    expect(oldestFirst.slice(0, 3)).toEqual(['started', 'patient_wrote', 'flag_raised'])
    expect(oldestFirst.slice(-2)).toEqual(['program_wrote', 'clinician_wrote'])
    expect(JSON.stringify(timeline)).not.toContain('hemligt')
  })

  it('is told to whoever it is written to, once', () => {
    const patient = started().do(writes('3 09:00', 'a'))
    expect(patient.effects.map(({ key, to }) => [key, to])).toContainEqual(['message:a', 'clinician'])
    expect(patient.effects.map(({ key, to }) => [key, to])).toContainEqual(['message:tack@message:a#1', 'patient'])
    expect(patient.do(writes('3 09:05', 'a')).told).toEqual([])
    expect(patient.do(replies('3 10:00', 'b')).effects.map(({ key, to }) => [key, to])).toEqual([
      ['message:b', 'patient'],
    ])
  })

  it.each([
    ['that says nothing', writes('3 09:00', 'a', '  '), 'invalid_text'],
    ['too long to be read', writes('3 09:00', 'a', 'x'.repeat(10_001)), 'invalid_text'],
    ['with the id of another', replies('3 09:00', 'redan'), 'message_conflict'],
    ['with other words than the first time', writes('3 09:00', 'redan', 'Nej'), 'message_conflict'],
    ['that is read but not there', reads('3 09:00', 'patient', 'x'), 'unknown_message'],
  ] as const)('%s is refused', (_, event, code) => {
    expect(started().do(writes('2 09:00', 'redan')).refusal(event)).toBe(code)
  })

  it('from patient or clinician is refused where messages are off; one from the program arrives', () => {
    const off = new Patient({
      ...program,
      messages: false,
      rules: [rule('hej', atLeast(fact('day'), 2), { do: 'message', text: sv('Hej') })],
    })
    expect(off.refusal(writes('2 09:00', 'a'))).toBe('messages_off')
    expect(off.refusal(replies('2 09:00', 'a'))).toBe('messages_off')
    off.wait('3 09:00')
    const { messages } = patientView(off.program, off.state, time('3 09:00'))
    expect(messages).toMatchObject({ mayWrite: false, unread: 1, thread: [{ from: 'program', at: time('3 00:00') }] })
  })

  it('is refused of a patient whose program has ended, where nobody would read it; a clinician may still answer', () => {
    const patient = started()
      .do(writes('3 09:00', 'a'))
      .do({ kind: 'end', at: time('3 10:00') })
    expect(patient.refusal(writes('4 09:00', 'b'))).toBe('not_active')
    expect(patientView(patient.program, patient.state, time('4 09:00')).messages.mayWrite).toBe(false)
    patient.do(replies('4 09:00', 'b'))
    expect(Object.keys(patient.state.messages)).toContain('b')
  })

  it('from the last day is not forgotten: what waits for an answer is told after the end too', () => {
    const patient = started()
      .do(writes('3 09:00', 'a'))
      .do({ kind: 'end', at: time('3 10:00') })
    expect(wakeAt(patient.program, patient.state)).toBe(time('5 09:00'))
    expect(raised(patient.wait('5 08:59'), 'obesvarat')).toEqual([])
    expect(raised(patient.wait('5 09:00'), 'obesvarat')).toEqual(['obesvarat@message:a'])
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })

  it('is activity of the patient, also when it is read, and a clinician writing is not', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(replies('4 09:00', 'b'))
    expect(patient.state.lastActiveAt).toBe(time('3 09:00'))
    expect(patient.do(reads('5 09:00', 'patient', 'b')).state.lastActiveAt).toBe(time('5 09:00'))
  })
})

describe('a flag on messages', () => {
  it('is raised once for each message, with the message', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(writes('3 09:05', 'a')).do(writes('3 09:00', 'b'))
    expect(raised(patient, 'nytt')).toEqual(['nytt@message:a', 'nytt@message:b'])
    expect(raised(patient.wait('30 09:00'), 'nytt')).toHaveLength(2)
    const [view] = staffView(patient.program, patient.state, time('4 09:00')).flags.filter(
      (each) => each.flag === 'nytt',
    )
    expect(view?.message).toMatchObject({ id: 'a', from: 'patient', text: 'Hej' })
  })

  it('holds together with answers: for the message that comes after them, and for the answers that come after it', () => {
    const patient = started().send('2 09:00', 'f:1', { x: 7 })
    expect(raised(patient, 'oroande')).toEqual([])
    patient.do(writes('3 09:00', 'a'))
    expect(raised(patient, 'oroande')).toEqual(['oroande@message:a'])
    patient.do({ kind: 'give_form', at: time('4 09:00'), form: 'f' }).send('4 09:00', 'extra.f:1', { x: 8 })
    expect(raised(patient, 'oroande')).toEqual(['oroande@message:a', 'oroande@extra.f:1'])
  })

  it('is raised when the oldest message has waited for long enough, and once however many follow', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(writes('4 12:00', 'b'))
    expect(wakeAt(patient.program, patient.state)).toBe(time('5 09:00'))
    expect(raised(patient.wait('5 08:59'), 'obesvarat')).toEqual([])
    patient.wait('20 09:00').do(writes('20 10:00', 'c')).wait('25 10:00')
    expect(raised(patient, 'obesvarat')).toEqual(['obesvarat@message:a'])
    expect(patient.state.flags['obesvarat@message:a']?.raisedAt).toBe(time('5 09:00'))
    expect(raised(patient, 'vantar')).toEqual(['vantar@message:a'])
  })

  it('is not raised when a clinician answers in time, and counts anew from the next message', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(replies('5 08:00', 's'))
    expect(wakeAt(patient.program, patient.state)).toBeNull()
    patient.do(writes('6 09:00', 'b')).wait('8 08:59')
    expect(raised(patient, 'obesvarat')).toEqual([])
    expect(raised(patient.wait('8 09:00'), 'obesvarat')).toEqual(['obesvarat@message:b'])
  })

  it('is not raised because of what the program or a clinician writes', () => {
    const patient = started().do(replies('3 09:00', 's')).wait('30 09:00')
    expect(patient.flags).toEqual([])
    expect(Object.keys(patient.state.firings)).toEqual([])
  })

  it('gives its advice until somebody answers', () => {
    const patient = started().do(writes('3 09:00', 'a'))
    const advice = () => patientView(patient.program, patient.state, time('9 09:00')).advice
    expect(advice()).toEqual([
      { flag: 'vantar', at: time('3 09:00'), text: sv('Ring 1177 om det inte kan vänta, Alex.') },
    ])
    patient.do(replies('4 09:00', 's'))
    expect(advice()).toEqual([])
  })
})

describe('in the views', () => {
  it('each sees the thread, oldest first, and how much of it is new to them', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(replies('4 09:00', 's'))
    const seen = (view: typeof patientView | typeof staffView) =>
      view(patient.program, patient.state, time('9 09:00')).messages
    expect(seen(patientView)).toMatchObject({ mayWrite: true, unread: 2 })
    expect(seen(staffView)).toMatchObject({ mayWrite: true, unread: 1 })
    expect(seen(patientView).thread.map(({ id, from, text }) => [id, from, text])).toEqual([
      ['a', 'patient', 'Hej'],
      ['tack@message:a#1', 'program', sv('Tack, Alex!')],
      ['s', 'clinician', 'Svar'],
    ])
    expect(seen(patientView).thread[2]).toMatchObject({ by: 'Karin Ek' })
  })

  it('what is read up to a message is read, and what came after it is not', () => {
    const patient = started().do(writes('3 09:00', 'a')).do(writes('3 10:00', 'b')).do(replies('4 09:00', 's'))
    const unread = (view: typeof patientView | typeof staffView) =>
      view(patient.program, patient.state, time('9 09:00')).messages.unread
    patient.do(reads('4 10:00', 'clinician', 'a'))
    expect([unread(patientView), unread(staffView)]).toEqual([3, 1])
    patient.do(reads('4 11:00', 'patient', 's'))
    expect([unread(patientView), unread(staffView)]).toEqual([0, 1])
    expect(patient.state.messages.a?.readAt).toBe(time('4 10:00'))
    patient.do(reads('4 12:00', 'clinician', 's'))
    expect(patient.state.messages.a?.readAt).toBe(time('4 10:00'))
    expect(patient.state.messages.b?.readAt).toBe(time('4 12:00'))
  })
})
