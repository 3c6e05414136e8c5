import type { Diagnostic, Fix } from './diagnostic.ts'
import { edited, isInLibrary, type Edit } from './service/edits.ts'
import type { Sources } from './sources.ts'

/** What mending would do to a program. */
export interface Mended {
  /** The new text of every file that changes. */
  readonly files: ReadonlyMap<string, string>
  /** What was mended, and how, by file and place. */
  readonly done: readonly { readonly problem: Diagnostic; readonly edits: readonly Edit[] }[]
}

/**
 * Applies one fix of each problem that has one of these grades, in one pass: of two that touch each other the first
 * one wins, and the other problem is left. The library is never changed.
 */
export function mend(diagnostics: readonly Diagnostic[], sources: Sources, grades: readonly Fix['grade'][]): Mended {
  const taken: Edit[] = []
  const done: Mended['done'][number][] = []
  for (const problem of diagnostics) {
    const fix = grades.flatMap((grade) => problem.fixes.filter((one) => one.grade === grade))[0]
    if (!fix || fix.edits.some((edit) => isInLibrary(edit.span))) continue
    if (fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) continue
    taken.push(...fix.edits)
    done.push({ problem, edits: fix.edits })
  }
  const { files } = edited(sources, taken)
  const changed = new Set(taken.map((edit) => edit.span.file))
  return { files: new Map([...files].filter(([file]) => changed.has(file))), done }
}

function touch({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end
}
