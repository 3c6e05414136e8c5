import type * as ast from '#dsl/ast/index.ts'
import { inFile, problem, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { placeholdersIn } from './placeholders.ts'
import { text } from './text.ts'

/** A named text: checked where it is declared, so that one nobody uses is right as well. It stands in the bundle where it is used. */
export function namedText(context: Here, { ast: node, file }: Declared<ast.NamedText>): void {
  const here = inFile(context, file)
  const circle = heldBy(here, node).find((one) => reaches(here, one.id, node.id.text))
  if (circle) problem(here, 'text-circle', circle, { name: node.id.text })
  else text(here, node.text, 'markdown')
}

/** Whether a named text is another one, or holds it in any depth. */
function reaches(here: Here, from: string, to: string): boolean {
  const ids = new Set([from])
  for (const id of ids) {
    if (id === to) return true
    const declared = here.names.texts.get(id)
    for (const held of declared ? heldBy(inFile(here, declared.file), declared.ast) : []) ids.add(held.id)
  }
  return false
}

function heldBy(here: Here, { text: { first, translations } }: ast.NamedText): (ast.Place & { readonly id: string })[] {
  const quotes = [first, ...translations.map((one) => one.quote)]
  return quotes
    .flatMap((quote) => placeholdersIn(here, quote))
    .flatMap(({ text: held, ...place }) => (held ? [{ ...place, id: held.text }] : []))
}
