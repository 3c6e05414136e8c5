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
  PlanPartTable,
  ResponseTable,
  ScoreTable,
} from '../tables.ts'
import { groupBy, rowsOf } from './state-rows.ts'
import type { OccurrenceValues } from './state-rows.ts'

/** Puts together the engine's states of these enrolments, in the same order, with one query per kind of record. */
export async function statesOf(db: Db, enrolments: readonly EnrolmentTable[]): Promise<State[]> {
  const ids = enrolments.map((enrolment) => enrolment.id)
  if (ids.length === 0) return []
  const { occurrences, responses, scores, amendments, amendedScores, modules, ...rows } = await rowsOf(db, ids)
  const { flags, comments, firings, messages, phases, plan } = rows
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
      occurrences: byKey(occurrences.get(id), (values) => [values[0], occurrence(values)]),
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

function occurrence(values: OccurrenceValues): Occurrence {
  const [id, series, n, form, state, openAt, dueAt, closeAt, typedAt, remindAt, reminded, gate] = values
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

function byKey<Row, Value>(
  rows: readonly Row[] | undefined,
  entry: (row: Row) => [string, Value],
): Record<string, Value> {
  return Object.fromEntries((rows ?? []).map(entry))
}
