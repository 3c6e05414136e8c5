import type { Compilable } from 'kysely'
import type {
  Feedback,
  Firing,
  Flag,
  Message,
  Occurrence,
  PlanPart,
  Response,
  Revision,
  Score,
  State,
} from '#engine/index.ts'
import { builtOnce } from '../built-once.ts'
import { fromJson } from '../json.ts'
import type { Db } from '../store.ts'
import type {
  AmendedScoreTable,
  AmendmentTable,
  EnrolmentTable,
  FiringTable,
  FlagCommentTable,
  FlagTable,
  MessageTable,
  ModuleProgressTable,
  OccurrenceTable,
  PlanPartTable,
  ResponseTable,
  ScoreTable,
} from '../tables.ts'

/** Puts together the engine's states of these enrolments, in the same order, with one query per kind of record. */
export async function statesOf(db: Db, enrolments: readonly EnrolmentTable[]): Promise<State[]> {
  const ids = enrolments.map((enrolment) => enrolment.id)
  if (ids.length === 0) return []
  const [
    occurrences,
    responses,
    scores,
    amendments,
    amendedScores,
    modules,
    flags,
    comments,
    firings,
    messages,
    phases,
    plan,
  ] = await rowsOf(db, ids)
  return enrolments.map((enrolment) => {
    const id = enrolment.id
    const ownScores = groupBy(scores.get(id) ?? [], (row) => row.occurrence)
    const ownAmendments = groupBy(amendments.get(id) ?? [], (row) => row.occurrence)
    const ownAmendedScores = groupBy(amendedScores.get(id) ?? [], (row) => row.occurrence)
    const ownComments = groupBy(comments.get(id) ?? [], (row) => row.flag)
    return {
      status: enrolment.status,
      patient: fromJson(enrolment.patient_facts),
      startsAt: enrolment.starts_local,
      startedAt: enrolment.started_local,
      endedAt: enrolment.ended_local,
      lastActiveAt: enrolment.last_active_local,
      moduleOrder: fromJson(enrolment.module_order),
      occurrences: occurrences.get(id) ?? {},
      responses: byKey(responses.get(id), (row) => [
        row.occurrence,
        response(row, [
          { answers: fromJson(row.answers), scores: scoresFrom(ownScores.get(row.occurrence)), amended: null },
          ...(ownAmendments.get(row.occurrence) ?? []).map((each) =>
            revision(each, ownAmendedScores.get(row.occurrence) ?? []),
          ),
        ]),
      ]),
      modules: byKey(modules.get(id), (row) => [
        row.module,
        {
          module: row.module,
          openedAt: row.opened_local,
          closedAt: row.closed_local,
          openedBy: row.opened_by,
          doneAt: row.done_local,
          read: fromJson(row.read),
          handedInAt: row.handed_in_local,
          feedback: feedback(row),
        },
      ]),
      flags: byKey(flags.get(id), (row) => [row.id, flag(row, ownComments.get(row.id) ?? [])]),
      firings: byKey(firings.get(id), (row) => [row.id, firingOf(row)]),
      messages: byKey(messages.get(id), (row) => [row.id, message(row)]),
      phases: byKey(phases.get(id), ({ n, kind, at_local: at, until }) => [
        String(n),
        { id: String(n), n, kind, at, until },
      ]),
      plan: byKey(plan.get(id), (row) => [row.id, planPart(row)]),
    }
  })
}

const COLUMNS = [
  'id',
  'series',
  'n',
  'form',
  'state',
  'open_local',
  'due_local',
  'close_local',
  'typed_local',
  'remind_local',
  'reminded',
  'gate',
] as const satisfies readonly (keyof OccurrenceTable)[]

/**
 * There are a hundred for each patient and more, far more than of anything else. The database puts them together as one
 * text, which is read several times as fast as so many rows.
 */
async function occurrencesOf(db: Db, ids: readonly string[]): Promise<Map<string, State['occurrences']>> {
  const found = await builtOnce(db, `occurrences of ${ids.length}`, ids, () =>
    db
      .selectFrom('occurrence')
      .select('enrolment')
      .select((row) =>
        row
          .cast<string>(row.fn.agg('json_agg', [row.fn('json_build_array', [...COLUMNS])]).orderBy('id'), 'text')
          .as('all'),
      )
      .where('enrolment', 'in', ids)
      .groupBy('enrolment'),
  )
  return new Map(
    found.rows.map(({ enrolment, all }) => {
      const occurrences: Record<string, Occurrence> = {}
      // An id has a colon in it, and so is no name that objects have of their own.
      for (const values of JSON.parse(all) as ValuesOf<typeof COLUMNS>[]) occurrences[values[0]] = occurrence(values)
      return [enrolment, occurrences]
    }),
  )
}

type ValuesOf<Names extends readonly (keyof OccurrenceTable)[]> = {
  readonly [Place in keyof Names]: OccurrenceTable[Names[Place]]
}

function occurrence([id, series, n, form, state, openAt, dueAt, closeAt, typedAt, remindAt, reminded, gate]: ValuesOf<
  typeof COLUMNS
>): Occurrence {
  const reminders = fromJson(remindAt)
  return {
    id,
    series,
    n,
    form,
    state,
    openAt,
    dueAt,
    closeAt,
    typedAt,
    remindAt: reminders,
    reminded,
    gate: gate === 1,
  }
}

/** A response with what it has said, as it was sent and after each amendment: the last counts. */
function response(row: ResponseTable, revisions: [Revision, ...Revision[]]): Response {
  const newest = revisions.at(-1) ?? revisions[0]
  return {
    occurrence: row.occurrence,
    n: row.n,
    form: row.form,
    at: row.sent_local,
    late: row.late === 1,
    ...newest,
    earlier: revisions.slice(0, -1),
  }
}

