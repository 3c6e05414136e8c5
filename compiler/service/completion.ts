import { BAND_COLOURS, KEYWORDS } from '#dsl/words.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import { UNITS } from '#schemas/units.ts'
import type { Analysis } from '../analyze.ts'
import { placeIn } from './place.ts'

export interface Completion {
  readonly label: string
  readonly kind:
    | 'keyword'
    | 'form'
    | 'question'
    | 'result'
    | 'option'
    | 'choices'
    | 'module'
    | 'battery'
    | 'flag'
    | 'theme'
    | 'instrument'
    | 'function'
    | 'unit'
    | 'file'
  /** What it stands for: a title, a question's text, what a function gives. */
  readonly detail: string
}

/**
 * What can be written at a place. Works in broken text: it looks at the words before the place and at the
 * names the rest of the program declares. Most likely first.
 */
export function completions(analysis: Analysis, file: string, offset: number): Completion[] {
  const place = placeIn(analysis, file, offset)
  switch (place.kind) {
    case 'comment':
      return []
    case 'text':
      return place.ofMedia ? mediaPaths(analysis) : []
    case 'member':
      return membersOf(analysis, place.owner)
    case 'word': {
      const expected = AFTER.get(place.before)
      if (expected) return expected(analysis)
      const form = formAround(analysis, file, offset)
      return [
        ...(form ? membersOf(analysis, form) : forms(analysis)),
        ...keywords(),
        ...functions(),
        ...modules(analysis),
      ]
    }
  }
}

/** After these words only some names can follow. */
const AFTER = new Map<string, (analysis: Analysis) => Completion[]>([
  ['give', (a) => [...forms(a), ...batteries(a)]],
  ['answer', forms],
  ['form', forms],
  ['instrument', instruments],
  ['of', ({ names }) => [...names.choices.keys()].map((label) => ({ label, kind: 'choices', detail: '' }))],
  ['read', modules],
  ['theme', ({ names }) => [...names.themes.keys()].map((label) => ({ label, kind: 'theme', detail: '' }))],
  ['flag', flags],
  ['acknowledge', flags],
  ['expect', (a) => [...forms(a), ...modules(a), keyword('flag'), keyword('no flag')]],
  ['when', (a) => [...forms(a), ...modules(a), ...functions()]],
  ['number', () => UNITS.map((unit) => ({ label: unit.name, kind: 'unit', detail: unit.symbol.en }))],
])

function forms({ names }: Analysis): Completion[] {
  return [...names.forms].map(([label, { ast }]) => ({ label, kind: 'form', detail: ast.title.first.value }))
}

function modules({ names }: Analysis): Completion[] {
  return [...names.modules].map(([label, { ast }]) => ({ label, kind: 'module', detail: ast.title.first.value }))
}

function batteries({ names }: Analysis): Completion[] {
  return [...names.batteries].map(([label, { ast }]) => ({ label, kind: 'battery', detail: ast.title.first.value }))
}

function flags({ names }: Analysis): Completion[] {
  return [...names.flags].map(([label, { ast }]) => ({ label, kind: 'flag', detail: ast.title.first.value }))
}

function instruments({ sources }: Analysis): Completion[] {
  const folders = new Set([...sources.library.keys()].map((path) => path.split('/')[0] ?? ''))
  return [...folders].map((label) => ({ label, kind: 'instrument', detail: '' }))
}

function membersOf({ names }: Analysis, id: string): Completion[] {
  const form = names.forms.get(id)
  if (!form) return []
  return [
    ...[...form.questions].map(([label, ask]) => ({ label, kind: 'question' as const, detail: ask.text.first.value })),
    ...[...form.results].map(([label, result]) => ({
      label,
      kind: 'result' as const,
      detail: result.title?.first.value ?? '',
    })),
  ]
}

function keyword(label: string): Completion {
  return { label, kind: 'keyword', detail: '' }
}

function keywords(): Completion[] {
  return [...KEYWORDS, ...BAND_COLOURS].map(keyword)
}

function functions(): Completion[] {
  const called = OPERATORS.filter((one) => one.form === 'function' || one.form === 'span')
  const asked = FACTS.filter((one) => one.written.startsWith(`${one.name}(`))
  return [...called, ...asked].map((one) => ({ label: one.name, kind: 'function', detail: one.doc.en }))
}

function formAround({ names }: Analysis, file: string, offset: number): string | null {
  const around = [...names.forms.values()].find(
    (form) => form.file === file && form.ast.start <= offset && offset <= form.ast.end,
  )
  return around?.id ?? null
}

function mediaPaths({ sources }: Analysis): Completion[] {
  return [...sources.media].map(([label, info]) => ({ label, kind: 'file', detail: info.type }))
}
