import type { MaybeText } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { languageOf } from './language-of.ts'

/** A program's own wording. Where the program lacks the chosen language, the text says which language it is in. */
export function ProgramText({ text }: { readonly text: MaybeText }) {
  const { language, languages } = useKit()
  if (text === null) return null
  const shown = languageOf(text, language, languages)
  const wording = text[shown] ?? ''
  return shown === language ? wording : <span lang={shown}>{wording}</span>
}
