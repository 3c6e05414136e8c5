import type { Effect } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { toJson } from '../json.ts'
import type { Db } from '../store.ts'

/** Puts effects in the outbox. A key is told once, so that an effect asked for again adds nothing. */
export async function queueEffects(db: Db, enrolment: string, effects: readonly Effect[], at: Instant): Promise<void> {
  for (const effect of effects) {
    await db
      .insertInto('outbox')
      .values({ enrolment, key: effect.key, effect: toJson(effect), state: 'waiting', created_at: at })
      .onConflict((taken) => taken.columns(['enrolment', 'key']).doNothing())
      .execute()
  }
}
