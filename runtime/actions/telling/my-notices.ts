import { whyOver } from '#engine/index.ts'
import type { MyNotices, Notice, PageQuery } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { countUnreadNotices, noticesOf, readNotices, unreadNoticesOf } from '#storage/queries/deliveries.ts'
import type { Delivery } from '#storage/queries/deliveries.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { enrolmentsByIds } from '#storage/queries/enrolments.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { caresOf } from '../care/cares-of.ts'
import { plainHeader } from '../context/plain-header.ts'
import { BY_NUMBER, cut, pageAsked } from '../context/page.ts'
import type { Page } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'
import type { Actor, Scene } from '../context/scene.ts'

/** What is new to the person, newest first. What is over by now, since somebody has seen to it, counts as read. */
export const myNotices: PlainAction<PageQuery, MyNotices> = {
  name: 'myNotices',
  about: 'nothing',
  run: async (scene, asked) => {
    const page = pageAsked<readonly [number]>(asked, BY_NUMBER)
    return page === null ? refused('invalid_cursor') : done(await listOf(scene, page))
  },
}

/** How many of the newest that are not read are looked at each time, besides those on the page. */
const LOOKED_AT = 100

/**
 * A page, and how many are not read on all of them. What is over far down may be among those, until its page is asked for:
 * the count is never too low.
 */
export async function listOf(scene: Scene, page: Page<readonly [number]>): Promise<MyNotices> {
  const { db, actor, now } = scene
  const found = await noticesOf(db, actor.id, page.after?.[0] ?? null, page.limit + 1)
  const { rows: listed, next } = cut(found, page, ({ id }) => [id])
  const newest = await unreadNoticesOf(db, actor.id, LOOKED_AT)
  const over = await overOf(scene, [...newest, ...listed.filter((notice) => notice.read_at === null)])
  await readNotices(db, actor.id, [...over], now)
  const enrolments = await reachable(scene, listed)
  const names = await namesOf(db, [...new Set([...enrolments.values()].map(({ patient }) => patient))])
  const items: Notice[] = []
  for (const notice of listed) {
    const enrolment = enrolments.get(notice.enrolment)
    const read_at = notice.read_at ?? (over.has(notice.id) ? now : null)
    if (enrolment !== undefined) items.push(await shown(scene, { ...notice, read_at }, enrolment, names))
  }
  const units = [...new Set((actor.person?.roles ?? []).map((held) => held.unit.id))]
  return { unread: await countUnreadNotices(db, actor.id, units), items, next }
}

/** Those of these that are over, by id. */
async function overOf(scene: Scene, notices: readonly Delivery[]): Promise<ReadonlySet<number>> {
  const cares = await caresOf(scene, notices)
  const over = notices.filter((notice) => {
    const care = cares.get(notice.enrolment) ?? null
    const why = care === null ? null : whyOver(care.state, fromJson(notice.effect))
    // What is open while the program is paused can be answered all the same.
    return why !== null && why !== 'paused'
  })
  return new Set(over.map(({ id }) => id))
}

/** Of those that were told of, the ones this person may still know of, by id. Each is told of in the access log. */
async function reachable(scene: Scene, notices: readonly Delivery[]): Promise<ReadonlyMap<string, EnrolmentTable>> {
  const asked = [...new Set(notices.map(({ enrolment }) => enrolment))]
  const enrolments = (await enrolmentsByIds(scene.db, asked)).filter((enrolment) => mayKnow(scene.actor, enrolment))
  for (const enrolment of enrolments) scene.touch({ enrolment })
  return new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]))
}

/** A patient of what is their own; staff of the unit's patients, for as long as they work there. */
function mayKnow({ id, person }: Actor, { patient, unit }: EnrolmentTable): boolean {
  return patient === id || (person?.roles ?? []).some((held) => held.unit.id === unit)
}

async function shown(
  { context, db, actor }: Scene,
  { id, effect, created_at: at, read_at: readAt }: Delivery,
  { id: enrolment, digest, program, patient }: EnrolmentTable,
  names: ReadonlyMap<string, string>,
): Promise<Notice> {
  const { about, subject } = fromJson(effect)
  const delivered = await context.bundles.load(db, digest)
  const { title } = delivered?.bundle ?? plainHeader(program)
  const name = patient === actor.id ? null : (names.get(patient) ?? '')
  return { id, enrolment, about, subject, program: title, patient: name, at, readAt }
}
