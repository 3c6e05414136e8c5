import { describe, expect, it } from 'vitest'
import { advance, type Event, initial, prepare, type Refusal, staffView, type State, UNKNOWN } from '#engine/index.ts'
import { ask, bundle, form, module, number, page, schedule } from './bundle.ts'
import { Patient, time } from './patient.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const diary = prepare(sleepDiary)
/** What a form's first result has been, in the order the staff's chart shows it. */
const known = (patient: Patient, form: string) =>
  staffView(patient.program, patient.state, patient.state.lastActiveAt ?? '')
    .results.find((result) => result.form === form)
    ?.points.map((point) => point.value)

const night = { lagd: '23:00', steg_upp: '07:00' }

describe('an event is refused', () => {
  const patient = new Patient(diary).send('2 09:00', 'dagbok:1', night).wait('3 19:00')
  const submit = (occurrence: string, answers = {}): Event => ({
    kind: 'submit',
    at: time('3 19:00'),
    occurrence,
    answers,
  })
  const table: [string, Event, Refusal['code']][] = [
    [
      'a second start',
      { kind: 'start', at: time('3 19:00'), patient: { ...UNKNOWN, firstName: 'Bo' } },
      'already_started',
    ],
    ['a form that is not open yet', submit('dagbok:9', night), 'not_open'],
    ['a form that has not opened', submit('dagbok:3', night), 'not_open'],
    ['a form that was sent', submit('dagbok:1', night), 'already_sent'],
    ['a form nobody was given', submit('dagbok:99', night), 'unknown_occurrence'],
    ['a form with an inherited name', submit('constructor'), 'unknown_occurrence'],
    ['wrong answers', submit('start.phq9:1', { intresse: '9' }), 'invalid_answers'],
    ['an unknown form', { kind: 'give_form', at: time('3 19:00'), form: 'x' }, 'unknown_form'],
    ['an unknown module', { kind: 'open_module', at: time('3 19:00'), module: 'x' }, 'unknown_module'],
    [
      'an unknown flag',
      { kind: 'acknowledge_flag', at: time('3 19:00'), flag: 'x', by: 'Bo', comment: null },
      'unknown_flag',
    ],
  ]
  it.each(table)('%s', (_, event, code) => {
    expect(patient.refusal(event)).toBe(code)
  })

  it('with what is wrong with the answers', () => {
    const outcome = advance(diary, patient.state, submit('start.phq9:1', { intresse: '9', x: 1 }))
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: 'invalid_answers',
        problems: [
          { question: 'intresse', code: 'unknown_option' },
          { question: 'x', code: 'unknown_question' },
        ],
      },
    })
  })

  const everything: Event[] = [
    { kind: 'submit', at: time('3 09:00'), occurrence: 'dagbok:2', answers: night },
    { kind: 'read_page', at: time('3 09:00'), module: 'valkommen', page: 'sa_fungerar' },
    { kind: 'visit', at: time('3 09:00') },
    { kind: 'open_module', at: time('3 09:00'), module: 'krisplan' },
    { kind: 'give_form', at: time('3 09:00'), form: 'phq9' },
    { kind: 'end', at: time('3 09:00') },
  ]
  it.each(everything.map((event) => [event.kind, event] as const))('%s before the start', (_, event) => {
    expect(advance(diary, initial(), event)).toEqual({ ok: false, refusal: { code: 'not_active', problems: [] } })
  })

  it.each(
    everything
      .filter((event) => event.kind !== 'visit' && event.kind !== 'submit')
      .map((event) => [event.kind, event] as const),
  )('%s after the end', (_, event) => {
    const ended = new Patient(diary).do({ kind: 'end', at: time('2 09:00') })
    expect(ended.refusal(event)).toBe('not_active')
  })

  it('but time passes before the start without a word', () => {
    const state = initial()
    expect(advance(diary, state, { kind: 'tick', at: time('3 09:00') })).toEqual({ ok: true, state, effects: [] })
  })
})

describe('sending', () => {
  it('counts what was sent last as the latest, also within a second', () => {
    const patient = new Patient(diary).send('2 09:00', 'start.phq9:1', all(1))
    patient.do({ kind: 'give_form', at: time('2 09:00'), form: 'phq9' }).send('2 09:00', 'extra.phq9:1', all(2))
    expect(known(patient, 'phq9')).toEqual([9, 18])
    const other = new Patient(diary).do({ kind: 'give_form', at: time('2 09:00'), form: 'phq9' })
    other.send('2 09:00', 'extra.phq9:1', all(2)).send('2 09:00', 'start.phq9:1', all(1))
    expect(known(other, 'phq9')).toEqual([18, 9])
  })

  it('keeps what was answered and shown, with its scores', () => {
    const patient = new Patient(diary).send('2 09:00', 'dagbok:1', { ...night, vaken: 0, orsak: ['oro'] })
    expect(patient.state.responses['dagbok:1']).toEqual({
      occurrence: 'dagbok:1',
      n: 1,
      form: 'dagbok',
      at: time('2 09:00'),
      late: false,
      answers: { ...night, vaken: 0 },
      scores: [
        { result: 'tid_i_sang', value: 8, status: 'valid', band: null },
        { result: 'effektivitet', value: 100, status: 'valid', band: 2 },
      ],
      amended: null,
      earlier: [],
    })
    expect(patient.state.occurrences['dagbok:1']?.state).toBe('submitted')
  })

  it('stops the reminders', () => {
    const patient = new Patient(diary).send('2 09:00', 'dagbok:1', night).wait('2 12:00')
    expect(patient.state.occurrences['dagbok:1']?.reminded).toBe(0)
    expect(patient.told).toEqual([])
  })
})

