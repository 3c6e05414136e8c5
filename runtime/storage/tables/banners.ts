import type { Generated } from 'kysely'
import type { BannerText, Instant } from '#schemas/generated/api.ts'
import type { Json } from '../json.ts'
import type { ChainHead } from './log.ts'

/** What a unit tells its patients and staff for a while. Its events have the subject `banner:` and its id. */
export interface BannerTable extends ChainHead {
  /** Numbers them in the order they were written. */
  n: Generated<number>
  /** Chosen by whoever wrote it. */
  id: string
  unit: string
  text: Json<BannerText>
  /** Whose patients it is for; null: those of every program. */
  programs: Json<readonly string[]> | null
  /** From and until when it is shown, on the unit's own clocks. */
  from_local: string
  until_local: string
  written_by: string
  written_at: Instant
  /** Who took it away before its time. */
  ended_by: string | null
  ended_at: Instant | null
}
