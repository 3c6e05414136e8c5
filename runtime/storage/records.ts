import { revisionsOf } from '#engine/index.ts'
import type { Flag, Message, Occurrence, PlanPart, Response, State } from '#engine/index.ts'
import { toJson } from './json.ts'
import type { Db } from './store.ts'
import type { FlagTable, OccurrenceTable } from './tables.ts'

/*
 * The engine's records as rows. A new state shares every record it did not touch with the one before, so that a
 * record which is the same object needs no writing. `queries/states.ts` is the way back.
 */

/** Writes the records in which two states of an enrolment differ; its own row is saved by `saveEnrolment`. */
export async function saveRecords(
  db: Db,
  enrolment: string,
  digest: string,
  before: State,
  after: State,
): Promise<void> {
  for (const [, row] of changed(before.occurrences, after.occurrences)) await saveOccurrence(db, enrolment, row)
  for (const [id, row] of changed(before.responses, after.responses))
    await addRevisions(db, enrolment, digest, before.responses[id], row)
  for (const [, row] of changed(before.modules, after.modules)) {
    const values = {
      opened_local: row.openedAt,
      closed_local: row.closedAt,
      opened_by: row.openedBy,
      done_local: row.doneAt,
      read: toJson(row.read),
      handed_in_local: row.handedInAt,
      feedback_local: row.feedback?.at ?? null,
      feedback_by: row.feedback?.by ?? null,
      feedback: row.feedback?.text ?? null,
    }
    await db
      .insertInto('module_progress')
      .values({ enrolment, module: row.module, ...values })
      .onConflict((taken) => taken.columns(['enrolment', 'module']).doUpdateSet(values))
      .execute()
  }
  for (const [id, row] of changed(before.flags, after.flags)) {
    await saveFlag(db, enrolment, row)
    const known = Object.hasOwn(before.flags, id) ? (before.flags[id]?.comments ?? []) : []
    await addComments(db, enrolment, row, known.length)
  }
  for (const [, row] of changed(before.firings, after.firings)) {
    const remind = toJson(row.remind.map(({ text, by }) => ({ text, by })))
    const values = { rule: row.rule, fired_local: row.at, remind, done: toJson(row.remind.map((task) => task.done)) }
    await db
      .insertInto('firing')
      .values({ enrolment, id: row.id, ...values })
      .onConflict((taken) => taken.columns(['enrolment', 'id']).doUpdateSet(values))
      .execute()
  }
  for (const [, row] of changed(before.messages, after.messages)) await saveMessage(db, enrolment, row)
  for (const [, { n, kind, at, until }] of changed(before.phases, after.phases)) {
    await db.insertInto('phase').values({ enrolment, n, kind, at_local: at, until }).execute()
  }
  for (const [, row] of changed(before.plan, after.plan)) await savePlanPart(db, enrolment, row)
}

async function saveOccurrence(db: Db, enrolment: string, record: Occurrence): Promise<void> {
  const values: Omit<OccurrenceTable, 'enrolment' | 'id'> = {
    series: record.series,
    n: record.n,
    form: record.form,
    state: record.state,
    open_local: record.openAt,
    due_local: record.dueAt,
    close_local: record.closeAt,
    typed_local: record.typedAt,
    remind_local: toJson(record.remindAt),
    reminded: record.reminded,
    gate: record.gate ? 1 : 0,
  }
  await db
    .insertInto('occurrence')
    .values({ enrolment, id: record.id, ...values })
    .onConflict((taken) => taken.columns(['enrolment', 'id']).doUpdateSet(values))
    .execute()
}

/**
 * A sent form and its scores are only ever added, and so are its amendments with theirs; the database refuses a second
 * one in the same place.
 */
