import { describe, expect, test } from 'vitest'
import { builtOnce, overwritten, writeRows } from '#storage/built-once.ts'
import type { Db } from '#storage/store.ts'
import { STORES } from './stores.ts'

const unit = (db: Db, id: string) =>
  builtOnce(db, 'unit', [id], () => db.selectFrom('unit').selectAll().where('id', '=', id))

const keepUnits = (db: Db, units: readonly { id: string; name: string }[]) =>
  writeRows(db, 'units', units, (rows) =>
    db
      .insertInto('unit')
      .values(rows)
      .onConflict((taken) => taken.column('id').doUpdateSet(overwritten(rows, ['id']))),
  )

describe.each(STORES)('a query that is built once, on $name', (kind) => {
  test('is asked with the values of each time', async () => {
    const store = await kind.empty()
    const found = await store.write(async (db) => {
      await keepUnits(db, [{ id: 'a', name: 'A' }])
      await keepUnits(db, [{ id: 'b', name: 'B' }])
      return [(await unit(db, 'a')).rows, (await unit(db, 'b')).rows, (await unit(db, 'c')).rows]
    })
    expect(found).toEqual([[{ id: 'a', name: 'A' }], [{ id: 'b', name: 'B' }], []])
  })

  test('writes rows over those that are there, as many as there are this time, and says how many', async () => {
    const store = await kind.empty()
    const units = await store.write(async (db) => {
      await keepUnits(db, [{ id: 'a', name: 'A' }])
      const two = await keepUnits(db, [
        { id: 'a', name: 'Another' },
        { id: 'b', name: 'B' },
      ])
      expect(two).toBe(2)
      return db.selectFrom('unit').selectAll().orderBy('id').execute()
    })
    expect(units).toEqual([
      { id: 'a', name: 'Another' },
      { id: 'b', name: 'B' },
    ])
  })

  test('writes any number of rows', async () => {
    const store = await kind.empty()
    const many = Array.from({ length: 120 }, (_, n) => ({ id: String(n).padStart(3, '0'), name: `Unit ${n}` }))
    const units = await store.write(async (db) => {
      expect(await keepUnits(db, many)).toBe(120)
      expect(await keepUnits(db, [])).toBe(0)
      return db.selectFrom('unit').selectAll().orderBy('id').execute()
    })
    expect(units).toEqual(many)
  })

  test('is refused where it has other values than are told of it, or has them in another order', async () => {
    const store = await kind.empty()
    const wrong = (values: readonly string[]) =>
      store.read((db) =>
        builtOnce(db, `wrong ${values.length}`, values, () =>
          db.selectFrom('unit').selectAll().where('id', '=', 'a').where('name', '=', 'A'),
        ),
      )
    await expect(wrong(['A', 'a'])).rejects.toThrow('has other values')
    await expect(wrong(['a'])).rejects.toThrow('has other values')
  })

  test('is refused rows that have other columns than those before', async () => {
    const store = await kind.empty()
    const keep = (row: object) => store.write((db) => keepUnits(db, [row as { id: string; name: string }]))
    await keep({ name: 'A', id: 'a' })
    await expect(keep({ id: 'b' })).rejects.toThrow('a row of "units" has other columns than')
    await expect(keep({ id: 'b', name: 'B', zone: 'UTC' })).rejects.toThrow('has other columns than')
    await expect(keep({ id: 'b', zone: 'UTC' })).rejects.toThrow('has other columns than')
    await keep({ id: 'b', name: 'B' })
    const units = await store.read((db) => db.selectFrom('unit').selectAll().orderBy('id').execute())
    expect(units).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ])
  })

  test('is built anew for whoever watches how queries are built', async () => {
    const store = await kind.empty()
    const seen: string[] = []
    await store.read((db) => unit(db, 'a'))
    await store.read((db) =>
      unit(
        db.withPlugin({
          transformQuery: ({ node }) => {
            seen.push(node.kind)
            return node
          },
          transformResult: ({ result }) => Promise.resolve(result),
        }),
        'a',
      ),
    )
    expect(seen).toEqual(['SelectQueryNode'])
  })
})
