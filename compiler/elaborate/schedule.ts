import type * as ast from '#dsl/ast/index.ts'
import type { Schedule } from '#schemas/generated/bundle.ts'
import { from, inFile, named, problem, removing, unknown, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { leavingOutFrom } from '../fixes.ts'
import { spanOf, type Declared } from '../names.ts'
import { duration, lengthOf, minutesOf } from './duration.ts'
import { timing } from './timing.ts'

/** The engine's own series: forms given by hand, by a rule and on a page, and what the patient registers unasked. */
const RESERVED = ['extra', 'rule', 'page', 'registered']

/** A row of the schedule: what is given, when first, how often and for how long. */
export function schedule(context: Here, { ast: node, file }: Declared<ast.Give>): Schedule {
  const here = inFile(context, file)
  const id = node.alias ?? node.what
  if (RESERVED.includes(id.text)) problem(here, 'duplicate-id', id, { name: id.text })
  inTime(here, node)
  if (node.timing.kind === 'on_demand') onlyOnDemand(here, node)
  return from<Schedule>(here, node, {
    id: id.text,
    forms: given(here, node.what),
    ...timing(here, node),
    times: node.times.map((time) => time.text).toSorted(),
    due: node.due && duration(here, node.due),
    open: node.open && duration(here, node.open),
    reminders: node.reminders.map((one) => duration(here, one)).toSorted((a, b) => minutesOf(a) - minutesOf(b)),
    gate: node.gate,
  })
}

/** Offers to leave out one reminder of several, with its comma. */
function withoutOne(here: Here, { reminders }: ast.Give, late: ast.DurationNode): Fix[] {
  const before = reminders[reminders.indexOf(late) - 1]
  const after = reminders[reminders.indexOf(late) + 1]
  if (before) return [removing(here, { start: before.end, end: late.end })]
  return after ? [removing(here, { start: late.start, end: after.start })] : []
}

/** The forms that a form's or a battery's name gives. */
export function given(here: Here, what: ast.Name): [string, ...string[]] {
  const { forms, batteries } = here.names
  const battery = batteries.get(what.text)
  named(here, what, battery ?? forms.get(what.text))
  const [first, ...rest] = battery?.ast.forms.map((form) => form.text) ?? []
  if (first !== undefined) return [first, ...rest]
  if (!battery && !forms.has(what.text))
    unknown(here, 'no_form_or_battery', what, what.text, [...forms.keys(), ...batteries.keys()])
  return [what.text]
}

/** It is due before it closes, reminds before it closes, and at least once before it is late. */
function inTime(here: Here, node: ast.Give): void {
  const { open, due, reminders } = node
  const closes = open && lengthOf(open)
  const late = due && lengthOf(due)
  if (due && closes && late && late >= closes)
    problem(here, 'due-after-close', due, {}, { fixes: leavingOutFrom(here, 'due after', due) })
  const tooLate = closes && reminders.find((one) => (lengthOf(one) ?? 0) >= closes)
  if (tooLate) {
    const fixes =
      reminders.length === 1 ? leavingOutFrom(here, 'remind after', tooLate) : withoutOne(here, node, tooLate)
    problem(here, 'reminder-after-close', tooLate, {}, { fixes })
  }
  const [first] = reminders
  if (first && late && !tooLate && reminders.every((one) => (lengthOf(one) ?? 0) >= late))
    problem(here, 'reminder-after-due', first, {})
}

/** Of two rows that give the same on demand, nobody would know which holds. */
function onlyOnDemand(here: Here, node: ast.Give): void {
  const rows = [...here.names.gives.values()].filter(
    ({ ast: { timing: when, what } }) => when.kind === 'on_demand' && what.text === node.what.text,
  )
  const [first] = rows
  if (!first || first.ast === node) return
  const related = [{ span: spanOf(first.file, first.ast), role: 'first' as const }]
  problem(
    here,
    'given-on-demand-twice',
    node.what,
    { name: node.what.text },
    { related, fixes: [removing(here, node)] },
  )
}
