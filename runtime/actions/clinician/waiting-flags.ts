import { ruleOf } from '#engine/index.ts'
import type { FlagView } from '#schemas/generated/view.ts'
import { fromJson } from '#storage/json.ts'
import type { WaitingFlag } from '#storage/queries/caseload.ts'
import { compareKeys } from '../context/page.ts'
import type { Scene } from '../context/scene.ts'

/** A flag that waits, with what its rule says. */
export interface RankedFlag extends WaitingFlag, Pick<FlagView, 'severity' | 'to' | 'title'> {}

export type FlagKey = readonly [severity: number, raised: string, enrolment: string, id: string]
export const FLAG_KEY = ['number', 'string', 'string', 'string'] as const

const SEVERITIES: readonly FlagView['severity'][] = ['priority', 'warning', 'notice']

/** The most severe first, then the oldest. */
export function flagKey({ severity, raised_local: raised, enrolment, id }: RankedFlag): FlagKey {
  return [SEVERITIES.indexOf(severity), raised, enrolment, id]
}

/** Flags in the order in which they are to be seen. */
export async function ranked(scene: Scene, rows: readonly WaitingFlag[]): Promise<RankedFlag[]> {
  const flags: RankedFlag[] = []
  for (const row of rows) flags.push({ ...row, ...(await ruled(scene, row)) })
  return flags.toSorted((one, other) => compareKeys(flagKey(one), flagKey(other)))
}

/**
 * What the rule says by which a flag was raised, of the program or of the clinician's plan for the patient. Where the
 * program is damaged it is not known how severe the flag is, and so it comes first.
 */
async function ruled(
  { context, db }: Scene,
  { digest, rule, part }: WaitingFlag,
): Promise<Pick<FlagView, 'severity' | 'to' | 'title'>> {
  const what = part === null ? null : fromJson(part)
  if (what?.kind === 'flag') return what.flag
  const delivered = await context.bundles.load(db, digest)
  if (delivered !== null) return ruleOf(delivered.program, rule)
  return { severity: 'priority', to: ['clinician'], title: { sv: rule, en: rule } }
}
