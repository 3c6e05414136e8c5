import { prepare } from '#engine/index.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { validateBundle } from '#schemas/generated/bundle.validate.js'
import { unfollowed } from './check-followed.ts'
import { done, refused } from '../context/problem.ts'
import type { Result } from '../context/problem.ts'

/** How many places of a bundle that does not fit its schema are told. */
const TOLD = 20

/** Whether these bytes are a bundle: of this digest, written the one way, fitting the schema, runnable, and with nothing that nobody would see. */
export function checkBundle(digest: string, bytes: string): Result<Bundle> {
  const found = digestOf(bytes)
  if (found !== digest) return refused('bundle_digest', { detail: `The bytes have the digest ${found}.` })
  let bundle: unknown
  try {
    bundle = JSON.parse(bytes)
  } catch (error) {
    return refused('bundle_json', { detail: String(error) })
  }
  const difference = fromCanonical(bundle, bytes)
  if (difference !== null) return refused('bundle_not_canonical', { detail: difference })
  if (!validateBundle(bundle)) {
    const errors = (validateBundle.errors ?? []).slice(0, TOLD).map((error) => ({
      pointer: `/bundle${error.instancePath}`,
      code: error.keyword,
      detail: JSON.stringify(error.params),
    }))
    return refused('bundle_schema', { detail: errors.map(({ pointer }) => pointer).join(', '), errors })
  }
  try {
    prepare(bundle)
  } catch (error) {
    return refused('bundle_engine', { detail: String(error) })
  }
  const errors = unfollowed(bundle).slice(0, TOLD)
  if (errors.length > 0) {
    return refused('bundle_unfollowed', { detail: errors.map(({ pointer }) => pointer).join(', '), errors })
  }
  return done(bundle)
}

/** Canonical JSON has no second way to write a value, so a key given twice shows as a difference too. */
function fromCanonical(bundle: unknown, bytes: string): string | null {
  let canonical: string
  try {
    canonical = canonicalJson(bundle)
  } catch (error) {
    return String(error)
  }
  if (canonical === bytes) return null
  let place = 0
  while (canonical[place] === bytes[place]) place += 1
  const near = JSON.stringify(bytes.slice(Math.max(0, place - 20), place + 20))
  return `It differs from its canonical form (RFC 8785) at character ${place}, near ${near}: a key twice, keys out of order, or space.`
}
