import { describe, expect, it } from 'vitest'
import type { AnswerType, Form } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import { formLogic } from '#engine/index.ts'
import {
  ans,
  ask,
  atLeast,
  band,
  call,
  DATE,
  form,
  is,
  lit,
  manyOf,
  number,
  res,
  result,
  scale,
  sco,
  sv,
  text,
  TIME,
  YES_NO,
} from './bundle.ts'
import { dagbok } from './sleep-diary.ts'

const diary = formLogic(dagbok)
const night: Answers = { lagd: '23:00', steg_upp: '07:00' }

const codes = (form: Form, answers: Answers, when: 'typing' | 'sending' = 'sending') =>
  formLogic(form)
    .problems(answers, when)
    .map((problem) => `${problem.question} ${problem.code}`)

describe('visibility', () => {
  it.each<[string, Answers, string[]]>([
    ['nothing answered', {}, []],
    ['awake too short', { vaken: 25 }, []],
    ['awake long', { vaken: 30 }, ['orsak']],
    ['another reason', { vaken: 30, orsak: ['annat'] }, ['orsak', 'beratta']],
    ['a hidden answer shows nothing', { vaken: 25, orsak: ['annat'] }, []],
    ['a wrong answer shows nothing', { vaken: 'länge' }, []],
  ])('%s', (_, answers, extra) => {
    expect([...diary.visible(answers)].sort()).toEqual(['lagd', 'steg_upp', 'vaken', 'utvilad', ...extra].sort())
  })

  it('does not depend on the order of questions', () => {
    const reversed = formLogic({ ...dagbok, questions: [...dagbok.questions].reverse() })
    const answers = { vaken: 30, orsak: ['annat'] }
    expect([...reversed.visible(answers)].sort()).toEqual([...diary.visible(answers)].sort())
  })

  it('can follow a result of the form, which itself sees shown questions only', () => {
    const logic = formLogic(
      form(
        'f',
        [
          ask('a', scale(0, 3)),
          ask('b', scale(0, 3), { show: is(sco('f.a'), 3) }),
          ask('c', text(), { show: atLeast(res('f.summa'), 5) }),
          ask('d', text(), { show: { op: 'in_band', form: 'f', result: 'summa', bands: [1] } }),
        ],
        {
          results: [
            result('summa', call('add', sco('f.a'), call('if_missing', sco('f.b'), 0)), {
              bands: [band(0, 5, 'Låg'), band(5, null, 'Hög')],
            }),
          ],
        },
      ),
    )
    expect([...logic.visible({ a: '3', b: '2' })]).toEqual(['a', 'b', 'c', 'd'])
    expect([...logic.visible({ a: '2', b: '3' })]).toEqual(['a'])
  })

  it('ends for questions that show each other, and shows neither unasked', () => {
    const logic = formLogic(
      form('f', [
        ask('a', text(), { show: call('answered', ans('f.b')) }),
        ask('b', text(), { show: call('answered', ans('f.a')) }),
      ]),
    )
    expect(logic.visible({ a: 'x', b: 'y' }).size).toBe(0)
  })
})

describe('clean answers', () => {
  it('hold what is shown, known and answered, in the order of the questions, and nothing else', () => {
    const given = {
      utvilad: 4,
      orsak: ['annat'],
      beratta: 'Grannen',
      vaken: 10,
      steg_upp: '07:00',
      lagd: '23:00',
      x: 1,
    }
    expect(Object.entries(diary.clean(given))).toEqual([
      ['lagd', '23:00'],
      ['steg_upp', '07:00'],
      ['vaken', 10],
      ['utvilad', 4],
    ])
  })

  it('bring back the answer of a question that is shown again', () => {
    const draft = { ...night, orsak: ['annat'], beratta: 'Grannen' }
    expect(diary.clean({ ...draft, vaken: 0 })).toEqual({ ...night, vaken: 0 })
    expect(diary.clean({ ...draft, vaken: 45 })).toEqual({ ...draft, vaken: 45 })
  })

  it('take an empty text and an empty list as no answer', () => {
    expect(diary.clean({ vaken: 30, orsak: [], beratta: '' })).toEqual({ vaken: 30 })
  })

  it('are plain data for questions with the names of inherited things', () => {
    const odd = formLogic(
      form(
        'f',
        ['__proto__', 'constructor', 'vanlig'].map((id) => ask(id, text())),
      ),
    )
    const hostile = JSON.parse('{"__proto__": "x", "vanlig": "y"}') as Answers
    const clean = odd.clean(hostile)
    expect(JSON.stringify(clean)).toBe('{"__proto__":"x","vanlig":"y"}')
    expect(Object.getPrototypeOf(clean)).toBe(Object.prototype)
    expect(odd.problems({}, 'sending')).toEqual([])
    expect(codes(form('g', [ask('a', text())]), JSON.parse('{"__proto__": {"a": "x"}}') as Answers)).toEqual([
      '__proto__ unknown_question',
    ])
  })
})

