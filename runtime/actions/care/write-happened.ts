import type { Effect, State } from '#engine/index.ts'
import { saveRecords } from '#storage/records.ts'
import { saveEnrolments } from '#storage/queries/enrolments.ts'
import { addEvents } from '#storage/queries/events.ts'
import { queueEffects } from '#storage/queries/outbox.ts'
import type { EnrolmentTable, EventTable } from '#storage/tables.ts'
import type { Scene } from '../context/scene.ts'

/** What has happened to an enrolment and is to be written. */
export interface Happened {
  readonly was: EnrolmentTable
  readonly enrolment: EnrolmentTable
  readonly event: EventTable
  readonly before: State
  readonly after: State
  readonly effects: readonly Effect[]
}

/** Writes what has happened to some enrolments, with one statement for each kind of rows. Their rows as they are then. */
export async function writeHappened({ db, now }: Scene, all: readonly Happened[]): Promise<EnrolmentTable[]> {
  if (all.length === 0) return []
  const saved = await saveEnrolments(
    db,
    all.map(({ was, enrolment }) => ({ was, is: enrolment })),
  )
  await saveRecords(
    db,
    all.map(({ enrolment: { id, digest }, before, after }) => ({ enrolment: id, digest, before, after })),
  )
  await queueEffects(
    db,
    all.map(({ enrolment: { id }, effects }) => ({ enrolment: id, effects })),
    now,
  )
  await addEvents(
    db,
    all.map(({ event }) => event),
  )
  return saved
}
