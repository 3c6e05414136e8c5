import { addDays, dateOf, daysBetween } from '#engine/calendar.ts'
import type { Program } from '#engine/prepare.ts'
import { desired } from '#engine/schedule.ts'
import { initial } from '#engine/state.ts'
import { inFile, replacing, type Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { stating } from '../fixes.ts'
import { spanOf } from '../names.ts'

/** How many forms a day may bring a patient where the program does not say. */
const USUALLY_AT_MOST = 5

/** So far ahead a patient's days are looked at: by then every row has met every other. */
const DAYS = 92

/** A Monday at midnight; a program whose rows name weekdays is tried with a start on each of the seven. */
const MONDAY = '2026-03-02'

/** Reports the first day that brings a patient more forms than the program says, or than most people manage. */
export function workload(context: Context, prepared: Program): void {
  const { program } = context.names
  if (!program) return
  const stated = program.ast.workload
  const limit = stated?.value ?? USUALLY_AT_MOST
  const { schedules } = prepared.bundle
  const starts = schedules.some((one) => one.weekdays.length > 0) ? [0, 1, 2, 3, 4, 5, 6] : [0]
  const worst = starts
    .map((offset) => heaviest(prepared, `${addDays(MONDAY, offset)}T00:00:00`))
    .reduce((a, b) => (b.forms.length > a.forms.length ? b : a))
  if (worst.forms.length <= limit) return
  const primary = spanOf(program.file, stated ?? program.ast.id)
  const rows = schedules.filter((one) => worst.rows.has(one.id)).flatMap((one) => context.origin.get(one) ?? [])
  const here = inFile(context, program.file)
  const wanted = worst.forms.length
  const fix = stated
    ? replacing(here, stated, String(wanted))
    : stating(here, program.ast, `at most ${wanted} forms daily`)
  context.report(
    diagnostic(
      'heavy-day',
      primary,
      { day: worst.day, count: wanted, limit },
      {
        related: rows.map((span) => ({ span, role: 'declared' as const })),
        fixes: [fix],
        witness: { kind: 'day', day: worst.day, forms: worst.forms },
      },
    ),
  )
}

interface Day {
  readonly day: number
  readonly forms: readonly string[]
  readonly rows: ReadonlySet<string>
}

/** The first of the days on which most forms open, for a patient who starts then. */
function heaviest(program: Program, startedAt: string): Day {
  const state = { ...initial(), startedAt }
  const horizon = `${addDays(dateOf(startedAt), DAYS)}T00:00:00`
  const days = new Map<string, { forms: string[]; rows: Set<string> }>()
  const rowOf = new Map(program.series.map((one) => [one.id, one.schedule.id]))
  for (const { openAt, form, series } of desired(program, state, horizon)) {
    const day = days.get(dateOf(openAt)) ?? { forms: [], rows: new Set() }
    day.forms.push(form)
    day.rows.add(rowOf.get(series) ?? '')
    days.set(dateOf(openAt), day)
  }
  const none = { date: dateOf(startedAt), forms: [] as string[], rows: new Set<string>() }
  const most = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .reduce((best, [date, one]) => (one.forms.length > best.forms.length ? { date, ...one } : best), none)
  return { day: daysBetween(startedAt, `${most.date}T00:00:00`) + 1, forms: most.forms, rows: most.rows }
}
