import { MESSAGES } from './messages/catalogue.ts'
import { TERMS, type Term } from './messages/terms.ts'
import type { Span } from './sources.ts'
import { witnessText, type Witness } from './witness.ts'

export type MessageName = keyof typeof MESSAGES
export type Language = 'sv' | 'en'
export type Severity = 'error' | 'warning' | 'information'

/** What fills a sentence's gap: something the author wrote (quoted), a number, a word of ours, or several. */
export type Argument =
  string | number | { readonly term: Term } | { readonly code: string } | readonly Argument[] | null

/** A problem as facts. Wording is made from them by `describe`, in the reader's language. */
export interface Diagnostic {
  readonly name: MessageName
  readonly code: string
  readonly severity: Severity
  readonly args: Readonly<Record<string, Argument>>
  readonly primary: Span
  readonly related: readonly { readonly span: Span; readonly role: 'first' | 'second' | 'declared' }[]
  readonly fixes: readonly Fix[]
  /** What shows that it is so; null where nothing more is to be shown. */
  readonly witness: Witness | null
}

/** A change of text that may mend it. A safe one keeps the meaning the author plainly had. */
export interface Fix {
  readonly grade: 'safe' | 'look'
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
}

type ArgsOf<N extends MessageName> = { readonly [K in (typeof MESSAGES)[N]['args'][number]]: Argument }

export interface More {
  readonly related?: Diagnostic['related']
  readonly fixes?: Diagnostic['fixes']
  readonly witness?: Diagnostic['witness'] | undefined
}

/** Makes a diagnostic; a wrong name or a missing argument does not compile. */
export function diagnostic<N extends MessageName>(
  name: N,
  primary: Span,
  args: ArgsOf<N>,
  more: More = {},
): Diagnostic {
  const { code, severity } = MESSAGES[name]
  const { related = [], fixes = [], witness = null } = more
  return { name, code, severity, args, primary, related, fixes, witness }
}

export interface Described {
  readonly message: string
  readonly hint: string | null
  readonly witness: string | null
}

/**
 * A diagnostic in words. The hint is null where there is none, or where it would need a fact that is not known; so is
 * the witness.
 */
export function describe(problem: Diagnostic, language: Language): Described {
  const { hint, ...row } = MESSAGES[problem.name]
  return {
    message: fill(row[language], problem.args, language) ?? problem.code,
    hint: hint && fill(hint[language], problem.args, language),
    witness: problem.witness && witnessText(problem.witness, language),
  }
}

function fill(sentence: string, args: Diagnostic['args'], language: Language): string | null {
  let whole = true
  const text = sentence.replace(/\{([a-z]+)\}/g, (_, key: string) => {
    const arg = args[key] ?? null
    if (arg === null) whole = false
    return wording(arg, language)
  })
  return whole ? text : null
}

function wording(arg: Argument, language: Language): string {
  if (arg === null) return ''
  if (typeof arg === 'string') return `"${arg}"`
  if (typeof arg === 'number') return language === 'sv' ? String(arg).replace('.', ',') : String(arg)
  if (Array.isArray(arg))
    return listed(
      arg.map((one: Argument) => wording(one, language)),
      language,
    )
  if ('term' in arg) return TERMS[arg.term][language]
  return (arg as { code: string }).code
}

function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${language === 'sv' ? 'eller' : 'or'} ${words.at(-1) ?? ''}`
}
