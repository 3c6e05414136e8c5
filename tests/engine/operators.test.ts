import { describe, expect, it } from 'vitest'
import type { Expression } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { OPERATORS } from '#schemas/operators.ts'
import { compile } from '#engine/expression.ts'
import { NO_MISSING } from '#engine/place.ts'
import { IMPLEMENTATIONS } from '#engine/operators.ts'
import { Scope, type Value } from '#engine/scope.ts'
import { ans, ask, call, DATE, form, lit, manyOf, number, scale, sco, text, TIME, YES_NO } from './bundle.ts'

const prov = form('f', [
  ask('a', number()),
  ask('b', number()),
  ask('tom', number()),
  ask('val', scale(0, 3)),
  ask('flera', manyOf('x', 'y', 'z')),
  ask('ja', YES_NO),
  ask('nej', YES_NO),
  ask('tyst', YES_NO),
  ask('dag', DATE),
  ask('kväll', TIME),
  ask('morgon', TIME),
  ask('ord', text()),
])

const answers: Answers = {
  a: 7,
  b: 2,
  val: '3',
  flera: ['x', 'z'],
  ja: true,
  nej: false,
  dag: '2026-03-02',
  kväll: '23:15',
  morgon: '06:45',
  ord: 'hej',
}

const a = ans('f.a')
const b = ans('f.b')
const none = ans('f.tom')
const yes = ans('f.ja')
const no = ans('f.nej')
const silent = ans('f.tyst')

function value(expression: Expression, given: Answers = answers): Value {
  const place = { home: prov, form: (id: string) => (id === 'f' ? prov : undefined), missing: NO_MISSING, watch: null }
  return compile(expression, place)(new Scope(given, null, '2026-03-02T08:00:00', [], null))
}

describe('operators', () => {
  it('are the ones of the schema, each of them', () => {
    expect(Object.keys(IMPLEMENTATIONS).sort()).toEqual(OPERATORS.map((operator) => operator.name).sort())
  })

  const table: [string, Expression, Value][] = [
    ['a + b', call('add', a, b), 9],
    ['a + missing', call('add', a, none), null],
    ['a - b', call('subtract', a, b), 5],
    ['a * b', call('multiply', a, b), 14],
    ['a / b', call('divide', a, b), 3.5],
    ['a / 0', call('divide', a, 0), null],
    ['missing / a', call('divide', none, a), null],
    ['-a', call('negate', a), -7],
    ['-0', call('negate', lit(0)), 0],
    ['-missing', call('negate', none), null],

    ['a is 7', call('equal', a, 7), true],
    ['a is 8', call('equal', a, 8), false],
    ['missing is 7', call('equal', none, 7), false],
    ['missing is missing', call('equal', none, none), false],
    ['option is its id', call('equal', ans('f.val'), lit('3')), true],
    ['a text is no number', call('equal', ans('f.val'), lit(3)), false],
    ['the same options in another order', call('equal', ans('f.flera'), ans('f.flera')), true],
    ['yes is yes', call('equal', yes, lit(true)), true],
    ['a is not 8', call('not_equal', a, 8), true],
    ['a is not 7', call('not_equal', a, 7), false],
    ['missing is not 7', call('not_equal', none, 7), false],
    ['0.1 + 0.2 is 0.3', call('equal', call('add', lit(0.1), lit(0.2)), lit(0.3)), true],

    ['b < a', call('less', b, a), true],
    ['a < a', call('less', a, a), false],
    ['a <= a', call('at_most', a, a), true],
    ['a > b', call('more', a, b), true],
    ['a >= a', call('at_least', a, a), true],
    ['0.1 + 0.2 >= 0.3', call('at_least', call('add', lit(0.1), lit(0.2)), lit(0.3)), true],
    ['missing < 1', call('less', none, 1), false],
    ['missing >= 0', call('at_least', none, 0), false],
    ['missing <= missing', call('at_most', none, none), false],
    ['times compare', call('less', ans('f.morgon'), ans('f.kväll')), true],
    ['dates compare', call('at_least', ans('f.dag'), lit('2026-03-02')), true],
    ['a number and a time do not', call('less', a, ans('f.kväll')), false],

    ['yes and yes', call('and', yes, yes), true],
    ['yes and no', call('and', yes, no), false],
    ['missing and no', call('and', silent, no), false],
    ['missing and yes', call('and', silent, yes), null],
    ['no or yes', call('or', no, yes), true],
    ['no or no', call('or', no, no), false],
    ['missing or yes', call('or', silent, yes), true],
    ['missing or no', call('or', silent, no), null],
    ['not no', call('not', no), true],
    ['not yes', call('not', yes), false],
    ['not missing', call('not', silent), null],
    ['not (missing >= 1): the comparison is false', call('not', call('at_least', none, 1)), true],

    ['flera has z', call('has', ans('f.flera'), lit('z')), true],
    ['flera has y', call('has', ans('f.flera'), lit('y')), false],
    ['missing has y', call('has', none, lit('y')), false],
    ['count(flera)', call('count', ans('f.flera')), 2],
    ['count(missing)', call('count', none), null],

    ['sum(a, b, 1)', call('sum', a, b, 1), 10],
    ['sum(a, missing)', call('sum', a, none), null],
    ['mean(a, b)', call('mean', a, b), 4.5],
    ['mean(missing)', call('mean', none), null],
    ['min(a, b)', call('min', a, b), 2],
    ['max(a, b)', call('max', a, b), 7],
    ['min(a, missing)', call('min', a, none), null],
    ['max(missing, a)', call('max', none, a), null],
    ['round(3.5)', call('round', call('divide', a, b)), 4],
    ['round(missing)', call('round', none), null],

    ['hours over midnight', call('hours', ans('f.kväll'), ans('f.morgon')), 7.5],
    ['minutes over midnight', call('minutes', ans('f.kväll'), ans('f.morgon')), 450],
    ['minutes the same day', call('minutes', ans('f.morgon'), ans('f.kväll')), 990],
    ['minutes between equal times', call('minutes', ans('f.kväll'), ans('f.kväll')), 0],
    ['hours from missing', call('hours', none, ans('f.morgon')), null],

    ['answered(a)', call('answered', a), true],
    ['answered(missing)', call('answered', none), false],
    ['answered(no)', call('answered', no), true],
    ['if_missing(missing, 5)', call('if_missing', none, 5), 5],
    ['if_missing(a, 5)', call('if_missing', a, 5), 7],
    ['if_missing(missing, missing)', call('if_missing', none, none), null],

    ['the score of an option', sco('f.val'), 3],
    ['the answer of an option', ans('f.val'), '3'],
    ['an unknown question', ans('f.finns_inte'), null],
    ['an unknown form', ans('g.a'), null],
  ]

  it.each(table)('%s', (_, expression, expected) => {
    expect(value(expression)).toEqual(expected)
  })

  it.each<[string, Answers]>([
    ['an empty text', { ord: '' }],
    ['no options', { ord: [] }],
    ['a number where text is asked for', { ord: 3 }],
  ])('%s is no answer', (_, given) => {
    expect(value(call('answered', ans('f.ord')), given)).toBe(false)
  })

  it('never read what answers inherit', () => {
    const odd = form(
      'f',
      ['constructor', 'toString', '__proto__', 'length'].map((id) => ask(id, text())),
    )
    const place = { home: odd, form: () => odd, missing: NO_MISSING, watch: null }
    for (const { id } of odd.questions) {
      expect(compile(ans(`f.${id}`), place)(new Scope({}, null, '', [], null))).toBeNull()
    }
  })
})