describe('what an answer may be', () => {
  const step5 = number({ min: 0, max: 600, step: 5 })
  const weight = number({ min: 30, max: 250, step: 0.1 })
  const table: [string, AnswerType, AnswerValue, string | null][] = [
    ['an option', scale(0, 3), '3', null],
    ['no option', scale(0, 3), '4', 'unknown_option'],
    ['the number of an option', scale(0, 3), 3, 'wrong_type'],
    ['an inherited name', scale(0, 3), 'constructor', 'unknown_option'],
    ['options', manyOf('x', 'y'), ['y', 'x'], null],
    ['one option that is no list', manyOf('x', 'y'), 'x', 'wrong_type'],
    ['an option twice', manyOf('x', 'y'), ['x', 'x'], 'wrong_type'],
    ['an option among others that is none', manyOf('x', 'y'), ['x', 'z'], 'unknown_option'],
    ['a number', step5, 15, null],
    ['the lowest number', step5, 0, null],
    ['the highest number', step5, 600, null],
    ['a number too low', step5, -5, 'below_min 0'],
    ['a number too high', step5, 605, 'above_max 600'],
    ['a number between steps', step5, 12, 'off_step 5'],
    ['a text of digits', step5, '15', 'wrong_type'],
    ['not a number', step5, NaN, 'wrong_type'],
    ['infinity', number(), Infinity, 'wrong_type'],
    ['a number too large to compute with', number(), 1e9, 'above_max 1000000000'],
    ['a number too small to compute with', number(), -1e9, 'below_min -1000000000'],
    ['a tenth', weight, 70.7, null],
    ['a hundredth where tenths are steps', weight, 70.75, 'off_step 0.1'],
    ['a step counted from 0 where there is no lowest', number({ step: 0.5 }), -1.5, null],
    ['a step counted from the lowest', number({ min: 1, step: 2 }), 3, null],
    ['off the steps from the lowest', number({ min: 1, step: 2 }), 4, 'off_step 2'],
    ['more than six digits after the point', number({ step: 0.000001 }), 0.1234567, 'off_step 0.000001'],
    ['a text', text(5), 'hejsa', null],
    ['a text too long', text(5), 'hejsan', 'too_long 5'],
    ['a number where text is asked for', text(), 5, 'wrong_type'],
    ['a text with a null character', text(), 'a\0b', 'wrong_type'],
    ['a text with half a character', text(), 'a\ud83d', 'wrong_type'],
    ['a text with a whole one', text(), 'a😀', null],
    ['no', YES_NO, false, null],
    ['a word for yes', YES_NO, 'true', 'wrong_type'],
    ['a date', DATE, '2028-02-29', null],
    ['a date that does not exist', DATE, '2026-02-29', 'not_a_date'],
    ['a date the American way', DATE, '02/03/2026', 'not_a_date'],
    ['a date as a number', DATE, 20260302, 'wrong_type'],
    ['a time', TIME, '00:00', null],
    ['a time past midnight', TIME, '24:00', 'not_a_time'],
    ['a time with seconds', TIME, '07:00:00', 'not_a_time'],
    ['a time as a number', TIME, 700, 'wrong_type'],
  ]
  it.each(table)('%s', (_, type, value, expected) => {
    const logic = formLogic(form('f', [ask('q', type)]))
    for (const when of ['typing', 'sending'] as const) {
      const [problem] = logic.problems({ q: value }, when)
      const told =
        problem === undefined ? null : [problem.code, problem.limit].filter((part) => part !== undefined).join(' ')
      expect(told).toBe(expected)
    }
  })
})

describe('what may be sent', () => {
  it('asks for required questions when sending, not while typing', () => {
    expect(codes(dagbok, {}, 'sending')).toEqual(['lagd required', 'steg_upp required'])
    expect(codes(dagbok, {}, 'typing')).toEqual([])
    expect(codes(dagbok, night)).toEqual([])
  })

  it('asks for a required question only while it is shown', () => {
    const asked = form('f', [ask('a', YES_NO), ask('b', text(), { required: true, show: ans('f.a') })])
    expect(codes(asked, {})).toEqual([])
    expect(codes(asked, { a: false })).toEqual([])
    expect(codes(asked, { a: true })).toEqual(['b required'])
    expect(codes(asked, { a: true, b: '' })).toEqual(['b required'])
  })

  it('does not judge what is hidden', () => {
    expect(codes(dagbok, { ...night, vaken: 0, orsak: ['finns inte'] })).toEqual([])
  })

  it('tries a check once what it reads is answered, and tells it at the last question', () => {
    const long = { lagd: '12:00', steg_upp: '07:00' }
    expect(diary.problems(long, 'typing')).toEqual([{ question: 'steg_upp', code: 'check', check: 0 }])
    expect(diary.problems({ lagd: '12:00' }, 'typing')).toEqual([])
    expect(diary.problems({ lagd: '12:00', steg_upp: '7' }, 'sending')).toEqual([
      { question: 'steg_upp', code: 'not_a_time' },
    ])
  })

  it('does not try a check that reads a hidden question', () => {
    const checked = form('f', [ask('a', number()), ask('b', number(), { show: is(ans('f.a'), 1) })], {
      checks: [{ holds: call('more', ans('f.b'), lit(5)), message: sv('Mer än 5.'), questions: ['b'] }],
    })
    expect(codes(checked, { a: 1, b: 3 })).toEqual(['b check'])
    expect(codes(checked, { a: 2, b: 3 })).toEqual([])
  })

  it('refuses unknown questions when sending', () => {
    expect(codes(dagbok, { ...night, hittepå: 1 })).toEqual(['hittepå unknown_question'])
    expect(codes(dagbok, { ...night, hittepå: 1 }, 'typing')).toEqual([])
  })
})
