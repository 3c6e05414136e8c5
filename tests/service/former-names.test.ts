import { describe, expect, test } from 'vitest'
import {
  definition,
  documentSymbols,
  edited,
  hover,
  prepareRename,
  references,
  rename,
  semanticTokens,
} from '#compiler/index.ts'
import { marked, shown } from './marked.ts'

const TEXT = `form g was gammal "G" {
  ask i was j, k one of { ja was jo "Ja" nej "Nej" } "I?"
  repeat r was rr 0..3 "R" { ask c was cc number 0..9 "C" }
}
module z was y "Z" { section s was ss "S" { page p was pp "P" { text "T" } } }
schedule { give g was förr at start }
rule ru2 was ru3 when g.i is ja { open z }
retired g.bort, g.i.kanske, g.r.d, z.sida, g_gammal, försvunnen.fråga
`

/** The program with the caret at a place that stands there once. */
function there(around: string) {
  const [before = '', after = ''] = around.split('‸')
  expect(TEXT.split(before + after)).toHaveLength(2)
  return marked(TEXT.replace(before + after, around))
}

function renamed(around: string, name: string): string {
  const { analysis, file, offset } = there(around)
  const result = rename(analysis, file, offset, name)
  if ('refused' in result) throw new Error(result.refused.reason)
  return edited(analysis.sources, result.edits).files.get(file) ?? ''
}

test('the program of these tests is sound', () => {
  expect(marked(TEXT).analysis.diagnostics.filter((one) => one.severity === 'error')).toEqual([])
})

test.each([
  ['was ‸gammal', 'form ‸g'],
  ['was ‸j,', 'ask i'],
  ['j, ‸k', 'ask i'],
  ['was ‸jo', 'ja'],
  ['was ‸rr', 'repeat r'],
  ['was ‸cc', 'ask c'],
  ['was ‸y', 'module z'],
  ['was ‸ss', 'section s'],
  ['was ‸pp', 'page p'],
  ['was ‸förr', 'give g'],
  ['was ‸ru3', 'rule ru2'],
  ['retired ‸g.', 'form g'],
  ['g.‸i.kanske', 'ask i'],
  ['g.‸r.d', 'repeat r'],
  ['‸z.sida', 'module z'],
  ['i.‸kanske', 'kanske'],
  ['‸g_gammal', 'g_gammal'],
  ['försvunnen.‸fråga', 'fråga'],
])('%s is declared at %s', (place, name) => {
  const { analysis, file, offset } = there(place)
  const found = definition(analysis, file, offset).map((one) => shown(analysis, one).replace('‸', ''))
  expect(found).toHaveLength(1)
  expect(found[0]?.endsWith(name.replace('‸', ''))).toBe(true)
})

test('what a removed question stood in, and is not there, names nothing', () => {
  const { analysis, file, offset } = there('‸försvunnen')
  expect(definition(analysis, file, offset)).toEqual([])
})

test('an earlier name is its own only reference, and none of what has it', () => {
  const former = there('was ‸gammal')
  const here = references(former.analysis, former.file, former.offset)
  expect(here.map((one) => shown(former.analysis, one))).toEqual(['extra.lykta: form g was ‸gammal'])
  const form = there('form ‸g')
  const all = references(form.analysis, form.file, form.offset).map((one) => shown(form.analysis, one))
  expect(all).toContain('extra.lykta: retired ‸g')
  expect(all.some((one) => one.includes('gammal'))).toBe(false)
})

describe('renaming', () => {
  test('what has earlier names leaves them, and follows to what was removed from it', () => {
    const text = renamed('form ‸g', 'form_2')
    expect(text).toContain('form form_2 was gammal "G"')
    expect(text).toContain('retired form_2.bort, form_2.i.kanske, form_2.r.d, z.sida, g_gammal, försvunnen.fråga')
  })

  test('a question leaves its earlier names, and follows to a removed option', () => {
    const text = renamed('ask ‸i', 'fråga')
    expect(text).toContain('ask fråga was j, k one of')
    expect(text).toContain('retired g.bort, g.fråga.kanske')
  })

  test.each(['was ‸gammal', 'j, ‸k', 'i.‸kanske', '‸g_gammal'])('is refused at %s: it is stored', (place) => {
    const { analysis, file, offset } = there(place)
    expect(prepareRename(analysis, file, offset)).toMatchObject({ refused: { reason: 'is-stored' } })
    expect(rename(analysis, file, offset, 'annat')).toMatchObject({ refused: { reason: 'is-stored' } })
  })

  test('to a name that was removed is refused', () => {
    const { analysis, file, offset } = there('form ‸g')
    expect(rename(analysis, file, offset, 'g_gammal')).toHaveProperty('refused')
  })
})

test('what an earlier name was of, and that a name was removed, is told', () => {
  const told = (place: string) => {
    const { analysis, file, offset } = there(place)
    return hover(analysis, file, offset, 'en')?.text ?? ''
  }
  expect(told('was ‸gammal')).toMatch(/was gammal[^]*An earlier name of[^]*form g/)
  expect(told('was ‸förr')).toMatch(/An earlier name of[^]*give g/)
  expect(told('i.‸kanske')).toMatch(/retired g\.i\.kanske[^]*never used again/)
})

test('removed names are listed and coloured', () => {
  const { analysis, file } = marked(TEXT)
  const listed = documentSymbols(analysis, file).flatMap(({ kind, name }) => (kind === 'retired' ? [name] : []))
  expect(listed).toEqual(['g.bort', 'g.i.kanske', 'g.r.d', 'z.sida', 'g_gammal', 'försvunnen.fråga'])
  const types = semanticTokens(analysis, file).map((one) => `${TEXT.slice(one.start, one.end)} ${one.type}`)
  expect(types).toEqual(expect.arrayContaining(['gammal former', 'kanske retired', 'förr former']))
})
