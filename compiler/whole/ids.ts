import type * as ast from '#dsl/ast/index.ts'
import { inFile, problem, removing, type Context } from '../context.ts'
import { idsOf, pathOf, type Id } from '../elaborate/ids.ts'
import { spanOf } from '../names.ts'
import type { Span } from '../sources.ts'

/**
 * Reports ids that would mix up what is stored about patients: one that was retired and is used again, and an earlier
 * name that somebody else has, had or that was retired.
 */
export function idHistory(context: Context): void {
  const retired = retiredIn(context)
  const ids = idsOf(context.names)
  if (retired.size === 0 && ids.every((one) => one.was.length === 0)) return
  const taken = new Map(ids.map((one) => [keyOf(one, one.name.text), one] as const))
  const former = new Map<string, Span>()
  for (const id of ids) {
    const again = retired.get(id.path)
    if (again) told(context, 'id-retired', id, id.name, again)
    for (const name of id.was) {
      const owner = id.path.slice(0, id.path.length - id.name.text.length)
      const other = taken.get(keyOf(id, name.text))
      const gone = retired.get(owner + name.text)
      const claimed = former.get(keyOf(id, name.text))
      const here = spanOf(id.file, name)
      if (other) told(context, 'was-still-there', id, name, spanOf(other.file, other.name))
      else if (gone) told(context, 'was-retired', id, name, gone)
      else if (claimed && !isSame(claimed, here)) told(context, 'was-twice', id, name, claimed)
      former.set(keyOf(id, name.text), claimed ?? here)
    }
  }
}

function retiredIn({ names }: Context): Map<string, Span> {
  return new Map(
    names.retired.flatMap(({ ast: { ids }, file }) => ids.map((one) => [pathOf(one), spanOf(file, one)] as const)),
  )
}

function keyOf({ scope }: Id, name: string): string {
  return `${scope} ${name}`
}

function isSame(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start
}

type Message = 'id-retired' | 'was-still-there' | 'was-retired' | 'was-twice'

function told(context: Context, message: Message, id: Id, name: ast.Name, first: Span): void {
  const here = inFile(context, id.file)
  const related = [{ span: first, role: 'first' as const }]
  // The only earlier name can be left out with its word.
  const fixes = id.was.length === 1 && name !== id.name ? [removing(here, { start: id.name.end, end: name.end })] : []
  problem(here, message, name, { name: name.text }, { related, fixes })
}
