import {
  codeActions,
  completions,
  definition,
  documentSymbols,
  folding,
  hover,
  inlayHints,
  prepareRename,
  references,
  refusalText,
  rename,
  semanticTokens,
  signatureHelp,
  type Analysis,
  type Edit,
  type Language,
  type Span,
} from '#compiler/index.ts'
import { format } from '#dsl/print/format.ts'

/** A place that can be renamed, or why it cannot, in words. */
export type Nameable = { readonly place: Span; readonly name: string } | { readonly refused: string }
export type Renaming = { readonly edits: readonly Edit[] } | { readonly refused: string }

/** What the editor may ask of a text. Every answer is plain data, in the person's language. */
export function serviceOf(analysis: Analysis, language: Language) {
  return {
    completions: (file: string, offset: number) => completions(analysis, file, offset, language),
    hover: (file: string, offset: number) => hover(analysis, file, offset, language),
    signature: (file: string, offset: number) => signatureHelp(analysis, file, offset, language),
    definition: (file: string, offset: number) => definition(analysis, file, offset),
    references: (file: string, offset: number, withDefinition: boolean) =>
      references(analysis, file, offset, withDefinition),
    nameAt: (file: string, offset: number): Nameable => inWords(prepareRename(analysis, file, offset), language),
    rename: (file: string, offset: number, name: string): Renaming =>
      inWords(rename(analysis, file, offset, name), language),
    mending: (file: string, start: number, end: number) =>
      codeActions(analysis, file, start, end, language).map(({ title, isSafe, edits, diagnostic }) => ({
        title,
        isSafe,
        edits,
        code: diagnostic.code,
      })),
    formatted: (file: string) => format(analysis.sources.files.get(file) ?? ''),
    symbols: (file: string) => documentSymbols(analysis, file),
    folds: (file: string) => folding(analysis, file),
    tokens: (file: string) => semanticTokens(analysis, file),
    hints: (file: string) => inlayHints(analysis, file),
  }
}

export type Service = ReturnType<typeof serviceOf>

/** One of these questions, with what it is about. */
export type Asked = { [K in keyof Service]: { readonly ask: K; readonly about: Parameters<Service[K]> } }[keyof Service]

export function answer(service: Service, { ask, about }: Asked): unknown {
  const asked = service[ask] as (...about: readonly unknown[]) => unknown
  return asked(...about)
}

type Refused = Extract<ReturnType<typeof prepareRename>, { readonly refused: unknown }>

function inWords<T extends object>(found: T | Refused, language: Language): T | { readonly refused: string } {
  return 'refused' in found ? { refused: refusalText(found.refused, language) } : found
}
