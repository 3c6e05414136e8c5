import type { Text } from '#schemas/generated/bundle.ts'
import type { Item } from '#schemas/generated/plan.ts'
import type { PlanPartView, PlanRowView, PlanView } from '#schemas/generated/view.ts'
import type { Program } from './prepare.ts'
import type { PlanPart, State } from './state.ts'
import { formTitle } from './view-parts.ts'

/** What a clinician has added for this patient, and which of the program's rows are given. */
export function planView(program: Program, { plan }: State): PlanView {
  const alone = program.alone ?? program
  const { bundle, measures } = alone
  const parts = Object.values(plan).sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const left = new Map(parts.flatMap((part) => (isLeftOut(part) ? [[part.what.row, part] as const] : [])))
  const row = (id: string, titles: readonly Text[]): PlanRowView => {
    const part = left.get(id)
    return { row: id, titles: [...titles], leftOutAt: part?.at ?? null, leftOutBy: part?.by ?? null }
  }
  const rows = bundle.schedules.map(({ id, forms }) =>
    row(
      id,
      forms.map((form) => formTitle(program, form)),
    ),
  )
  const registered = [...measures].filter((id) => bundle.schedules.every((each) => each.id !== id))
  return {
    mayAddMeasures: bundle.plan?.addMeasures ?? false,
    parts: parts.flatMap((part) => (part.what.kind === 'without' ? [] : [partView(program, part)])),
    rows: [...rows, ...registered.map((id) => row(id, [formTitle(program, id)]))],
  }
}

function isLeftOut(part: PlanPart): part is PlanPart & { readonly what: Extract<Item, { readonly kind: 'without' }> } {
  return part.what.kind === 'without' && part.stopped === null
}

function partView(program: Program, { id, at, by, stopped, what }: PlanPart): PlanPartView {
  const title = titleOf(program, id, what)
  return { id, title, at, by, stoppedAt: stopped?.at ?? null, stoppedBy: stopped?.by ?? null, what }
}

/** What it is called; a repeat, what it repeats first. */
function titleOf(program: Program, id: string, what: Item): Text {
  switch (what.kind) {
    case 'repeat':
      return formTitle(program, what.schedule.forms[0] ?? '')
    case 'measure':
      return what.form.title
    case 'flag':
      return what.flag.title
    case 'reminder':
      return what.rule.then.flatMap((action) => (action.do === 'remind' ? [action.text] : []))[0] ?? {}
    case 'without':
      return formTitle(program, id)
  }
}
