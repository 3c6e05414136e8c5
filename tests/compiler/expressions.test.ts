import { describe, expect, test } from 'vitest'
import { analyze, type Analysis } from '#compiler/index.ts'
import type { Expression } from '#schemas/generated/bundle.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import { written } from '../samples/facts.ts'
import { analyzed, HEADER, sources } from './sources.ts'

/** A form with a question of every type, and a condition over it and over the patient's history. */
function conditioned(condition: string, where: 'check' | 'flag'): Analysis {
  const check = where === 'check' ? `check ${condition} else "Nej."` : ''
  const flag = where === 'flag' ? `flag z notice "Z" when ${condition}` : ''
  const declarations = `
form f "F" {
  ask n number 0..10 "N"
  ask m number minutes 0..60 "M"
  ask h number hours 0..24 "H"
  ask s one of { 0 "Nej" 1 "Ja" } "S"
  ask o one of { x "X" y "Y" } "O"
  ask p many of { x "X" y "Y" z "Z" } "P"
  ask j yes_no "J"
  ask t text "T"
  ask k time "K"
  ask d date "D"
  result r "R" = n { bands { 0..4 green "Låg" 5..10 red "Hög" } }
  ${check}
}
module w "W" { page p "P" { form f } }
activity plan { measure v "Vikt" kg 30..250 { step 0.1 bands { below 100 green "Låg" 100 and over red "Hög" } } }
${flag}
`
  const header = HEADER.replace('retention', 'messages on\n  groups { aktiv "Aktiv" }\n  retention')
  return analyze(sources({ 'program.lykta': header, 'prov.lykta': declarations }))
}

/** The condition as the bundle has it, without the form's name. */
function compiled(condition: string, where: 'check' | 'flag'): Expression {
  const { bundle, diagnostics } = conditioned(condition, where)
  expect(diagnostics.filter((one) => one.severity !== 'information')).toEqual([])
  const found = where === 'check' ? bundle?.forms[0]?.checks[0]?.holds : bundle?.flags[0]?.when
  if (!found) throw new Error('no bundle')
  return found
}

const CONDITIONS: [condition: string, made: string][] = [
  ['n + 1 > 5', 'more(add(f.n, 1), 5)'],
  ['n - 1 > 5', 'more(subtract(f.n, 1), 5)'],
  ['n * 2 > 5', 'more(multiply(f.n, 2), 5)'],
  ['n / 2 > 3', 'more(divide(f.n, 2), 3)'],
  ['-n < -3', 'less(negate(f.n), negate(3))'],
  ['n < 3', 'less(f.n, 3)'],
  ['n <= 3', 'at_most(f.n, 3)'],
  ['n >= 3', 'at_least(f.n, 3)'],
  ['k < 23:00', 'less(f.k, "23:00")'],
  ['d > 2026-03-02', 'more(f.d, "2026-03-02")'],
  ['s >= 1', 'at_least(score f.s, 1)'],
  ['n is 3', 'equal(f.n, 3)'],
  ['n is not 3', 'not_equal(f.n, 3)'],
  ['s is 1', 'equal(f.s, "1")'],
  ['o is x', 'equal(f.o, "x")'],
  ['j is no', 'equal(f.j, false)'],
  ['t is "Hej"', 'equal(f.t, "Hej")'],
  ['k is 7:00', 'equal(f.k, "07:00")'],
  ['d is not 2026-03-02', 'not_equal(f.d, "2026-03-02")'],
  ['j and n > 3', 'and(f.j, more(f.n, 3))'],
  ['j or n > 3', 'or(f.j, more(f.n, 3))'],
  ['not j', 'not(f.j)'],
  ['p has x', 'has(f.p, "x")'],
  ['sum(n, s, 1) > 5', 'more(sum(f.n, score f.s, 1), 5)'],
  ['mean(n, s) > 3', 'more(mean(f.n, score f.s), 3)'],
  ['min(n, 4) > 3', 'more(min(f.n, 4), 3)'],
  ['max(n, 4) > 5', 'more(max(f.n, 4), 5)'],
  ['round(n / 3) is 2', 'equal(round(divide(f.n, 3)), 2)'],
  ['count(p) >= 2', 'at_least(count(f.p), 2)'],
  ['hours(k to 07:00) > 8', 'more(hours(f.k, "07:00"), 8)'],
  ['minutes(k to 07:00) > 480', 'more(minutes(f.k, "07:00"), 480)'],
  ['answered(t)', 'answered(f.t)'],
  ['if_missing(n, 0) > 3', 'more(if_missing(f.n, 0), 3)'],
  ['r > 3', 'more(f.r, 3)'],
  ['f.n > 3', 'more(f.n, 3)'],
]

