import type { Bundle } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { certainDay, earliestDay } from './days.ts'

/** Reports what is to come on a day that no patient reaches, because a rule ends the program for all of them before. */
export function afterTheEnd(context: Context, bundle: Bundle): void {
  const last = bundle.rules
    .flatMap((rule) =>
      rule.then.flatMap((action) => (action.do === 'end' ? [{ action, day: certainDay(rule.when) }] : [])),
    )
    .toSorted((a, b) => a.day - b.day)[0]
  if (!last || !Number.isFinite(last.day)) return
  const end = context.origin.get(last.action)
  const report = (part: object, name: string, day: number): void => {
    const primary = context.origin.get(part)
    const related = end ? [{ span: end, role: 'second' as const }] : []
    if (primary) context.report(diagnostic('after-the-end', primary, { name, day, end: last.day }, { related }))
  }
  for (const rows of [bundle.flags, bundle.rules])
    for (const one of rows) if (earliestDay(one.when) > last.day) report(one.when, one.id, earliestDay(one.when))
  for (const { opens, id } of bundle.modules)
    if (opens && earliestDay(opens) > last.day) report(opens, id, earliestDay(opens))
  for (const row of bundle.schedules) {
    const day = 1 + row.first.n * (row.first.unit === 'days' ? 1 : row.first.unit === 'weeks' ? 7 : 28)
    if (row.anchor.kind === 'start' && day >= last.day) report(row, row.id, day)
  }
}
