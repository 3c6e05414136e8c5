import type { Instant } from '#schemas/generated/api.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '../digest.ts'
import { SetupError } from '../setup-error.ts'

/*
 * A backup is a folder: a file for each table, a row a line, and a manifest that says what belongs in it. It is the same
 * whatever database it was taken of, so that it can be put back into any.
 */

export const MANIFEST = 'manifest.json'

export interface Manifest {
  readonly format: 1
  readonly takenAt: Instant
  /** Numbers of the steps that had made the tables. */
  readonly steps: readonly number[]
  /** Each after those it refers to. */
  readonly tables: readonly TableCopy[]
}

export interface TableCopy {
  readonly table: string
  readonly rows: number
  /** SHA-256 of the file. */
  readonly digest: string
}

/**
 * What no backup holds: the list of steps, which the manifest has, and sessions, since one that has been ended must not
 * come back to life.
 */
export const LEFT_OUT: readonly string[] = ['schema_step', 'session']

export function fileOf(table: string): string {
  return `${table}.jsonl`
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, digest: digestOf(canonicalJson(manifest)) }, null, 2)}\n`
}

/** Reads what `manifestText` wrote; anything else is refused. */
export function readManifest(text: string): Manifest {
  const damaged = new SetupError(`${MANIFEST} is damaged, so the backup cannot be trusted.`)
  let read: Manifest & { digest: string }
  try {
    read = JSON.parse(text) as Manifest & { digest: string }
  } catch {
    throw damaged
  }
  const { digest, ...manifest } = read
  if (digestOf(canonicalJson(manifest)) !== digest) throw damaged
  if (manifest.format !== 1) {
    throw new SetupError(`The backup is of form ${String(manifest.format)}, which this version of Lykta does not know.`)
  }
  return manifest
}
