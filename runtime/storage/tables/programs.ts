import type { Instant } from '#schemas/generated/api.ts'
import type { ChainHead } from './log.ts'

/** A published version. Never changed. */
export interface BundleTable {
  digest: string
  program: string
  version: string
  bytes: string
  published_at: Instant
}

/** The version that new patients get; publishing swaps this one row. */
export interface CurrentBundleTable extends ChainHead {
  program: string
  digest: string
}

export interface MediaTable {
  digest: string
  type: string
  bytes: Uint8Array
}
