import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'

/*
 * Peers to measure beside: TypeSpec, a small language with a compiler of its own in the same runtime, and libraries that
 * compute scores and conditions. They are no part of the product: they are fetched when a bench wants them, by the same
 * registry as everything else.
 */

const TYPESPEC = '@typespec/compiler'
const HOME = join(root, 'node_modules/.cache/lykta/bench')

/** The versions measured beside. */
const VERSIONS = {
  [TYPESPEC]: '1.11.0',
  'survey-core': '3.1.1',
  fhirpath: '5.2.2',
  'json-rules-engine': '7.3.1',
} as const

type Peer = keyof typeof VERSIONS

/** The folder of a peer's package, or null, having said why, where it cannot be had. */
function fetched(name: Peer): string | null {
  const folder = join(HOME, 'node_modules', name)
  const version = VERSIONS[name]
  if (versionIn(folder) !== version) {
    mkdirSync(HOME, { recursive: true })
    const onWindows = process.platform === 'win32'
    // Everything in one go: npm takes away what it was not asked for.
    const wanted = Object.entries(VERSIONS).map(([each, its]) => `${each}@${its}`)
    const args = ['install', '--prefix', HOME, '--no-save', '--no-audit', '--no-fund', ...wanted]
    try {
      execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], shell: onWindows })
    } catch {
      process.stdout.write(`${name} ${version} could not be installed: what follows is without it.\n`)
      return null
    }
  }
  return folder
}

/** TypeSpec's command, or null where it cannot be had. */
export function typespec(): string | null {
  const folder = fetched(TYPESPEC)
  return folder === null ? null : join(folder, 'cmd/tsp.js')
}

/** What a peer's package gives when it is loaded, or null where it cannot be had. */
export function library(name: Exclude<Peer, typeof TYPESPEC>): unknown {
  return fetched(name) === null ? null : createRequire(join(HOME, 'package.json'))(name)
}

function versionIn(folder: string): string | null {
  const file = join(folder, 'package.json')
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
