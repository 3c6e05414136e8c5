import type { Db } from '../store.ts'

/** Notes that somebody has seen every response of an enrolment up to a number. */
export async function noteSeen(db: Db, enrolment: string, person: string, n: number): Promise<void> {
  const known = await seenUpTo(db, person, [enrolment])
  if ((known.get(enrolment) ?? 0) >= n) return
  await db
    .insertInto('seen')
    .values({ enrolment, person, response_n: n })
    .onConflict((taken) => taken.columns(['enrolment', 'person']).doUpdateSet({ response_n: n }))
    .execute()
}

/** Up to which response somebody has seen each of these enrolments; what was never opened is absent. */
export async function seenUpTo(db: Db, person: string, enrolments: readonly string[]): Promise<Map<string, number>> {
  if (enrolments.length === 0) return new Map()
  const rows = await db
    .selectFrom('seen')
    .select(['enrolment', 'response_n'])
    .where('person', '=', person)
    .where('enrolment', 'in', enrolments)
    .execute()
  return new Map(rows.map((row) => [row.enrolment, row.response_n]))
}
