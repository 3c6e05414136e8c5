import { describe, expect, test } from 'vitest'
import type { Insertable } from 'kysely'
import type { Effect } from '#engine/index.ts'
import {
  addDelivery,
  changeDelivery,
  deliveryCounts,
  dueDeliveries,
  lostDeliveries,
  outboxCounts,
  readNotices,
  takePlace,
  unreadNoticesOf,
} from '#storage/queries/deliveries.ts'
import { changeEffect, dueEffects, queueEffects } from '#storage/queries/outbox.ts'
import type { Store } from '#storage/store.ts'
import type { DeliveryTable } from '#storage/tables.ts'
import { NOW, withEnrolment } from './sample.ts'
import { STORES } from './stores.ts'

/* What every database must do with what is to be told. */

const LATER = '2026-03-02T09:00:00.000Z'

const effect = (key: string, to: Effect['to']) =>
  ({ kind: 'notify', key, to, about: 'message', subject: key }) satisfies Effect

const delivery = (key: string, more: Partial<Insertable<DeliveryTable>> = {}): Insertable<DeliveryTable> => ({
  key,
  enrolment: 'e1',
  effect_key: 'k',
  recipient: 'anna',
  channel: 'email',
  state: 'waiting',
  urgent: 0,
  tries: 0,
  silences: 0,
  not_before: NOW,
  created_at: NOW,
  ...more,
})

describe.each(STORES)('$name', (database) => {
  const withEffect = async (): Promise<Store> => {
    const store = await withEnrolment(await database.empty())
    await store.write((db) => queueEffects(db, [{ enrolment: 'e1', effects: [effect('k', 'patient')] }], NOW))
    return store
  }

  test('the outbox gives what is for staff first, then what has waited longest, and nothing that is settled', async () => {
    const store = await withEffect()
    await store.write(async (db) => {
      await queueEffects(db, [{ enrolment: 'e1', effects: [effect('later', 'patient')] }], LATER)
      await queueEffects(db, [{ enrolment: 'e1', effects: [effect('staff', 'clinician')] }], LATER)
      await queueEffects(db, [{ enrolment: 'e1', effects: [effect('over', 'patient')] }], NOW)
      await changeEffect(db, { enrolment: 'e1', key: 'over' }, { state: 'dropped', why: 'read' })
    })
    const due = async (at: string) => (await store.read((db) => dueEffects(db, at, 10))).map(({ key }) => key)
    expect(await due(NOW)).toEqual(['k'])
    expect(await due(LATER)).toEqual(['staff', 'k', 'later'])
    expect(await store.read(outboxCounts)).toEqual([{ why: 'read', n: 1 }])
  })

  test('a delivery is there once, is due by its channel and hour, and goes first when urgent', async () => {
    const store = await withEffect()
    await store.write(async (db) => {
      await addDelivery(db, delivery('a'))
      await addDelivery(db, delivery('a', { recipient: 'karin' }))
      await addDelivery(db, delivery('b', { not_before: LATER }))
      await addDelivery(db, delivery('c', { not_before: LATER, urgent: 1 }))
      await addDelivery(db, delivery('d', { channel: 'sms' }))
    })
    const due = (at: string) => store.read((db) => dueDeliveries(db, at, ['email'], 10))
    expect(await due(NOW)).toEqual(['a'])
    expect(await due(LATER)).toEqual(['c', 'a', 'b'])
    expect(await store.read((db) => dueDeliveries(db, LATER, [], 10))).toEqual([])
    expect(
      await store.read((db) => db.selectFrom('delivery').select('recipient').where('key', '=', 'a').execute()),
    ).toEqual([{ recipient: 'anna' }])
  })

  test('one that is being sent is lost when its time is up', async () => {
    const store = await withEffect()
    await store.write((db) => addDelivery(db, delivery('a', { state: 'sending', lease_until: LATER })))
    const lost = async (at: string) => (await store.read((db) => lostDeliveries(db, at, 10))).map(({ key }) => key)
    expect(await lost(NOW)).toEqual([])
    expect(await lost(LATER)).toEqual(['a'])
  })

  test("a day's places are taken one by one, also by many at once, and never more than there are", async () => {
    const store = await withEffect()
    const place = { recipient: 'anna', patient: 'anna', channel: 'sms', day: '2026-03-02' } as const
    const taken = await Promise.all(
      Array.from({ length: 12 }, () => store.write((db) => takePlace(db, place, 5)).catch(() => false)),
    )
    expect(taken.filter((each) => each).length).toBeLessThanOrEqual(5)
    for (let tries = 0; tries < 12; tries += 1) await store.write((db) => takePlace(db, place, 5))
    expect(await store.read((db) => db.selectFrom('daily_count').select('n').execute())).toEqual([{ n: 5 }])
    expect(await store.write((db) => takePlace(db, { ...place, day: '2026-03-03' }, 5))).toBe(true)
    expect(await store.write((db) => takePlace(db, { ...place, channel: 'email' }, 0))).toBe(false)
  })

  test('counts tell what is in doubt, dropped and why, and of those sent the latest', async () => {
    const store = await withEffect()
    await store.write(async (db) => {
      await addDelivery(db, delivery('a', { state: 'sent', settled_at: NOW }))
      await addDelivery(db, delivery('b', { state: 'sent', settled_at: LATER }))
      await addDelivery(db, delivery('c', { state: 'sent', settled_at: LATER, channel: 'in_app' }))
      for (const key of ['d', 'e']) await addDelivery(db, delivery(key, { state: 'dropped', why: 'cap' }))
      await addDelivery(db, delivery('f'))
      await changeDelivery(db, 'f', { state: 'unknown', why: 'sender_lost' })
    })
    const counts = await store.read((db) => deliveryCounts(db, LATER))
    expect(counts.toSorted((one, other) => one.state.localeCompare(other.state))).toEqual([
      { channel: 'email', state: 'dropped', why: 'cap', n: 2 },
      { channel: 'email', state: 'sent', why: null, n: 1 },
      { channel: 'email', state: 'unknown', why: 'sender_lost', n: 1 },
    ])
  })

  test("a notice is read by whom it is for, once; others' and mail are not", async () => {
    const store = await withEffect()
    await store.write(async (db) => {
      await addDelivery(db, delivery('a', { channel: 'in_app' }))
      await addDelivery(db, delivery('b', { channel: 'in_app', recipient: 'karin' }))
      await addDelivery(db, delivery('c'))
    })
    const unread = (who: string) => store.read((db) => unreadNoticesOf(db, who, 10))
    const ids = (await store.read((db) => db.selectFrom('delivery').select('id').execute())).map((row) => row.id)
    await store.write((db) => readNotices(db, 'anna', ids, NOW))
    await store.write((db) => readNotices(db, 'anna', ids, LATER))
    expect([await unread('anna'), (await unread('karin')).length]).toEqual([[], 1])
    const rows = await store.read((db) => db.selectFrom('delivery').select(['key', 'read_at']).orderBy('key').execute())
    expect(rows.map((row) => row.read_at)).toEqual([NOW, null, null])
  })
})
