import type * as ast from '#dsl/ast/index.ts'
import type { Bundle, MediaFile } from '#schemas/generated/bundle.ts'
import { inFile, named, problem, unknown, unknownWord, type Context, type Here } from '../context.ts'
import { stating } from '../fixes.ts'
import type { Declared } from '../names.ts'
import { fill, filledUse } from './fill.ts'
import { form } from './form.ts'
import { groups } from './groups.ts'
import { checkLanguages } from './languages.ts'
import { namedText } from './named-text.ts'
import { history } from './ids.ts'
import { inOrder } from './module-order.ts'
import { battery, module } from './module.ts'
import { openTo } from './open-to.ts'
import { whole } from './numbers.ts'
import { retired } from './retired.ts'
import { flag, rule } from './rules.ts'
import { schedule } from './schedule.ts'
import { text } from './text.ts'
import { theme } from './theme.ts'

const RETENTION_CLASSES = ['record', 'support'] as const

/** The whole program as a bundle, or null where it has no header to build on. */
export function program(context: Context, version: string): Bundle | null {
  const { names } = context
  const declared = declarations(context)
  if (!names.program) return null
  const { ast: node, file } = names.program
  return {
    format: 1,
    engine: 1,
    program: node.id.text,
    version,
    ...context.remembered(node, (own) => header(inFile(own, file), node)),
    ...declared,
    ...history(names),
    media: {},
  }
}

type Declarations = Pick<Bundle, 'forms' | 'modules' | 'batteries' | 'schedules' | 'plan' | 'flags' | 'rules'>
type Header = Omit<
  Bundle,
  keyof Declarations | 'renamed' | 'retired' | 'format' | 'engine' | 'program' | 'version' | 'media'
>

function header(here: Here, node: ast.Program): Header {
  statedHeader(here, node)
  checkLanguages(here, node)
  const { retention } = node
  const retentionClass = RETENTION_CLASSES.find((one) => one === retention?.className.text)
  if (retention && !retentionClass) unknownWord(here, retention.className, retention.className.text, RETENTION_CLASSES)
  return {
    languages: [...here.languages],
    title: text(here, node.title),
    purpose: node.purpose ? text(here, node.purpose) : {},
    owner: node.owner?.value ?? '',
    licence: node.licence?.value ?? '',
    retention: {
      class: retentionClass ?? 'record',
      years: retention ? whole(here, retention.years, 'whole_from_1') : 1,
    },
    sharing: node.share ? 'units' : 'owner',
    messages: node.messages?.text === 'on',
    theme: themeOf(here, node),
    groups: groups(here, node),
    openTo: openTo(here, node),
  }
}

/** All that a program declares beside its header. */
function declarations(context: Context): Declarations {
  const { names } = context
  const each = <D extends Declared<object>, T>(list: ReadonlyMap<string, D>, make: (here: Here, one: D) => T): T[] =>
    [...list.values()].map((one) => context.remembered(one.ast, (own) => make(inFile(own, one.file), one)))
  each(names.texts, namedText)
  each(names.uses, filledUse)
  each(names.fills, fill)
  for (const one of names.retired) context.remembered(one.ast, (own) => retired(inFile(own, one.file), one))
  return {
    forms: each(names.forms, (here, one) => form(here, here.names.forms.get(one.id) ?? one)),
    modules: inOrder(each(names.modules, module)),
    batteries: each(names.batteries, battery),
    schedules: each(names.gives, schedule),
    plan: plan(names),
    flags: each(names.flags, flag),
    rules: each(names.rules, rule),
  }
}

/** Several blocks are one plan. */
function plan({ plans, measures }: Context['names']): Bundle['plan'] {
  if (plans.length === 0) return null
  return { addMeasures: plans.some((one) => one.ast.addMeasures), measures: [...measures.keys()] }
}

/** Purpose, owner, licence and retention are stated by the author, never assumed. */
function statedHeader(here: Here, node: ast.Program): void {
  for (const what of ['purpose', 'owner', 'licence', 'retention'] as const) {
    const fixes = what === 'retention' ? [] : [stating(here, node, `${what} ""`)]
    if (!node[what]) problem(here, 'header-missing', node.id, { what: { term: what } }, { fixes })
    // A purpose is told of where its text is.
    const said = what === 'owner' || what === 'licence' ? node[what] : null
    if (said && said.value.trim() === '' && said.end > said.start) problem(here, 'empty-text', said, {})
  }
}

function themeOf(here: Here, { theme: name }: ast.Program): Bundle['theme'] {
  if (!name) return theme(here, null)
  const declared = here.names.themes.get(name.text)
  named(here, name, declared)
  if (!declared) unknown(here, 'no_theme', name, name.text, here.names.themes.keys())
  return theme(here, declared ?? null)
}

/** The media that are shown, by digest; the same file under two names is one. */
export function mediaFiles({ sources }: Context, shown: Iterable<string>): Bundle['media'] {
  const files: Record<string, MediaFile> = {}
  for (const path of [...new Set(shown)].toSorted()) {
    const info = sources.media.get(path)
    if (info) files[info.digest] ??= { name: path.split('/').at(-1) ?? path, type: info.type, bytes: info.bytes }
  }
  return files
}
