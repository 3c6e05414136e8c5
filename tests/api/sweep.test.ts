import { describe, expect, test } from 'vitest'
import { sweep } from '#actions/clock/sweep.ts'
import type { FormToFill } from '#schemas/generated/api.ts'
import { toJson } from '#storage/json.ts'
import { keepDraft } from '#storage/queries/drafts.ts'
import { addSession } from '#storage/queries/sessions.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

async function started(): Promise<{ made: World; enrolment: string }> {
  const made = await world()
  await made.publish()
  return { made, enrolment: await made.start('anna-testsson') }
}

describe('sessions', () => {
  const seen = (made: World, id: string, last_seen_at: string, revoked_at: string | null = null) =>
    made.runtime.context.store.write((db) =>
      addSession(db, {
        id,
        person: 'anna-testsson',
        method: 'development',
        created_at: last_seen_at,
        last_seen_at,
        revoked_at,
      }),
    )

  test('that ended a month ago are removed, however many; the others stay, and who is signed in stays so', async () => {
    const { made } = await started()
    const anna = await made.as('anna-testsson')
    const before = (await made.rows('session')).length
    for (let n = 0; n < 1100; n += 1) await seen(made, `gammal-${n}`, '2026-01-30T07:59:59.000Z')
    await seen(made, 'avslutad', '2026-02-20T08:00:00.000Z', '2026-02-20T08:00:00.000Z')
    await seen(made, 'en-manad', '2026-01-31T08:00:01.000Z')
    expect(await sweep(made.runtime.context)).toEqual({ sessions: 1100, drafts: 0 })
    expect((await made.rows('session')).length).toBe(before + 2)
    expect((await anna.get('/api/my/programs')).status).toBe(200)
  })
})

describe('drafts', () => {
  const saved = (made: World, enrolment: string, client: string, seq: number, question: string, value: string) =>
    made.runtime.context.store.write((db) =>
      keepDraft(db, { enrolment, occurrence: 'startbatteri:1', client, seq, question, value: toJson(value) }),
    )
  const FORM = 'startbatteri:1'
  const answers = async (made: World, enrolment: string) => {
    const anna = await made.as('anna-testsson')
    return (await anna.get(`/api/my/programs/${enrolment}/forms/${FORM}`)).json<FormToFill>().answers
  }

  test('lose what was typed over, and nothing that was typed last', async () => {
    const { made, enrolment } = await started()
    for (let seq = 1; seq <= 40; seq += 1) await saved(made, enrolment, 'mobil', seq, 'matt', String(seq % 4))
    await saved(made, enrolment, 'dator', 1, 'matt', '3')
    await saved(made, enrolment, 'dator', 2, 'risk', '1')
    const before = await answers(made, enrolment)
    expect(await sweep(made.runtime.context)).toEqual({ sessions: 0, drafts: 39 })
    expect(await answers(made, enrolment)).toEqual(before)
    expect(before).toEqual({ matt: '3', risk: '1' })
  })

  test('are not brought back by an old save that comes once more', async () => {
    const { made, enrolment } = await started()
    await saved(made, enrolment, 'mobil', 1, 'matt', '1')
    await saved(made, enrolment, 'mobil', 2, 'matt', '2')
    await saved(made, enrolment, 'dator', 1, 'matt', '3')
    await sweep(made.runtime.context)
    await saved(made, enrolment, 'mobil', 1, 'matt', '1')
    expect(await answers(made, enrolment)).toEqual({ matt: '3' })
  })

  test('that were never sent stay when the form has closed, and go when it has been sent', async () => {
    const { made, enrolment } = await started()
    await saved(made, enrolment, 'mobil', 1, 'matt', '1')
    const anna = await made.as('anna-testsson')
    const submission = { id: ulid(), answers: { matt: '1', risk: '0' } }
    await anna.post(`/api/my/programs/${enrolment}/forms/${FORM}/submission`, submission)
    // A save that had got in beside the submission.
    await saved(made, enrolment, 'mobil', 2, 'matt', '2')
    made.clock.set('2026-03-03T06:00:00Z')
    const diary = `/api/my/programs/${enrolment}/forms/dagligen:1`
    const again = await made.as('anna-testsson')
    await again.put(`${diary}/draft`, { client: 'mobil', seq: 1, question: 'beratta', value: 'Jag sov inte.' })
    made.clock.set('2026-09-01T06:00:00Z')
    expect((await sweep(made.runtime.context)).drafts).toBe(1)
    expect((await made.rows('draft')).map((row) => [row.occurrence, row.value])).toEqual([
      ['dagligen:1', '"Jag sov inte."'],
    ])
  })
})
