import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Expression } from '#schemas/generated/bundle.ts'
import { conditionProblems } from '#engine/check-expression.ts'
import { prepare } from '#engine/index.ts'
import { analyze } from '#compiler/index.ts'
import { readProgram } from '../../cli/io/read-program.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  band,
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
  res,
  result,
  scale,
  sco,
  sv,
  text,
  TIME,
  YES_NO,
} from './bundle.ts'

/* A condition that did not come from the compiler is held against the program as one that did. */

const program = prepare(
  bundle({
    messages: true,
    groups: [{ id: 'aktiv', title: sv('Aktiv') }],
    forms: [
      form('f', [ask('a', scale(0, 3)), ask('x', number()), ask('ja', YES_NO), ask('t', TIME), ask('fri', text(9))], {
        results: [result('r', sco('f.a'), { bands: [band(0, 2, 'Låg'), band(2, 3, 'Hög', true)] })],
      }),
      form('g', [ask('flera', manyOf('oro', 'ljud'))]),
    ],
    modules: [module('m', [page('p')]), module('laxa', [page('p')], { feedback: { note: null } })],
  }),
)
const silent = prepare(bundle({}))

const inBand = (...bands: number[]): Expression => ({ op: 'in_band', form: 'f', result: 'r', bands })
const codes = (when: Expression, of = program) =>
  conditionProblems(of, when).map(({ pointer, code }) => `${pointer} ${code}`)

describe('is a condition', () => {
  it.each<[string, Expression]>([
    ['a result', atLeast(res('f.r'), 2)],
    ['a band', inBand(0, 1)],
    ['an answer', is(ans('f.a'), '2')],
    ['the score of an answer', atLeast(sco('f.a'), 1)],
    ['a yes', is(ans('f.ja'), true)],
    ['a yes by itself', ans('f.ja')],
    ['a time of day', call('less', ans('f.t'), lit('07:00'))],
    ['one of several options', call('has', ans('g.flera'), lit('oro'))],
    ['inactivity', atLeast(fact('inactive_days'), 5)],
    ['a day', atLeast(fact('day'), 14)],
    ['a missed form', atLeast(fact('missed_in_a_row', 'f'), 2)],
    ['a change', atLeast(fact('change', 'f.r'), 5)],
    ['the sex', is(fact('sex'), 'woman')],
    ['a group', is(fact('group'), 'aktiv')],
    ['homework that waits', fact('waiting', 'laxa')],
    ['a message', fact('received')],
  ])('%s', (_, when) => {
    expect(codes(when)).toEqual([])
  })
})

describe('is refused', () => {
  it.each<[string, Expression, string]>([
    ['an unknown form', atLeast(res('x.r'), 2), '/args/0/form unknown_form'],
    ['a form by an inherited name', atLeast(res('constructor.r'), 2), '/args/0/form unknown_form'],
    ['an unknown question', is(ans('f.q'), 1), '/args/0/question unknown_question'],
    ['an unknown result', atLeast(res('f.q'), 2), '/args/0/result unknown_result'],
    ['an unknown option', is(ans('f.a'), '9'), '/args/1 unknown_option'],
    ['an unknown option of several', call('has', ans('g.flera'), lit('ljus')), '/args/1 unknown_option'],
    ['an unknown group', is(fact('group'), 'vila'), '/args/1 unknown_option'],
    ['an unknown band', inBand(1, 2), '/bands unknown_band'],
    ['an unknown module', fact('done', 'x'), '/module unknown_module'],
    ['waiting for what nobody answers', fact('waiting', 'm'), ' not_here'],
    ['a form that misses its name', atLeast(fact('missed_in_a_row'), 2), '/args/0/form wrong_arguments'],
    ['a number that is no condition', res('f.r'), ' wrong_type'],
    ['an option compared with a number', is(ans('f.a'), 2), '/args/1 wrong_type'],
    ['an option that is larger', atLeast(ans('f.a'), 2), '/args/0 wrong_type'],
    ['a time that is none', call('less', ans('f.t'), lit('25:00')), '/args/1 wrong_type'],
    ['a number compared with a text', is(ans('f.x'), 'två'), '/args/1 wrong_type'],
    ['a truth that is added', atLeast(call('add', ans('f.ja'), lit(1)), 1), '/args/0/args/0 wrong_type'],
    [
      'days over which nothing changes',
      atLeast({ ...fact('day'), over: 7 } as Expression, 1),
      '/args/0/over wrong_arguments',
    ],
    ['too few arguments', call('and', ans('f.ja')), '/args wrong_arguments'],
    ['too many', call('not', ans('f.ja'), ans('f.ja')), '/args wrong_arguments'],
    ['what text cannot score', atLeast(sco('f.fri'), 1), '/args/0/question no_score'],
    ['what never changes', is(lit(1), 1), ' reads_nothing'],
    ['nothing at all', { op: 'literal', value: null }, '/value wrong_type'],
  ])('%s', (_, when, problem) => {
    expect(codes(when)).toEqual([problem])
  })

  it('messages in a program without them', () => {
    expect(codes(fact('received'), silent)).toEqual([' not_here'])
  })

  it('each wrong part in its place', () => {
    expect(codes(and(is(ans('f.a'), '9'), atLeast(res('f.q'), 2)))).toEqual([
      '/args/0/args/1 unknown_option',
      '/args/1/args/0/result unknown_result',
    ])
  })

  it('an expression without end', () => {
    let deep = ans('f.ja')
    for (let depth = 0; depth < 5000; depth += 1) deep = call('not', deep)
    expect(conditionProblems(program, deep).map((problem) => problem.code)).toEqual(['too_large'])
  })
})

describe('everything that the compiler makes passes', () => {
  const examples = readdirSync('examples', { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'instruments')
    .map((each) => each.name)

  it.each(examples)('%s', async (name) => {
    const { bundle: made } = analyze(await readProgram(`examples/${name}`))
    if (made === null) throw new Error(`${name} has no bundle`)
    const prepared = prepare(made)
    const conditions = [...made.flags, ...made.rules].map(({ id, when }) => [id, conditionProblems(prepared, when)])
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.filter(([, problems]) => problems?.length !== 0)).toEqual([])
  })
})
