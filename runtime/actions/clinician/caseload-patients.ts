import { dayOf } from '#engine/index.ts'
import type { CaseloadPatient, CaseloadPatients, SeekPatients } from '#schemas/generated/api.ts'
import { nameKey } from '#storage/list-order.ts'
import { countPatients, digestsOf, patientsOf } from '#storage/queries/caseload.ts'
import type { Sought } from '#storage/queries/caseload.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { enrolmentById } from '#storage/queries/enrolments.ts'
import { seenUpTo } from '#storage/queries/seen.ts'
import { countConflicts } from '#storage/queries/submissions.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { localTime } from '../context/calendar.ts'
import { mineOf, openDue } from './open-due.ts'
import { cut, pageAsked } from '../context/page.ts'
import type { Page } from '../context/page.ts'
import { plainHeader } from '../context/plain-header.ts'
import { done, refused } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** A cursor names the patient it stands at by id: names have no place in addresses. */
type PatientKey = readonly [rank: number, enrolment: string]

/** The patients of the clinician who asks, or those of them that are looked for. */
export const caseloadPatients: PlainAction<SeekPatients, CaseloadPatients> = {
  name: 'caseloadPatients',
  about: 'nothing',
  run: async (scene, { show = 'all', search = '', ...asked }) => {
    const page = pageAsked<PatientKey>(asked, ['number', 'string'])
    if (page === null) return refused('invalid_cursor')
    await openDue(scene, mineOf(scene))
    const sought = await soughtBy(scene, show, nameKey(search.trim()))
    return done({
      total: await countPatients(scene.db, mineOf(scene), sought),
      ...(await patientsPage(scene, page, sought)),
    })
  },
}

/** A page of the patients, by need and name. */
export async function patientsPage(
  scene: Scene,
  page: Page<PatientKey>,
  sought: Sought = { show: 'all', name: '', digests: [] },
): Promise<Omit<CaseloadPatients, 'total'>> {
  const { db, actor } = scene
  const found = await patientsOf(db, mineOf(scene), sought, await placeOf(scene, page), page.limit + 1)
  const { rows, next } = cut(found, page, ({ list_rank, id }) => [list_rank, id])
  const names = await namesOf(db, [...new Set(rows.map(({ patient }) => patient))])
  const ids = rows.map(({ id }) => id)
  const seen = await seenUpTo(db, actor.id, ids)
  const conflicts = await countConflicts(db, ids)
  const items: CaseloadPatient[] = []
  for (const enrolment of rows) {
    scene.touch({ enrolment })
    const { id } = enrolment
    const counts = { seen: seen.get(id) ?? 0, conflicts: conflicts.get(id) ?? 0 }
    items.push(await shown(scene, enrolment, names.get(enrolment.patient) ?? '', counts))
  }
  return { items, next }
}

/**
 * Where a page begins. A patient's name stays, and with it the place, whatever has become of the need. Of another's
 * patient nothing is told by where a page begins: one that has left begins with all who need as much.
 */
async function placeOf(
  { db, actor }: Scene,
  { after }: Page<PatientKey>,
): Promise<Pick<EnrolmentTable, 'list_rank' | 'list_name' | 'id'> | null> {
  if (after === null) return null
  const [list_rank, id] = after
  const last = await enrolmentById(db, id)
  return { list_rank, id, list_name: last?.clinician === actor.id ? last.list_name : '' }
}

/** By part of a name, or of the title of a program in any of its languages. */
async function soughtBy(scene: Scene, show: Sought['show'], name: string): Promise<Sought> {
  if (name === '') return { show, name, digests: [] }
  const { context, db } = scene
  const digests: string[] = []
  for (const digest of await digestsOf(db, mineOf(scene))) {
    const delivered = await context.bundles.load(db, digest)
    const titles = Object.values(delivered?.bundle.title ?? {})
    if (titles.some((title) => nameKey(title).includes(name))) digests.push(digest)
  }
  return { show, name, digests }
}

/** A patient whose program is damaged is listed all the same, by the program's id. */
async function shown(
  { context, db, now }: Scene,
  enrolment: EnrolmentTable,
  patient: string,
  { seen, conflicts }: { readonly seen: number; readonly conflicts: number },
): Promise<CaseloadPatient> {
  const { id, program, digest, status, zone, started_local, ended_local } = enrolment
  const delivered = await context.bundles.load(db, digest)
  const { title } = delivered?.bundle ?? plainHeader(program)
  const day = dayOf({ startedAt: started_local, endedAt: ended_local }, localTime(now, zone)) ?? 0
  return {
    enrolment: id,
    patient,
    program: title,
    status,
    day,
    flags: enrolment.flags_listed,
    unread: enrolment.messages_unread,
    homework: enrolment.homework_waiting,
    news: enrolment.responses - seen,
    due: enrolment.forms_open,
    missed: enrolment.forms_missed,
    conflicts,
    lastActive: enrolment.last_active_local,
  }
}
