import { describe, expect, it } from 'vitest'
import type { AnswerType, MissingPolicy } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { validateStaffView } from '#schemas/generated/view.validate.js'
import { formFor, formLogic, prepare, scoreForm, seeded, staffView } from '#engine/index.ts'
import { answersTo } from '#engine/simulate/answering.ts'
import {
  ans,
  ask,
  atLeast,
  bundle,
  call,
  cells,
  fact,
  flag,
  form,
  is,
  lit,
  manyOf,
  number,
  result,
  rows,
  scale,
  schedule,
  text,
  YES_NO,
} from './bundle.ts'
import { Patient, time } from './patient.ts'

const name = ask('namn', text(10), { required: true })
const dose = ask('dos', number({ unit: 'mg', min: 0, max: 500 }))

const medicines = (min = 0, max = 3): AnswerType => rows(min, max, name, dose)

const logic = (answer: AnswerType, required = false) =>
  formLogic(form('f', [ask('mediciner', answer, { required }), ask('mer', text())]))

const problems = (answers: object, answer = medicines(), when: 'typing' | 'sending' = 'sending') =>
  logic(answer, answer.kind === 'rows' && answer.min > 0)
    .problems(answers as Answers, when)
    .map(({ question, row, cell, code, limit }) =>
      [question, row, cell, code, limit].filter((one) => one !== undefined).join(' '),
    )

describe('a repeated group', () => {
  it.each<[what: string, value: unknown, problems: string[]]>([
    ['no answer', undefined, []],
    ['no rows', [], []],
    ['rows that are right', [{ namn: 'A', dos: 5 }, { namn: 'B' }], []],
    ['a row that lacks what is required', [{ namn: 'A' }, { dos: 5 }], ['mediciner 1 namn required']],
    [
      'several faults in several rows',
      [{ dos: 501 }, { namn: 7 }],
      ['mediciner 0 namn required', 'mediciner 0 dos above_max 500', 'mediciner 1 namn wrong_type'],
    ],
    ['a row with nothing in it', [{ namn: 'A' }, {}], ['mediciner 1 empty_row']],
    ['a row with only an empty text', [{ namn: '' }], ['mediciner 0 empty_row']],
    ['a question that is not of the row', [{ namn: 'A', mer: 'x' }], ['mediciner 0 mer unknown_question']],
    ['too many rows', [{ namn: 'A' }, { namn: 'B' }, { namn: 'C' }, { namn: 'D' }], ['mediciner too_many_rows 3']],
    ['a text', 'A', ['mediciner wrong_type']],
    ['a list of texts', ['A'], ['mediciner wrong_type']],
    ['a list of lists', [[]], ['mediciner wrong_type']],
    ['a list with null', [null], ['mediciner wrong_type']],
    ['rows in rows', [{ namn: [{ namn: 'A' }] }], ['mediciner 0 namn wrong_type']],
    ['names that every object has', [{ constructor: 'A', namn: 'A' }], ['mediciner 0 constructor unknown_question']],
  ])('with %s', (_what, value, expected) => {
    expect(problems(value === undefined ? {} : { mediciner: value })).toEqual(expected)
  })

  it('that must have rows is required, and is told when it has too few', () => {
    expect(problems({}, medicines(2))).toEqual(['mediciner required'])
    expect(problems({ mediciner: [{ namn: 'A' }] }, medicines(2))).toEqual(['mediciner too_few_rows 2'])
    expect(problems({ mediciner: [{ namn: 'A' }, { namn: 'B' }] }, medicines(2))).toEqual([])
  })

  it('tells while typing what is wrong, and not yet what is missing', () => {
    expect(problems({ mediciner: [{}, { dos: 501 }] }, medicines(3), 'typing')).toEqual([
      'mediciner 1 dos above_max 500',
    ])
  })

  it('keeps its rows in their order, without answers of questions that are not shown in them', () => {
    const shown = ask('dos', number(), { show: is(ans('f.fast'), lit(true)) })
    const fast = logic(rows(0, 3, ask('fast', YES_NO), shown))
    expect(fast.clean({ mediciner: [{ fast: true, dos: 1 }, { fast: false, dos: 2 }, { dos: 3 }] })).toEqual({
      mediciner: [{ fast: true, dos: 1 }, { fast: false }, {}],
    })
    expect([...fast.shownInRow('mediciner', { fast: true })]).toEqual(['fast', 'dos'])
    expect([...fast.shownInRow('mediciner', { fast: false })]).toEqual(['fast'])
  })

  it('has rows that see nothing but themselves', () => {
    const shown = ask('dos', number(), { show: is(ans('f.fast'), lit(true)) })
    const group = ask('mediciner', rows(0, 3, ask('fast', YES_NO), shown))
    const whole = formLogic(form('f', [ask('fast', YES_NO), group]))
    expect(whole.clean({ fast: true, mediciner: [{ dos: 3 }, { fast: true, dos: 4 }] })).toEqual({
      fast: true,
      mediciner: [{}, { fast: true, dos: 4 }],
    })
  })
})

