import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { machine } from './frame.ts'

/* `npm run bench [name…]`: runs the benches named, or all of them, one after the other, each in a process of its own. */

const BENCHES = ['cold', 'analysis', 'simulate', 'score', 'submit', 'scale']

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !BENCHES.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench called ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.\n`)
  process.exit(1)
}
process.stdout.write(`${machine()}\n`)
for (const name of asked.length > 0 ? asked : BENCHES) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
