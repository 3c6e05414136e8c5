import { describe, expect, test } from 'vitest'
import { fromJson, toJson } from '#storage/json.ts'
import { draftOf, keepDraft } from '#storage/queries/drafts.ts'
import { addEnrolment } from '#storage/queries/enrolments.ts'
import { keepMedia, mediaInfo, mediaPart } from '#storage/queries/media.ts'
import { queueEffects } from '#storage/queries/outbox.ts'
import { statesOf } from '#storage/queries/states.ts'
import { addSubmission } from '#storage/queries/submissions.ts'
import { saveRecords } from '#storage/records.ts'
import type { Store } from '#storage/store.ts'
import { ENROLMENT, FULL, NOW, STARTED, withEnrolment } from '../sample.ts'
import { STORES } from '../stores.ts'
import { watched } from '../watched.ts'

describe.each(STORES)('$name', (database) => {
  const empty = () => database.empty()

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
})
