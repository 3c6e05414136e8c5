import type { Place, Result } from '#dsl/ast/index.ts'
import { ANY_NAME } from '#dsl/unread.ts'
import { diagnostic, type Argument, type Diagnostic, type Fix, type MessageName, type More } from './diagnostic.ts'
import type { QuestionType, ResultType } from './elaborate/types.ts'
import type { Term } from './messages/terms.ts'
import { spanOf, type Declared, type FormNames, type Names } from './names.ts'
import { nearest } from './nearest.ts'
import type { Resolutions } from './resolutions.ts'
import type { Sources, Span } from './sources.ts'

/** What every construct's elaboration shares during one analysis. */
export interface Context {
  readonly sources: Sources
  readonly names: Names
  /** The program's languages, the one it is written in first. */
  readonly languages: readonly string[]
  report(problem: Diagnostic): void
  /** Where each part of the bundle comes from. */
  readonly origin: Origins
  /** What each name was found to name. */
  readonly resolutions: Resolutions
  /** The type of a form's result; `visiting` while it is being worked out, so that a circle is seen. */
  resultType(form: FormNames, result: Result): ResultType | 'visiting'
  /** What has been worked out already. */
  readonly questionTypes: Map<string, QuestionType>
  readonly resultTypes: Map<string, ResultType | 'visiting'>
  /** Media that the program shows, by path. */
  readonly shown: Set<string>
  /** The text of a home. */
  textOf(file: string): string
  /** What a declaration comes to, by its node: worked out once, and again only when what it looks at has changed. */
  remembered<T>(node: object, make: (own: Context) => T): T
  /** Whether text at this place could not be read, so that something may be lacking there. */
  isPartlyRead(file: string, place: Place): boolean
  /** How deep into an expression the elaboration is, and whether it has told that this is too deep. */
  readonly depth: { now: number; told: boolean }
}

/** Where parts of the bundle come from. */
export interface Origins {
  get(part: object): Span | undefined
  set(part: object, place: Span): unknown
}

/** A context that stands in one file. */
export interface Here extends Context {
  readonly file: string
}

export function inFile(context: Context, file: string): Here {
  return { ...context, file }
}

/** Reports a problem in the file at hand. */
export function problem<N extends MessageName>(
  here: Here,
  name: N,
  place: Place,
  args: Parameters<typeof diagnostic<N>>[2],
  more?: More,
): void {
  here.report(diagnostic(name, spanOf(here.file, place), args, more))
}

/** The offer to write something else at a place. */
export function replacing(here: Here, place: Place, text: string): Fix {
  return { grade: 'look', edits: [{ span: spanOf(here.file, place), text }] }
}

/** The offer to leave out what stands at a place; safe where it says nothing that is not said elsewhere. */
export function removing(here: Here, place: Place, grade: Fix['grade'] = 'look'): Fix {
  return { grade, edits: [{ span: spanOf(here.file, place), text: '' }] }
}

/**
 * Reports an unknown name with the nearest known one, and offers to write that instead. A name that may stand in
 * text which could not be read is not reported: it may be declared there.
 */
export function unknown(here: Here, kind: Term, place: Place, name: string, known: Iterable<string>): void {
  if (name === '' || here.names.unread.has(name) || here.names.unread.has(ANY_NAME)) return
  const suggestion = nearest(name, known)
  const text = kind === 'no_band' ? `"${suggestion}"` : suggestion
  const fixes = text === null || suggestion === null ? [] : [replacing(here, place, text)]
  problem(here, 'unknown-name', place, { kind: { term: kind }, name, suggestion }, { fixes })
}

/** Reports a word that is none of the few that can stand there. */
export function unknownWord(here: Here, place: Place, word: string, expected: readonly string[]): void {
  if (word === '') return
  const near = nearest(word, expected)
  const fixes = near === null ? [] : [replacing(here, place, near)]
  const list: Argument = expected.map((one) => ({ code: one }))
  problem(here, 'unknown-word', place, { word, expected: list }, { fixes })
}

/** Remembers where a part of the bundle was written. */
export function from<T extends object>(here: Here, place: Place, part: T): T {
  here.origin.set(part, spanOf(here.file, place))
  return part
}

/** Remembers what a name in the file at hand was found to name. */
export function named(here: Here, name: Place, declared: Declared<Place> | undefined): void {
  if (declared) here.resolutions.add(spanOf(here.file, name), spanOf(declared.file, declared.ast))
}
