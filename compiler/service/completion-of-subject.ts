import type * as ast from '#dsl/ast/index.ts'
import type { Analysis } from '../analyze.ts'
import { allBands } from '../elaborate/bands.ts'
import { pagesOf } from '../elaborate/module.ts'
import { rowNames, type FormNames } from '../names.ts'
import type { Completion } from './completion-item.ts'
import type { Around } from './place.ts'

/* What can follow something that is named: an option after a question, a band after a result, a page after a module. */

/** The form that a place stands in. */
export function formAround({ names }: Analysis, file: string, offset: number): FormNames | undefined {
  return [...names.forms.values()].find((form) => form.file === file && isIn(form.ast, offset))
}

export function pagesOfModule({ names }: Analysis, id: string): Completion[] {
  const module = names.modules.get(id)
  if (!module) return []
  return pagesOf(module.ast).map((one) => ({ label: one.id.text, kind: 'page', detail: one.title.first.value }))
}

export function sectionsOfModule({ names }: Analysis, id: string): Completion[] {
  const sections = names.modules.get(id)?.ast.sections ?? []
  return sections.map((one) => ({ label: one.id.text, kind: 'section', detail: one.title.first.value }))
}

/** The bands of the result that is named, or of the one whose example this is. */
export function bandsOf(analysis: Analysis, file: string, offset: number, subject: readonly string[]): Completion[] {
  const { forms, measures } = analysis.names
  const [first = ''] = subject
  const isNamed = subject.length === 2 || (subject.length === 1 && measures.has(first))
  const form = isNamed ? forms.get(first) : formAround(analysis, file, offset)
  const named = form?.results.get(subject.at(-1) ?? '')
  const result = named ?? [...(form?.results.values() ?? [])].findLast((one) => one.start <= offset)
  const bands = new Map((result ? allBands(result) : []).map((one) => [one.label.first.value, one.colour.text]))
  return [...bands].map(([label, detail]) => ({ label, kind: 'band', detail }))
}

/** What can stand among answers: the form's questions, or what the question can be answered with. */
export function answersTo(
  analysis: Analysis,
  file: string,
  offset: number,
  { form: id, group, question }: Extract<Around, { kind: 'answers' }>,
): Completion[] {
  const whole = id === null ? formAround(analysis, file, offset) : analysis.names.forms.get(id)
  const form = whole && group !== null ? rowNames(whole, group) : whole
  if (!form) return []
  if (question === null) return [...questionsOf(form), ...matricesOf(form), ...words('all')]
  const named = form.questions.get(question) ?? form.matrices.get(question)?.items[0]
  const asks = question === 'all' ? [...form.questions.values()] : [named]
  const found = asks.flatMap((one) => (one ? valuesOf(analysis, one) : []))
  return [...new Map(found.map((one) => [one.label, one])).values()]
}

export function questionsOf({ questions }: FormNames): Completion[] {
  return [...questions].map(([label, ask]) => ({ label, kind: 'question', detail: ask.text.first.value }))
}

export function matricesOf({ matrices }: FormNames): Completion[] {
  return [...matrices].map(([label, one]) => ({ label, kind: 'matrix', detail: one.text.first.value }))
}

/** What can follow `is` or `has`: the options of a question, or the states of a form or a module. */
export function comparedWith(
  analysis: Analysis,
  file: string,
  offset: number,
  subject: readonly string[],
  isExpected: boolean,
): Completion[] {
  const { forms, modules } = analysis.names
  const [first = '', second] = subject
  const form = second === undefined ? formAround(analysis, file, offset) : forms.get(first)
  const ask = form?.questions.get(second ?? first)
  if (ask && isExpected) return words('shown', 'hidden')
  if (ask) return valuesOf(analysis, ask)
  if (second !== undefined) return []
  if (first === 'sex') return words('woman', 'man')
  if (first === 'group') return groups(analysis)
  if (modules.has(first)) return words('open', ...(isExpected ? ['locked'] : []), 'waiting', 'done')
  if (first === 'message' && !forms.has(first)) return words('unanswered', 'received')
  if (forms.has(first))
    return isExpected
      ? words('open', 'late', 'sent', 'missed', 'not open', 'not late', 'refused with')
      : words('open', 'sent')
  return []
}

/** The groups that the program declares. */
export function groups({ names }: Analysis): Completion[] {
  const declared = names.program?.ast.groups ?? []
  return declared.map((one) => ({ label: one.id.text, kind: 'group', detail: one.title.first.value }))
}

function words(...labels: readonly string[]): Completion[] {
  return labels.map((label) => ({ label, kind: 'keyword', detail: '' }))
}

/** The options of a question; none where it is answered with a number, a text or a time. */
function valuesOf({ names }: Analysis, { type }: ast.Ask): Completion[] {
  if (type.kind === 'yes_no') return words('yes', 'no')
  const written = type.options
  const list = written && 'text' in written ? (names.choices.get(written.text)?.ast.options ?? []) : (written ?? [])
  return list.map((one) => ({ label: one.id.text, kind: 'option', detail: one.label.first.value }))
}

function isIn({ start, end }: ast.Place, offset: number): boolean {
  return start <= offset && offset <= end
}
