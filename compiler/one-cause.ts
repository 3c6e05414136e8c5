import type { Argument, Diagnostic } from './diagnostic.ts'
import type { Home } from './homes.ts'
import { LIBRARY_PREFIX } from './sources.ts'

/*
 * A name that is nowhere, or a language that the program does not have, is one cause, however many places it shows in:
 * it is told once, and what is offered mends all of them.
 */

/** How many of the other places are shown. */
const MOST_SHOWN = 3

/** The problems, each cause told once, where it first shows. Spans are in homes, whose order is that of the files. */
export function oneOfEachCause(problems: readonly Diagnostic[], homes: ReadonlyMap<string, Home>): Diagnostic[] {
  const order = new Map([...homes.keys()].map((name, i) => [name, i]))
  const placeOf = ({ primary }: Diagnostic): number => order.get(primary.file) ?? -1
  const causes = new Map<string, Diagnostic[]>()
  for (const one of problems) {
    const cause = causeOf(one)
    if (cause !== null) causes.set(cause, [...(causes.get(cause) ?? []), one])
  }
  const shown = new Map<Diagnostic, Diagnostic>()
  for (const list of causes.values()) {
    const [first, ...others] = list.toSorted((a, b) => placeOf(a) - placeOf(b) || a.primary.start - b.primary.start)
    if (first) shown.set(first, others.length === 0 ? first : together(first, others, homes))
  }
  return problems.flatMap((one) => (causeOf(one) === null ? [one] : (shown.get(one) ?? [])))
}

/** What two problems have in common that are one; null for what stands alone. */
function causeOf({ name, args }: Diagnostic): string | null {
  if (name === 'unknown-placeholder') return `${name} ${JSON.stringify(args)}`
  if (name === 'unknown-name') return `${tableOf(args['kind'])} ${JSON.stringify(args['name'])}`
  return name === 'unknown-language' ? `${name} ${JSON.stringify(args['language'])}` : null
}

/** Where a name is looked for: what a program gives and opens is told apart by names alone, and so is what a form has. */
function tableOf(kind: Argument | undefined): string {
  const term = typeof kind === 'object' && kind !== null && 'term' in kind ? kind.term : ''
  if (/^no_(form|module|measure|name)/.test(term)) return 'given'
  return /^no_(question|result)/.test(term) ? 'of a form' : term
}

function together(first: Diagnostic, others: readonly Diagnostic[], homes: ReadonlyMap<string, Home>): Diagnostic {
  // A language of many texts is lacking where the program says which languages it has.
  const stated = first.name === 'unknown-language' ? lastLanguage(homes) : null
  const rest = stated ? [first, ...others] : others
  const related = rest.slice(0, MOST_SHOWN).map((one) => ({ span: one.primary, role: 'second' as const }))
  if (!stated) return { ...first, related: [...first.related, ...related], fixes: fixOfAll([first, ...others]) }
  const { language } = first.args
  const at = { ...stated, start: stated.end }
  const edits = typeof language === 'string' ? [{ span: at, text: `, ${language}` }] : []
  return { ...first, primary: stated, related, fixes: [{ grade: 'look', edits }] }
}

/** Where the program names the last of its languages; null where it names none. */
function lastLanguage(homes: ReadonlyMap<string, Home>): Diagnostic['primary'] | null {
  for (const { name, part } of homes.values()) {
    const program = name.startsWith(LIBRARY_PREFIX) ? undefined : part.ast.declarations.find(isProgram)
    const last = program?.languages.at(-1)
    if (last) return { file: name, start: last.start, end: last.end }
  }
  return null
}

function isProgram(one: Home['part']['ast']['declarations'][number]): one is typeof one & { kind: 'program' } {
  return one.kind === 'program'
}

/** Where all offer the same word, it is written in all the places. */
function fixOfAll(all: readonly Diagnostic[]): Diagnostic['fixes'] {
  const [first, ...others] = all.map(({ fixes }) => fixes[0])
  const text = first?.edits[0]?.text
  if (!first || others.some((one) => one?.edits[0]?.text !== text)) return all[0]?.fixes ?? []
  return [{ grade: first.grade, edits: all.flatMap(({ fixes }) => fixes[0]?.edits ?? []) }]
}