const HISTORIES: [condition: string, made: string][] = [
  ['f.n > 3', 'more(f.n, 3)'],
  ['f.r in "Hög"', 'f.r in band 1'],
  ['day > 3', 'more(day, 3)'],
  ['f is sent', 'sent f'],
  ['f is not sent', 'not(sent f)'],
  ['f is open', 'is_open f'],
  ['w is done', 'done w'],
  ['w is open', 'opened w'],
  ['w is waiting', 'waiting w'],
  ['message is unanswered', 'unanswered'],
  ['message is unanswered for 90 minutes', 'unanswered for 90 minutes'],
  ['message is not received', 'not(received)'],
  ['w is not waiting for 2 days', 'not(waiting w for 2 days)'],
  ['change(f.r) > 3', 'more(change f r, 3)'],
  ['change(f.r) over 1 week > 3', 'more(change f r over 7 days, 3)'],
  ['change(f.r) over 10 days + 1 > 3', 'more(add(change f r over 10 days, 1), 3)'],
  ['previous(f.r) > 3', 'more(previous f r, 3)'],
  ['first(f.r) > 3', 'more(first f r, 3)'],
  ['missed_in_a_row(f) > 3', 'more(missed_in_a_row f, 3)'],
  ['days_since(f) >= 14', 'at_least(days_since f, 14)'],
  ['days_since(v) >= 14', 'at_least(days_since v, 14)'],
  ['v >= 100', 'at_least(v.v, 100)'],
  ['v is 80', 'equal(v.v, 80)'],
  ['v is sent', 'sent v'],
  ['v in "Hög"', 'v.v in band 1'],
  ['v.v > 80', 'more(v.v, 80)'],
  ['change(v) <= -1', 'at_most(change v v, negate(1))'],
  ['previous(v) > first(v)', 'more(previous v v, first v v)'],
  ['missed_in_a_row(v) > 3', 'more(missed_in_a_row v, 3)'],
  ['inactive for 1 day', 'at_least(inactive_days, 1)'],
  ['inactive for 2 weeks', 'at_least(inactive_days, 14)'],
  ['age >= 65', 'at_least(age, 65)'],
  ['sex is woman', 'equal(sex, "woman")'],
  ['group is not aktiv', 'not_equal(group, "aktiv")'],
]

describe('in a form', () => {
  test.each(CONDITIONS)('%s', (condition, made) => {
    expect(written(compiled(condition, 'check'))).toBe(made)
  })
})

describe('about the history', () => {
  test.each(HISTORIES)('%s', (condition, made) => {
    expect(written(compiled(condition, 'flag'))).toBe(made)
  })
})

test('every operator and every fact there is stands in the tables above', () => {
  const all = [...CONDITIONS, ...HISTORIES].map(([, made]) => made).join(' ')
  const names = [...OPERATORS, ...FACTS].map((one) => one.name)
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([])
})

