import type { FlagView } from '#schemas/generated/view.ts'
import { isUnreadBy } from './messages.ts'
import { isAwaitingFeedback } from './modules.ts'
import { programOf } from './own-program.ts'
import type { Program } from './prepare.ts'
import type { State } from './state.ts'

/** What a clinician's list tells of a patient, in numbers. */
export interface Listed {
  /** Flags nobody has acknowledged, whoever they are for. */
  readonly waiting: number
  /** Those of them that are for clinicians, and how severe the worst is; null: there are none. */
  readonly flags: number
  readonly worst: FlagView['severity'] | null
  /** Forms that are open, and those that closed unanswered. */
  readonly due: number
  readonly missed: number
  /** The patient's messages that no clinician has read. */
  readonly unread: number
  /** Modules that wait for feedback. */
  readonly homework: number
  /** What rules remind staff of and nobody has done. */
  readonly reminders: number
  readonly responses: number
}

const SEVERITIES = ['priority', 'warning', 'notice'] as const

/** Only an event changes these numbers, the passing of time as well: between two they are what they were. */
export function listedOf(given: Program, state: State): Listed {
  const program = programOf(given, state.plan)
  const waiting = Object.values(state.flags).filter((flag) => flag.acknowledged === null)
  const rules = waiting.map((flag) => ruleOf(program, flag.rule)).filter(({ to }) => to.includes('clinician'))
  const occurrences = Object.values(state.occurrences)
  return {
    waiting: waiting.length,
    flags: rules.length,
    worst: SEVERITIES.find((severity) => rules.some((rule) => rule.severity === severity)) ?? null,
    due: count(occurrences, (occurrence) => occurrence.state === 'open'),
    missed: count(occurrences, (occurrence) => occurrence.state === 'expired'),
    unread: count(Object.values(state.messages), (message) => isUnreadBy(message, 'clinician')),
    homework: count(Object.values(state.modules), isAwaitingFeedback),
    reminders: count(
      Object.values(state.firings).flatMap((firing) => firing.remind),
      (task) => task.done === null,
    ),
    responses: Object.keys(state.responses).length,
  }
}

/** What a flag's rule says of it, and what holds for a flag whose rule the program does not have. */
export function ruleOf({ flags, bundle }: Program, id: string): Pick<FlagView, 'severity' | 'to' | 'title'> {
  const rule = flags.get(id)?.item
  return {
    severity: rule?.severity ?? 'notice',
    to: rule?.to ?? ['clinician'],
    title: rule?.title ?? { [bundle.languages[0] ?? 'en']: id },
  }
}

function count<Row>(rows: readonly Row[], test: (row: Row) => boolean): number {
  let found = 0
  for (const row of rows) if (test(row)) found += 1
  return found
}
