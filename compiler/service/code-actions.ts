import type { Analysis } from '../analyze.ts'
import type { Diagnostic, Language } from '../diagnostic.ts'
import { isInLibrary, type Edit } from './edits.ts'
import { fixTitle } from './words.ts'

export interface CodeAction {
  readonly title: string
  readonly diagnostic: Diagnostic
  /** Whether it keeps the meaning the author plainly had. */
  readonly isSafe: boolean
  readonly edits: readonly Edit[]
}

/** The mending that the problems in a part of a file offer. */
export function codeActions(
  { diagnostics }: Analysis,
  file: string,
  start: number,
  end: number,
  language: Language,
): CodeAction[] {
  const here = diagnostics.filter(
    ({ primary }) => primary.file === file && primary.start <= end && start <= primary.end,
  )
  return here.flatMap((diagnostic) =>
    diagnostic.fixes
      .filter((fix) => !fix.edits.some((one) => isInLibrary(one.span)))
      .map((fix) => ({
        title: fixTitle(fix, language),
        diagnostic,
        isSafe: fix.grade === 'safe',
        edits: fix.edits,
      })),
  )
}
