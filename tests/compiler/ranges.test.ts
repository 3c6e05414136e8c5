import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, type Analysis } from '#compiler/index.ts'
import { prepare, scoreForm } from '#engine/index.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { exampleWith } from './example.ts'
import { analyzed } from './sources.ts'

const QUESTIONS = `
  ask a scale 0..3 "A"
  ask b one of { x = 1 "X" y = 4 "Y" z = 9 "Z" } "B"
  ask c number -5..5 "C" { step 2.5 }
  ask d number 0..100000 "D"
  ask e number "E"
  ask p many of { x "X" y "Y" z "Z" } "P"
  ask k time "K"
  ask l time "L"`

function withResult(value: string, items = ''): Analysis {
  return analyzed(`form f "F" {${QUESTIONS}\n  result r "R" = ${value} { ${items} }\n}`)
}

describe('the range of', () => {
  test.each<[value: string, min: number | null, max: number | null]>([
    ['a', 0, 3],
    ['b', 1, 9],
    ['c', -5, 5],
    ['a + b', 1, 12],
    ['a - b', -9, 2],
    ['a * c', -15, 15],
    ['b / 3', 0.333333, 3],
    ['b / 3 * 3', 1, 9],
    ['a / a', null, null],
    ['1 / (a + 1)', 0.25, 1],
    ['-b', -9, -1],
    ['sum(a, a, b)', 1, 15],
    ['mean(a, b)', 0.5, 6],
    ['min(a, b)', 0, 3],
    ['max(a, b)', 1, 9],
    ['round(c)', -5, 5],
    ['round(c / 2)', -2, 3],
    ['count(p)', 0, 3],
    ['hours(k to l)', 0, 23.983333],
    ['minutes(k to l)', 0, 1439],
    ['if_missing(b, 0)', 0, 9],
    ['d', 0, 100_000],
    ['d + a', 0, 100_003],
    ['e', null, null],
    ['e + a', null, null],
    ['5', 5, 5],
  ])('%s', (value, min, max) => {
    const { bundle } = withResult(value)
    expect(bundle?.forms[0]?.results[0]?.range).toEqual({ min, max })
  })

  test('prorated answers: any mean of those that are answered', () => {
    const sum = withResult('sum(a, b)', 'missing up to 1 prorated').bundle?.forms[0]?.results[0]
    expect(sum?.range).toEqual({ min: 0, max: 18 })
    const mean = withResult('mean(a, b)', 'missing up to 1 prorated').bundle?.forms[0]?.results[0]
    expect(mean?.range).toEqual({ min: 0, max: 9 })
  })

  test('PHQ-9: exactly the whole numbers from 0 to 27', () => {
    const { bundle } = analyze(exampleWith({}))
    const total = bundle?.forms.find((one) => one.id === 'phq9')?.results[0]
    expect(total?.range).toEqual({ min: 0, max: 27 })
    expect(total?.decimals).toBe(0)
  })

  test('sleep efficiency: every decimal', () => {
    const { bundle } = analyze(exampleWith({}))
    const efficiency = bundle?.forms.find((one) => one.id === 'dagbok')?.results[0]
    expect(efficiency?.id).toBe('effektivitet')
    expect(efficiency?.range).toEqual({ min: null, max: null })
  })
})

