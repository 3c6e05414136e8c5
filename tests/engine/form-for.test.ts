import { describe, expect, it } from 'vitest'
import type { Expression } from '#schemas/generated/bundle.ts'
import { formFor, patientView, prepare, scoreForm, staffView } from '#engine/index.ts'
import { formLogic } from '#engine/form.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  bundle,
  call,
  fact,
  form,
  is,
  lit,
  manyOf,
  module,
  number,
  page,
  result,
  schedule,
  sv,
} from './bundle.ts'
import { Patient, time } from './patient.ts'

const always = { every: { n: 1, unit: 'days' } } as const

/** Form f is given daily; its question b has a condition. Form g is given once. */
function patientWith(show: Expression, checks: Expression[] = []): Patient {
  return new Patient(
    bundle({
      forms: [
        form('f', [ask('a', number()), ask('b', number(), { show })], {
          checks: checks.map((holds) => ({ holds, message: sv('Nej.'), questions: ['a'] })),
        }),
        form('g', [ask('x', number()), ask('y', manyOf('p', 'q'))]),
      ],
      schedules: [schedule('f', ['f'], always), schedule('g', ['g'])],
    }),
  )
}

const showOf = ({ program, state }: Patient, at = '2 09:00') =>
  formFor(program, state, 'f', time(at)).questions[1]?.show

describe('a form that reads beyond itself', () => {
  it.each<[string, Expression, Expression]>([
    ['another form that was sent', atLeast(ans('g.x'), 3), lit(true)],
    ['one of several options chosen there', call('has', ans('g.y'), lit('q')), lit(false)],
    ['the day', atLeast(fact('day'), 2), lit(false)],
    [
      'both that and its own answers',
      and(atLeast(ans('f.a'), 1), atLeast(ans('g.x'), 3)),
      and(atLeast(ans('f.a'), 1), lit(true)),
    ],
    ['another answer as a number', atLeast(ans('f.a'), ans('g.x')), atLeast(ans('f.a'), 4)],
  ])('has, in place of %s, the value', (_, show, given) => {
    const patient = patientWith(show).send('2 09:00', 'g:1', { x: 4, y: ['p'] })
    expect(showOf(patient)).toEqual(given)
  })

  it('has a missing value in place of what is not there, and then the condition does not hold', () => {
    const patient = patientWith(atLeast(ans('f.a'), ans('g.x')))
    expect(showOf(patient)).toEqual(call('at_least', ans('f.a'), { op: 'literal', value: null }))
    expect(patient.send('2 09:00', 'f:1', { a: 9, b: 1 }).state.responses['f:1']?.answers).toEqual({ a: 9 })
  })

  it('shows the same in a browser, which knows nothing else, as on the server', () => {
    const patient = patientWith(atLeast(ans('g.x'), 3)).send('2 09:00', 'g:1', { x: 4 })
    const given = formFor(patient.program, patient.state, 'f', time('2 09:00'))
    expect([...formLogic(given).visible({})]).toEqual(['a', 'b'])
    expect(patientView(patient.program, patient.state, time('2 09:00')).due[0]?.questions).toBe(2)
  })

  it('is decided by what is known when it is sent, not when it was opened', () => {
    const patient = patientWith(call('not', fact('sent', 'g')))
    expect(showOf(patient)).toEqual(lit(true))
    patient.send('2 09:00', 'g:1', { x: 1 }).send('2 10:00', 'f:1', { a: 1, b: 2 })
    expect(patient.state.responses['f:1']?.answers).toEqual({ a: 1 })
  })

  it('is the form itself for everybody where it reads nothing else', () => {
    const patient = patientWith(atLeast(ans('f.a'), 1))
    expect(formFor(patient.program, patient.state, 'f', time('2 09:00'))).toBe(patient.program.forms.get('f')?.form)
  })

  it('is shown to staff as it was when it was sent, whatever has happened since', () => {
    const patient = patientWith(call('not', fact('sent', 'g'))).send('2 09:00', 'f:1', { a: 1, b: 2 })
    patient.send('2 10:00', 'g:1', { x: 1 }).send('3 09:00', 'f:2', { a: 1 })
    const { responses } = staffView(patient.program, patient.state, time('3 10:00'))
    const asked = (id: string) => responses.find((one) => one.occurrence === id)?.answers.map((one) => one.question)
    expect([asked('f:1'), asked('f:2')]).toEqual([['a', 'b'], ['a']])
  })
})

