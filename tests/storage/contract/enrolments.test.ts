import { describe, expect, test } from 'vitest'
import { moved } from '#actions/context/calendar.ts'
import { keepUnit } from '#storage/queries/directory.ts'
import {
  addEnrolment,
  claimDue,
  countSetAside,
  enrolmentById,
  gotThrough,
  isAnyDue,
  putOff,
  saveEnrolments,
  TICK_TRIES,
  tryAgain,
  enrolmentsByIds,
} from '#storage/queries/enrolments.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import { StaleWrite } from '#storage/store.ts'
import type { Store } from '#storage/store.ts'
import { ENROLMENT, NOW, withEnrolment } from '../sample.ts'
import { STORES } from '../stores.ts'

describe.each(STORES)('$name', (database) => {
  const empty = () => database.empty()

  describe('an enrolment', () => {
    test('is not saved over a newer one', async () => {
      const store = await withEnrolment(await empty())
      const read = await store.read((db) => enrolmentById(db, 'e1'))
      if (read === undefined) throw new Error('e1 is missing')
      const [saved] = await store.write((db) => saveEnrolments(db, [{ was: read, is: { ...read, status: 'ended' } }]))
      expect(saved?.rev).toBe(1)
      await expect(store.write((db) => saveEnrolments(db, [{ was: read, is: read }]))).rejects.toThrow(StaleWrite)
      expect(await store.read((db) => enrolmentById(db, 'e1'))).toEqual(saved)
    })

    test.each<Partial<EnrolmentTable>>([
      { patient: 'karin' },
      { unit: 'annan' },
      { program: 'annat' },
      { clinician: null },
      { clinician: 'anna', status: 'paused' },
      { list_rank: 1 },
      { list_name: 'bo' },
      { flags_waiting: 2 },
      { reminders_waiting: 3 },
      { wake_at: NOW, tick_at: NOW, tick_tries: 1 },
      { tick_at: NOW },
      { zone: 'UTC', responses: 4, last_active_local: '2026-03-03T09:00:00' },
      {},
    ])('is saved with what changed, and with nothing else changed: %j', async (change) => {
      const store = await withEnrolment(await empty())
      await store.write(async (db) => {
        await keepUnit(db, { id: 'annan', name: 'En annan' })
        await addEnrolment(db, { ...ENROLMENT, id: 'e2', program: 'en annans' })
        await saveEnrolments(db, [{ was: ENROLMENT, is: { ...ENROLMENT, ...change } }])
      })
      const [first, second] = await store.read((db) => enrolmentsByIds(db, ['e1', 'e2']))
      expect(first).toEqual({ ...ENROLMENT, ...change, rev: 1 })
      expect(second).toEqual({ ...ENROLMENT, id: 'e2', program: 'en annans' })
    })

    test('of several is saved with what changed for any of them', async () => {
      const store = await withEnrolment(await empty())
      const other = { ...ENROLMENT, id: 'e2', program: 'annat' }
      await store.write(async (db) => {
        await addEnrolment(db, other)
        await saveEnrolments(db, [
          { was: ENROLMENT, is: { ...ENROLMENT, list_rank: 7 } },
          { was: other, is: { ...other, flags_waiting: 2 } },
        ])
      })
      expect(await store.read((db) => enrolmentsByIds(db, ['e1', 'e2']))).toEqual([
        { ...ENROLMENT, list_rank: 7, rev: 1 },
        { ...other, flags_waiting: 2, rev: 1 },
      ])
    })

    test('is one at a time for a patient, a program and a unit', async () => {
      const store = await withEnrolment(await empty())
      const again = store.write((db) => addEnrolment(db, { ...ENROLMENT, id: 'e2' }))
      await expect(again).rejects.toSatisfy((error) => store.facts.isTaken(error))
      await store.write(async (db) => {
        await saveEnrolments(db, [{ was: ENROLMENT, is: { ...ENROLMENT, status: 'ended' } }])
        await addEnrolment(db, { ...ENROLMENT, id: 'e2' })
      })
    })

    const due = async (minutes: Readonly<Record<string, number>>) => {
      const store = await withEnrolment(await empty())
      await store.write(async (db) => {
        for (const [id, after] of Object.entries(minutes)) {
          const at = moved(NOW, after * 60_000)
          await addEnrolment(db, { ...ENROLMENT, id, program: id, wake_at: at, tick_at: at })
        }
      })
      return store
    }
    const UNTIL = moved(NOW, 60_000)
    const claimed = async (store: Store, at = NOW, limit = 10) =>
      (await store.write((db) => claimDue(db, at, moved(at, 60_000), limit))).map(({ id }) => id).toSorted()

    test('is claimed when it is due, those first that waited longest, and by nobody else until the claim ends', async () => {
      const store = await due({ later: 10, now: 0, b: -5, a: -5, oldest: -60 })
      expect(await store.read((db) => isAnyDue(db, NOW))).toBe(true)
      expect(await claimed(store, NOW, 2)).toEqual(['a', 'oldest'])
      expect(await claimed(store)).toEqual(['b', 'now'])
      expect(await claimed(store)).toEqual([])
      expect(await store.read((db) => isAnyDue(db, NOW))).toBe(false)
      expect(await claimed(store, UNTIL)).toEqual(['a', 'b', 'now', 'oldest'])
    })

    test('that stops whoever works on it is claimed a number of times and then set aside; one that got through is not', async () => {
      const store = await due({ deadly: 0, quiet: 0 })
      for (let tries = 0; tries < TICK_TRIES; tries += 1) {
        expect(await claimed(store, moved(NOW, tries * 60_000))).toEqual(['deadly', 'quiet'])
        await store.write((db) => gotThrough(db, ['quiet']))
      }
      expect(await claimed(store, moved(NOW, TICK_TRIES * 60_000))).toEqual(['quiet'])
      expect(await store.read(countSetAside)).toBe(1)
    })

    test('that fails again and again is put off, then set aside and counted, until it is tried again', async () => {
      const store = await due({ bad: 0, good: 1000 })
      const again = (tries: number) => moved(NOW, tries * 1000)
      for (let tries = 1; tries < TICK_TRIES; tries += 1) {
        expect(await claimed(store, moved(NOW, (tries - 1) * 1000))).toEqual(['bad'])
        expect(await store.write((db) => putOff(db, 'bad', again))).toBe(false)
        expect(await store.read(countSetAside)).toBe(0)
      }
      expect(await claimed(store, moved(NOW, 3_600_000))).toEqual(['bad'])
      expect(await store.write((db) => putOff(db, 'bad', again))).toBe(true)
      expect(await claimed(store, moved(NOW, 7_200_000))).toEqual([])
      expect(await store.read(countSetAside)).toBe(1)
      expect(await store.write(tryAgain)).toBe(1)
      expect(await store.read(countSetAside)).toBe(0)
      expect(await claimed(store)).toEqual(['bad'])
    })
  })
})
