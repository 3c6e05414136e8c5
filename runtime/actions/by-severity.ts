import type { FlagView } from '#schemas/generated/view.ts'

const SEVERITIES: readonly FlagView['severity'][] = ['priority', 'warning', 'notice']

/** The most severe first, then the oldest. */
export function bySeverityThenAge(
  one: Pick<FlagView, 'severity' | 'raisedAt'>,
  other: Pick<FlagView, 'severity' | 'raisedAt'>,
): number {
  const severity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
  return severity !== 0 ? severity : one.raisedAt < other.raisedAt ? -1 : one.raisedAt > other.raisedAt ? 1 : 0
}
