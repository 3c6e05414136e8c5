import { describe, expect, test } from 'vitest'
import { neverHolds } from '#compiler/logic/decide.ts'
import { readingsOf } from '#compiler/logic/reading.ts'
import { treeOf } from '#compiler/logic/tree.ts'
import { prepare } from '#engine/prepare.ts'
import type { Expression } from '#schemas/generated/bundle.ts'
import { Patient } from '../engine/patient.ts'
import { analyzed } from './sources.ts'

const GRIP = `form grepp "Grepp" {
  ask kilo number kg 0..90 "Hur hårt?" { required }
  result styrka "Styrka" kg = kilo {
    bands for men aged 18 to 64 { below 27 yellow "Svag" 27 and over green "God" }
    bands for women aged 18 to 64 { below 16 yellow "Svag" 16 and over green "God" }
    bands { 0..90 grey "Okänd" }
  }
}
schedule { give grepp at start }
`

/* Each condition, and whether Lykta says that it never holds (or always does). */
const CONDITIONS: readonly [when: string, told: string | null][] = [
  ['grepp.styrka in "Svag" and grepp.styrka >= 27', 'L2228'],
  ['grepp.styrka in "Svag" and grepp.styrka >= 26', null],
  ['grepp.styrka in "Svag" and grepp.styrka >= 16 and sex is woman', 'L2228'],
  ['grepp.styrka in "Svag" and grepp.styrka >= 16 and sex is man', null],
  ['grepp.styrka in "Svag" and grepp.styrka < 16 and sex is woman', null],
  ['grepp.styrka in "God" and grepp.styrka < 27 and sex is man', 'L2228'],
  ['grepp.styrka in "Svag" and grepp.styrka in "God"', 'L2228'],
  ['grepp.styrka in "Okänd" and grepp.styrka in "God"', 'L2228'],
  ['grepp.styrka in "Svag" and age < 18', 'L2228'],
  ['grepp.styrka in "Svag" and age is 18', null],
  ['grepp.styrka in "Svag" and age >= 65', null],
  ['grepp.styrka in "Okänd" and age is 18 and sex is man', null],
  ['grepp.styrka in "Okänd" and age < 18', null],
  ['grepp.styrka in "Okänd" and sex is woman and age is 40', null],
  ['grepp.styrka in "Svag" and not (sex is woman or sex is man)', 'L2228'],
  ['grepp.styrka in "Svag" and sex is not woman and sex is not man', 'L2228'],
  ['grepp.styrka in "Svag" or grepp.styrka in "God" or grepp.styrka in "Okänd"', 'L2229'],
  ['grepp.styrka in "Svag" or grepp.styrka in "God"', null],
  ['grepp.styrka in "Svag" or grepp.styrka >= 16 or grepp.styrka in "Okänd"', 'L2229'],
]

describe('a condition on bands that depend on who the patient is', () => {
  test.each(CONDITIONS)('%s', (when, told) => {
    const { diagnostics } = analyzed(`${GRIP}flag x notice "X" when ${when}`)
    expect(diagnostics.map((one) => one.code).filter((code) => code === 'L2228' || code === 'L2229')).toEqual(
      told === null ? [] : [told],
    )
  })
})

/* Every two of these together: what is said never to hold raises no patient's flag, and all else raises somebody's. */

const PARTS = [
  ...['Svag', 'God', 'Okänd'].map((label) => `grepp.styrka in "${label}"`),
  'grepp.styrka >= 16',
  'grepp.styrka < 16',
  'grepp.styrka >= 27',
  'grepp.styrka < 27',
  'age < 18',
  'age is 18',
  'age >= 18',
  'age > 64',
  'age is 41',
  'sex is woman',
  'sex is man',
  'sex is not man',
]

test('is said never to hold just when no patient raises its flag', () => {
  const found = analyzed(GRIP + PARTS.map((when, i) => `flag f${i} notice "F" when ${when}`).join('\n'))
  if (!found.bundle) throw new Error('the conditions are not sound')
  const [one] = found.bundle.flags
  if (!one) throw new Error('there are no flags')
  const parts = found.bundle.flags.map((flag) => flag.when)
  const flags = parts.flatMap((first, i) =>
    parts
      .slice(i + 1)
      .flatMap((second, j) =>
        [second, not(second)].map((other, k) => ({ ...one, id: `f${i}_${i + 1 + j}_${k}`, when: and(first, other) })),
      ),
  )
  const readings = readingsOf(
    {
      names: found.names,
      questionTypes: found.types.questions,
      resultType: (of, result) => found.types.results.get(`${of.id}.${result.id.text}`) ?? 'visiting',
    },
    found.bundle,
  )
  const never = flags.filter((flag) => neverHolds(treeOf(flag.when, readings, new Map())))
  const program = prepare({ ...found.bundle, flags })
  const raised = new Set<string>()
  for (const sex of ['woman', 'man', null] as const) {
    // On the day after the form is sent some have a birthday: they turn 18, 41 and 65.
    for (const born of ['2008-03-03', '2007-06-01', '1985-03-03', '1961-03-03', '1950-01-01', '2015-01-01', null]) {
      for (const kilo of [0, 15, 16, 26, 27, 90]) {
        const patient = new Patient(program, '2 08:00', { sex, born }).send('2 09:00', 'grepp:1', { kilo })
        for (const { rule } of Object.values(patient.wait('4 08:00').state.flags)) raised.add(rule)
      }
    }
  }
  expect(never.length).toBeGreaterThan(20)
  expect(flags.filter((flag) => !raised.has(flag.id)).map((flag) => flag.id)).toEqual(never.map((flag) => flag.id))
})

function and(first: Expression, second: Expression): Expression {
  return { op: 'call', name: 'and', args: [first, second] }
}

function not(part: Expression): Expression {
  return { op: 'call', name: 'not', args: [part] }
}