describe('bands of', () => {
  test.each<[what: string, value: string, bands: string, codes: string[]]>([
    ['whole numbers that meet', 'a', '0..1 green "A" 2..3 red "B"', []],
    ['whole numbers in words', 'a', 'below 2 green "A" 2 and over red "B"', []],
    ['a value that is left out', 'a', '0..1 green "A" 3..3 red "B"', ['L2104']],
    ['scores that are never there', 'b', '0..3 green "A" 4..8 yellow "B" 9..9 red "C"', []],
    ['a band between two scores', 'b', '0..3 green "A" 4..4 yellow "B" 5..8 red "C" 9..9 red "D"', ['L2102']],
    ['decimals with a gap for whole numbers', 'a / 2', '0..1 green "A" 2..3 red "B"', ['L2104', 'L2102']],
    ['decimals between two bands', 'mean(a, b)', '0..2 green "A" 3..6 red "B"', ['L2104']],
    ['decimals that meet', 'a / 2', 'below 1 green "A" 1 to below 1.25 yellow "B" 1.25 and over red "C"', []],
    ['a limit in both', 'a', '0..2 green "A" 2..3 red "B"', ['L2101']],
    ['a limit in neither', 'd / 7', 'below 5 green "A" 5.5 and over red "B"', ['L2104']],
    ['a band within another', 'a', '0..3 green "A" 1..2 red "B"', ['L2101']],
    ['nothing below', 'c', '0..5 green "A"', ['L2104']],
    ['nothing above', 'a', 'below 3 green "A"', ['L2104']],
    ['more than there is', 'a', 'below 4 green "A" 4 and over red "B"', ['L2102']],
    ['an unbounded number', 'e', 'below 0 green "A" 0 and over red "B"', []],
    ['an unbounded number with an end', 'e', '0..5 green "A" 6 and over red "B"', ['L2104']],
    ['a large whole number', 'd', '0..50000 green "A" 50001..100000 red "B"', []],
    ['a large whole number with a gap', 'd', '0..50000 green "A" 50002..100000 red "B"', ['L2104']],
    ['hours of a day, none of them 24', 'hours(k to l)', 'below 12 green "A" 12 to below 24 red "B"', []],
    ['no band at all', 'a', '', []],
  ])('%s', (_what, value, bands, codes) => {
    const { diagnostics } = withResult(value, `bands { ${bands} }`)
    expect(diagnostics.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual(codes)
  })
})

/* What is proved of a program must hold of every patient: random results, scored by the engine for random answers. */

const leaf = fc.constantFrom('a', 'b', 'c', 'd', 'count(p)', 'hours(k to l)', 'minutes(k to l)', '2', '0.5', '7')
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('value'), fc.constantFrom('+', '-', '*', '/'), tie('value'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    fc
      .tuple(fc.constantFrom('sum', 'mean', 'min', 'max'), fc.array(tie('value'), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.map(plain).join(', ')})`),
    tie('value').map((one) => `round(${one})`),
    tie('value').map((one) => `if_missing(${plain(one)}, 1)`),
  ),
}))

/** Without a unit, so that everything can be added to everything. */
function plain(one: string): string {
  return `${one} * 1`
}

const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      a: fc.integer({ min: 0, max: 3 }),
      b: fc.constantFrom('x', 'y', 'z'),
      c: fc.integer({ min: 0, max: 4 }).map((i) => -5 + i * 2.5),
      d: fc.integer({ min: 0, max: 100_000 }),
      p: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
      k: fc.integer({ min: 0, max: 1439 }).map(clock),
      l: fc.integer({ min: 0, max: 1439 }).map(clock),
    },
    { requiredKeys: [] },
  )
  .map((one) => ({ ...one }))

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The scores that patients with these answers get; a missing one is left out. */
function scores(written: string, items: string, patients: readonly Answers[]): number[] {
  const { bundle } = withResult(written, items)
  if (!bundle) return []
  const program = prepare(bundle)
  return patients.flatMap((patient) => scoreForm(program, null, 'f', patient)[0]?.value ?? [])
}

const patients = fc.array(answers, { minLength: 20, maxLength: 20 })

test('no answers give a value outside the range', () => {
  const policy = fc.constantFrom('', 'missing up to 2 prorated')
  fc.assert(
    fc.property(value, policy, patients, (written, items, who) => {
      const { min = null, max = null } = withResult(plain(written), items).bundle?.forms[0]?.results[0]?.range ?? {}
      const outside = scores(plain(written), items, who).filter((one) => one < (min ?? one) || one > (max ?? one))
      expect(outside).toEqual([])
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('in a sound program exactly one band applies, and an unreachable one never does', () => {
  const limits = fc.uniqueArray(fc.integer({ min: -10, max: 30 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(value, limits, fc.boolean(), patients, (written, marks, halves, who) => {
      const sorted = marks.map((one) => one / (halves ? 2 : 1)).toSorted((a, b) => a - b)
      const rest = sorted.map((mark, i) => {
        const next = sorted[i + 1]
        return `${mark} ${next === undefined ? 'and over' : `to below ${next}`} red "${i + 1}"`
      })
      const { diagnostics } = withResult(plain(written), `bands { below ${sorted[0]} green "0" ${rest.join(' ')} }`)
      expect(diagnostics.filter((one) => one.code === 'L2101' || one.code === 'L2104')).toEqual([])
      const unreachable = diagnostics.filter((one) => one.code === 'L2102').map((one) => Number(one.args['label']))
      const reached = scores(plain(written), '', who).map((one) => sorted.filter((mark) => one >= mark).length)
      expect(reached.filter((band) => unreachable.includes(band))).toEqual([])
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('a condition that is said to come out one way always does', () => {
  const sign = fc.constantFrom('<', '<=', '>', '>=', 'is', 'is not')
  fc.assert(
    fc.property(value, sign, fc.integer({ min: -10, max: 40 }), patients, (written, comparison, limit, who) => {
      const form = `${QUESTIONS}\n  result r "R" = ${plain(written)}\n  check r ${comparison} ${limit} else "Nej."`
      const constant = analyzed(`form f "F" {${form}\n}`).diagnostics.find((one) => one.code === 'L2209')
      const always = JSON.stringify(constant?.args['always']) === '{"term":"always_true"}'
      const outcomes = constant ? scores(plain(written), '', who).map((one) => holds(one, comparison, limit)) : []
      expect(outcomes.filter((one) => one !== always)).toEqual([])
    }),
    { numRuns: 100 },
  )
}, 60_000)

function holds(score: number, sign: string, limit: number): boolean {
  switch (sign) {
    case '<':
      return score < limit
    case '<=':
      return score <= limit
    case '>':
      return score > limit
    case '>=':
      return score >= limit
    case 'is':
      return score === limit
    default:
      return score !== limit
  }
}
