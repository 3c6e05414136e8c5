import type { MyNotices, ReadNotices } from '#schemas/generated/api.ts'
import { readNotices as noteRead } from '#storage/queries/deliveries.ts'
import type { PlainAction } from '../door/action.ts'
import { listOf } from './my-notices.ts'
import { FIRST_PAGE } from '../context/page.ts'
import { done } from '../context/problem.ts'

/** The person has read some of their notices. Ids of others' are passed over. */
export const readNotices: PlainAction<ReadNotices, MyNotices> = {
  name: 'readNotices',
  about: 'nothing',
  run: async (scene, { ids }) => {
    await noteRead(scene.db, scene.actor.id, ids, scene.now)
    return done(await listOf(scene, FIRST_PAGE))
  },
}
