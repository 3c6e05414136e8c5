import { expect, test } from 'vitest'
import {
  analyze,
  codeActions,
  completions,
  definition,
  documentSymbols,
  folding,
  hover,
  inlayHints,
  prepareRename,
  references,
  rename,
  semanticTokens,
  signatureHelp,
} from '#compiler/index.ts'
import { sources } from '../compiler/sources.ts'
import { LIBRARY, PROGRAM } from './marked.ts'

/** The program's text as it is while it is typed: cut off somewhere, and with something taken out of the middle. */
function* unfinished(text: string): Generator<string> {
  for (let end = 7; end < text.length; end += 37) yield text.slice(0, end)
  for (let from = 3; from < text.length; from += 41) yield text.slice(0, from) + text.slice(from + 9)
}

test.each(Object.keys(PROGRAM))('no question about %s fails while it is being typed', (file) => {
  const asked: string[] = []
  for (const text of unfinished(PROGRAM[file] ?? '')) {
    const analysis = analyze(sources({ ...PROGRAM, [file]: text }, LIBRARY))
    documentSymbols(analysis, file)
    folding(analysis, file)
    inlayHints(analysis, file)
    codeActions(analysis, file, 0, text.length, 'sv')
    const tokens = semanticTokens(analysis, file)
    for (const { start, end } of tokens) if (start >= end || end > text.length) asked.push(`token ${start} of ${text}`)
    for (let offset = 0; offset <= text.length; offset += 5) {
      completions(analysis, file, offset)
      hover(analysis, file, offset, 'en')
      signatureHelp(analysis, file, offset, 'en')
      for (const one of definition(analysis, file, offset))
        if (one.start >= one.end) asked.push(`definition at ${offset} of ${text}`)
      references(analysis, file, offset)
      prepareRename(analysis, file, offset)
    }
    rename(analysis, file, Math.floor(text.length / 2), 'zz')
  }
  expect(asked).toEqual([])
})

test('of a file that is not there, nothing is known', () => {
  const analysis = analyze(sources({}))
  expect([
    ...documentSymbols(analysis, 'x.lykta'),
    ...folding(analysis, 'x.lykta'),
    ...semanticTokens(analysis, 'x.lykta'),
    ...definition(analysis, 'x.lykta', 3),
    hover(analysis, 'x.lykta', 3, 'sv'),
  ]).toEqual([null])
})
