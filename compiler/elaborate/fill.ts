import type * as ast from '#dsl/ast/index.ts'
import type { Text } from '#schemas/generated/bundle.ts'
import { inFile, named, problem, removing, unknown, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { folderOf, matrixOf, spanOf, type Declared, type FormNames } from '../names.ts'
import { LIBRARY_PREFIX } from '../sources.ts'
import { text } from './text.ts'

/*
 * An instrument whose texts may not be shipped is a skeleton: questions, options, scoring and bands without words.
 * Whoever has a licence fills in the words, and nothing but the words.
 */

/** A text that an instrument may leave out: `item`, `list.0`. */
interface Gap {
  readonly path: string
  readonly text: ast.Wording
  readonly declared: Declared<ast.Place>
}

/** The text of something in a form; of a skeleton, what was filled in for it. A text that is lacking is reported. */
export function textOrFilled(
  here: Here,
  path: string,
  wording: ast.Wording,
  owner: ast.Place,
  kind: 'plain' | 'markdown' = 'plain',
): Text {
  if (isWritten(wording)) return text(here, wording, kind)
  const folder = folderOf(here.file)
  const fill = here.names.fills.get(folder)
  const filled = path === 'intro' ? fill?.ast.intro : fill?.ast.texts.find((one) => pathOf(one.parts) === path)?.text
  if (fill && filled) return text(inFile(here, fill.file), filled, kind)
  // Of an instrument, it is told where it is used.
  if (folder === '' && !here.isPartlyRead(here.file, owner))
    problem(here, 'text-missing', { ...owner, end: wording.start }, {})
  return text(here, wording, kind)
}

function isWritten({ start, end }: ast.Wording): boolean {
  return end > start
}

/** Reports what a skeleton lacks, where the program says that it uses it. */
export function filledUse(context: Here, { ast: { id, ...place }, file }: Declared<ast.Use>): void {
  const form = instrumentIn(context, id.text)
  if (!form?.ast.instrument?.required) return
  const fill = context.names.fills.get(id.text)
  const has = new Set(fill?.ast.texts.map((one) => pathOf(one.parts)))
  const intro = form.ast.intro && !isWritten(form.ast.intro) && !fill?.ast.intro ? ['intro'] : []
  const lacking = [...intro, ...gapsOf(context, form).flatMap((one) => (has.has(one.path) ? [] : [one.path]))]
  if (fill && lacking.length === 0) return
  const said = lacking.map(
    (one) =>
      `  ${one} ""${context.languages
        .slice(1)
        .map((code) => ` ${code}: ""`)
        .join('')}\n`,
  )
  const here = inFile(context, file)
  const end = { start: place.end, end: place.end }
  const fixes = fill
    ? [
        {
          grade: 'look' as const,
          edits: [{ span: spanOf(fill.file, { start: fill.ast.end - 1, end: fill.ast.end - 1 }), text: said.join('') }],
        },
      ]
    : [
        {
          grade: 'look' as const,
          edits: [
            { span: spanOf(file, end), text: `\n\nfill instrument ${id.text} {\n  licence ""\n${said.join('')}}` },
          ],
        },
      ]
  problem(
    here,
    'instrument-unfilled',
    id,
    { name: { code: id.text }, missing: { code: lacking.join(', ') } },
    { fixes },
  )
}

/** What is filled in is what the skeleton leaves open, under a licence that is named. */
export function fill(context: Here, { ast: node, file }: Declared<ast.Fill>): void {
  const here = inFile(context, file)
  const form = instrumentIn(here, node.id.text)
  if (!form) {
    unknown(here, 'no_used_instrument', node.id, node.id.text, here.names.uses.keys())
    return
  }
  named(here, node.id, form)
  if ((node.licence?.value ?? '').trim() === '')
    problem(here, 'fill-without-licence', node.id, { name: { code: node.id.text } })
  const gaps = new Map(gapsOf(here, form).map((one) => [one.path, one]))
  const known = knownIn(here, form)
  if (node.intro && form.ast.intro && isWritten(form.ast.intro)) sealed(here, node.intro, 'intro', node.id)
  if (node.intro && !form.ast.intro) unknown(here, 'no_text_to_fill', node.intro, 'intro', gaps.keys())
  const said = new Set<string>()
  for (const one of node.texts) {
    const path = pathOf(one.parts)
    const place = { start: one.start, end: one.parts.at(-1)?.end ?? one.start }
    const gap = gaps.get(path)
    if (!gap && known.has(path)) sealed(here, one, path, node.id, [removing(here, one)])
    else if (!gap) unknown(here, 'no_text_to_fill', place, path, gaps.keys())
    else if (said.has(path))
      problem(here, 'stated-twice', place, { word: { code: path } }, { fixes: [removing(here, one)] })
    named(here, one.parts.at(-1) ?? place, gap?.declared)
    said.add(path)
  }
}

function sealed(here: Here, place: ast.Place, path: string, name: ast.Name, fixes: readonly Fix[] = []): void {
  problem(here, 'fill-sealed', place, { path: { code: path }, name: { code: name.text } }, { fixes })
}

function instrumentIn({ names }: Here, folder: string): FormNames | undefined {
  if (!names.uses.has(folder)) return undefined
  return [...names.forms.values()].find(
    (one) => one.file.startsWith(`${LIBRARY_PREFIX}${folder}/`) && one.ast.instrument,
  )
}

function pathOf(parts: readonly ast.Name[]): string {
  return parts.map((one) => one.text).join('.')
}

/** The texts that a skeleton leaves out: of questions, and of options by their list, or by their question where they stand in it. */
function gapsOf(here: Here, form: FormNames): Gap[] {
  return textsOf(here, form).filter((one) => !isWritten(one.text))
}

function knownIn(here: Here, form: FormNames): ReadonlySet<string> {
  return new Set(textsOf(here, form).map((one) => one.path))
}

function textsOf({ names }: Here, form: FormNames): Gap[] {
  const lists = new Set<string>()
  return [...form.questions.values()].flatMap((ask) => {
    const question = { path: ask.id.text, text: ask.text, declared: { ast: ask, file: form.file } }
    const written = (matrixOf(form, ask)?.type ?? ask.type).options
    if (written === null) return [question]
    const owner = 'text' in written ? written.text : ask.id.text
    const list = 'text' in written ? names.choices.get(owner) : { ast: { options: written }, file: form.file }
    if (!list || lists.has(owner)) return [question]
    lists.add(owner)
    return [
      question,
      ...list.ast.options.map((one) => ({
        path: `${owner}.${one.id.text}`,
        text: one.label,
        declared: { ast: one, file: list.file },
      })),
    ]
  })
}
