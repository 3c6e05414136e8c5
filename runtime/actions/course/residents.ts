import type { Residents, SeekResidents } from '#schemas/generated/api.ts'
import { nameKey } from '#storage/list-order.ts'
import { countResidents, personById, residentsBy } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { cut, pageAsked } from '../context/page.ts'
import type { Page } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** A cursor names the resident it stands at by id: names have no place in addresses. */
type ResidentKey = readonly [resident: string]

/** Who a program could be started for, by name. */
export const residents: PlainAction<SeekResidents, Residents> = {
  name: 'residents',
  about: 'nothing',
  run: async (scene, { search = '', ...asked }) => {
    const page = pageAsked<ResidentKey>(asked, ['string'])
    return page === null ? refused('invalid_cursor') : done(await residentsPage(scene, page, search))
  },
}

export async function residentsPage({ db }: Scene, page: Page<ResidentKey>, search = ''): Promise<Residents> {
  const name = nameKey(search.trim())
  const last = page.after === null ? undefined : await personById(db, page.after[0])
  const after = page.after === null ? null : { id: page.after[0], list_name: last?.list_name ?? '' }
  const { rows, next } = cut(await residentsBy(db, name, after, page.limit + 1), page, ({ id }) => [id])
  return {
    total: await countResidents(db, name),
    items: rows.map(({ id, name: called }) => ({ id, name: called })),
    next,
  }
}
