import type { Package, Published } from '#schemas/generated/api.ts'
import { addCurrentBundle, bundleByDigest, programHead, versionsOf } from '#storage/queries/bundles.ts'
import { addEvent, headOf, seal } from '#storage/queries/events.ts'
import { keepMedia, mediaPresent } from '#storage/queries/media.ts'
import type { PlainAction } from '../door/action.ts'
import { checkBundle } from './check-bundle.ts'
import { checkMedia } from './check-media.ts'
import { done, refused } from '../context/problem.ts'
import { newestFirst } from './version.ts'

/**
 * Takes a new version of a program and gives it to those who start from now on. Everything is checked here again,
 * whatever the publisher's tools have said. It succeeds whole or leaves everything as it was.
 */
export const publishBundle: PlainAction<Package, Published> = {
  name: 'publishBundle',
  about: 'nothing',
  object: (input) => input.digest,
  run: async ({ db, now, actor }, { digest, bundle: bytes, media }) => {
    const checked = checkBundle(digest, bytes)
    if (!checked.ok) return checked
    const bundle = checked.value
    const { program, version } = bundle
    if ((await bundleByDigest(db, digest)) !== undefined) return done({ program, version, digest, new: false })

    const versions = await versionsOf(db, program)
    if (versions.some((published) => published.version === version)) {
      return refused('bundle_version', { detail: `${program} ${version} is published with other content.` })
    }
    const newest = versions.map((published) => published.version).toSorted(newestFirst)[0]
    if (newest !== undefined && newestFirst(newest, version) < 0) {
      return refused('bundle_older', { detail: `${program} ${newest} is published and newer than ${version}.` })
    }
    const files = checkMedia(bundle, media, await mediaPresent(db, Object.keys(bundle.media)))
    if (!files.ok) return files

    for (const file of files.value) await keepMedia(db, file)
    const data = { program, version, digest }
    const told = { at: now, actor: actor.id, action: 'publish', subject: program, data }
    const event = seal(await programHead(db, program), told)
    await addCurrentBundle(db, { digest, program, version, bytes, published_at: now }, headOf(event))
    await addEvent(db, event)
    return done({ program, version, digest, new: true })
  },
}
