// Builds what is missing or out of date: the command line with both servers, the runtime's pages, the designer's pages.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sourcesHash } from './sources-hash.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const stamp = `${root}dist/.built-from`

const PARTS = [
  { name: 'command line and servers', config: 'cli/vite.config.ts' },
  { name: "patients' and clinicians' pages", config: 'runtime/web/vite.config.ts' },
  { name: 'designer', config: 'designer/web/vite.config.ts' },
]

const wanted = sourcesHash(root)
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) await build()

async function build() {
  rmSync(stamp, { force: true })
  const vite = await import('vite')
  for (const { name, config } of PARTS) {
    const started = Date.now()
    process.stdout.write(`Building the ${name} … `)
    await vite.build({ configFile: root + config, logLevel: 'warn' })
    process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  }
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(stamp, wanted)
}
