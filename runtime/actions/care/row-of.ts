import { listedOf, wakeAt } from '#engine/index.ts'
import type { Program, State } from '#engine/index.ts'
import { toJson } from '#storage/json.ts'
import { rankOf } from '#storage/list-order.ts'
import type { EnrolmentTable, ListedColumns } from '#storage/tables.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { wakeInstant } from '../context/calendar.ts'
import { engine } from './engine-failed.ts'

/** An enrolment's row with what a state of it says. */
export function rowOf(enrolment: EnrolmentTable, program: Program, state: State, now: Instant): EnrolmentTable {
  const next = engine(() => wakeAt(program, state))
  const wake = next === null ? null : wakeInstant(next, enrolment.zone, now)
  return {
    ...enrolment,
    status: state.status,
    patient_facts: toJson(state.patient),
    starts_local: state.startsAt,
    started_local: state.startedAt,
    ended_local: state.endedAt,
    last_active_local: state.lastActiveAt,
    module_order: toJson(state.moduleOrder),
    ...listedColumns(program, state),
    wake_at: wake,
    tick_at: wake,
    tick_tries: 0,
  }
}

/** What the clinicians' lists show of an enrolment and are ordered by. */
export function listedColumns(program: Program, state: State): ListedColumns {
  const listed = engine(() => listedOf(program, state))
  return {
    flags_waiting: listed.waiting,
    flags_listed: listed.flags,
    forms_open: listed.due,
    forms_missed: listed.missed,
    messages_unread: listed.unread,
    homework_waiting: listed.homework,
    reminders_waiting: listed.reminders,
    responses: listed.responses,
    list_rank: rankOf(state.status, listed),
  }
}
