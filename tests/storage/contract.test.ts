import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moved } from '#actions/calendar.ts'
import { fromJson, toJson } from '#storage/json.ts'
import { logAccess } from '#storage/queries/access.ts'
import { draftOf, keepDraft } from '#storage/queries/drafts.ts'
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
  holdEnrolment,
} from '#storage/queries/enrolments.ts'
import { addEvent, brokenChain, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import type { NewEvent } from '#storage/queries/events.ts'
import { keepMedia, mediaInfo, mediaPart } from '#storage/queries/media.ts'
import { queueEffects } from '#storage/queries/outbox.ts'
import { statesOf } from '#storage/queries/states.ts'
import { addSubmission } from '#storage/queries/submissions.ts'
import { saveRecords } from '#storage/records.ts'
import { StaleWrite } from '#storage/store.ts'
import type { Store } from '#storage/store.ts'
import { ENROLMENT, FULL, NOW, STARTED, withEnrolment } from './sample.ts'
import { opened, STORES } from './stores.ts'
import { watched } from './watched.ts'

/* What every database must do, told once. */

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

  describe('an enrolment', () => {
    test('is not saved over a newer one', async () => {
      const store = await withEnrolment(await empty())
      const read = await store.read((db) => enrolmentById(db, 'e1'))
      if (read === undefined) throw new Error('e1 is missing')
      const [saved] = await store.write((db) => saveEnrolments(db, [{ ...read, status: 'ended' }]))
      expect(saved?.rev).toBe(1)
      await expect(store.write((db) => saveEnrolments(db, [read]))).rejects.toThrow(StaleWrite)
      expect(await store.read((db) => enrolmentById(db, 'e1'))).toEqual(saved)
    })

    test('is one at a time for a patient, a program and a unit', async () => {
      const store = await withEnrolment(await empty())
      const again = store.write((db) => addEnrolment(db, { ...ENROLMENT, id: 'e2' }))
      await expect(again).rejects.toSatisfy((error) => store.facts.isTaken(error))
      await store.write(async (db) => {
        await saveEnrolments(db, [{ ...ENROLMENT, status: 'ended' }])
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

  describe("the engine's records", () => {
    test('come back as they were saved', async () => {
      const store = await withEnrolment(await empty())
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }]))
      const [state] = await store.read((db) => statesOf(db, [ENROLMENT]))
      expect(state).toEqual(FULL)
    })

    test('of several enrolments come back each to its own', async () => {
      const store = await withEnrolment(await empty())
      const other = { ...ENROLMENT, id: 'e2', program: 'annat' }
      await store.write(async (db) => {
        await addEnrolment(db, other)
        await saveRecords(db, [{ enrolment: 'e2', digest: 'd1', before: STARTED, after: FULL }])
      })
      expect(await store.read((db) => statesOf(db, [other, ENROLMENT]))).toEqual([FULL, STARTED])
    })

    test('are written only where they are not the same object as before', async () => {
      const writes: string[] = []
      const store = watched(await withEnrolment(await empty()), (write) => writes.push(write))
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }]))
      writes.length = 0
      const flag = FULL.flags['samre@']
      if (flag === undefined) throw new Error('samre is missing')
      const seen = { ...flag, acknowledged: { at: '2026-03-04T09:00:00', by: 'Karin Ek', comment: 'Ok' } }
      const after = { ...FULL, flags: { ...FULL.flags, 'samre@': seen } }
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: FULL, after: after }]))
      expect(writes).toEqual(['insert flag'])
      expect(await store.read((db) => statesOf(db, [ENROLMENT]))).toEqual([after])
    })

    test('are never lost or sent twice', async () => {
      const store = await withEnrolment(await empty())
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }]))
      await expect(
        store.write((db) =>
          saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: FULL, after: { ...FULL, flags: {} } }]),
        ),
      ).rejects.toThrow('lost')
      const again = store.write((db) =>
        saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: { ...FULL, responses: {} }, after: FULL }]),
      )
      await expect(again).rejects.toSatisfy((error) => store.facts.isTaken(error))
      const change = store.write((db) =>
        db
          .updateTable('response')
          .set({ answers: toJson({}) })
          .execute(),
      )
      await expect(change).rejects.toThrow('never changed')
      const reason = store.write((db) => db.updateTable('amendment').set({ reason: '' }).execute())
      await expect(reason).rejects.toThrow('never changed')
      const score = store.write((db) => db.updateTable('amended_score').set({ value: 0 }).execute())
      await expect(score).rejects.toThrow('never changed')
    })
  })

  describe('a draft', () => {
    const save = (store: Store, client: string, seq: number, question: string, value: string | null) =>
      store.write((db) =>
        keepDraft(db, { enrolment: 'e1', occurrence: 'dagbok:1', client, seq, question, value: toJson(value) }),
      )
    const draft = (store: Store) => store.read((db) => draftOf(db, 'e1', 'dagbok:1'))
    const fresh = async () => {
      const store = await withEnrolment(await empty())
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }]))
      return store
    }

    test('holds the last answer to each question, whichever client saved it', async () => {
      const store = await fresh()
      await save(store, 'a', 1, 'vaken', '10')
      await save(store, 'b', 1, 'lagd', '22:00')
      await save(store, 'b', 2, 'vaken', '20')
      await save(store, 'a', 2, 'lagd', null)
      expect(await draft(store)).toEqual({ vaken: '20' })
    })

    test('counts a save that arrives twice once, also when others have come in between', async () => {
      const store = await fresh()
      await save(store, 'a', 1, 'vaken', '10')
      await save(store, 'b', 1, 'vaken', '20')
      await save(store, 'a', 1, 'vaken', '10')
      expect(await draft(store)).toEqual({ vaken: '20' })
    })

    test("takes one client's saves in the order they were made, whatever the order they arrive in", async () => {
      const store = await fresh()
      await save(store, 'a', 3, 'vaken', '30')
      await save(store, 'a', 2, 'vaken', '20')
      await save(store, 'a', 1, 'lagd', '22:00')
      expect(await draft(store)).toEqual({ vaken: '30', lagd: '22:00' })
    })
  })

  describe('a submission', () => {
    test('is one for an occurrence, and its id one for all', async () => {
      const store = await withEnrolment(await empty())
      await store.write((db) => saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }]))
      const one = { id: 's1', enrolment: 'e1', occurrence: 'dagbok:1', body_hash: 'h', received_at: NOW }
      await store.write((db) => addSubmission(db, one))
      for (const other of [
        { ...one, id: 's2' },
        { ...one, occurrence: 'extra.phq9:1' },
      ]) {
        const added = store.write((db) => addSubmission(db, other))
        await expect(added).rejects.toSatisfy((error) => store.facts.isTaken(error))
      }
    })
  })

  describe('the outbox', () => {
    test('holds an effect once', async () => {
      const store = await withEnrolment(await empty())
      const effect = { kind: 'notify', key: 'k', to: 'patient', about: 'form_open', subject: 'dagbok:1' } as const
      for (let n = 0; n < 2; n += 1)
        await store.write((db) => queueEffects(db, [{ enrolment: 'e1', effects: [effect] }], NOW))
      const rows = await store.read((db) => db.selectFrom('outbox').selectAll().execute())
      expect(rows.map((row) => fromJson(row.effect))).toEqual([effect])
    })
  })

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

  describe('a media file', () => {
    test('is read whole and in parts', async () => {
      const store = await empty()
      const bytes = Buffer.from([0, 1, 2, 3, 255])
      await store.write((db) => keepMedia(db, { digest: 'm', type: 'image/png', bytes }))
      expect(await store.read((db) => mediaInfo(db, 'm'))).toEqual({ type: 'image/png', size: 5 })
      const part = async (from: number, length: number) => [
        ...((await store.read((db) => mediaPart(db, 'm', from, length))) ?? []),
      ]
      expect(await part(0, 5)).toEqual([0, 1, 2, 3, 255])
      expect(await part(3, 9)).toEqual([3, 255])
      expect(await store.read((db) => mediaInfo(db, 'annan'))).toBeUndefined()
    })
  })

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