function revision(row: AmendmentTable, scores: readonly AmendedScoreTable[]): Revision {
  const { id, amended_local: at, author: by, reason } = row
  const own = scores.filter((score) => score.revision === row.revision)
  return { answers: fromJson(row.answers), scores: scoresFrom(own), amended: { id, at, by, reason } }
}

function scoresFrom(rows: readonly ScoreTable[] = []): Score[] {
  return rows.map(({ result, value, status, band }) => ({ result, value, status, band }))
}

function flag(row: FlagTable, comments: readonly FlagCommentTable[]): Flag {
  const { acknowledged_local: at, acknowledged_by: by, comment } = row
  const { owner, owner_name: name, owner_local: since, owner_by: ownerBy } = row
  const { snoozed_until: until, snoozed_local: snoozedAt, snoozed_by: snoozedBy } = row
  return {
    id: row.id,
    rule: row.rule,
    raisedAt: row.raised_local,
    response: row.response,
    message: row.message,
    because: fromJson(row.because),
    acknowledged: at === null || by === null ? null : { at, by, comment },
    owner:
      owner === null || name === null || since === null || ownerBy === null
        ? null
        : { id: owner, name, since, by: ownerBy },
    snoozed:
      until === null || snoozedAt === null || snoozedBy === null ? null : { until, at: snoozedAt, by: snoozedBy },
    escalatedAt: row.escalated_local,
    comments: comments.map(({ id, at_local, author, text }) => ({ id, at: at_local, by: author, text })),
  }
}

/** What was asked of staff before it could be said to be done has not been. */
export function firingOf(row: FiringTable): Firing {
  const done = fromJson(row.done)
  const remind = fromJson(row.remind).map((task, place) => ({ ...task, done: done[place] ?? null }))
  return { id: row.id, rule: row.rule, at: row.fired_local, remind }
}

function feedback({ feedback_local: at, feedback_by: by, feedback: text }: ModuleProgressTable): Feedback | null {
  return at === null || by === null || text === null ? null : { at, by, text }
}

function message(row: MessageTable): Message {
  const common = { id: row.id, n: row.n, at: row.sent_local, readAt: row.read_local }
  const text = fromJson(row.text)
  if (typeof text !== 'string') return { ...common, from: 'program', text }
  return row.sender === 'clinician'
    ? { ...common, from: 'clinician', by: row.author ?? '', text }
    : { ...common, from: 'patient', text }
}

function planPart({ id, added_local: at, added_by: by, what, ...row }: PlanPartTable): PlanPart {
  const { stopped_local: stoppedAt, stopped_by: stoppedBy } = row
  const stopped = stoppedAt === null || stoppedBy === null ? null : { at: stoppedAt, by: stoppedBy }
  return { id, at, by, what: fromJson(what), stopped }
}

/** Every record of these enrolments, by enrolment. */
async function rowsOf(db: Db, ids: readonly string[]) {
  return [
    await occurrencesOf(db, ids),
    await of(db, 'response', ids, (rows) =>
      rows.selectFrom('response').selectAll().where('enrolment', 'in', ids).orderBy('n'),
    ),
    await of(db, 'score', ids, (rows) =>
      rows.selectFrom('score').selectAll().where('enrolment', 'in', ids).orderBy('place'),
    ),
    await of(db, 'amendment', ids, (rows) =>
      rows.selectFrom('amendment').selectAll().where('enrolment', 'in', ids).orderBy('revision'),
    ),
    await of(db, 'amended_score', ids, (rows) =>
      rows.selectFrom('amended_score').selectAll().where('enrolment', 'in', ids).orderBy('place'),
    ),
    await of(db, 'module_progress', ids, (rows) =>
      rows.selectFrom('module_progress').selectAll().where('enrolment', 'in', ids).orderBy('module'),
    ),
    await of(db, 'flag', ids, (rows) =>
      rows.selectFrom('flag').selectAll().where('enrolment', 'in', ids).orderBy('id'),
    ),
    await of(db, 'flag_comment', ids, (rows) =>
      rows.selectFrom('flag_comment').selectAll().where('enrolment', 'in', ids).orderBy('n'),
    ),
    await of(db, 'firing', ids, (rows) =>
      rows.selectFrom('firing').selectAll().where('enrolment', 'in', ids).orderBy('id'),
    ),
    await of(db, 'message', ids, (rows) =>
      rows.selectFrom('message').selectAll().where('enrolment', 'in', ids).orderBy('n'),
    ),
    await of(db, 'phase', ids, (rows) =>
      rows.selectFrom('phase').selectAll().where('enrolment', 'in', ids).orderBy('n'),
    ),
    await of(db, 'plan_part', ids, (rows) =>
      rows.selectFrom('plan_part').selectAll().where('enrolment', 'in', ids).orderBy('id'),
    ),
  ] as const
}

/** The rows of a table that these enrolments have, by enrolment. */
async function of<Row extends { enrolment: string }>(
  db: Db,
  table: string,
  ids: readonly string[],
  build: (db: Db) => Compilable<Row>,
): Promise<Map<string, Row[]>> {
  const { rows } = await builtOnce(db, `${table} of ${ids.length}`, ids, () => build(db))
  return groupBy(rows, ({ enrolment }) => enrolment)
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}

function byKey<Row, Value>(
  rows: readonly Row[] | undefined,
  entry: (row: Row) => [string, Value],
): Record<string, Value> {
  return Object.fromEntries((rows ?? []).map(entry))
}
