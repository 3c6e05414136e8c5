import { describe, expect, test } from 'vitest'
import { opened, STORES } from '../stores.ts'

describe.each(STORES)('$name', (database) => {
  const empty = () => database.empty()

  describe('news', () => {
    test('is heard at every node, however many people it is for, and no more by who has stopped listening', async () => {
      const address = await database.address()
      const store = await opened(address)
      const other = database.name === 'postgres' ? await opened(address) : store
      const heard = new Set<string>()
      const deaf = new Set<string>()
      let isListening = database.name === 'sqlite'
      other.news.listen((people) => {
        isListening = true
        if (people !== 'everybody') for (const person of people) heard.add(person)
      })
      const stop = other.news.listen((people) => void (people !== 'everybody' && people.forEach((id) => deaf.add(id))))
      await expect.poll(() => isListening, { timeout: 20_000 }).toBe(true)
      await store.news.announce(['anna'])
      await expect.poll(() => [...deaf], { timeout: 20_000 }).toEqual(['anna'])
      stop()
      // More than fits in one notification of PostgreSQL, with letters of several bytes and marks of JSON.
      const many = Array.from({ length: 2000 }, (_, n) => `Åsa "${n}"`)
      await store.news.announce(many)
      await expect.poll(() => heard.size, { timeout: 20_000 }).toBe(2001)
      expect(many.filter((person) => !heard.has(person))).toEqual([])
      expect([...deaf]).toEqual(['anna'])
    })

    test('for nobody is none', async () => {
      const store = await empty()
      await expect(store.news.announce([])).resolves.toBeUndefined()
    })
  })
})
