import type { Expression } from '#schemas/generated/bundle.ts'
import type { Watch } from '../place.ts'

/** Hears what conditions give while a program runs. */
export interface Recorder {
  /** For `prepare`. */
  readonly watch: Watch
  /** Whether a condition has ever held, and whether it ever did not. */
  seen(condition: Expression): Outcomes
}

export interface Outcomes {
  readonly held: boolean
  readonly failed: boolean
}

const NEVER: Outcomes = { held: false, failed: false }

/** A recorder that has heard nothing yet. Conditions are told apart by their object in the bundle. */
export function recorder(): Recorder {
  const seen = new Map<Expression, { held: boolean; failed: boolean }>()
  return {
    seen: (condition) => seen.get(condition) ?? NEVER,
    watch: (expression, evaluate) => {
      const outcomes = { held: false, failed: false }
      // The same expression may be compiled more than once; what it gave is told of it all the same.
      const known = seen.get(expression) ?? outcomes
      seen.set(expression, known)
      return (scope) => {
        const value = evaluate(scope)
        if (value === true) known.held = true
        else known.failed = true
        return value
      }
    },
  }
}
