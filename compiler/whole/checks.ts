import { prepare } from '#engine/prepare.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import { afterTheEnd } from './after-end.ts'
import { contradictions } from './contradictions.ts'
import { goldenExamples } from './examples.ts'
import { formsGiven } from './given.ts'
import { missingValues } from './missing.ts'
import { idHistory } from './ids.ts'
import { moduleCircles } from './openings.ts'
import { onlyAfterEnd } from './only-after-end.ts'
import { withoutClinician } from './without-clinician.ts'
import { readingEase } from './reading-ease.ts'
import { ruleConflicts } from './rule-conflicts.ts'
import { unused, unusedMedia } from './unused.ts'
import { workload } from './workload.ts'

/** What only a whole and sound program shows. */
export function wholeChecks(context: Context, bundle: Bundle): void {
  idHistory(context)
  formsGiven(context, bundle)
  moduleCircles(context, bundle)
  withoutClinician(context)
  contradictions(context, bundle)
  missingValues(context, bundle)
  ruleConflicts(context, bundle)
  afterTheEnd(context, bundle)
  onlyAfterEnd(context, bundle)
  const program = prepare(bundle)
  workload(context, program)
  readingEase(context, bundle)
  unused(context)
  unusedMedia(context)
  goldenExamples(context, program)
}
