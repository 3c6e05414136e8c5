import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { logAccess } from '#storage/queries/access.ts'
import { addEnrolment } from '#storage/queries/enrolments.ts'
import { addEvent, brokenChain, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import type { NewEvent } from '#storage/queries/events.ts'
import { saveRecords } from '#storage/records.ts'
import type { Store } from '#storage/store.ts'
import { ENROLMENT, FULL, NOW, STARTED, withEnrolment } from '../sample.ts'
import { STORES } from '../stores.ts'

describe.each(STORES)('$name', (database) => {
  const empty = () => database.empty()

  describe('the event chain', () => {
    const about = { at: NOW, actor: 'anna', action: 'submit' }
    const event = (subject: string, n: number): NewEvent => ({ ...about, subject, data: { n } })
    /** Two enrolments, e1 and e2, each with a chain of so many events. */
    const withChains = async (length: number) => {
      const store = await withEnrolment(await empty())
      await store.write(async (db) => {
        await addEnrolment(db, { ...ENROLMENT, id: 'e2', program: 'annat' })
        for (const id of ['e1', 'e2']) {
          let head = NO_EVENTS
          for (let n = 1; n <= length; n += 1) {
            const sealed = seal(head, event(id, n))
            await addEvent(db, sealed)
            head = headOf(sealed)
          }
          await db.updateTable('enrolment').set(head).where('id', '=', id).execute()
        }
      })
      return store
    }
    /** Where it breaks when somebody who has the whole database in their hands does this to it, which is undone. */
    const brokenBy = async (store: Store, statement: string) => {
      let broken: unknown
      const attack = store.write(async (db) => {
        for (const trigger of ['event_is_never_changed', 'event_is_never_removed']) {
          await sql.raw(database.words.allow('event', trigger)).execute(db)
        }
        await sql.raw(statement).execute(db)
        broken = await brokenChain(db)
        throw new Error('undone')
      })
      await expect(attack).rejects.toThrow('undone')
      return broken
    }

    test('of each subject is its own, and holds', async () => {
      const store = await withChains(3)
      expect(await store.read(brokenChain)).toBeNull()
      const rows = await store.read((db) =>
        db.selectFrom('event').select(['subject', 'n']).orderBy('subject').orderBy('n').execute(),
      )
      expect(rows.map(({ subject, n }) => `${subject} ${n}`)).toEqual(['e1 1', 'e1 2', 'e1 3', 'e2 1', 'e2 2', 'e2 3'])
    })

    test('is looked through to its end also when it is long', async () => {
      const store = await withChains(1001)
      expect(await store.read(brokenChain)).toBeNull()
      const late = `update event set actor = 'x' where subject = 'e2' and n = 1000`
      expect(await brokenBy(store, late)).toEqual({ subject: 'e2', n: 1000 })
    })

    const attacks = [
      ['an event is changed', `update event set actor = 'x' where subject = 'e1' and n = 2`, 'e1', 2],
      ['the first is removed', `delete from event where subject = 'e2' and n = 1`, 'e2', 1],
      ['one in the middle is removed', `delete from event where subject = 'e1' and n = 2`, 'e1', 2],
      ['the last is removed', `delete from event where subject = 'e1' and n = 3`, 'e1', 3],
      ['the last two are removed', `delete from event where subject = 'e2' and n > 1`, 'e2', 2],
      ['all are removed', `delete from event where subject = 'e2'`, 'e2', 1],
      ['one is moved to another subject', `update event set subject = 'e3' where subject = 'e2' and n = 1`, 'e2', 1],
      ['a chain is moved whole', `update event set subject = 'e0' where subject = 'e1'`, 'e0', 1],
      [
        'one is added',
        `insert into event select subject, 4, at, actor, action, data, hash, 'h' from event where n = 3`,
        'e1',
        4,
      ],
      ['the subject is removed', `delete from enrolment where id = 'e1'`, 'e1', 1],
      ['the subject names fewer', `update enrolment set events = 2 where id = 'e1'`, 'e1', 3],
      ['the subject names another last', `update enrolment set event_hash = 'x' where id = 'e1'`, 'e1', 3],
    ] as const

    test(`is seen not to hold when ${attacks.map(([what]) => what).join(', or ')}`, async () => {
      const store = await withChains(3)
      for (const [what, statement, subject, n] of attacks) {
        expect([what, await brokenBy(store, statement)]).toEqual([what, { subject, n }])
      }
      expect(await store.read(brokenChain)).toBeNull()
    })

    test('takes one event at each place: of two that add at once, one is told that it is taken', async () => {
      const store = await withChains(1)
      const add = () => store.write((db) => addEvent(db, seal(NO_EVENTS, event('e9', 1))))
      const outcomes = await Promise.allSettled([add(), add()])
      const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
      expect(failed.map((error) => store.facts.isTaken(error))).toEqual([true])
    })
  })

  describe('what was done in care', () => {
    const attacks = ['event', 'access', 'response', 'score'].flatMap((table) => [
      `update ${table} set ${table === 'event' || table === 'access' ? 'actor' : 'enrolment'} = 'x'`,
      ...(table === 'event' || table === 'access' ? [`delete from ${table}`] : []),
    ])

    test(`is not wiped out by ${attacks.join(', or ')}`, async () => {
      const store = await withEnrolment(await empty())
      await store.write(async (db) => {
        await saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }])
        await addEvent(db, seal(NO_EVENTS, { at: NOW, actor: 'a', action: 'tick', subject: 'e1', data: {} }))
        await logAccess(db, [{ at: NOW, actor: 'a', action: 'a', outcome: 'allowed', request: 'r' }])
      })
      for (const statement of attacks) {
        const attack = store.write((db) => sql.raw(statement).execute(db))
        await expect(attack).rejects.toThrow(/is never (changed|removed)/)
      }
    })
  })
})
