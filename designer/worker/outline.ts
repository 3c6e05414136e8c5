import type { Span } from '#compiler/index.ts'
import type { Bundle, Form, Text } from '#schemas/generated/bundle.ts'
import type { OutlineItem, OutlineKind, Place, UiLanguage } from './protocol.ts'

/**
 * Everything in the program that has a name, in the order it was written, with where that is. Follows the bundle, so it
 * exists for what compiled; `sourceOf` leads from a place in the bundle to a place in the text.
 */
export function outlineOf(bundle: Bundle, sourceOf: ReadonlyMap<string, Span>, language: UiLanguage): OutlineItem[] {
  const text = (wording: Text): string => wording[language] ?? wording[bundle.languages[0] ?? 'sv'] ?? ''
  const item = (
    kind: OutlineKind,
    id: string,
    title: string,
    pointer: string,
    children: readonly OutlineItem[] = [],
    owner?: string,
  ): OutlineItem => ({
    kind,
    subject: `${kind}:${owner === undefined ? id : `${owner}.${id}`}`,
    id,
    title,
    place: placeAt(sourceOf, pointer),
    children,
  })
  const question = (form: Form, f: number, q: number): OutlineItem => {
    const { id, text: asked } = form.questions[q] ?? { id: '', text: {} }
    return item('question', id, text(asked), `/forms/${f}/questions/${q}`, [], form.id)
  }
  const matrix = (form: Form, f: number, id: string): OutlineItem => {
    const m = form.matrices.findIndex((one) => one.id === id)
    const items = form.questions.flatMap((one, q) => (one.matrix === id ? [question(form, f, q)] : []))
    return item('matrix', id, text(form.matrices[m]?.text ?? {}), `/forms/${f}/matrices/${m}`, items, form.id)
  }
  return [
    ...bundle.forms.map((form, f) =>
      item('form', form.id, text(form.title), `/forms/${f}`, [
        ...form.questions.flatMap((one, q) => {
          if (one.matrix === null) return [question(form, f, q)]
          // A matrix stands where its first item does.
          return form.questions[q - 1]?.matrix === one.matrix ? [] : [matrix(form, f, one.matrix)]
        }),
        ...form.results.map((one, r) =>
          item('result', one.id, text(one.title), `/forms/${f}/results/${r}`, [], form.id),
        ),
      ]),
    ),
    ...bundle.modules.map((module, m) =>
      item(
        'module',
        module.id,
        text(module.title),
        `/modules/${m}`,
        module.sections.flatMap((section, s) =>
          section.pages.map((page, p) =>
            item('page', page.id, text(page.title), `/modules/${m}/sections/${s}/pages/${p}`, [], module.id),
          ),
        ),
      ),
    ),
    ...bundle.batteries.map((one, b) => item('battery', one.id, text(one.title), `/batteries/${b}`)),
    ...bundle.schedules.map((one, s) =>
      item('schedule', one.id, one.forms.map((id) => titleOfForm(bundle, id, text)).join(', '), `/schedules/${s}`),
    ),
    ...bundle.flags.map((one, f) => item('flag', one.id, text(one.title), `/flags/${f}`)),
    ...bundle.rules.map((one, r) => item('rule', one.id, one.id, `/rules/${r}`)),
  ]
}

function titleOfForm(bundle: Bundle, id: string, text: (wording: Text) => string): string {
  const form = bundle.forms.find((one) => one.id === id)
  return form === undefined ? id : text(form.title)
}

/** The place itself, or of the nearest thing around it that has one. */
function placeAt(sourceOf: ReadonlyMap<string, Span>, pointer: string): Place | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = sourceOf.get(at)
    if (span !== undefined) return { file: span.file, start: span.start, end: span.end }
  }
  return null
}
