import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from './architecture/sources.ts'

/**
 * What `npm test` runs: the guards, each an npm script that counts as one test, and then every test there is.
 * `npm run check` leaves out the build, what needs a server or a browser, and what goes through everything there is.
 */
const quick = process.argv[2] === 'quick'
const guards = ['typecheck', 'lint', 'format:check', 'unused']
const onWindows = process.platform === 'win32'
const reportFile = `${root}node_modules/.cache/lykta/tests.json`

let passed = 0
let failed = 0

// What is built is read by the others.
if (!quick) await guarded('build')
await Promise.all(guards.map(guarded))

const started = performance.now()
mkdirSync(`${root}node_modules/.cache/lykta`, { recursive: true })
rmSync(reportFile, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
const projects = quick ? ['--project=unit'] : []
const { code } = await run(['vitest', 'run', '--config=tests/vitest.config.ts', ...reporters, ...projects], 'show')
const counts = readCounts()
const idle = counts.numPendingTests + counts.numTodoTests
// A test that did not run has not passed. A file that could not be loaded, or an error between tests, has no count.
const faults = counts.numFailedTests + idle + (code !== 0 && counts.numFailedTests === 0 ? 1 : 0)
passed += counts.numPassedTests
failed += faults
if (idle > 0) process.stdout.write(`Skipped, which counts as failed: ${idle}\n`)
process.stdout.write(`${faults === 0 ? '✓' : '✗'} tests ${seconds(started)}\n\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

async function guarded(guard: string): Promise<void> {
  const started = performance.now()
  const { code, output } = await run(['npm', 'run', '--silent', guard], 'keep')
  if (code === 0) passed++
  else failed++
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${guard} ${seconds(started)}\n${code === 0 ? '' : output}`)
}

interface Counts {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

function readCounts(): Counts {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Counts
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  }
}

/** npm puts the commands of node_modules on the path before it runs this file. */
async function run(
  [command = '', ...args]: string[],
  mode: 'show' | 'keep',
): Promise<{ code: number; output: string }> {
  const child = spawn(command, args, { cwd: root, stdio: mode === 'show' ? 'inherit' : 'pipe', shell: onWindows })
  let output = ''
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
