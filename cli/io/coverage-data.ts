import { coverageOf, type Covered, KINDS, type recorder } from '#engine/index.ts'
import { position } from './excerpt.ts'
import type { Loaded } from './load.ts'
import { pathOf, textOf } from './report.ts'
import type { PlayedScenario } from './scenario-text.ts'

/** What the scenarios of a program exercised, with places in lines and columns from 1. */
export interface Coverage extends Share {
  readonly program: string
  readonly kinds: readonly (Share & { readonly kind: Covered['kind'] })[]
  readonly goals: readonly CoveredGoal[]
}

interface Share {
  readonly covered: number
  readonly of: number
  /** Rounded down: 100 is everything. */
  readonly percent: number
}

export interface CoveredGoal {
  readonly kind: Covered['kind']
  readonly subject: string
  readonly outcome: Covered['outcome']
  /** Which reminder, from 1; null where it is none. */
  readonly reminder: number | null
  /** A condition, or a band's label, as it is written; null where the subject says it. */
  readonly written: string | null
  readonly covered: boolean
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Null of a program with errors: nothing of it could be played. */
export function coverageData(
  program: Loaded,
  heard: ReturnType<typeof recorder>,
  played: readonly PlayedScenario[],
): Coverage | null {
  const { bundle } = program.analysis
  if (bundle === null) return null
  const states = played.map((one) => one.played.state)
  const goals = coverageOf(bundle, heard, states)
  return {
    program: program.folder,
    ...share(goals),
    kinds: KINDS.flatMap((kind) => {
      const ofKind = goals.filter((goal) => goal.kind === kind)
      return ofKind.length === 0 ? [] : [{ kind, ...share(ofKind) }]
    }),
    goals: goals.map((goal) => placed(goal, program)),
  }
}

function share(goals: readonly Covered[]): Share {
  const covered = goals.filter((goal) => goal.covered).length
  const of = goals.length
  return { covered, of, percent: of === 0 ? 100 : Math.floor((100 * covered) / of) }
}

function placed({ kind, of, outcome, n, pointer, covered }: Covered, { analysis, origin }: Loaded): CoveredGoal {
  const span = analysis.sourceOf.get(pointer) ?? { file: '', start: 0, end: 0 }
  const text = textOf(span, origin.sources)
  const written = kind === 'condition' || kind === 'band' ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : null
  const reminder = outcome === 'reminded' && n !== null ? n + 1 : null
  return {
    kind,
    subject: of,
    outcome,
    reminder,
    written,
    covered,
    file: pathOf(span, origin),
    ...position(text, span.start),
  }
}
