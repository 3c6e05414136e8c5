import type { Bundle, Expression } from '#schemas/generated/bundle.ts'
import { inFile, replacing, type Context } from '../context.ts'
import { diagnostic, type Fix } from '../diagnostic.ts'
import { inserting, stating } from '../fixes.ts'
import { missingIn, type Unanswered } from '../logic/missing.ts'
import { readingsOf, type Reading, type Readings } from '../logic/reading.ts'
import { COMPARED } from '../logic/tree.ts'
import { matrixOf } from '../names.ts'
import { highest, lowest } from '../range.ts'
import { LIBRARY_PREFIX, type Span } from '../sources.ts'
import type { Witness } from '../witness.ts'
import { conditionsOf, type Condition } from './conditions.ts'

/*
 * A comparison with a missing value is false. So a flag that waits for one is not raised for a patient who passed a
 * question over, and under `not` it is raised for everyone who did. What the program says of the missing value
 * anywhere in its flags and rules, by `answered` or `if_missing`, counts as said.
 */

/** A place where a missing value decides. */
interface Found {
  /** The expression that can be missing, and the comparison it stands in. */
  readonly read: Expression
  readonly comparison: Expression
  /** The `not` around it; null where the comparison itself must hold. */
  readonly not: Expression | null
}

/** Reports flags, rules and openings of modules that come out wrong when a question is passed over. */
export function missingValues(context: Context, bundle: Bundle): void {
  const readings = readingsOf(context, bundle)
  const canLack = missingIn(bundle)
  const conditions = conditionsOf(bundle).filter((one) => DECIDING.includes(one.of))
  const said = new Set(conditions.flatMap(({ holds }) => saidOf(holds, readings)))
  const severe = new Set(bundle.flags.flatMap((one) => (one.severity === 'priority' ? [one.id] : [])))
  for (const condition of conditions) {
    const told = new Set<string>()
    for (const found of within(condition.holds, null)) {
      const reading = readings.of(found.read)
      const key = reading?.key ?? JSON.stringify(found.read)
      const unanswered = canLack(found.read)
      const lacks = unanswered !== null || (found.not !== null && isOverTime(found.read))
      if (!lacks || said.has(key) || told.has(key)) continue
      // A module that stays closed harms nobody as an unseen flag does.
      if (found.not === null && condition.of === 'module') continue
      told.add(key)
      report(context, condition, severe.has(condition.id), found, reading, unanswered)
    }
  }
}

const DECIDING: readonly Condition['of'][] = ['flag', 'rule', 'module']

/** What a flag or a rule asks of the time before may be missing until a form has been sent twice. */
function isOverTime(node: Expression): boolean {
  return node.op === 'fact' && ['change', 'previous', 'first'].includes(node.fact)
}

/** Readings of which a condition says what holds when they are missing. */
function saidOf(node: Expression, readings: Readings): string[] {
  if (node.op !== 'call') return []
  const [first] = node.args
  const own = (node.name === 'answered' || node.name === 'if_missing') && first ? readings.of(first) : null
  return [...(own ? [own.key] : []), ...node.args.flatMap((one) => saidOf(one, readings))]
}

/** Where missing values decide in a condition; `not` is the one whose turn makes falsehood true. */
function within(node: Expression, not: Expression | null): Found[] {
  if (node.op === 'answer') return [{ read: node, comparison: node, not: null }]
  if (node.op === 'in_band')
    return [{ read: { op: 'result', form: node.form, result: node.result }, comparison: node, not }]
  if (node.op !== 'call') return []
  if (node.name === 'and' || node.name === 'or') return node.args.flatMap((one) => within(one, not))
  if (node.name === 'not') return node.args.flatMap((one) => within(one, not ? null : node))
  if (!Object.hasOwn(COMPARED, node.name)) return []
  return node.args.flatMap(readIn).map((read) => ({ read, comparison: node, not }))
}

function readIn(node: Expression): Expression[] {
  // Of several options none may be chosen: that is an answer too.
  if (node.op === 'call' && (node.name === 'if_missing' || node.name === 'count')) return []
  if (node.op === 'call') return node.args.flatMap(readIn)
  return node.op === 'literal' ? [] : [node]
}

function report(
  context: Context,
  { of, id }: Condition,
  isSevere: boolean,
  found: Found,
  reading: Reading | null,
  unanswered: Unanswered | null,
): void {
  const primary = context.origin.get(found.comparison)
  if (!primary) return
  const name = { code: nameOf(context, found.read) }
  const witness: Witness | undefined = unanswered ? { kind: 'unanswered', ...unanswered } : undefined
  const fixes = found.not ? answering(context, found.not, found.read) : mending(context, found, reading, unanswered)
  const more = { fixes, ...(witness && { witness }) }
  if (found.not) context.report(diagnostic('missing-becomes-true', primary, { name }, more))
  else if (of === 'flag' && isSevere) context.report(diagnostic('missing-unflagged', primary, { name, flag: id }, more))
  else context.report(diagnostic('missing-passed-over', primary, { name }, more))
}

function nameOf(context: Context, read: Expression): string {
  if (read.op === 'result') return `${read.form}.${read.result}`
  if (read.op === 'answer' || read.op === 'score') return `${read.form}.${read.question}`
  const place = context.origin.get(read)
  return place ? textAt(context, place) : '…'
}

/** Offers to make the question required, or to write what a missing value counts as: one with which nothing changes. */
function mending(
  context: Context,
  { read, comparison }: Found,
  reading: Reading | null,
  unanswered: Unanswered | null,
): Fix[] {
  const form = unanswered && context.names.forms.get(unanswered.form)
  const ask = form?.questions.get(unanswered?.question ?? '')
  const asking = form && ask && (matrixOf(form, ask) ?? ask)
  const own = form && asking && !asking.required && !asking.show && !form.file.startsWith(LIBRARY_PREFIX)
  const requiring = own ? [stating(inFile(context, form.file), asking, 'required')] : []
  const place = context.origin.get(read)
  const value = standIn(comparison, reading)
  if (!place || value === null) return requiring
  const text = `if_missing(${textAt(context, place)}, ${value})`
  return [...requiring, replacing(inFile(context, place.file), place, text)]
}

/** The end of the scale with which the comparison does not hold. */
function standIn(comparison: Expression, reading: Reading | null): number | null {
  if (comparison.op !== 'call' || !reading) return null
  const compare = COMPARED[comparison.name]
  const [left, right] = comparison.args
  const literal = right?.op === 'literal' ? right.value : left?.op === 'literal' ? left.value : null
  if (!compare || typeof literal !== 'number') return null
  const ends = endsOf(reading)
  return ends.find((end) => !(right?.op === 'literal' ? compare(end, literal) : compare(literal, end))) ?? null
}

function endsOf({ domain, numberOf }: Reading): number[] {
  if (domain.kind === 'numbers') return [lowest(domain.range), highest(domain.range)].filter(Number.isFinite)
  return domain.values.flatMap((one) => numberOf(one) ?? []).toSorted((a, b) => a - b)
}

/** Offers to ask first whether there is a value. */
function answering(context: Context, not: Expression, read: Expression): Fix[] {
  const place = context.origin.get(not)
  if (!place || read.op === 'fact') return []
  return [inserting(inFile(context, place.file), place.start, `answered(${nameOf(context, read)}) and `)]
}

function textAt(context: Context, { file, start, end }: Span): string {
  return context.textOf(file).slice(start, end)
}
