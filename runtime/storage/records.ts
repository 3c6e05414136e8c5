import { revisionsOf } from '#engine/index.ts'
import type {
  Firing,
  Flag,
  Message,
  ModuleProgress,
  Occurrence,
  Phase,
  PlanPart,
  Response,
  State,
} from '#engine/index.ts'
import { overwritten, writeRows } from './built-once.ts'
import { toJson } from './json.ts'
import type { Db } from './store.ts'
import type {
  FiringTable,
  FlagTable,
  MessageTable,
  ModuleProgressTable,
  OccurrenceTable,
  PhaseTable,
  PlanPartTable,
  ResponseTable,
  ScoreTable,
} from './tables.ts'

/*
 * The engine's records as rows. A new state shares every record it did not touch with the one before, so that a
 * record which is the same object needs no writing. `queries/states.ts` is the way back.
 */

/** An enrolment's state as it was and as it has become. */
export interface Changed {
  readonly enrolment: string
  readonly digest: string
  readonly before: State
  readonly after: State
}

/** Writes the records in which enrolments' states differ; their own rows are saved by `saveEnrolments`. */
export async function saveRecords(db: Db, changes: readonly Changed[]): Promise<void> {
  const of = <Row, Table>(
    records: (state: State) => Readonly<Record<string, Row>>,
    row: (own: string, record: Row) => Table,
  ) =>
    changes.flatMap(({ enrolment, before, after }) =>
      changed(records(before), records(after)).map(([, record]) => row(enrolment, record)),
    )
  await save(
    db,
    'occurrence',
    of((state) => state.occurrences, occurrenceRow),
  )
  for (const change of changes) {
    const { before, after } = change
    for (const [id, record] of changed(before.responses, after.responses))
      await addRevisions(db, change, before.responses[id], record)
  }
  await save(
    db,
    'module_progress',
    of((state) => state.modules, moduleRow),
  )
  await save(
    db,
    'flag',
    of((state) => state.flags, flagRow),
  )
  for (const { enrolment, before, after } of changes) {
    for (const [id, record] of changed(before.flags, after.flags)) {
      const known = Object.hasOwn(before.flags, id) ? (before.flags[id]?.comments ?? []) : []
      await addComments(db, enrolment, record, known.length)
    }
  }
  await save(
    db,
    'firing',
    of((state) => state.firings, firingRow),
  )
  await save(
    db,
    'message',
    of((state) => state.messages, messageRow),
  )
  const phases = of((state) => state.phases, phaseRow)
  await writeRows(db, 'phase', phases, (rows) => db.insertInto('phase').values(rows))
  await save(
    db,
    'plan_part',
    of((state) => state.plan, planPartRow),
  )
}

/** The tables of which an enrolment's record may be written again. */
interface Kept {
  occurrence: OccurrenceTable
  module_progress: ModuleProgressTable
  flag: FlagTable
  firing: FiringTable
  message: MessageTable
  plan_part: PlanPartTable
}

/** Writes rows, each over the one there is with the same key in its enrolment. */
async function save<Name extends keyof Kept>(db: Db, table: Name, all: readonly Kept[Name][]): Promise<void> {
  const key = table === 'module_progress' ? 'module' : 'id'
  await writeRows(db, `save ${table}`, all, (rows) =>
    db
      .insertInto(table as 'occurrence')
      .values(rows as readonly OccurrenceTable[])
      .onConflict((taken) =>
        taken.columns(['enrolment', key as 'id']).doUpdateSet(overwritten(rows, ['enrolment', key])),
      ),
  )
}

function occurrenceRow(enrolment: string, record: Occurrence): OccurrenceTable {
  return {
    enrolment,
    id: record.id,
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
}

function moduleRow(enrolment: string, record: ModuleProgress): ModuleProgressTable {
  return {
    enrolment,
    module: record.module,
    opened_local: record.openedAt,
    closed_local: record.closedAt,
    opened_by: record.openedBy,
    done_local: record.doneAt,
    read: toJson(record.read),
    handed_in_local: record.handedInAt,
    feedback_local: record.feedback?.at ?? null,
    feedback_by: record.feedback?.by ?? null,
    feedback: record.feedback?.text ?? null,
  }
}

function firingRow(enrolment: string, { id, rule, at, remind }: Firing): FiringTable {
  const asked = toJson(remind.map(({ text, by }) => ({ text, by })))
  return { enrolment, id, rule, fired_local: at, remind: asked, done: toJson(remind.map((task) => task.done)) }
}

function phaseRow(enrolment: string, { n, kind, at, until }: Phase): PhaseTable {
  return { enrolment, n, kind, at_local: at, until }
}

/**
 * A sent form and its scores are only ever added, and so are its amendments with theirs; the database refuses a second
 * one in the same place.
 */
async function addRevisions(
  db: Db,
  { enrolment, digest }: Changed,
  known: Response | undefined,
  record: Response,
): Promise<void> {
  const { occurrence, n, form, at, late } = record
  const first = known === undefined ? 0 : revisionsOf(known).length
  for (const [place, { answers, scores, amended }] of revisionsOf(record).entries()) {
    if (place < first) continue
    const about = { enrolment, occurrence, digest, answers: toJson(answers) }
    if (amended === null) {
      const response: ResponseTable = { ...about, n, form, sent_local: at, late: late ? 1 : 0 }
      await writeRows(db, 'response', [response], (rows) => db.insertInto('response').values(rows))
      const own = scores.map((score, order): ScoreTable => ({ enrolment, occurrence, place: order, ...score }))
      await writeRows(db, 'score', own, (rows) => db.insertInto('score').values(rows))
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

function flagRow(enrolment: string, record: Flag): FlagTable {
  return {
    enrolment,
    id: record.id,
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
function messageRow(enrolment: string, record: Message): MessageTable {
  const { id, n, from: sender, at, text, readAt } = record
  const author = record.from === 'clinician' ? record.by : null
  return { enrolment, id, n, sender, author, sent_local: at, text: toJson(text), read_local: readAt }
}

function planPartRow(enrolment: string, { id, at, by, what, stopped }: PlanPart): PlanPartTable {
  return {
    enrolment,
    id,
    added_local: at,
    added_by: by,
    what: toJson(what),
    stopped_local: stopped?.at ?? null,
    stopped_by: stopped?.by ?? null,
  }
}

/** Records that are new or another object than before. Nothing the engine knows of ever goes away. */
function changed<Row>(before: Readonly<Record<string, Row>>, after: Readonly<Record<string, Row>>): [string, Row][] {
  const lost = Object.keys(before).find((id) => !Object.hasOwn(after, id))
  if (lost !== undefined) throw new Error('the engine lost a record')
  return Object.entries(after).filter(([id, row]) => !Object.hasOwn(before, id) || before[id] !== row)
}
