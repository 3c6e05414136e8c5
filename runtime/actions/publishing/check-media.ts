import { digestOf } from '#storage/digest.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { mediaKindOf } from '#schemas/media-types.ts'
import type { MediaTable } from '#storage/tables.ts'
import { mediaUsed } from './media-used.ts'
import { done, refused } from '../context/problem.ts'
import type { Result } from '../context/problem.ts'

/**
 * Whether every file of a bundle is here: sent with it as Base64 or `present` already. The value is the files that
 * came, to be kept.
 */
export function checkMedia(
  bundle: Bundle,
  sent: Readonly<Record<string, string>>,
  present: ReadonlySet<string>,
): Result<MediaTable[]> {
  const no = (digest: string, why: string) => refused('bundle_media', { detail: `Media ${digest}: ${why}` })
  for (const digest of mediaUsed(bundle)) {
    if (!Object.hasOwn(bundle.media, digest)) return no(digest, 'is used and not in the list of files.')
  }
  for (const digest of Object.keys(sent)) {
    if (!Object.hasOwn(bundle.media, digest)) return no(digest, 'was sent and is not in the list of files.')
  }
  const files: MediaTable[] = []
  for (const [digest, { name, type, bytes: size }] of Object.entries(bundle.media)) {
    if (mediaKindOf(type) === null) return no(digest, `${name} is of the type ${type}, which is not allowed.`)
    const text = Object.hasOwn(sent, digest) ? sent[digest] : undefined
    if (text === undefined) {
      if (!present.has(digest)) return no(digest, `${name} is missing.`)
      continue
    }
    const bytes = Buffer.from(text, 'base64')
    if (digestOf(bytes) !== digest) return no(digest, `${name} has other bytes than its digest says.`)
    if (bytes.length !== size) return no(digest, `${name} has ${bytes.length} bytes and not ${size}.`)
    files.push({ digest, type, bytes })
  }
  return done(files)
}
