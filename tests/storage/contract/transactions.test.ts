import { describe, expect, test } from 'vitest'
import { keepUnit } from '#storage/queries/directory.ts'
import { holdEnrolment } from '#storage/queries/enrolments.ts'
import { StaleWrite } from '#storage/store.ts'
import type { Store } from '#storage/store.ts'
import { withEnrolment } from '../sample.ts'
import { STORES } from '../stores.ts'

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const units = (store: Store) => store.read((db) => db.selectFrom('unit').select('id').orderBy('id').execute())

describe.each(STORES)('$name', (database) => {
  const empty = () => database.empty()

  describe('a transaction', () => {
    test('that throws leaves nothing', async () => {
      const store = await empty()
      const write = store.write(async (db) => {
        await keepUnit(db, { id: 'a', name: 'A' })
        throw new Error('no')
      })
      await expect(write).rejects.toThrow('no')
      expect(await units(store)).toEqual([])
    })

    test('is seen by readers when it is done and not before', async () => {
      const store = await empty()
      await store.write(async (db) => {
        await keepUnit(db, { id: 'a', name: 'A' })
        expect(await units(store)).toEqual([])
      })
      expect(await units(store)).toEqual([{ id: 'a' }])
    })

    test('that only reads cannot write', async () => {
      const store = await empty()
      await expect(store.read((db) => keepUnit(db, { id: 'a', name: 'A' }))).rejects.toThrow(/read-?only/)
      expect(await units(store)).toEqual([])
    })
  })

  describe('text', () => {
    test('is sorted and compared by its bytes, whatever the language of the database', async () => {
      const store = await empty()
      const ids = ['-', '2026-03-02', '2026-03-02T08', 'A', 'Z', '_', 'a', 'a-b', 'ab', 'z', 'Å', 'å', '😴']
      await store.write(async (db) => {
        for (const id of ids.toReversed()) await keepUnit(db, { id, name: '' })
      })
      expect((await units(store)).map((unit) => unit.id)).toEqual(ids)
      const after = (bound: string) =>
        store.read((db) => db.selectFrom('unit').select('id').where('id', '>', bound).execute())
      expect((await after('ab')).map((unit) => unit.id).toSorted()).toEqual(['z', 'Å', 'å', '😴'].toSorted())
    })
  })

  describe('holding an enrolment', () => {
    test('makes another transaction about it wait, and begin again where it had read before', async () => {
      const store = await withEnrolment(await empty())
      let held = false
      const first = store.write(async (db) => {
        await holdEnrolment(db, 'e1')
        held = true
        await later(200)
        await keepUnit(db, { id: 'first', name: '' })
      })
      const second = store.write(async (db) => {
        const seen = await db.selectFrom('unit').select('id').where('id', '=', 'first').execute()
        while (!held) await later(5)
        await holdEnrolment(db, 'e1')
        return seen.length === 1 ? 'has seen the first' : 'has not seen the first'
      })
      const outcome = await second.catch((error: unknown) => (error instanceof StaleWrite ? 'begins again' : error))
      expect(['has seen the first', 'begins again']).toContain(outcome)
      await first
    })
  })

  describe('a query that holds rows', () => {
    test('passes over what another holds, or waits until nobody else does', async () => {
      const store = await withEnrolment(await empty())
      const taken = () =>
        store.write(async (db) => {
          const rows = await db.selectFrom('enrolment').select('id').limit(1).forUpdate().skipLocked().execute()
          await later(100)
          await db
            .deleteFrom('enrolment')
            .where('id', 'in', ['', ...rows.map((row) => row.id)])
            .execute()
          return rows.length
        })
      expect((await Promise.all([taken(), taken()])).toSorted()).toEqual([0, 1])
    })
  })
})
