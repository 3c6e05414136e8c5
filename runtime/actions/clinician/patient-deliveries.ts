import type { DoubtfulDelivery, PageQuery, PatientDeliveries } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { doubtfulDeliveries } from '#storage/queries/deliveries.ts'
import { namesOf } from '#storage/queries/directory.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { BY_NUMBER, cut, pageAsked } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'

/** What about this patient did not reach whom it was for, or perhaps did not: somebody may want to ring instead. */
export const patientDeliveries: CareAction<AboutEnrolment & { readonly page: PageQuery }, PatientDeliveries> = {
  name: 'patientDeliveries',
  about: 'enrolment',
  run: async (care, { enrolment, page: asked }) => {
    const { db } = care.scene
    const page = pageAsked<readonly [number]>(asked, BY_NUMBER)
    if (page === null) return refused('invalid_cursor')
    const found = await doubtfulDeliveries(db, enrolment, page.after?.[0] ?? null, page.limit + 1)
    const { rows, next } = cut(found, page, ({ id }) => [id])
    const names = await namesOf(db, [...new Set(rows.map(({ recipient }) => recipient))])
    const items = rows.flatMap(({ id, channel, state, why, recipient, effect, created_at, settled_at }) => {
      if (channel === 'in_app' || (state !== 'unknown' && state !== 'failed')) return []
      const { about, subject } = fromJson(effect)
      const told = { id, about, subject, recipient: names.get(recipient) ?? '', channel, state, why }
      return [{ ...told, at: settled_at ?? created_at } satisfies DoubtfulDelivery]
    })
    return done({ items, next })
  },
}
