import { StaleWrite } from '../store.ts'
import type { Db } from '../store.ts'
import type { OfferTable } from '../tables.ts'

/** What the events of an offer are about. */
export function offerSubject({ unit, program }: Pick<OfferTable, 'unit' | 'program'>): string {
  return `offer:${unit}:${program}`
}

export async function offerOf(db: Db, unit: string, program: string): Promise<OfferTable | undefined> {
  return db.selectFrom('offer').selectAll().where('unit', '=', unit).where('program', '=', program).executeTakeFirst()
}

/** Every offer that stands, of every unit. */
export async function openOffers(db: Db): Promise<OfferTable[]> {
  return db.selectFrom('offer').selectAll().where('open', '=', 1).orderBy('program').orderBy('unit').execute()
}

/** What these units offer or have offered. */
export async function offersAt(db: Db, units: readonly string[]): Promise<OfferTable[]> {
  if (units.length === 0) return []
  return db.selectFrom('offer').selectAll().where('unit', 'in', units).orderBy('program').orderBy('unit').execute()
}

/** Keeps an offer over the one it was made from; where that has changed since, nothing is kept. */
export async function keepOffer(db: Db, before: OfferTable | undefined, offer: OfferTable): Promise<void> {
  if (before === undefined) {
    await db.insertInto('offer').values(offer).execute()
    return
  }
  const { unit, program, ...rest } = offer
  const { numUpdatedRows } = await db
    .updateTable('offer')
    .set(rest)
    .where('unit', '=', unit)
    .where('program', '=', program)
    .where('events', '=', before.events)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new StaleWrite(`offer ${offerSubject(offer)}`)
}
