import type { CaseloadFlag, CaseloadFlags, PageQuery } from '#schemas/generated/api.ts'
import { flagsGiven, flagsLeft, flagsOfMine } from '#storage/queries/caseload.ts'
import type { Mine, WaitingFlag } from '#storage/queries/caseload.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { ownerOf } from '../care/flag-owner.ts'
import { mineOf, openDue } from './open-due.ts'
import { patientNames, touchEach } from './shown-rows.ts'
import { pageAsked, pageOf } from '../context/page.ts'
import type { Page } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'
import { FLAG_KEY, flagKey, ranked } from './waiting-flags.ts'
import type { FlagKey, RankedFlag } from './waiting-flags.ts'

/** More of the flags that wait for a clinician. */
export const caseloadFlags: PlainAction<PageQuery, CaseloadFlags> = {
  name: 'caseloadFlags',
  about: 'nothing',
  run: async (scene, asked) => {
    const page = pageAsked<FlagKey>(asked, FLAG_KEY)
    return page === null ? refused('invalid_cursor') : done(await flagsPage(scene, await flagsFor(scene), page))
  },
}

/** Every flag that has come to the clinician who asks and is not put off, whoever's patient, as of now. */
export async function flagsFor(scene: Scene): Promise<RankedFlag[]> {
  const mine = mineOf(scene)
  const found = await flagsAround(scene, mine)
  const others = found.rows.map(({ enrolment: id, tick_at }) => ({ id, tick_at }))
  const { rows, isMine } = (await openDue(scene, mine, others)) ? await flagsAround(scene, mine) : found
  const flags = await ranked(scene, rows.filter(isMine))
  return flags.filter(({ owner, to }) => owner !== null || to.includes('clinician'))
}

export async function flagsPage(
  scene: Scene,
  flags: readonly RankedFlag[],
  page: Page<FlagKey>,
): Promise<CaseloadFlags> {
  const { rows, next } = pageOf(flags, page, flagKey)
  const names = await patientNames(scene, rows)
  touchEach(scene, rows)
  const items = rows.map((flag): CaseloadFlag => {
    const { id, enrolment, patient, severity, title, raised_local: raisedAt, escalated_local: escalatedAt } = flag
    return { id, enrolment, patient: names.get(patient) ?? '', severity, title, raisedAt, escalatedAt }
  })
  return { items, next }
}

interface Around {
  readonly rows: readonly WaitingFlag[]
  readonly isMine: (flag: WaitingFlag) => boolean
}

/** The flags that may have come to somebody, and which of them have. */
async function flagsAround({ db }: Scene, mine: Mine): Promise<Around> {
  const { clinician: me, units } = mine
  const colleagues = new Map<string, { id: string; name: string }[]>()
  for (const unit of units) colleagues.set(unit, await cliniciansAt(db, unit))
  const found = [...(await flagsOfMine(db, mine)), ...(await flagsGiven(db, me, units))]
  for (const [unit, clinicians] of colleagues) {
    const ids = clinicians.map(({ id }) => id)
    // Only the first of a unit's clinicians gets what is nobody's.
    if (ids[0] === me) found.push(...(await flagsLeft(db, unit, ids)))
  }
  const rows = new Map(found.map((flag) => [`${flag.enrolment} ${flag.id}`, flag]))
  return {
    rows: [...rows.values()],
    isMine: (flag) =>
      flag.snoozed_until === null && ownerOf(flag.owner, flag, colleagues.get(flag.unit) ?? [])?.id === me,
  }
}
