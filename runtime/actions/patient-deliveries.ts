import type { DoubtfulDelivery, PatientDeliveries } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { doubtfulDeliveries } from '#storage/queries/deliveries.ts'
import { namesOf } from '#storage/queries/directory.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import { done } from './problem.ts'

const MOST = 100

/** What about this patient did not reach whom it was for, or perhaps did not: somebody may want to ring instead. */
export const patientDeliveries: CareAction<AboutEnrolment, PatientDeliveries> = {
  name: 'patientDeliveries',
  about: 'enrolment',
  run: async (care, { enrolment }) => {
    const { db } = care.scene
    const rows = await doubtfulDeliveries(db, enrolment, MOST)
    const names = await namesOf(db, [...new Set(rows.map(({ recipient }) => recipient))])
    const deliveries = rows.flatMap(({ id, channel, state, why, recipient, effect, created_at, settled_at }) => {
      if (channel === 'in_app' || (state !== 'unknown' && state !== 'failed')) return []
      const { about, subject } = fromJson(effect)
      const told = { id, about, subject, recipient: names.get(recipient) ?? '', channel, state, why }
      return [{ ...told, at: settled_at ?? created_at } satisfies DoubtfulDelivery]
    })
    return done({ deliveries })
  },
}
