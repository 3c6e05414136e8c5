import type { Accept } from '#dsl/ast/index.ts'
import { ACCEPTABLE, sentencesOf } from '../acceptable.ts'
import type { Analysis } from '../analyze.ts'
import type { Language } from '../diagnostic.ts'
import type { Completion } from './completion-item.ts'

/* What a service says of `accept L2301 in visit because "…"`. */

/** The codes that can be accepted. */
export function codes(language: Language): Completion[] {
  return ACCEPTABLE.map((label) => ({ label, kind: 'code', detail: sentencesOf(label, language)[0] ?? '' }))
}

/** Whether a word is a code, as of a message. */
export function isCode(word: string): boolean {
  return /^L\d{4}$/.test(word)
}

/** The acceptance whose code stands at a place. */
export function acceptedAt({ parsed }: Analysis, file: string, offset: number): Accept | undefined {
  return parsed
    .get(file)
    ?.ast.declarations.flatMap((one) => (one.kind === 'accept' ? [one] : []))
    .find(({ code }) => code.start <= offset && offset <= code.end)
}
