import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'

const LYKTA = join(root, 'cli', 'lykta.mjs')

/** The built product on a database and program folders of its own, as a person starts it: by its commands. */
export interface Product {
  readonly runtime: string
  readonly designer: string
  /** A copy of the example programs, which the designer edits. */
  readonly programs: string
  close(): Promise<void>
}

/** `change` is told where the programs lie, before one is published. */
export async function startProduct(change: (programs: string) => void = () => {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-'))
  const programs = join(folder, 'programs')
  cpSync(join(root, 'examples'), programs, { recursive: true })
  change(programs)
  const database = `sqlite:${join(folder, 'lykta.db')}`
  await run(['publish', join(programs, 'somndagbok'), '--database', database])
  const runtime = await serve(['serve', '--development', '--port', '0', '--database', database])
  const designer = await serve(['design', programs, '--port', '0'])
  return {
    runtime: runtime.url,
    designer: designer.url,
    programs,
    close: async () => {
      await Promise.all([stop(runtime.process), stop(designer.process)])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs a command to its end; fails with all it printed when it does. */
export function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [LYKTA, ...args], { cwd: root })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (text: Buffer) => (output += text.toString()))
    child.stderr.on('data', (text: Buffer) => (output += text.toString()))
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`lykta ${args.join(' ')}: ${output}`)),
    )
  })
}

/** Starts a server and waits until it says where it is. */
function serve(args: readonly string[]): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [LYKTA, ...args], { cwd: root })
  return new Promise((resolve, reject) => {
    let output = ''
    const hear = (text: Buffer): void => {
      output += text.toString()
      const url = /^http:\/\/\S+$/m.exec(output)?.[0]
      if (url !== undefined) resolve({ url, process: child })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', () => reject(new Error(`lykta ${args.join(' ')} stopped: ${output}`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })
}
