import { prepare } from '#engine/index.ts'
import type { Program } from '#engine/index.ts'
import { digestOf } from '#storage/digest.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { validateBundle } from '#schemas/generated/bundle.validate.js'
import { bundleByDigest } from '#storage/queries/bundles.ts'
import type { Db } from '#storage/store.ts'
import type { Log } from './ports.ts'

/** A bundle that was found whole, ready to run. */
export interface Delivered {
  readonly digest: string
  readonly bundle: Bundle
  readonly program: Program
}

/** The bundles in use, each verified and prepared once. A digest names its bytes for ever, so nothing here gets old. */
export class Bundles {
  readonly #ready = new Map<string, Delivered>()
  readonly #unusable = new Set<string>()
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  /** How many have been found damaged or missing, and not whole since. */
  get unusable(): number {
    return this.#unusable.size
  }

  /** The bundle with this digest, or null where what is stored is not what was published. */
  async load(db: Db, digest: string): Promise<Delivered | null> {
    const ready = this.#ready.get(digest)
    if (ready !== undefined) return ready
    const row = await bundleByDigest(db, digest)
    const delivered = row === undefined ? 'it is missing' : verified(digest, row.bytes)
    if (typeof delivered === 'string') {
      this.#unusable.add(digest)
      this.#log.error({ digest }, `A stored bundle cannot be used: ${delivered}.`)
      return null
    }
    this.#ready.set(digest, delivered)
    this.#unusable.delete(digest)
    return delivered
  }
}

function verified(digest: string, bytes: string): Delivered | string {
  if (digestOf(bytes) !== digest) return 'its bytes do not have its digest'
  try {
    const bundle: unknown = JSON.parse(bytes)
    if (!validateBundle(bundle)) return 'it does not fit the schema'
    return { digest, bundle, program: prepare(bundle) }
  } catch (error) {
    return `the engine cannot run it (${String(error)})`
  }
}
