import type * as ast from '#dsl/ast/index.ts'
import { inFile, problem, type Context, type Here } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { leavingOut } from '../fixes.ts'
import type { Term } from '../messages/terms.ts'
import type { Declared } from '../names.ts'
import { LIBRARY_PREFIX } from '../sources.ts'

/** Reports what is declared and used by nothing in the program: options, themes, texts, groups, batteries and results for other results. */
export function unused(context: Context): void {
  const { choices, themes, batteries, forms, texts, program } = context.names
  const named = namedPlaces(context)
  const report = (kind: Term, { ast: node, file }: Declared<ast.Place & { readonly id: ast.Name }>): void => {
    if (file.startsWith(LIBRARY_PREFIX) || named.has(placeOf(file, node))) return
    const here = inFile(context, file)
    const groups = kind === 'the_group' && program ? groupsOf(here, program.ast) : null
    const fixes = [leavingOut(here, groups ?? node)]
    problem(here, 'never-used', node.id, { kind: { term: kind }, name: node.id.text }, { fixes })
  }
  for (const one of choices.values()) report('the_choices', one)
  for (const one of themes.values()) report('the_theme', one)
  for (const one of texts.values()) report('the_text', one)
  for (const one of batteries.values()) report('the_battery', one)
  for (const one of unusedGroups(program, named)) report('the_group', one)
  for (const form of forms.values())
    for (const one of form.results.values()) if (!one.title) report('the_result', { ast: one, file: form.file })
}

/** Where the program states its groups, all of which are left out together; null where that is not found. */
function groupsOf(here: Here, { groups }: ast.Program): ast.Place | null {
  const text = here.textOf(here.file)
  const [first, last] = [groups[0], groups.at(-1)]
  const before = first && /groups\s*\{\s*$/u.exec(text.slice(0, first.start))
  const after = last && /^\s*\}/u.exec(text.slice(last.end))
  return before && after ? { start: before.index, end: last.end + after[0].length } : null
}

/** Groups that nothing tells apart; where one is named, the others are everybody else. */
function unusedGroups(program: Declared<ast.Program> | null, named: ReadonlySet<string>): Declared<ast.Group>[] {
  if (!program) return []
  const groups = program.ast.groups.map((one) => ({ ast: one, file: program.file }))
  return groups.some((one) => named.has(placeOf(one.file, one.ast))) ? [] : groups
}

/** Reports media that lie beside the program and that nothing shows: they are no part of what is published. */
export function unusedMedia(context: Context): void {
  const { shown, sources } = context
  const { program } = context.names
  if (!program) return
  const primary = { file: program.file, start: program.ast.id.start, end: program.ast.id.end }
  for (const path of [...sources.media.keys()].toSorted())
    if (!shown.has(path)) context.report(diagnostic('media-unused', primary, { path }))
}

/** Whether anything in the program names a declaration. */
export function referredTo(context: Context, { ast: node, file }: Declared<ast.Place>): boolean {
  return namedPlaces(context).has(placeOf(file, node))
}

function namedPlaces({ resolutions }: Context): Set<string> {
  return new Set(resolutions.all().map(({ declaration }) => placeOf(declaration.file, declaration)))
}

function placeOf(file: string, { start }: ast.Place): string {
  return `${file}#${start}`
}