describe('what rows come to', () => {
  const asked = [
    ask('extra', number()),
    ask('mediciner', rows(0, 5, dose, ask('verkan', scale(0, 3)), ask('vad', manyOf('a')))),
  ]

  function score(expression: Parameters<typeof result>[1], answers: Answers, missing?: MissingPolicy) {
    const results = [result('r', expression, missing === undefined ? {} : { missing })]
    const [one] = scoreForm(prepare(bundle({ forms: [form('f', asked, { results })] })), null, 'f', answers)
    return [one?.value ?? null, one?.status]
  }

  const doses = cells('f.mediciner.dos')
  const three = { mediciner: [{ dos: 1 }, { dos: 2 }, { dos: 6 }] }
  const gap = { mediciner: [{ dos: 1 }, { verkan: '3' }, { dos: 6 }] }

  it('is computed over every row', () => {
    expect(score(call('sum', doses), three)).toEqual([9, 'valid'])
    expect(score(call('mean', doses), three)).toEqual([3, 'valid'])
    expect(score(call('min', doses), three)).toEqual([1, 'valid'])
    expect(score(call('max', doses), three)).toEqual([6, 'valid'])
    expect(score(call('count', ans('f.mediciner')), three)).toEqual([3, 'valid'])
    expect(score(call('sum', cells('f.mediciner.verkan')), { mediciner: [{ verkan: '3' }, { verkan: '2' }] })).toEqual([
      5,
      'valid',
    ])
    expect(score(call('sum', doses, ans('f.extra')), { ...three, extra: 10 })).toEqual([19, 'valid'])
  })

  it('is missing where a row is, unless the result says how many may be', () => {
    expect(score(call('sum', doses), gap)).toEqual([null, 'incomplete'])
    expect(score(call('min', doses), gap)).toEqual([null, 'incomplete'])
    expect(score(call('sum', doses), gap, { policy: 'prorate', upTo: 1 })).toEqual([10.5, 'prorated'])
    expect(score(call('mean', doses), gap, { policy: 'prorate', upTo: 1 })).toEqual([3.5, 'prorated'])
    const two = { mediciner: [{ dos: 1 }, { verkan: '3' }, { verkan: '0' }] }
    expect(score(call('sum', doses), two, { policy: 'prorate', upTo: 1 })).toEqual([null, 'incomplete'])
  })

  it('is missing without a row: nobody knows whether there are none or the question was passed over', () => {
    for (const answers of [{}, { mediciner: [] }]) {
      expect(score(call('sum', doses), answers)).toEqual([null, 'incomplete'])
      expect(score(call('count', ans('f.mediciner')), answers)).toEqual([null, 'incomplete'])
      expect(score(call('sum', doses, ans('f.extra')), { ...answers, extra: 10 })).toEqual([null, 'incomplete'])
      expect(score(call('if_missing', call('sum', doses), lit(0)), answers)).toEqual([0, 'valid'])
    }
  })

  it('is an error where a value beside the rows cannot be computed, however many may be missing', () => {
    const broken = call('divide', ans('f.extra'), lit(0))
    expect(score(call('sum', doses, broken), { ...three, extra: 1 }, { policy: 'prorate', upTo: 1 })).toEqual([
      null,
      'error',
    ])
  })

  it('raises flags, which tell the rows; staff see every question of each row', () => {
    const program = prepare(
      bundle({
        forms: [form('f', [ask('mediciner', medicines())])],
        schedules: [schedule('f', ['f'])],
        flags: [
          flag('hog', atLeast(call('sum', doses), 500)),
          flag('flera', atLeast(call('count', ans('f.mediciner')), 3)),
        ],
      }),
    )
    const mediciner = [
      { namn: 'A', dos: 400 },
      { namn: 'B', dos: 200 },
    ]
    const patient = new Patient(program).send('2 09:00', 'f:1', { mediciner })
    const view = staffView(program, patient.state, time('2 09:00'))
    expect(view.flags.map((each) => each.flag)).toEqual(['hog'])
    expect(view.flags[0]?.answers).toMatchObject([{ question: 'mediciner', value: mediciner }])
    const rows = view.responses[0]?.answers[0]?.rows.map((row) =>
      row.map((each) => [each.question, each.unit, each.value]),
    )
    expect(rows).toEqual([
      [
        ['namn', null, 'A'],
        ['dos', 'mg', 400],
      ],
      [
        ['namn', null, 'B'],
        ['dos', 'mg', 200],
      ],
    ])
    expect(validateStaffView(view)).toBe(true)
  })
})