describe('does not fit', () => {
  test.each<[condition: string, where: 'check' | 'flag', codes: string[]]>([
    ['n + t > 3', 'check', ['L2201']],
    ['n - k > 3', 'check', ['L2201']],
    ['o * 2 > 3', 'check', ['L2205']],
    ['p / 2 > 3', 'check', ['L2201']],
    ['-j > 3', 'check', ['L2201']],
    ['n < k', 'check', ['L2201']],
    ['t < "b"', 'check', ['L2201', 'L2201']],
    ['j < 3', 'check', ['L2201']],
    ['n is k', 'check', ['L2201']],
    ['j is n', 'check', ['L2008']],
    ['o is z', 'check', ['L2001']],
    ['o is n', 'check', ['L2001']],
    ['p is x', 'check', ['L2201']],
    ['k is "07:00"', 'check', ['L2201']],
    ['n and j', 'check', ['L2201']],
    ['not n', 'check', ['L2201']],
    ['o has x', 'check', ['L2201']],
    ['p has q', 'check', ['L2001']],
    ['sum(n, t) > 3', 'check', ['L2201']],
    ['sum() > 3', 'check', ['L2204']],
    ['round(n, 2) > 3', 'check', ['L2204']],
    ['if_missing(n) > 3', 'check', ['L2204']],
    ['hours(k, k) > 3', 'check', ['L2204']],
    ['sum(n to s) > 3', 'check', ['L2204']],
    ['hours(k to n) > 3', 'check', ['L2201']],
    ['count(o) > 3', 'check', ['L2201']],
    ['answered(n + 1)', 'check', ['L2201']],
    ['n', 'check', ['L2201']],
    ['mean > 3', 'check', ['L2001']],
    ['n.x > 3', 'check', ['L2001']],
    ['f > 3', 'check', ['L2201']],
    ['day > 3', 'check', ['L2607']],
    ['f is sent', 'check', ['L2607']],
    ['inactive for 3 days', 'check', ['L2607']],
    ['change(r) > 3', 'check', ['L2211']],
    ['n in "Hög"', 'check', ['L2201']],
    ['n > 3', 'flag', ['L2001']],
    ['f.x > 3', 'flag', ['L2001']],
    ['f.n.r > 3', 'flag', ['L2001']],
    ['f.r in "Mellan"', 'flag', ['L2001']],
    ['f is done', 'flag', ['L2008']],
    ['w is sent', 'flag', ['L2008']],
    ['f is constructor', 'flag', ['L2008']],
    ['change(f.n) > 3', 'flag', ['L2201']],
    ['change(f.r, f.r) > 3', 'flag', ['L2204']],
    ['change(f.r) over 2 months > 3', 'flag', ['L2008']],
    ['change(f.r) over 0 days > 3', 'flag', ['L2201']],
    ['previous(f.r) over 1 week > 3', 'flag', ['L2225']],
    ['round(f.r) over 1 week > 3', 'flag', ['L2225']],
    ['missed_in_a_row(f.n) > 3', 'flag', ['L2201']],
    ['f is open for 3 days', 'flag', ['L2225']],
    ['w is done for 1 day', 'flag', ['L2225']],
    ['f.n is 3 for 2 days', 'flag', ['L2225']],
    ['n is 3 for 2 days', 'check', ['L2225']],
    ['w is waiting for 2 months', 'flag', ['L2008']],
    ['f is waiting', 'flag', ['L2008']],
    ['message is received for 2 days', 'flag', ['L2225']],
    ['message is lost', 'flag', ['L2008']],
    ['message is received', 'check', ['L2607']],
    ['message', 'flag', ['L2001']],
    ['missed_in_a_row(w) > 3', 'flag', ['L2001']],
    ['inactive for 3 months', 'flag', ['L2008']],
    ['inactive for 0 days', 'flag', ['L2201']],
  ])('%s in a %s', (condition, where, codes) => {
    expect(conditioned(condition, where).diagnostics.map((one) => one.code)).toEqual(codes)
  })
})

describe('units', () => {
  test.each<[result: string, unit: string | null]>([
    ['m + 1', 'minutes'],
    ['1 + m', 'minutes'],
    ['n + m + n', 'minutes'],
    ['sum(n, m)', 'minutes'],
    ['max(n, h, 3)', 'hours'],
    ['-m', 'minutes'],
    ['round(h)', 'hours'],
    ['if_missing(m, 0)', 'minutes'],
    ['hours(k to k)', 'hours'],
    ['minutes(k to k) + m', 'minutes'],
    ['m * 2', null],
    ['m / 60 + h', 'hours'],
    ['h * 60 + m', 'minutes'],
    ['n', null],
  ])('%s is in %s', (result, unit) => {
    const { bundle, diagnostics } = withResult(result)
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(bundle?.forms[0]?.results[0]?.unit).toBe(unit)
  })

  test.each(['m + h', 'm - h', 'n + m + h', 'sum(n, m, h)', 'min(m, h)', 'if_missing(m, h)', 'hours(k to k) + m'])(
    '%s adds what does not add',
    (result) => {
      expect(withResult(result).diagnostics.map((one) => one.code)).toContain('L2202')
    },
  )

  function withResult(result: string): Analysis {
    return analyzed(`form f "F" {
  ask n number 0..10 "N"
  ask m number minutes 0..60 "M"
  ask h number hours 0..24 "H"
  ask k time "K"
  result r "R" = ${result}
}`)
  }
})

test.each([
  ['count(m)', []],
  ['count(l.d)', ['l']],
  ['count(g.l.d)', ['g.l']],
  ['sum(1, l.d - 1)', ['sum(l.d)']],
])('what is offered instead in %s', (value, offered) => {
  const { diagnostics } = analyzed(`form g "G" {
    matrix m of { a = 0 "A" b = 1 "B" } "M" { item i "I" }
    repeat l 0..3 "L?" { ask d number 0..9 "D?" }
    result r "R" = ${value} }`)
  const fixes = diagnostics.filter((one) => one.severity === 'error').flatMap((one) => one.fixes)
  expect(fixes.flatMap((one) => one.edits.map((edit) => edit.text))).toEqual(offered)
})
