import { describe, expect, test } from 'vitest'
import { analyze, describe as inWords, type Analysis } from '#compiler/index.ts'
import { MESSAGES } from '#compiler/messages/catalogue.ts'
import { faults, readPage, readPages, type Page } from '#compiler/messages/generate.ts'
import { pageSources } from './page.ts'
import { rendered } from './render.ts'

/** Codes that no program can show, and why. */
const UNSHOWN: Readonly<Record<string, string>> = {
  L9001: 'it is given only where the compiler itself is wrong',
}

function analyzedBlock(page: Page, block: string): Analysis {
  return analyze(pageSources(page, block))
}

const pages = readPages()

describe('every page', () => {
  test.each(pages.flatMap((page) => (page.example ? [{ ...page, example: page.example }] : [])))(
    '$code $name: its first program gives it, its second does not',
    (page) => {
      const fails = analyzedBlock(page, page.example.fails)
      expect(fails.diagnostics.map((one) => one.code)).toContain(page.code)
      expect(fails.diagnostics.filter((one) => one.severity === 'error' && one.code !== page.code)).toEqual([])
      const passes = analyzedBlock(page, page.example.passes)
      expect(rendered(passes, ['error'])).toBe('')
      expect(passes.diagnostics.map((one) => one.code)).not.toContain(page.code)
    },
  )

  test('has an example, or a reason to have none', () => {
    const without = pages.filter((page) => page.example === null).map((page) => page.code)
    expect(without).toEqual(Object.keys(UNSHOWN))
  })

  test.each(pages)('$code $name explains itself in two to six plain sentences', ({ meaning }) => {
    for (const text of [meaning.sv, meaning.en]) {
      const sentences = text.split(/[.?!](?:\s|$)/).filter((one) => one.trim() !== '')
      expect(sentences.length).toBeGreaterThanOrEqual(2)
      expect(sentences.length).toBeLessThanOrEqual(6)
    }
  })
})

describe('the generator refuses', () => {
  const whole = `# L2999 some-thing (error)

- sv: {name} är fel.
- en: {name} is wrong.

## sv

Det är fel. Ändra det.

## en

It is wrong. Change it.
`
  test('nothing of a whole page', () => {
    expect(readPage('L2999-some-thing.md', whole)).toMatchObject({ code: 'L2999', hint: null, example: null })
  })

  test.each([
    ['a heading of another kind', whole.replace('(error)', '(fatal)'), 'it is not a heading'],
    ['a page without its meaning in English', whole.slice(0, whole.indexOf('## en')), 'it is not a heading'],
    ['a hint in one language', whole.replace('wrong.\n', 'wrong.\n- sv hint: Ändra.\n'), 'it is not a heading'],
    [
      'a program that fails without its mended twin',
      `${whole}\n## Fails\n\n\`\`\`lykta\nform x\n\`\`\`\n`,
      'it is not a heading',
    ],
    ['different placeholders', whole.replace('{name} is', '{value} is'), 'different placeholders'],
    [
      'another name than its file has',
      whole.replace('some-thing', 'other-thing'),
      'the heading says L2999-other-thing',
    ],
  ])('%s', (_what, text, message) => {
    expect(() => readPage('L2999-some-thing.md', text)).toThrow(message)
  })

  test('a code or name used twice, and a code that is given nowhere', () => {
    const page = readPage('L2999-some-thing.md', whole)
    expect(faults([page], "problem('some-thing')")).toEqual([])
    expect(faults([page, page], "problem('some-thing')")).toEqual(['L2999 is used twice', 'some-thing is used twice'])
    expect(faults([page], "problem('other-thing')")).toEqual(['L2999 is given nowhere in the compiler'])
  })
})

test('a sentence quotes what the author wrote, and writes numbers as its language does', () => {
  const problem = {
    ...MESSAGES['bands-overlap'],
    name: 'bands-overlap' as const,
    related: [],
    fixes: [],
    witness: null,
  }
  const primary = { file: 'a.lykta', start: 0, end: 0 }
  const said = { ...problem, primary, args: { first: 'Låg', second: 'Hög', value: 4.5 } }
  expect(inWords(said, 'sv').message).toBe('Både "Låg" och "Hög" gäller för 4,5.')
  expect(inWords(said, 'en').message).toBe('Both "Låg" and "Hög" apply to 4.5.')
})

test('a hint that would need a fact nobody knows is left out', () => {
  const problem = { ...MESSAGES['unknown-name'], name: 'unknown-name' as const, related: [], fixes: [], witness: null }
  const primary = { file: 'a.lykta', start: 0, end: 0 }
  const args = { kind: { term: 'no_form' as const }, name: 'x', suggestion: null }
  expect(inWords({ ...problem, primary, args }, 'sv')).toEqual({
    message: 'Det finns inget formulär som heter "x".',
    hint: null,
    witness: null,
  })
})