describe('rows and what is known of the patient', () => {
  it('a condition in a row, and a sum over the rows of another form, become what they are for the patient', () => {
    const other = form('o', [ask('mediciner', medicines())])
    const inRow = ask('dos', number(), { show: atLeast(fact('day'), 3) })
    const many = atLeast(call('sum', cells('o.mediciner.dos'), ans('f.extra')), 10)
    const asked = [
      ask('extra', number()),
      ask('g', rows(0, 2, ask('namn', text()), inRow)),
      ask('mer', text(), { show: many }),
    ]
    const program = prepare(
      bundle({ forms: [form('f', asked), other], schedules: [schedule('f', ['f']), schedule('o', ['o'])] }),
    )
    const patient = new Patient(program).send('2 09:00', 'o:1', {
      mediciner: [
        { namn: 'A', dos: 4 },
        { namn: 'B', dos: 5 },
      ],
    })
    const shown = (at: string) => formLogic(formFor(program, patient.state, 'f', time(at)))
    expect([...shown('2 09:00').shownInRow('g', {})]).toEqual(['namn'])
    expect([...shown('4 09:00').shownInRow('g', {})]).toEqual(['namn', 'dos'])
    expect([...shown('2 09:00').visible({ extra: 1 })]).toContain('mer')
    expect([...shown('2 09:00').visible({ extra: 0 })]).not.toContain('mer')
  })

  it('made-up patients answer groups as the form takes it', () => {
    const group = rows(2, 4, name, dose, ask('mer', text(5), { show: atLeast(ans('f.dos'), 250) }))
    const prepared = prepare(bundle({ forms: [form('f', [ask('mediciner', group, { required: true })])] })).forms.get(
      'f',
    )
    if (prepared === undefined) throw new Error('no form')
    for (let n = 0; n < 30; n++) {
      const answers = answersTo(prepared, { severity: 0.5, skips: 0, today: '2026-03-02' }, seeded(`${n}`))
      expect(answers).not.toBeNull()
      expect(prepared.logic.problems(answers ?? {}, 'sending')).toEqual([])
    }
  })
})
