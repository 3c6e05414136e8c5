import type { Name, NumberNode, Place, Wording } from './place.ts'
import type { AskType, Unit } from './question.ts'
import type { BandSet, Result } from './result.ts'
import type { Give } from './schedule.ts'

/** What patients measure along the way. */
export interface Plan extends Place {
  readonly kind: 'plan'
  readonly addMeasures: boolean
  readonly measures: readonly Measure[]
}

export interface Measure extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly unit: Unit | null
  readonly range: AskType['range']
  readonly step: NumberNode | null
  readonly decimals: NumberNode | null
  readonly explain: Wording | null
  readonly show: Result['show']
  readonly bands: readonly BandSet[]
  /** When the patient is asked for it: the parts of a row of the schedule that are stated. */
  readonly giving: { readonly [K in keyof Give]?: Give[K] }
}
