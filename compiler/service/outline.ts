import type * as ast from '#dsl/ast/index.ts'
import type { Analysis } from '../analyze.ts'
import { pathOf } from '../elaborate/ids.ts'
import { spanOf } from '../names.ts'
import type { Span } from '../sources.ts'
import type { SymbolKind } from './symbol.ts'

/** A part of a file, as an editor lists it. */
export interface DocumentSymbol {
  readonly kind: SymbolKind | 'scenario' | 'block'
  /** Its id; a scenario's title. */
  readonly name: string
  readonly detail: string
  readonly place: Span
  /** Its name in the text, within the place. */
  readonly namePlace: Span
  readonly children: readonly DocumentSymbol[]
}

/** What a file declares, in the order it is written; of broken text, what could be understood. */
export function documentSymbols({ parsed }: Analysis, file: string): DocumentSymbol[] {
  return (parsed.get(file)?.ast.declarations ?? []).flatMap((one) => declaration(file, one))
}

type Entry = ast.Place & { readonly id: ast.Name }

function entry(
  file: string,
  kind: DocumentSymbol['kind'],
  node: Entry,
  title: ast.Wording | null,
  children: readonly DocumentSymbol[] = [],
): DocumentSymbol[] {
  if (node.id.text === '') return [...children]
  const [place, namePlace] = [spanOf(file, node), spanOf(file, node.id)]
  return [{ kind, name: node.id.text, detail: title?.first.value ?? '', place, namePlace, children }]
}

function declaration(file: string, node: ast.Declaration): DocumentSymbol[] {
  switch (node.kind) {
    case 'program': {
      const groups = node.groups.flatMap((one) => entry(file, 'group', one, one.title))
      return entry(file, node.kind, node, node.title, groups)
    }
    case 'battery':
    case 'flag':
      return entry(file, node.kind, node, node.title)
    case 'use':
      return entry(file, 'instrument', node, null)
    case 'theme':
    case 'rule':
      return entry(file, node.kind, node, null)
    case 'text':
      return entry(file, 'text', node, node.text)
    case 'choices':
      return entry(file, 'choices', node, null, optionsOf(file, node.options))
    case 'form':
      return entry(file, 'form', node, node.title, [
        ...asked(file, node),
        ...node.results.flatMap((one) => entry(file, 'result', one, one.title)),
      ])
    case 'module':
      return entry(file, 'module', node, node.title, [
        ...pages(file, node.pages),
        ...node.sections.flatMap((one) => entry(file, 'section', one, one.title, pages(file, one.pages))),
      ])
    case 'retired':
      return node.ids.flatMap((one) => {
        const id = { text: pathOf(one), start: one.start, end: one.end }
        return entry(file, 'retired', { id, start: one.start, end: one.end }, null)
      })
    case 'fill':
      return []
    case 'schedule':
      return [block(file, node)]
    case 'plan':
      return [planBlock(file, node)]
    case 'accept': {
      const [place, namePlace] = [spanOf(file, node), spanOf(file, node.code)]
      return [
        { kind: 'block', name: `accept ${node.code.text}`, detail: node.because.value, place, namePlace, children: [] },
      ]
    }
    case 'scenario': {
      const { title } = node
      return [
        {
          kind: 'scenario',
          name: title.value === '' ? 'scenario' : title.value,
          detail: '',
          place: spanOf(file, node),
          namePlace: spanOf(file, title),
          children: [],
        },
      ]
    }
  }
}

/** The schedule's rows, each under its own name or that of what it gives. */
function block(file: string, node: ast.ScheduleBlock): DocumentSymbol {
  const place = spanOf(file, node)
  const children = node.gives.flatMap(({ start, end, alias, what }) =>
    entry(file, 'schedule', { start, end, id: alias ?? what }, null),
  )
  return { kind: 'block', name: 'schedule', detail: '', place, namePlace: { ...place, end: place.start }, children }
}

function planBlock(file: string, node: ast.Plan): DocumentSymbol {
  const place = spanOf(file, node)
  const children = node.measures.flatMap((one) => entry(file, 'measure', one, one.title))
  return {
    kind: 'block',
    name: 'activity plan',
    detail: '',
    place,
    namePlace: { ...place, end: place.start },
    children,
  }
}

function pages(file: string, list: readonly ast.Page[]): DocumentSymbol[] {
  return list.flatMap((one) => entry(file, 'page', one, one.title))
}

/** Questions and matrices, in the order they are written. */
function asked(file: string, { asks, matrices }: ast.Form): DocumentSymbol[] {
  const questions = asks.flatMap((one) => (one.matrix ? [] : question(file, one)))
  return [...questions, ...matrices.flatMap((one) => matrix(file, one))].toSorted(
    (a, b) => a.place.start - b.place.start,
  )
}

function question(file: string, node: ast.Ask): DocumentSymbol[] {
  const options = node.matrix ? [] : optionsOf(file, inlineOptions(node.type))
  const cells = (node.type.rows?.asks ?? []).flatMap((one) => question(file, one))
  return entry(file, 'question', node, node.text, [...options, ...cells])
}

function matrix(file: string, node: ast.Matrix): DocumentSymbol[] {
  const items = node.items.flatMap((one) => question(file, one))
  return entry(file, 'matrix', node, node.text, [...optionsOf(file, inlineOptions(node.type)), ...items])
}

/** Options that are written where they are used. */
export function inlineOptions({ options }: ast.AskType): readonly ast.Option[] {
  return options && !('text' in options) ? options : []
}

function optionsOf(file: string, list: readonly ast.Option[]): DocumentSymbol[] {
  return list.flatMap((one) => entry(file, 'option', one, one.label))
}
