import { validateBundle } from '#schemas/generated/bundle.validate.js'
import type { Analysis } from './analyze.ts'
import { diagnostic } from './diagnostic.ts'

/**
 * The analysis as it is; or without its bundle, and with the fault told, where the compiler has made a bundle that its
 * own schema refuses. Whoever builds, plays or gives out a bundle verifies it first. It is no part of the analysis: the
 * validator is as large as the compiler, and whoever only shows a text does well without it.
 */
export function verified(analysis: Analysis): Analysis {
  const { bundle, diagnostics } = analysis
  if (bundle === null || validateBundle(bundle)) return analysis
  const first = validateBundle.errors?.[0]
  const place = { file: analysis.names.program?.file ?? '', start: 0, end: 0 }
  const detail = { code: `${first?.instancePath ?? ''} ${first?.keyword ?? ''}` }
  return { ...analysis, bundle: null, diagnostics: [...diagnostics, diagnostic('compiler-fault', place, { detail })] }
}