describe('a check that reads beyond its form', () => {
  const most = call('at_most', ans('f.a'), ans('g.x'))

  it('is tried on what is known', () => {
    const patient = patientWith(lit(true), [most]).send('2 09:00', 'g:1', { x: 3 })
    const sent = { kind: 'submit', at: time('2 10:00'), occurrence: 'f:1' } as const
    expect(patient.refusal({ ...sent, answers: { a: 4 } })).toBe('invalid_answers')
    expect(patient.refusal({ ...sent, answers: { a: 3 } })).toBeNull()
  })

  it('keeps nobody from sending when that is missing', () => {
    const sent = { kind: 'submit', at: time('2 10:00'), occurrence: 'f:1', answers: { a: 4 } } as const
    expect(patientWith(lit(true), [most]).refusal(sent)).toBeNull()
  })
})

describe('a section', () => {
  const known = bundle({
    forms: [form('g', [ask('x', number())])],
    schedules: [schedule('g', ['g'])],
    modules: [
      module('m', [], {
        sections: [
          { id: 's', title: null, show: fact('sent', 'g'), pages: [page('p'), page('q', [], is(ans('g.x'), 2))] },
          { id: 't', title: null, show: null, pages: [page('r')] },
        ],
      }),
    ],
  })
  const pagesOf = ({ program, state }: Patient) =>
    patientView(program, state, time('2 10:00')).modules[0]?.sections.flatMap((one) => one.pages.map(({ id }) => id))

  it('shows none of its pages until its condition holds, and then those whose own does', () => {
    const patient = new Patient(known)
    expect(pagesOf(patient)).toEqual(['r'])
    expect(patient.refusal({ kind: 'read_page', at: time('2 10:00'), module: 'm', page: 'p' })).toBe('unknown_page')
    expect(pagesOf(patient.send('2 10:00', 'g:1', { x: 1 }))).toEqual(['p', 'r'])
  })
})

describe('missing answers that count as 0', () => {
  const items = ['a', 'b', 'c'].map((id) => ask(id, number()))
  const of = (name: 'sum' | 'mean') => call(name, ans('f.a'), ans('f.b'), ans('f.c'))
  const results = [
    result('summa', of('sum'), { missing: { policy: 'zero', upTo: 2 } }),
    result('medel', of('mean'), { missing: { policy: 'zero', upTo: 2 } }),
  ]
  const program = prepare(bundle({ forms: [form('f', items, { results })] }))

  it.each([
    [{ a: 3, b: 2, c: 1 }, [6, 2], 'valid'],
    [{ a: 3, b: 3 }, [6, 2], 'prorated'],
    [{ a: 3 }, [3, 1], 'prorated'],
    [{}, [null, null], 'incomplete'],
  ])('of %j give %j, and it is told that they are %s', (answers, values, status) => {
    const scores = scoreForm(program, null, 'f', answers)
    expect(scores.map((score) => score.value)).toEqual(values)
    expect(scores.map((score) => score.status)).toEqual([status, status])
  })
})

it('nothing lets a form score that has no answer, not even what stands in for missing ones', () => {
  const results = [result('r', call('add', call('if_missing', ans('f.a'), 0), call('if_missing', ans('f.b'), 1)))]
  const program = prepare(
    bundle({ forms: [form('f', [ask('a', number()), ask('b', number()), ask('c', number())], { results })] }),
  )
  expect(scoreForm(program, null, 'f', { c: 4 })[0]).toMatchObject({ value: null, status: 'incomplete' })
  expect(scoreForm(program, null, 'f', { a: 2 })[0]).toMatchObject({ value: 3 })
})
