import type { Bundle, MediaFile } from '#schemas/generated/bundle.ts'
import { inFile, named, problem, unknown, unknownWord, type Context, type Here } from '../context.ts'
import { form } from './form.ts'
import { checkLanguages } from './languages.ts'
import { inOrder } from './module-order.ts'
import { battery, module } from './module.ts'
import { whole } from './numbers.ts'
import { flag, rule } from './rules.ts'
import { schedule } from './schedule.ts'
import { text } from './text.ts'
import { theme } from './theme.ts'

const RETENTION_CLASSES = ['record', 'support'] as const

/** The whole program as a bundle, or null where it has no header to build on. */
export function program(context: Context, version: string): Bundle | null {
  const { names } = context
  if (!names.program) return null
  const node = names.program.ast
  const here = inFile(context, names.program.file)
  statedHeader(here)
  checkLanguages(here, node)
  const { retention } = node
  const retentionClass = RETENTION_CLASSES.find((one) => one === retention?.className.text)
  if (retention && !retentionClass) unknownWord(here, retention.className, retention.className.text, RETENTION_CLASSES)
  return {
    format: 1,
    engine: 1,
    program: node.id.text,
    version,
    languages: [...context.languages],
    title: text(here, node.title),
    purpose: node.purpose ? text(here, node.purpose) : {},
    owner: node.owner?.value ?? '',
    licence: node.licence?.value ?? '',
    retention: {
      class: retentionClass ?? 'record',
      years: retention ? whole(here, retention.years, 'whole_from_1') : 1,
    },
    sharing: node.share ? 'units' : 'owner',
    messages: node.messages === 'on',
    theme: themeOf(here),
    ...declarations(here),
    media: mediaFiles(here),
  }
}

type Declarations = Pick<Bundle, 'forms' | 'modules' | 'batteries' | 'schedules' | 'flags' | 'rules'>

/** All that a program declares beside its header. */
export function declarations(here: Here): Declarations {
  const { names } = here
  return {
    forms: [...names.forms.values()].map((one) => form(here, one)),
    modules: inOrder([...names.modules.values()].map((one) => module(here, one))),
    batteries: [...names.batteries.values()].map((one) => battery(here, one)),
    schedules: [...names.gives.values()].map((one) => schedule(here, one)),
    flags: [...names.flags.values()].map((one) => flag(here, one)),
    rules: [...names.rules.values()].map((one) => rule(here, one)),
  }
}

/** Purpose, owner, licence and retention are stated by the author, never assumed. */
function statedHeader(here: Here): void {
  const node = here.names.program?.ast
  if (!node) return
  for (const what of ['purpose', 'owner', 'licence', 'retention'] as const) {
    if (!node[what]) problem(here, 'header-missing', node.id, { what: { term: what } })
  }
}

function themeOf(here: Here): Bundle['theme'] {
  const name = here.names.program?.ast.theme
  if (!name) return theme(here, null)
  const declared = here.names.themes.get(name.text)
  named(here, name, declared)
  if (!declared) unknown(here, 'no_theme', name, name.text, here.names.themes.keys())
  return theme(here, declared ?? null)
}

/** The media that are shown, by digest; the same file under two names is one. */
function mediaFiles(here: Here): Bundle['media'] {
  const files: Record<string, MediaFile> = {}
  for (const path of [...here.shown].toSorted()) {
    const info = here.sources.media.get(path)
    if (info) files[info.digest] ??= { name: path.split('/').at(-1) ?? path, type: info.type, bytes: info.bytes }
  }
  return files
}
