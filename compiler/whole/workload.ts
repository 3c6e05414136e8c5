import type { Program } from '#engine/prepare.ts'
import { inFile, replacing, type Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { stating } from '../fixes.ts'
import { spanOf } from '../names.ts'
import { heaviestDay } from './heaviest-day.ts'

/** How many forms a day may bring a patient where the program does not say. */
const USUALLY_AT_MOST = 5

/** Reports the first day that brings a patient more forms than the program says, or than most people manage. */
export function workload(context: Context, prepared: Program): void {
  const { program } = context.names
  if (!program) return
  const stated = program.ast.workload
  const limit = stated?.value ?? USUALLY_AT_MOST
  const { day, due, happened } = heaviestDay(prepared)
  if (due.length <= limit) return
  const { schedules } = prepared.bundle
  const primary = spanOf(program.file, stated ?? program.ast.id)
  const met = new Set(due.map((one) => one.row))
  const rows = schedules.filter((one) => met.has(one.id)).flatMap((one) => context.origin.get(one) ?? [])
  const onDemand = schedules.filter((one) => one.anchor.kind === 'demand').map((one) => one.id)
  const here = inFile(context, program.file)
  const fix = stated
    ? replacing(here, stated, String(due.length))
    : stating(here, program.ast, `at most ${due.length} forms daily`)
  context.report(
    diagnostic(
      'heavy-day',
      primary,
      { day, count: due.length, limit },
      {
        related: rows.map((span) => ({ span, role: 'declared' as const })),
        fixes: [fix],
        witness: { kind: 'day', day, forms: due.map((one) => one.form), happened, onDemand },
      },
    ),
  )
}
