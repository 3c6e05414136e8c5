import { isStorableText } from './answer.ts'
import { addDuration, isLocalTime } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Event, Refusal } from './event.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import type { Flag, LocalTime } from './state.ts'

/*
 * What becomes of a flag once it is raised: it is somebody's, it may be put off and written about, it escalates when
 * nobody acknowledges it, and it is acknowledged. Raising is in rules.ts.
 */

type Of<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>
type Answer = Refusal['code'] | null

/** The first acknowledgement stands. */
export function acknowledge(draft: Draft, event: Of<'acknowledge_flag'>, at: LocalTime): Answer {
  const flag = own(draft.state.flags, event.flag)
  if (flag === undefined) return 'unknown_flag'
  if (flag.acknowledged !== null) return null
  draft.putFlag({ ...flag, acknowledged: { at, by: event.by, comment: event.comment }, snoozed: null })
  return null
}

export function assign(draft: Draft, { flag: id, owner, by }: Of<'assign_flag'>, at: LocalTime): Answer {
  const flag = own(draft.state.flags, id)
  if (flag === undefined) return 'unknown_flag'
  if (flag.acknowledged !== null) return 'already_acknowledged'
  if (flag.owner?.id !== owner.id) draft.putFlag({ ...flag, owner: { ...owner, since: at, by } })
  return null
}

export function snooze(draft: Draft, { flag: id, until, by }: Of<'snooze_flag'>, at: LocalTime): Answer {
  const flag = own(draft.state.flags, id)
  if (flag === undefined) return 'unknown_flag'
  if (flag.acknowledged !== null) return 'already_acknowledged'
  if (until <= at || !isLocalTime(until)) return 'invalid_time'
  if (flag.snoozed?.until !== until) draft.putFlag({ ...flag, snoozed: { until, at, by } })
  return null
}

/** A comment is added and stands; the same one again, known by its id, changes nothing. */
export function comment(draft: Draft, { flag: id, ...written }: Of<'comment_flag'>, at: LocalTime): Answer {
  const flag = own(draft.state.flags, id)
  if (flag === undefined) return 'unknown_flag'
  const known = flag.comments.find((each) => each.id === written.id)
  if (known !== undefined) return known.text === written.text && known.by === written.by ? null : 'comment_conflict'
  if (!isStorableText(written.text)) return 'invalid_text'
  const { by, text } = written
  draft.putFlag({ ...flag, comments: [...flag.comments, { id: written.id, at, by, text }] })
  return null
}

/** When time next changes a flag that is not acknowledged; null: never. */
export function nextOfFlag(program: Program, flag: Flag): LocalTime | null {
  const until = flag.snoozed?.until ?? null
  const escalates = escalatesAt(program, flag)
  return until === null || (escalates !== null && escalates < until) ? escalates : until
}

/** Does what time has made due: what was put off is back, and what nobody has acknowledged escalates. */
export function settleFlags(draft: Draft, at: LocalTime): void {
  for (const flag of draft.waiting.values()) {
    const next = nextOfFlag(draft.program, flag)
    if (next === null || next > at) continue
    const escalates = escalatesAt(draft.program, flag)
    draft.putFlag({
      ...flag,
      snoozed: flag.snoozed !== null && flag.snoozed.until <= at ? null : flag.snoozed,
      escalatedAt: escalates !== null && escalates <= at ? at : flag.escalatedAt,
    })
  }
}

/** When a flag escalates, once; one that is put off waits until then, unless it is priority. null: it does not. */
function escalatesAt({ flags }: Program, flag: Flag): LocalTime | null {
  const rule = flags.get(flag.rule)?.item
  if (!rule?.escalate || flag.escalatedAt !== null) return null
  const at = addDuration(flag.raisedAt, rule.escalate.after)
  const until = rule.severity === 'priority' ? null : (flag.snoozed?.until ?? null)
  return until !== null && until > at ? until : at
}
