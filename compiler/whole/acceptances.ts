import { inFile, type Context } from '../context.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { accepts, type Acceptance } from '../elaborate/accept.ts'
import { leavingOut } from '../fixes.ts'

/** Reports what accepts a finding that is no longer there: the next one of its kind should be seen. */
export function unusedAcceptances(
  context: Context,
  acceptances: readonly Acceptance[],
  problems: readonly Diagnostic[],
): void {
  for (const one of acceptances) {
    if (problems.some((problem) => accepts(one, problem))) continue
    const fixes = [leavingOut(inFile(context, one.place.file), one.place, 'safe')]
    context.report(diagnostic('accept-unused', one.place, { code: { code: one.code } }, { fixes }))
  }
}