async function addRevisions(
  db: Db,
  enrolment: string,
  digest: string,
  known: Response | undefined,
  record: Response,
): Promise<void> {
  const { occurrence, n, form, at, late } = record
  const first = known === undefined ? 0 : revisionsOf(known).length
  for (const [place, { answers, scores, amended }] of revisionsOf(record).entries()) {
    if (place < first) continue
    const about = { enrolment, occurrence, digest, answers: toJson(answers) }
    if (amended === null) {
      await db
        .insertInto('response')
        .values({ ...about, n, form, sent_local: at, late: late ? 1 : 0 })
        .execute()
      for (const [order, score] of scores.entries())
        await db
          .insertInto('score')
          .values({ enrolment, occurrence, place: order, ...score })
          .execute()
      continue
    }
    const revision = place + 1
    const { id, at: amended_local, by: author, reason } = amended
    await db
      .insertInto('amendment')
      .values({ ...about, revision, id, amended_local, author, reason })
      .execute()
    for (const [order, score] of scores.entries())
      await db
        .insertInto('amended_score')
        .values({ enrolment, occurrence, revision, place: order, ...score })
        .execute()
  }
}

async function saveFlag(db: Db, enrolment: string, record: Flag): Promise<void> {
  const values: Omit<FlagTable, 'enrolment' | 'id'> = {
    rule: record.rule,
    raised_local: record.raisedAt,
    response: record.response,
    message: record.message,
    because: toJson(record.because),
    acknowledged_local: record.acknowledged?.at ?? null,
    acknowledged_by: record.acknowledged?.by ?? null,
    comment: record.acknowledged?.comment ?? null,
    owner: record.owner?.id ?? null,
    owner_name: record.owner?.name ?? null,
    owner_local: record.owner?.since ?? null,
    owner_by: record.owner?.by ?? null,
    snoozed_until: record.snoozed?.until ?? null,
    snoozed_local: record.snoozed?.at ?? null,
    snoozed_by: record.snoozed?.by ?? null,
    escalated_local: record.escalatedAt,
  }
  await db
    .insertInto('flag')
    .values({ enrolment, id: record.id, ...values })
    .onConflict((taken) => taken.columns(['enrolment', 'id']).doUpdateSet(values))
    .execute()
}

/** Comments are only ever added, after the so many that are there. */
async function addComments(db: Db, enrolment: string, { id: flag, comments }: Flag, known: number): Promise<void> {
  for (const [place, { id, at, by, text }] of comments.slice(known).entries()) {
    await db
      .insertInto('flag_comment')
      .values({ enrolment, flag, id, n: known + place + 1, at_local: at, author: by, text })
      .execute()
  }
}

/** Of a message that is there already, only that it has been read can change. */
async function saveMessage(db: Db, enrolment: string, record: Message): Promise<void> {
  const { id, n, from: sender, at, text, readAt } = record
  const author = record.from === 'clinician' ? record.by : null
  await db
    .insertInto('message')
    .values({ enrolment, id, n, sender, author, sent_local: at, text: toJson(text), read_local: readAt })
    .onConflict((taken) => taken.columns(['enrolment', 'id']).doUpdateSet({ read_local: readAt }))
    .execute()
}

async function savePlanPart(db: Db, enrolment: string, { id, at, by, what, stopped }: PlanPart): Promise<void> {
  const values = {
    added_local: at,
    added_by: by,
    what: toJson(what),
    stopped_local: stopped?.at ?? null,
    stopped_by: stopped?.by ?? null,
  }
  await db
    .insertInto('plan_part')
    .values({ enrolment, id, ...values })
    .onConflict((taken) => taken.columns(['enrolment', 'id']).doUpdateSet(values))
    .execute()
}

/** Records that are new or another object than before. Nothing the engine knows of ever goes away. */
function changed<Row>(before: Readonly<Record<string, Row>>, after: Readonly<Record<string, Row>>): [string, Row][] {
  const lost = Object.keys(before).find((id) => !Object.hasOwn(after, id))
  if (lost !== undefined) throw new Error('the engine lost a record')
  return Object.entries(after).filter(([id, row]) => !Object.hasOwn(before, id) || before[id] !== row)
}
