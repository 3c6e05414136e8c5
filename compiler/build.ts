import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from './digest.ts'
import type { Analysis } from './analyze.ts'
import type { Sources, Span } from './sources.ts'

/** A program ready to be sent to a runtime. */
export interface Built {
  readonly program: string
  readonly version: string
  /** The bundle's canonical JSON (RFC 8785). */
  readonly text: string
  /** SHA-256 of that text's bytes. */
  readonly digest: string
  /** The media it needs: digest → path in the program's folder. */
  readonly media: ReadonlyMap<string, string>
  /** Where each part was written. Not part of the bundle: reformatting the source changes this and not the digest. */
  readonly sourceOf: ReadonlyMap<string, Span>
}

/** The bundle of a sound analysis as bytes and digest: the same on every machine. null where the program has errors. */
export function build(analysis: Analysis): Built | null {
  const { bundle, sources, sourceOf } = analysis
  if (!bundle) return null
  const text = canonicalJson(bundle)
  const media = mediaOf(sources, bundle.media)
  return { program: bundle.program, version: bundle.version, text, digest: digestOf(text), media, sourceOf }
}

/** Of a file that lies there under several names, the first name. */
function mediaOf({ media }: Sources, needed: object): Map<string, string> {
  const paths = new Map<string, string>()
  for (const [path, { digest }] of [...media].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (Object.hasOwn(needed, digest) && !paths.has(digest)) paths.set(digest, path)
  }
  return paths
}
