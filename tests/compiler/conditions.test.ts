import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, describe as inWords, type Analysis } from '#compiler/index.ts'
import { formLogic } from '#engine/index.ts'
import { alwaysHolds, neverHolds } from '#compiler/logic/decide.ts'
import { readingsOf } from '#compiler/logic/reading.ts'
import { treeOf } from '#compiler/logic/tree.ts'
import type { Expression } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { analyzed, HEADER, sources } from './sources.ts'

const FORM = `form f "F" {
  ask a scale 0..10 "A?" { required }
  ask b one of { ja = 2 "Ja" nej = 0 "Nej" kanske = 1 "Kanske" } "B?" { required }
  ask c yes_no "C?" { required }
  ask d number "D?" { required }
  ask e time "E?" { required }
  result r "R" = a + b { bands { 0..5 green "Låg" 6..8 yellow "Mellan" 9..12 red "Hög" } }
}
module m "M" { opens by clinician page p "P" { text "T" } }
schedule { give f daily }
`

const CODES = ['L2209', 'L2228', 'L2229']

function told({ diagnostics }: Analysis, codes: readonly string[]): string[] {
  return diagnostics.map((one) => one.code).filter((code) => codes.includes(code))
}

describe('a condition by itself', () => {
  test.each<[when: string, codes: readonly string[]]>([
    ['f.a >= 8 and f.a < 5', ['L2228']],
    ['f.a >= 5 and f.a < 8', []],
    ['f.a > 3 and f.a < 4', ['L2228']],
    ['f.d > 3 and f.d < 4', ['L2228']],
    ['f.d >= 3 and f.d < 4', []],
    ['f.a is 3 and f.a is not 3', ['L2228']],
    ['f.b is ja and f.b is nej', ['L2228']],
    ['f.b >= 2 and f.b is not ja', ['L2228']],
    ['f.b >= 1 and f.b is not ja', []],
    ['f.c is yes and f.c is no', ['L2228']],
    ['f.c is yes and not (f.c is yes)', ['L2228']],
    ['f.r in "Låg" and f.r in "Hög"', ['L2228']],
    ['f.r in "Låg" and f.r >= 6', ['L2228']],
    ['f.r in "Låg" and f.r >= 5', []],
    ['day >= 8 and day < 8', ['L2228']],
    ['m is open and m is not open', ['L2228']],
    ['f.a >= 8 and (m is open or day >= 3) and f.a < 5', ['L2228']],
    ['(f.a >= 8 and f.a < 5) or day >= 3', ['L2228']],
    ['f.a >= 3 and f.a <= 7 and not (f.a >= 2 and f.a < 8)', ['L2228']],
    ['f.a >= 3 or f.a <= 7', ['L2229']],
    ['f.a >= 3 or f.a < 3', ['L2229']],
    ['f.a >= 3 or f.a < 2', []],
    ['f.a is not 3 or f.a is not 4', ['L2229']],
    ['not (f.c is yes and f.c is no)', ['L2228']],
    ['f.b is ja or f.b is nej or f.b is kanske', ['L2229']],
    ['f.b is ja or f.b is nej', []],
    ['answered(f.a) and not answered(f.a)', ['L2228']],
    ['answered(f.a) or f.a >= 3', []],
    ['not answered(f.a) or f.a >= 3', []],
    ['if_missing(f.a, 3) >= 3 and f.a < 3', ['L2228']],
    ['f is sent and f is not sent', ['L2228']],
    ['f.e > 22:00 and f.e < 06:00', []],
    ['change(f.r) >= 5 and change(f.r) < 0', ['L2228']],
    ['age < 18 and age >= 65', ['L2228']],
    ['age > 17 and age < 18', ['L2228']],
    ['age >= 18 and age < 65', []],
    ['age < 18 or age >= 18', []],
    ['sex is woman and sex is man', ['L2228']],
    ['sex is not woman and sex is not man', ['L2228']],
    ['sex is woman or sex is man', []],
    ['sex is woman and age >= 18', []],
    ['group is aktiv and group is kontroll', ['L2228']],
    ['group is not aktiv and group is not kontroll', []],
    ['group is aktiv or group is kontroll', []],
    ['missed_in_a_row(f) >= 3 and missed_in_a_row(f) < 3', ['L2228']],
  ])('%s', (when, codes) => {
    const header = HEADER.replace('retention', 'groups { aktiv "Aktiv" kontroll "Kontroll" }\n  retention')
    const files = { 'program.lykta': header, 'prov.lykta': `${FORM}flag x notice "X" when ${when}` }
    expect(told(analyze(sources(files)), CODES)).toEqual(codes)
  })

  test('points at both places that do not go together', () => {
    const { diagnostics, sources } = analyzed(`${FORM}flag x notice "X" when f.a >= 8 and day > 3 and f.a < 5`)
    const found = diagnostics.find((one) => one.code === 'L2228')
    const text = sources.files.get('prov.lykta') ?? ''
    expect(found?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(['f.a >= 8', 'f.a < 5'])
    expect(found && inWords(found, 'sv').message).toBe('f.a >= 8 and f.a < 5 kan aldrig gälla.')
  })

  test.each([
    ['a question’s', 'form g "G" { ask a scale 0..10 "A?" ask b yes_no "B?" { show when a > 5 and a < 5 } }'],
    ['a check’s', 'form g "G" { ask a scale 0..10 "A?" check a > 5 and a < 5 else "Nej." }'],
    ['a module’s', 'module n "N" { opens when day > 5 and day < 5 page q "Q" { text "T" } }'],
    ['a page’s', 'module n "N" { page q "Q" { show when day > 5 and day < 5 text "T" } }'],
    ['a rule’s', 'rule x when day > 5 and day < 5 { end program }'],
  ])('%s is looked at too', (_whose, text) => {
    expect(told(analyzed(FORM + text), CODES)).toEqual(['L2228'])
  })
})

/* What is decided must hold of every patient: random conditions, tried by the engine on random answers. */

const TESTS = [
  ...['<', '<=', '>', '>=', 'is', 'is not'].flatMap((sign) => [
    `a ${sign} 3`,
    `a ${sign} 7`,
    `r ${sign} 6`,
    `b ${sign} 1`,
  ]),
  ...'b is ja|b is nej|b is not ja|c is yes|c is no|c|d > 5|d <= 5|a > d|a <= d|answered(a)|answered(r)'.split('|'),
  ...'if_missing(a, 4) >= 4|r in "Låg"|r in "Hög"|e > 12:00|e < 12:00'.split('|'),
].filter((one) => !one.startsWith('b is 1') && !one.startsWith('b is not 1'))

const asked = analyzed(
  FORM.replace(
    '  result',
    `${TESTS.map((one, i) => `  ask x${i} yes_no "X?" { show when ${one} }`).join('\n')}\n  result`,
  ),
)
const form = asked.bundle?.forms[0]
const readings =
  form &&
  asked.bundle &&
  readingsOf(
    {
      names: asked.names,
      questionTypes: asked.types.questions,
      resultType: (of, result) => asked.types.results.get(`${of.id}.${result.id.text}`) ?? 'visiting',
    },
    asked.bundle,
  )

const leaf = fc.constantFrom(...(form?.questions.flatMap((one) => one.show ?? []) ?? []))
const { condition } = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('condition'), tie('condition'))
      .map(([name, left, right]) => ({ op: 'call' as const, name, args: [left, right] })),
    tie('condition').map((one) => ({ op: 'call' as const, name: 'not' as const, args: [one] })),
  ),
}))

