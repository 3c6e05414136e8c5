import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { play, prepare } from '#engine/index.ts'
import { bigProgram, linesIn } from '../bench/program.ts'
import { sources } from './sources.ts'

// What is timed must be a program that a person could have written: one without problems, in one file or in many.

test.each(['one', 'many'] as const)(
  'the generated program compiles without a word and its scenarios hold, in %s',
  (files) => {
    const { diagnostics, bundle, scenarios } = analyze(sources(bigProgram({ lines: 500, files })))
    expect(diagnostics).toEqual([])
    const prepared = bundle && prepare(bundle)
    const played = scenarios.map(({ scenario }) => prepared && play(prepared, scenario).ok)
    expect(played).toEqual([true, true, true])
  },
)

test('it is as long as asked, and the same each time', () => {
  const size = { lines: 1200, files: 'many' } as const
  const lines = Object.values(bigProgram(size)).reduce((sum, text) => sum + linesIn(text), 0)
  expect(lines).toBeGreaterThanOrEqual(1200)
  expect(lines).toBeLessThan(1500)
  expect(bigProgram(size)).toEqual(bigProgram(size))
})
