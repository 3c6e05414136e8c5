import { BAND_COLOURS, KEYWORDS, TIME_UNITS } from '#dsl/words.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import { UNITS } from '#schemas/units.ts'
import type { Analysis } from '../analyze.ts'
import type { Language } from '../diagnostic.ts'
import { codes, isCode } from './accepting.ts'
import type { Completion } from './completion-item.ts'
import {
  answersTo,
  bandsOf,
  comparedWith,
  formAround,
  groups,
  matricesOf,
  pagesOfModule,
  questionsOf,
  sectionsOfModule,
} from './completion-of-subject.ts'
import { placeIn } from './place.ts'

/**
 * What can be written at a place. Works in broken text: it looks at the words before the place and at the
 * names the rest of the program declares. Most likely first.
 */
export function completions(analysis: Analysis, file: string, offset: number, language: Language = 'en'): Completion[] {
  const place = placeIn(analysis, file, offset)
  switch (place.kind) {
    case 'comment':
      return []
    case 'text':
      return place.ofMedia ? mediaPaths(analysis) : []
    case 'placeholder':
      return placeholders(analysis, place.owner)
    case 'band':
      return bandsOf(analysis, file, offset, place.subject)
    case 'answers':
      return answersTo(analysis, file, offset, place)
    case 'member':
      if (place.before === 'retired') return questionsIn(analysis, place.owner)
      if (place.before === 'in' && analysis.names.modules.has(place.owner))
        return [...sectionsOfModule(analysis, place.owner), ...pagesOfModule(analysis, place.owner)]
      return PAGES_FOLLOW.has(place.before) && analysis.names.modules.has(place.owner)
        ? pagesOfModule(analysis, place.owner)
        : [...membersOf(analysis, place.owner), ...cellsOf(analysis, file, offset, place.owner)]
    case 'compared': {
      const found = comparedWith(analysis, file, offset, place.subject, place.before === 'expect')
      return found.length > 0 ? found : anything(analysis, file, offset, language)
    }
    case 'word': {
      if (place.before === 'in' && isCode(place.earlier)) return acceptedIn(analysis)
      if (place.before === 'when' && place.earlier === 'opens') return [...modules(analysis), ...forms(analysis)]
      const anchors = anchorsAfter(analysis, place.before, place.earlier)
      if (anchors.length > 0) return anchors
      const expected = AFTER.get(place.before)
      return expected ? expected(analysis, language) : anything(analysis, file, offset, language)
    }
  }
}

function anything(analysis: Analysis, file: string, offset: number, language: Language): Completion[] {
  const form = formAround(analysis, file, offset)
  const near = form ? membersOf(analysis, form.id) : forms(analysis)
  return eachOnce([...near, ...functions(language), ...keywords(), ...modules(analysis)])
}

function eachOnce(list: readonly Completion[]): Completion[] {
  return [...new Map(list.toReversed().map((one) => [one.label, one])).values()].toReversed()
}

/** After these, a module's pages are named. */
const PAGES_FOLLOW = new Set(['read', 'sees', 'see'])

/** What a row of the schedule can count from: `3 days after …`, `from …`. */
function anchorsAfter(analysis: Analysis, before: string, earlier: string): Completion[] {
  if (before === 'after' && TIME_UNITS.some((unit) => unit === earlier))
    return [keyword('start'), keyword('end'), ...modules(analysis)]
  return before === 'from' ? [keyword('day'), ...modules(analysis)] : []
}

/** What a removed option or cell stood in. */
function questionsIn({ names }: Analysis, id: string): Completion[] {
  const form = names.forms.get(id)
  return form ? questionsOf(form) : []
}

/** After these words only some names can follow. What a name was, or what is removed, no name of the program is. */
const AFTER = new Map<string, (analysis: Analysis, language: Language) => Completion[]>([
  ['accept', (_, language) => codes(language)],
  ['give', (a) => [...forms(a), ...batteries(a)]],
  ['answer', forms],
  ['form', forms],
  ['instrument', instruments],
  ['of', ({ names }) => [...names.choices.keys()].map((label) => ({ label, kind: 'choices', detail: '' }))],
  ['read', modules],
  ['register', measures],
  ['feedback', (a) => [...modules(a), keyword('required')]],
  ['theme', ({ names }) => [...names.themes.keys()].map((label) => ({ label, kind: 'theme', detail: '' }))],
  ['flag', flags],
  ['acknowledge', flags],
  ['group', groups],
  ['expect', (a) => [...forms(a), ...modules(a), ...EXPECTED.map(keyword)]],
  ['sees', seenByPatient],
  ['see', seenByPatient],
  ['reminder', rules],
  ['retired', (a) => [...forms(a), ...modules(a)]],
  ['was', () => []],
  ['when', (a, language) => [...forms(a), ...modules(a), ...messages(a), ...functions(language)]],
  ['number', (_, language) => UNITS.map((one) => ({ label: one.name, kind: 'unit', detail: one.symbol[language] }))],
])

