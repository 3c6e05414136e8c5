import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../architecture/sources.ts'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command line as a person does, in a folder. */
export function lykta(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'cli', 'lykta.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C', NO_COLOR: '1', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/** An empty folder of its own, with these files in it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-cli-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A copy of an example program that a test may change. */
export function copyOf(program: string): string {
  const folder = folderWith()
  cpSync(join(root, 'examples', program), join(folder, program), { recursive: true })
  return folder
}
