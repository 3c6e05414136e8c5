import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'

/*
 * A peer to measure beside: TypeSpec, a small language with a compiler of its own in the same runtime. It is no part of the
 * product: it is fetched when a bench wants it, by the same registry as everything else.
 */

const VERSION = '1.11.0'
const HOME = join(root, 'node_modules/.cache/lykta/bench')
const FOLDER = join(HOME, 'node_modules/@typespec/compiler')

/** The peer's command, or null, having said why, where it cannot be had. */
export function typespec(): string | null {
  if (installed() !== VERSION) {
    mkdirSync(HOME, { recursive: true })
    const onWindows = process.platform === 'win32'
    const args = ['install', '--prefix', HOME, '--no-save', '--no-audit', '--no-fund', `@typespec/compiler@${VERSION}`]
    try {
      execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], shell: onWindows })
    } catch {
      process.stdout.write(`TypeSpec ${VERSION} could not be installed: what follows is Lykta alone.\n`)
      return null
    }
  }
  return join(FOLDER, 'cmd/tsp.js')
}

function installed(): string | null {
  const file = join(FOLDER, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null
}

/** A TypeSpec program of as many lines: documented models that hold each other, and operations on them. */
export function typespecText(lines: number): string {
  const whole = Math.floor(lines / LINES)
  const parts = Array.from({ length: whole }, (_, n) => part(n))
  return parts.join('') + '// The end.\n'.repeat(lines - whole * LINES)
}

function part(n: number): string {
  const before = n === 0 ? 'string' : `Model${n - 1}`
  return `/** What is known of number ${n}. */
@doc("What is known of number ${n}.")
model Model${n} {
  /** Its name. */
  @minLength(1) @maxLength(80) name: string;
  /** How many there are. */
  @minValue(0) @maxValue(600) count?: int32 = 5;
  /** How sure we are. */
  kind: Kind${n};
  /** What came before. */
  before?: ${before};
  tags: string[];
}

/** How sure one is of number ${n}. */
enum Kind${n} {
  low: "low",
  middle: "middle",
  high: "high",
}

/** What one does with number ${n}. */
interface Operations${n} {
  read(id: string): Model${n};
  list(@maxValue(100) limit?: int32): Model${n}[];
  change(id: string, one: Model${n}): Model${n} | string;
}

`
}

const LINES = part(0).split('\n').length - 1
