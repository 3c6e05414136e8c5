import { expect, test } from 'vitest'
import { LyktaParser } from '#dsl/grammar/file.ts'
import { lexer } from '#dsl/tokens.ts'

// A process that reads a text takes these for granted: to validate them anew each time would cost it more than the text.

test('the grammar is not ambiguous, not left recursive, and has no alternative that is never reached', () => {
  expect(() => new LyktaParser(true)).not.toThrow()
})

test('no token hides another, and none can go on forever', () => {
  expect(lexer(true).lexerDefinitionErrors).toEqual([])
})
