import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue, explanations, reference } from '#compiler/messages/generate.ts'
import { generate, generatedFolder } from '#schemas/generate.ts'
import { root } from './sources.ts'

// Where one of these fails, `npm run generate` writes the files anew.

test('schemas/generated/ is what the schema files make it', async () => {
  const made = await generate()
  const stale = [...made].filter(([name, text]) => contentOf(generatedFolder + name) !== text).map(([name]) => name)
  const left = readdirSync(generatedFolder).filter((name) => !made.has(name))
  expect({ stale, left }).toEqual({ stale: [], left: [] })
}, 30_000)

test('the catalogue of messages and the explanations are what their pages make them', async () => {
  expect(contentOf(`${root}compiler/messages/catalogue.ts`)).toBe(await catalogue())
  expect(contentOf(`${root}compiler/messages/explanations.ts`)).toBe(await explanations())
  expect(contentOf(`${root}compiler/messages/MESSAGES.md`)).toBe(await reference())
})

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