const patient: fc.Arbitrary<Answers> = fc
  .record(
    {
      a: fc.integer({ min: 0, max: 10 }),
      b: fc.constantFrom('ja', 'nej', 'kanske'),
      c: fc.boolean(),
      d: fc.integer({ min: 0, max: 10 }),
      e: fc.constantFrom('11:00', '12:00', '13:00'),
    },
    { requiredKeys: [] },
  )
  .map((one) => ({ ...one }))

test('what never holds holds for no patient, and what always holds does for all who answer everything', () => {
  if (!form || !readings) throw new Error('the tests are not sound')
  const decided = { never: 0, always: 0 }
  fc.assert(
    fc.property(condition, fc.array(patient, { minLength: 40, maxLength: 40 }), (show, patients) => {
      const tree = treeOf(show, readings, new Map())
      const [never, always] = [neverHolds(tree), alwaysHolds(tree)]
      if (!never && !always) return
      decided[never ? 'never' : 'always']++
      const [first] = form.questions.filter((one) => one.id === 'x0')
      if (!first) return
      const logic = formLogic({ ...form, questions: [...form.questions.slice(0, 5), { ...first, show }] })
      const shown = patients.filter((one) => logic.visible(one).has('x0'))
      const wrong = never ? shown : []
      const whole = patients.filter((one) => Object.keys(one).length === 5)
      const left = always ? whole.filter((one) => !shown.includes(one)) : []
      expect([...wrong, ...left]).toEqual([])
    }),
    { numRuns: 1500, seed: 11 },
  )
  expect(decided.never).toBeGreaterThan(20)
  expect(decided.always).toBeGreaterThan(20)
})
