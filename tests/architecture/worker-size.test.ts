import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { expect, test } from 'vitest'
import designer from '#designer/web/vite.config.ts'
import { root } from './sources.ts'

/** What comes to the author's browser before the first word is checked: the compiler, and what it needs of the engine. */
const MOST = 120_000

test('the language worker is at most 120 KB compressed; what only plays, answers the editor or validates comes behind it or not at all', async () => {
  const made = await build({
    configFile: false,
    root,
    resolve: designer.resolve ?? {},
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: `${root}designer/worker/main.ts` } },
  })
  const chunks = (made as Rollup.RollupOutput).output.flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const parts = chunks.filter(
    ({ fileName, isEntry }) => isEntry || chunks.some((one) => one.isEntry && one.imports.includes(fileName)),
  )
  const bytes = parts.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  const modules = parts.flatMap((one) => Object.keys(one.modules).map((path) => path.slice(root.length)))
  expect(bytes).toBeLessThan(MOST)
  expect(modules).toContain('compiler/analyze.ts')
  expect(modules).not.toContain('runtime/engine/view.ts')
  expect(modules).not.toContain('compiler/service/completion.ts')
  expect(modules.filter((path) => path.includes('.validate.'))).toEqual([])
}, 30_000)