function forms({ names }: Analysis): Completion[] {
  return [...names.forms].map(([label, { ast }]) => ({ label, kind: 'form', detail: ast.title.first.value }))
}

function modules({ names }: Analysis): Completion[] {
  return [...names.modules].map(([label, { ast }]) => ({ label, kind: 'module', detail: ast.title.first.value }))
}

/** What a finding can be accepted in; a part of a form or a module is named behind its name and a point. */
function acceptedIn(analysis: Analysis): Completion[] {
  const { names } = analysis
  const named = (kind: Completion['kind'], ids: Iterable<string>): Completion[] =>
    [...ids].map((label) => ({ label, kind, detail: '' }))
  return [
    ...forms(analysis),
    ...modules(analysis),
    ...flags(analysis),
    ...rules(analysis),
    ...batteries(analysis),
    ...named('choices', names.choices.keys()),
    ...named('theme', names.themes.keys()),
    ...named(
      'form',
      [...names.gives.values()].flatMap(({ ast }) => ast.alias?.text ?? []),
    ),
    ...named('keyword', names.program ? [names.program.ast.id.text] : []),
  ]
}

const EXPECTED = [
  'flag',
  'no flag',
  'message',
  'no message',
  'reminder',
  'no reminder',
  'patient sees',
  'patient does not see',
  'clinician sees',
]

function seenByPatient(analysis: Analysis): Completion[] {
  return [...forms(analysis), ...modules(analysis), keyword('advice of')]
}

function rules({ names }: Analysis): Completion[] {
  return [...names.rules.keys()].map((label) => ({ label, kind: 'rule', detail: '' }))
}

/** What is asked of messages, where there are any. */
function messages({ names }: Analysis): Completion[] {
  return names.program?.ast.messages?.text === 'on' ? [keyword('message')] : []
}

function measures({ names }: Analysis): Completion[] {
  return [...names.measures].map(([label, { ast }]) => ({ label, kind: 'measure', detail: ast.title.first.value }))
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
    ...questionsOf(form),
    ...matricesOf(form),
    ...[...form.results].map(([label, result]) => ({
      label,
      kind: 'result' as const,
      detail: result.title?.first.value ?? '',
    })),
  ]
}

/** The questions of a repeated group: of the form around, else of any. */
function cellsOf(analysis: Analysis, file: string, offset: number, group: string): Completion[] {
  const forms = [formAround(analysis, file, offset), ...analysis.names.forms.values()]
  const cells = forms.find((form) => form?.rows.has(group))?.rows.get(group) ?? new Map<string, never>()
  return [...cells].map(([label, ask]) => ({ label, kind: 'question', detail: ask.text.first.value }))
}

function keyword(label: string): Completion {
  return { label, kind: 'keyword', detail: '' }
}

function keywords(): Completion[] {
  return [...KEYWORDS, ...BAND_COLOURS].map(keyword)
}

function functions(language: Language): Completion[] {
  const called = OPERATORS.filter((one) => one.form === 'function' || one.form === 'span')
  const asked = FACTS.filter((one) => one.written === one.name || one.written.startsWith(`${one.name}(`))
  return [...called, ...asked].map((one) => ({ label: one.name, kind: 'function', detail: one.doc[language] }))
}

/** What can stand in braces in a text; behind `text.`, its name alone. */
function placeholders({ names }: Analysis, owner: string): Completion[] {
  const texts = [...names.texts].map(([id, { ast }]) => ({
    label: id,
    kind: 'text' as const,
    detail: ast.text.first.value,
  }))
  if (owner === 'text') return texts
  if (owner === 'patient') return [keyword('first_name')]
  return owner === ''
    ? [keyword('patient.first_name'), ...texts.map((one) => ({ ...one, label: `text.${one.label}` }))]
    : []
}

function mediaPaths({ sources }: Analysis): Completion[] {
  return [...sources.media].map(([label, info]) => ({ label, kind: 'file', detail: info.type }))
}
