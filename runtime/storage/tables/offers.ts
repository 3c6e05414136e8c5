import type { Json } from '../json.ts'
import type { ChainHead } from './log.ts'

/** An open program that a unit offers to residents. Its events have the subject `offer:UNIT:PROGRAM`. */
export interface OfferTable extends ChainHead {
  unit: string
  program: string
  /** Names of the areas whose residents get it; null: of every area that the program is for. */
  areas: Json<readonly string[]> | null
  /** Who follows those who start; null: nobody, as the program says. */
  clinician: string | null
  /** Whether it can be started now. */
  open: number
}
