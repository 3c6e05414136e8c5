import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { format } from '#dsl/print/format.ts'
import { root } from '../architecture/sources.ts'

const EXAMPLES = `${root}examples/`
const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.lykta'))

test.each(files)('the example %s is printed as all files are', (path) => {
  const text = readFileSync(EXAMPLES + path, 'utf8')
  expect(format(text)).toBe(text)
})
