import type * as ast from '#dsl/ast/index.ts'
import { minutesOf } from '#engine/calendar.ts'

/*
 * A measure is written shorter than a form and is nothing else: a form with one number to answer, a result of the same
 * name, and, where the patient is asked for it, a row of the schedule. Each measure's form and row are made once, so
 * that what is known of them can be remembered by their nodes.
 */

/** The node that declares it all: what names the form, the question or the result names the measure. */
const FORMS = new WeakMap<ast.Measure, ast.Form>()
const ROWS = new WeakMap<ast.Measure, ast.Give>()

/** A measure as a form. */
export function measureForm(node: ast.Measure): ast.Form {
  const known = FORMS.get(node)
  if (known) return known
  const { id, was, title, unit, range, step, start, end } = node
  const place = { start, end }
  const type: ast.AskType = { kind: 'number', options: null, unit, range, rows: null, ...place }
  const shown = { ends: null, help: null, show: null, media: null, matrix: null, repeat: null }
  const ask: ast.Ask = { id, was, type, text: title, required: true, step, ...shown, ...place }
  const made: ast.Form = {
    kind: 'form',
    id,
    was,
    title,
    instrument: null,
    intro: null,
    layout: null,
    asks: [ask],
    matrices: [],
    checks: [],
    results: [resultOf(node)],
    ...place,
  }
  FORMS.set(node, made)
  return made
}

/** What was answered. A patient who registers something sees it, unless the author says otherwise. */
function resultOf({ id, was, title, unit, bands, explain, decimals, show, start, end }: ast.Measure): ast.Result {
  const place = { start, end }
  const everybody: ast.Result['show'] = { to: [named('patient', place), named('clinician', place)], as: [] }
  const value: ast.Expression = { kind: 'name', parts: [id], start: id.start, end: id.end }
  const stated = { unit, value, bands, explain, decimals, show: show ?? everybody }
  return { id, was, title, missing: null, examples: [], ...stated, ...place }
}

function named(text: string, place: ast.Place): ast.Name {
  return { text, ...place }
}

/** When the patient is asked for it; null: only when the patient wants to. */
export function measureRow(node: ast.Measure): ast.Give | null {
  const known = ROWS.get(node)
  if (known) return known
  const { giving, id, was, start, end } = node
  if (!giving.timing) return null
  const unstated = { was, times: [], from: null, extent: null, due: null, open: null, reminders: [], gate: false }
  const row: ast.Give = { ...unstated, ...giving, timing: giving.timing, what: id, alias: null, start, end }
  const made = { ...row, open: row.open ?? periodOf(row) }
  ROWS.set(node, made)
  return made
}

const DAY = 24 * 60

/** How long until it is given again: what is not registered by then is missed. null where it is given once. */
function periodOf({ timing, times }: ast.Give): ast.DurationNode | null {
  const place = { start: timing.start, end: timing.end }
  const of = (n: number, unit: string): ast.DurationNode => ({ n: { value: n, ...place }, unit, ...place })
  if (timing.kind !== 'every' && timing.kind !== 'daily' && timing.kind !== 'weekdays') return null
  if (times.length > 1) return of(shortestGap(times.map((one) => minutesOf(one.text))), 'minutes')
  if (timing.kind !== 'every') return of(1, 'days')
  const { n, unit } = timing.every
  return unit === 'months' ? of(28 * n.value, 'days') : of(n.value, unit)
}

function shortestGap(minutes: readonly number[]): number {
  const inOrder = [...new Set(minutes)].toSorted((a, b) => a - b)
  const gaps = inOrder.map((at, i) => (inOrder[i + 1] ?? (inOrder[0] ?? 0) + DAY) - at)
  return Math.max(1, Math.min(...gaps))
}
