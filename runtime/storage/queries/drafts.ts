import type { Answers } from '#schemas/generated/view.ts'
import { fromJson } from '../json.ts'
import { builtOnce } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { DraftTable } from '../tables.ts'

/** Keeps one saved answer; the same save arriving again changes nothing. */
export async function keepDraft(db: Db, draft: Omit<DraftTable, 'arrival'>): Promise<void> {
  await db
    .insertInto('draft')
    .values(draft)
    .onConflict((taken) => taken.columns(['enrolment', 'occurrence', 'client', 'seq']).doNothing())
    .execute()
}

/**
 * The answers so far, merged per question: of several clients the one that saved last, of one client its highest
 * number, whatever order its saves came in. A cleared answer is absent.
 */
export async function draftOf(db: Db, enrolment: string, occurrence: string): Promise<Answers> {
  const saves = await db
    .selectFrom('draft')
    .select(['client', 'seq', 'question', 'value'])
    .where('enrolment', '=', enrolment)
    .where('occurrence', '=', occurrence)
    .orderBy('arrival')
    .execute()
  const highest = new Map<string, number>()
  const answers = new Map<string, (typeof saves)[number]['value']>()
  for (const save of saves) {
    const typed = JSON.stringify([save.client, save.question])
    if (save.seq < (highest.get(typed) ?? 0)) continue
    highest.set(typed, save.seq)
    answers.set(save.question, save.value)
  }
  return Object.fromEntries(
    [...answers].flatMap(([question, text]) => {
      const value = fromJson(text)
      return value === null ? [] : [[question, value]]
    }),
  )
}

/** A sent form needs no draft, and what is not needed is not kept. */
export async function dropDraft(db: Db, enrolment: string, occurrence: string): Promise<void> {
  await builtOnce(db, 'drop draft', [enrolment, occurrence], () =>
    db.deleteFrom('draft').where('enrolment', '=', enrolment).where('occurrence', '=', occurrence),
  )
}

/** Where a batch of so many saves after a place ends; null: there are none after it. */
export async function spentUpTo(db: Db, after: number, size: number): Promise<number | null> {
  const saves = await db
    .selectFrom('draft')
    .select('arrival')
    .where('arrival', '>', after)
    .orderBy('arrival')
    .limit(size)
    .execute()
  return saves.at(-1)?.arrival ?? null
}

/**
 * Removes, of the saves after a place and up to another, those that say nothing any more: of sent forms, and those to
 * which the same client has saved a newer answer. Of each client the highest number for a question stays, so that an
 * old save arriving again is still known to be old. Says how many there were.
 */
export async function removeSpentDrafts(db: Db, after: number, upTo: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('arrival', '>', after)
    .where('arrival', '<=', upTo)
    .where((row) =>
      row.or([
        row.exists(
          row
            .selectFrom('submission')
            .select('submission.id')
            .whereRef('submission.enrolment', '=', 'draft.enrolment')
            .whereRef('submission.occurrence', '=', 'draft.occurrence'),
        ),
        row.exists(
          row
            .selectFrom('draft as newer')
            .select('newer.arrival')
            .whereRef('newer.enrolment', '=', 'draft.enrolment')
            .whereRef('newer.occurrence', '=', 'draft.occurrence')
            .whereRef('newer.client', '=', 'draft.client')
            .whereRef('newer.question', '=', 'draft.question')
            .whereRef('newer.seq', '>', 'draft.seq'),
        ),
      ]),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
