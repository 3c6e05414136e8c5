import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { format } from '#dsl/print/format.ts'
import { CONTEXTUAL } from '#dsl/words.ts'
import { play, prepare } from '#engine/index.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import { root } from '../architecture/sources.ts'
import { rendered } from '../compiler/render.ts'
import { sources } from '../compiler/sources.ts'

const page = readFileSync(join(root, 'dsl', 'REFERENCE.md'), 'utf8')
const blocks = [...page.matchAll(/^```lykta\n([^]*?)^```$/gm)].map((match) => match[1] ?? '')
const phq9 = readFileSync(join(root, 'examples', 'instruments', 'phq9', 'phq9.lykta'), 'utf8')

const analysis = verified(
  analyze(sources(Object.fromEntries(blocks.map((text, n) => [`${n}.lykta`, text])), { 'phq9/phq9.lykta': phq9 })),
)

test('the blocks of the reference are one program without a problem', () => {
  expect(blocks.length).toBeGreaterThan(5)
  expect(rendered(analysis, ['error', 'warning', 'information'])).toBe('')
  expect(analysis.bundle).not.toBeNull()
})

test('its scenarios hold on the engine', () => {
  if (analysis.bundle === null) throw new Error('the reference does not compile')
  const program = prepare(analysis.bundle)
  for (const { scenario } of analysis.scenarios) {
    const { steps } = play(program, scenario)
    expect(steps.filter((step) => !step.ok)).toEqual([])
    expect(steps).toHaveLength(scenario.steps.length)
  }
})

test.each(blocks.map((text, n) => [n + 1, text] as const))(
  'block %i is printed as the formatter prints it',
  (_, text) => {
    expect(format(text)).toBe(text)
  },
)

test('it names every keyword, every function and every fact', () => {
  const words = new Set(page.match(/[a-z_]+/g))
  const called = OPERATORS.filter((one) => one.form === 'function' || one.form === 'span').map((one) => one.written)
  const facts = FACTS.flatMap((one) => one.written.match(/[a-z_]+/g) ?? [])
  expect([...CONTEXTUAL, ...called, ...facts].filter((word) => !words.has(word))).toEqual([])
})
