import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze, edited, type Diagnostic, type Sources } from '#compiler/index.ts'
import { mend } from '#compiler/mend.ts'
import { readPages } from '#compiler/messages/generate.ts'
import { root } from '../architecture/sources.ts'
import { pageSources } from './page.ts'
import { HEADER, sources } from './sources.ts'

/** Codes that must offer no fix, and why: whatever it wrote would be a guess that looks like a decision. */
const UNMENDED: Readonly<Record<string, string>> = {
  L2103: 'the example is what guards against a wrong sum, and is worked out by hand',
  L2105: 'which of the results should not read the other is a decision',
  L2201: 'what was meant with a value of another kind is a guess',
  L2205: 'scores decide what a result is',
  L2206: 'what another form tells is no part of this one',
  L2209: 'a limit is a decision about care',
  L2211: 'what happened before is no part of a form',
  L2501: 'a translation is written by somebody who knows the language',
  L2503: 'a text is for its author to write',
  L2626: 'a file is not removed by changing a text',
  L2701: 'what is too much is for its author to say',
  L9001: 'the fault is the compiler’s',
}

const pages = readPages()
const shown = pages.flatMap((page) => (page.example ? [{ page, from: pageSources(page, page.example.fails) }] : []))

function of(code: string, from: Sources): Diagnostic[] {
  return analyze(from).diagnostics.filter((one) => one.code === code)
}

/** Mends what one code says, as often as something is left to mend: of changes that touch, one is made at a time. */
function mendedOf(code: string, from: Sources): Sources {
  let now = from
  for (let turn = 0; turn < 5; turn++) {
    const { files } = mend(of(code, now), now, ['safe', 'look'])
    if (files.size === 0) break
    now = { ...now, files: new Map([...now.files, ...files]) }
  }
  return now
}

const mendable = shown.filter(({ page, from }) => of(page.code, from).some((one) => one.fixes.length > 0))

describe('a fix that a page’s failing program offers', () => {
  test.each(mendable)('$page.code $page.name: mends it', ({ page: { code }, from }) => {
    expect(of(code, mendedOf(code, from))).toEqual([])
    const found = of(code, from)
    for (const fix of found.flatMap((one) => one.fixes))
      expect(of(code, edited(from, fix.edits)).length).toBeLessThan(found.length)
  })
})

test('at least six codes of ten have a fix, and what is for the author alone to decide has none', () => {
  const samples = `${root}tests/samples/`
  const written = readdirSync(samples, { withFileTypes: true }).flatMap((one) => {
    if (!one.isDirectory()) return []
    const input = `${samples}${one.name}/input/`
    const files = readdirSync(input).map((file) => [file, readFileSync(input + file, 'utf8')] as const)
    const header = files.some(([, text]) => /^program /m.test(text)) ? [] : [['header.lykta', HEADER] as const]
    return [sources(Object.fromEntries([...header, ...files]))]
  })
  const found = [...shown.map(({ from }) => from), ...written].flatMap((one) => analyze(one).diagnostics)
  const fixed = new Set(found.flatMap((one) => (one.fixes.length > 0 ? [one.code] : [])))
  const without = pages.map((page) => page.code).filter((code) => !fixed.has(code))
  expect(Object.keys(UNMENDED).filter((code) => fixed.has(code))).toEqual([])
  expect(fixed.size / pages.length, `${fixed.size} of ${pages.length}; not ${without.join(', ')}`).toBeGreaterThan(0.6)
})
