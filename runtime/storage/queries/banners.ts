import type { Selectable } from 'kysely'
import type { LocalTime } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { StaleWrite } from '../store.ts'
import type { Db } from '../store.ts'
import type { BannerTable, ChainHead } from '../tables.ts'

export type Banner = Selectable<BannerTable>

/** What the events of a banner are about. */
export function bannerSubject(id: string): string {
  return `banner:${id}`
}

export async function bannerById(db: Db, id: string): Promise<Banner | undefined> {
  return db.selectFrom('banner').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function addBanner(db: Db, banner: Omit<Banner, 'n'>): Promise<void> {
  await db.insertInto('banner').values(banner).execute()
}

/** Ends a banner that stands, and gives it the new end of its chain. */
export async function endBanner(
  db: Db,
  { id, events }: Pick<Banner, 'id' | 'events'>,
  end: { readonly ended_by: string; readonly ended_at: Instant } & ChainHead,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('banner')
    .set(end)
    .where('id', '=', id)
    .where('events', '=', events)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new StaleWrite(`banner ${id}`)
}

/** The banners of these units, newest first: those written before one, or all. */
export async function bannersAt(
  db: Db,
  units: readonly string[],
  before: number | null,
  limit: number,
): Promise<Banner[]> {
  if (units.length === 0) return []
  let rows = db.selectFrom('banner').selectAll().where('unit', 'in', units)
  if (before !== null) rows = rows.where('n', '<', before)
  return rows.orderBy('n', 'desc').limit(limit).execute()
}

/** A unit's banners that nobody has ended, and that stand until after this time on its clocks; newest first. */
export async function standingBanners(db: Db, unit: string, after: LocalTime, limit: number): Promise<Banner[]> {
  return db
    .selectFrom('banner')
    .selectAll()
    .where('unit', '=', unit)
    .where('ended_at', 'is', null)
    .where('until_local', '>', after)
    .orderBy('n', 'desc')
    .limit(limit)
    .execute()
}
