import { describe, expect, it } from 'vitest'
import { type Expectation, play, prepare, type Step, UNKNOWN } from '#engine/index.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const program = prepare(sleepDiary)
const START: Step = { do: 'start', at: '2026-03-02T08:00:00', patient: UNKNOWN }
const SERIOUS: Step = { do: 'answer', form: 'phq9', answers: all(3) }
const MILD: Step = { do: 'answer', form: 'phq9', answers: all(0) }
const BACKGROUND: Step = { do: 'answer', form: 'bakgrund', answers: {} }
const READ: Step = { do: 'read', module: 'valkommen', page: null }

/** What is found where this is expected after these steps, and whether it is what was expected. */
function found(before: readonly Step[], expect: Expectation) {
  const { steps } = play(program, { title: 'prov', steps: [START, ...before, { do: 'expect', expect }] })
  const last = steps.at(-1)
  return [last?.ok, last?.actual]
}

const sees = (what: Extract<Expectation, { kind: 'patient_sees' }>['what']): Expectation => ({
  kind: 'patient_sees',
  what,
  sees: true,
})

describe('what the patient sees is what the patient’s view holds', () => {
  const advice = sees({ kind: 'advice', flag: 'sjalvskada' })
  const page = sees({ kind: 'page', module: 'valkommen', page: 'sa_fungerar' })
  const module = sees({ kind: 'module', module: 'valkommen' })
  const due = sees({ kind: 'form', form: 'dagbok' })
  const homework = sees({ kind: 'form', form: 'hemuppgift' })
  const efficiency = sees({ kind: 'result', form: 'dagbok', result: 'effektivitet' })
  const hours = sees({ kind: 'result', form: 'dagbok', result: 'tid_i_sang' })
  const night: Step = { do: 'answer', form: 'dagbok', answers: { lagd: '23:00', steg_upp: '07:00', vaken: 60 } }

  it.each<[string, Step[], Expectation, boolean]>([
    ['the advice of a flag its answers raised', [SERIOUS], advice, true],
    ['no advice without such an answer', [MILD], advice, false],
    [
      'advice also when staff have acknowledged the flag',
      [SERIOUS, { do: 'acknowledge', flag: 'sjalvskada' }],
      advice,
      true,
    ],
    ['a page once nothing is waited for', [MILD, BACKGROUND], page, true],
    ['no page behind a form that goes before content', [MILD], page, false],
    ['a module once nothing is waited for', [MILD, BACKGROUND], module, true],
    ['a module behind a form as no module', [MILD], module, false],
    ['a form to fill in', [], due, true],
    ['no form that is sent', [night], due, false],
    ['no form on a page that is locked', [], homework, false],
    ['a result shown to patients', [night], efficiency, true],
    ['no result before there is one', [], efficiency, false],
    ['no result for clinicians only', [night], hours, false],
  ])('%s', (_, before, expected, is) => {
    expect(found(before, expected)).toEqual([is, { kind: 'sees', sees: is }])
    expect(found(before, { ...expected, sees: false } as Expectation)).toEqual([!is, { kind: 'sees', sees: is }])
  })

  it('and a clinician sees results that patients do not, but none that nobody has', () => {
    const expected = { kind: 'clinician_sees', form: 'dagbok', result: 'tid_i_sang', sees: true } as const
    expect(found([night], expected)).toEqual([true, { kind: 'sees', sees: true }])
    expect(found([], expected)).toEqual([false, { kind: 'sees', sees: false }])
  })
})

describe('questions', () => {
  const shown = (question: string, answers: object): Expectation =>
    ({ kind: 'shown', form: 'dagbok', question, shown: true, answers }) as Expectation
  it.each<[string, string, object, boolean]>([
    ['a question without a condition is shown', 'vaken', {}, true],
    ['one with a condition is hidden when nothing is answered', 'orsak', {}, false],
    ['and shown once the condition holds', 'orsak', { vaken: 30 }, true],
    ['the answer of a hidden question shows nothing', 'beratta', { vaken: 0, orsak: ['annat'] }, false],
    ['a chain is followed', 'beratta', { vaken: 40, orsak: ['annat'] }, true],
  ])('%s', (_, question, answers, is) => {
    expect(found([], shown(question, answers))).toEqual([is, { kind: 'shown', shown: is }])
  })
})

describe('answers that are refused', () => {
  const refused = (answers: object, question: string | null = null): Expectation =>
    ({ kind: 'refused', form: 'dagbok', answers, question }) as Expectation

  it('are so at a question, and nothing is sent', () => {
    const tooLong = { lagd: '12:00', steg_upp: '11:00' }
    expect(found([], refused(tooLong, 'steg_upp'))).toEqual([
      true,
      { kind: 'refused', problems: [{ question: 'steg_upp', code: 'check', check: 0 }] },
    ])
    expect(found([], refused(tooLong, 'lagd'))[0]).toBe(false)
    const steps: Step[] = [START, { do: 'expect', expect: refused(tooLong) }]
    const played = play(program, { title: 'prov', steps })
    expect([played.ok, played.state.responses]).toEqual([true, {}])
  })

  it('are also those that lack what is required', () => {
    expect(found([], refused({ lagd: '23:00' }, 'steg_upp'))[0]).toBe(true)
  })

  it('are not those that can be sent, and a form that is not open refuses nothing', () => {
    const fine = { lagd: '23:00', steg_upp: '07:00' }
    expect(found([], refused(fine))).toEqual([false, { kind: 'refused', problems: [] }])
    const evening: Step = { do: 'move_to_day', day: 1, time: '20:00' }
    expect(found([evening], refused({}))).toEqual([false, { kind: 'refused', problems: null }])
  })
})

describe('what staff are to do', () => {
  it('a rule that fired reminds, one that did not does not', () => {
    const reminder = { kind: 'reminder', rule: 'kris', due: true } as const
    expect(found([SERIOUS], reminder)).toEqual([true, { kind: 'reminder', due: true }])
    expect(found([MILD], reminder)).toEqual([false, { kind: 'reminder', due: false }])
    expect(found([MILD], { ...reminder, due: false })[0]).toBe(true)
  })
})

describe('when a form closes', () => {
  const until = (day: number | null, time: string): Expectation => ({
    kind: 'form',
    form: 'dagbok',
    state: 'open',
    until: { day, time },
    reminders: null,
  })
  it.each<[string, Expectation, boolean]>([
    ['today', until(null, '18:30'), true],
    ['the first day', until(1, '18:30'), true],
    ['not another time', until(null, '18:31'), false],
    ['not another day', until(2, '18:30'), false],
  ])('%s', (_, expected, is) => {
    expect(found([], expected)[0]).toBe(is)
  })

  it('a form that stays open closes at no time', () => {
    const expected = { ...until(null, '23:59'), form: 'phq9' } as Expectation
    expect(found([], expected)).toMatchObject([false, { open: true, closesAt: null }])
  })
})

it('a step that went wrong tells what had happened by then, and nothing that came later', () => {
  const expected: Expectation = { kind: 'flag', flag: 'sjalvskada', raised: true }
  const steps: Step[] = [START, { do: 'expect', expect: expected }, SERIOUS, { do: 'expect', expect: expected }, READ]
  const played = play(program, { title: 'prov', steps })
  expect(played.steps.map(({ before }) => before?.map(({ kind }) => kind) ?? null)).toEqual([
    null,
    ['started', 'module_opened'],
    null,
    null,
    ['started', 'form_sent', 'flag_raised', 'module_opened', 'module_opened'],
  ])
})