describe('a gate', () => {
  const gated = () =>
    new Patient(
      bundle({
        forms: [form('f', [ask('x', number())]), form('g', [])],
        modules: [module('m', [page('p')])],
        schedules: [
          schedule('vecka', ['f'], { every: { n: 7, unit: 'days' }, gate: true, open: { n: 3, unit: 'days' } }),
        ],
      }),
    )
  const read: Event = { kind: 'read_page', at: time('3 09:00'), module: 'm', page: 'p' }

  it('keeps content until its form is sent', () => {
    const patient = gated()
    expect(patient.refusal(read)).toBe('module_locked')
    expect(patient.send('3 08:00', 'vecka:1', {}).refusal(read)).toBeNull()
  })

  it('never keeps back what a clinician opened, even where the program had opened it before', () => {
    const open: Event = { kind: 'open_module', at: time('3 08:30'), module: 'm' }
    expect(gated().do(open).refusal(read)).toBeNull()
  })

  it('opens when the form has closed', () => {
    expect(gated().refusal({ ...read, at: time('5 08:00') })).toBeNull()
  })
})

describe('a state', () => {
  const patient = new Patient(diary).battery('2 09:00', all(1)).read('2 09:00', 'valkommen.sa_fungerar').wait('5 12:00')
  const before = patient.state

  /** The ids of the records that are not the same objects. */
  const changed = (after: State) =>
    (['occurrences', 'responses', 'modules', 'flags', 'firings'] as const).flatMap((table) =>
      Object.keys(after[table]).filter((id) => after[table][id] !== before[table][id]),
    )

  const after = (event: Event): State => {
    const outcome = advance(diary, before, event)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.state
  }

  it('is the same object when nothing happened', () => {
    expect(after({ kind: 'tick', at: time('5 12:01') })).toBe(before)
  })

  it('keeps its tables when only the patient was here', () => {
    const visited = after({ kind: 'visit', at: time('5 12:01') })
    expect(visited).not.toBe(before)
    expect({ ...visited, lastActiveAt: null }).toEqual({ ...before, lastActiveAt: null })
    for (const table of ['occurrences', 'responses', 'modules', 'flags', 'firings'] as const) {
      expect(visited[table]).toBe(before[table])
    }
  })

  it('keeps every record that an event did not touch', () => {
    expect(changed(after({ kind: 'submit', at: time('5 12:01'), occurrence: 'dagbok:4', answers: night }))).toEqual([
      'dagbok:4',
      'dagbok:4',
    ])
    expect(
      changed(after({ kind: 'acknowledge_flag', at: time('5 12:01'), flag: 'tyst@dagbok:1', by: 'Bo', comment: null })),
    ).toEqual(['tyst@dagbok:1'])
    expect(changed(after({ kind: 'give_form', at: time('5 12:01'), form: 'phq9' }))).toEqual(['extra.phq9:1'])
    expect(changed(after({ kind: 'tick', at: time('5 18:30') }))).toEqual(['dagbok:4'])
  })

  it('is never changed in place', () => {
    const frozen = deepFreeze(structuredClone(before))
    const events: Event[] = [
      { kind: 'tick', at: time('30 08:00') },
      { kind: 'submit', at: time('5 12:01'), occurrence: 'dagbok:4', answers: Object.freeze({ ...night }) },
      { kind: 'end', at: time('5 12:01') },
      { kind: 'open_module', at: time('5 12:01'), module: 'krisplan' },
    ]
    for (const event of events) expect(advance(diary, frozen, event).ok).toBe(true)
    expect(frozen).toEqual(before)
  })

  it('survives being written down and read', () => {
    const stored = JSON.parse(JSON.stringify(before)) as State
    const event: Event = { kind: 'tick', at: time('30 08:00') }
    expect(advance(diary, stored, event)).toEqual(advance(diary, before, event))
  })

  it('takes an event from before what it knows as happening then', () => {
    const late = after({ kind: 'give_form', at: time('3 08:00'), form: 'phq9' })
    expect(late.occurrences['extra.phq9:1']?.openAt).toBe(time('5 09:30'))
  })

  it('holds what a module is called, whatever it is called', () => {
    const odd = new Patient(bundle({ modules: [module('__proto__', [page('p')]), module('constructor', [page('p')])] }))
    expect(Object.keys(odd.state.modules).sort()).toEqual(['__proto__', 'constructor'])
    odd.read('3 09:00', '__proto__.p')
    expect(odd.modules.sort()).toEqual(['__proto__ done', 'constructor open'])
    expect(Object.getPrototypeOf(odd.state.modules)).toBe(Object.prototype)
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
