import { isLocalTime, isStorableText } from '#engine/index.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import type { UnitBanner, WriteBanner } from '#schemas/generated/api.ts'
import { fromJson, toJson } from '#storage/json.ts'
import { addBanner, bannerById, bannerSubject } from '#storage/queries/banners.ts'
import type { Banner } from '#storage/queries/banners.ts'
import { currentDigest } from '#storage/queries/bundles.ts'
import { addEvent, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import type { PlainAction } from '../door/action.ts'
import { zoneOf } from './banner-time.ts'
import { instantOf, localTime } from '../context/calendar.ts'
import { done, refused } from '../context/problem.ts'
import type { ProblemCode, Result } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'
import { shownBanners } from './unit-banners.ts'

/**
 * A patient administrator writes a banner for their unit: what all its patients and staff are to know for a while. The
 * same one again, by its id, is the one that was written. It is for everybody, so nothing about anybody belongs in it.
 */
export const writeBanner: PlainAction<WriteBanner, UnitBanner> = {
  name: 'writeBanner',
  about: 'nothing',
  object: ({ id }) => id,
  run: async (scene, input) => {
    if (!unitsWith(scene.actor, 'patient_administrator').includes(input.unit)) return refused('not_found')
    const known = await bannerById(scene.db, input.id)
    if (known !== undefined) return again(scene, known, input)
    const code = await whyNot(scene, input)
    if (code !== null) return refused(code)
    await write(scene, input)
    const banner = await bannerById(scene.db, input.id)
    if (banner === undefined) throw new Error('a banner that was written is not there')
    return shown(scene, banner)
  },
}

async function again(scene: Scene, known: Banner, input: WriteBanner): Promise<Result<UnitBanner>> {
  const isSame =
    known.unit === input.unit &&
    canonicalJson(fromJson(known.text)) === canonicalJson(input.text) &&
    known.programs === programsOf(input) &&
    known.until_local === input.until &&
    (input.from === null || known.from_local === input.from)
  return isSame ? shown(scene, known) : refused('banner_conflict')
}

async function whyNot(scene: Scene, { text, unit, programs, from, until }: WriteBanner): Promise<ProblemCode | null> {
  if (![text.sv, text.en ?? text.sv].every((wording) => isStorableText(wording))) return 'invalid_text'
  if (!isLocalTime(until) || (from !== null && !isLocalTime(from))) return 'invalid_time'
  const zone = await zoneOf(scene, unit)
  const begins = from === null ? scene.now : instantOf(from, zone)
  const ends = instantOf(until, zone)
  if (ends <= begins || ends <= scene.now) return 'invalid_time'
  for (const program of programs ?? []) {
    if ((await currentDigest(scene.db, program)) === undefined) return 'unknown_program'
  }
  return null
}

async function write(scene: Scene, input: WriteBanner): Promise<void> {
  const { db, now, actor } = scene
  const { id, unit, text, until } = input
  const from = input.from ?? localTime(now, await zoneOf(scene, unit))
  const data = { unit, text: digestOf(canonicalJson(text)), programs: programsOf(input), from, until }
  const subject = bannerSubject(id)
  const event = seal(NO_EVENTS, { at: now, actor: actor.id, action: 'write_banner', subject, data })
  await addBanner(db, {
    id,
    unit,
    text: toJson(text),
    programs: programsOf(input),
    from_local: from,
    until_local: until,
    written_by: actor.id,
    written_at: now,
    ended_by: null,
    ended_at: null,
    ...headOf(event),
  })
  await addEvent(db, event)
}

/** The same programs are written alike, in whatever order they were named. */
function programsOf({ programs }: WriteBanner): Banner['programs'] {
  return programs === null ? null : toJson([...new Set(programs)].toSorted())
}

async function shown(scene: Scene, banner: Banner): Promise<Result<UnitBanner>> {
  const [item] = await shownBanners(scene, [banner])
  if (item === undefined) throw new Error('a banner is not shown to who wrote it')
  return done(item)
}
