import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { expect, test } from 'vitest'
import designer from '#designer/web/vite.config.ts'
import { root } from './sources.ts'

/** The whole compiler and engine come to the author's browser before the first word is checked. */
const MOST = 136 * 1024

test('the language worker is at most 136 KB compressed, and validators that it has no use for are not in it', async () => {
  const made = await build({
    configFile: false,
    root,
    resolve: designer.resolve ?? {},
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: `${root}designer/worker/main.ts` } },
  })
  const parts = (made as Rollup.RollupOutput).output.flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const bytes = parts.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  const modules = parts.flatMap((one) => Object.keys(one.modules).map((path) => path.slice(root.length)))
  expect(bytes).toBeLessThan(MOST)
  expect(modules).toContain('compiler/analyze.ts')
  expect(modules.filter((path) => path.includes('.validate.'))).toEqual([])
}, 30_000)
