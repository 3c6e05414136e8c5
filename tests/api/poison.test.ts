import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { expandDue } from '#actions/telling/carry-out.ts'
import { nextTry } from '#actions/context/back-off.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { digestOf } from '#storage/digest.ts'
import type { Caseload, MyProgramPage, Problem } from '#schemas/generated/api.ts'
import { TICK_TRIES } from '#storage/queries/enrolments.ts'
import { onServer } from '../storage/postgres-databases.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* What cannot be run stops itself, says so, and stops nothing else. */

const OTHER = { ...PROGRAM, program: 'annat', title: { sv: 'Annat program' } }

/** Anna is in a program in which something is wrong; Bo and she herself are in another. */
async function two(): Promise<{ made: World; ill: string; well: string; bo: string }> {
  const made = await world()
  await made.publish()
  await made.publish(packageOf(OTHER))
  const ill = await made.start('anna-testsson')
  const karin = await made.as('karin-ek')
  const [well, bo] = [ulid(), ulid()]
  for (const [id, patient] of [
    [well, 'anna-testsson'],
    [bo, 'bo-provberg'],
  ]) {
    const started = await karin.post('/api/enrolments', { id, program: 'annat', patient })
    expect(started.status).toBe(200)
  }
  return { made, ill, well, bo }
}

const metric = async (made: World, name: string) =>
  new RegExp(`^${name} (\\d+)`, 'm').exec((await made.visitor().get('/api/metrics')).text)?.[1]

/** Everything that others do goes on: they are shown, woken, told, and can send. */
async function othersGoOn(made: World, well: string, bo: string): Promise<void> {
  const { context } = made.runtime
  made.clock.set('2026-03-03T05:30:00Z')
  expect(await tickDue(context)).toBe(2)
  await expandDue(context)
  const told = (await made.rows('delivery')).filter((row) => row.effect_key === 'form_open:dagligen:1')
  expect(told.map((row) => row.enrolment).toSorted()).toEqual([well, bo].toSorted())
  for (const [patient, enrolment] of [
    ['anna-testsson', well],
    ['bo-provberg', bo],
  ] as const) {
    const client = await made.as(patient)
    const mine = `/api/my/programs/${enrolment}`
    const { view } = (await client.get(mine)).json<MyProgramPage>()
    expect(view.due.map(({ occurrence }) => occurrence)).toContain('dagligen:1')
    const body = { id: ulid(), answers: { matt: '2', risk: '1' } }
    expect((await client.post(`${mine}/forms/startbatteri:1/submission`, body)).status).toBe(200)
  }
  const karin = await made.as('karin-ek')
  const caseload = await karin.get('/api/caseload')
  expect([caseload.status, caseload.json<Caseload>().flags.length]).toEqual([200, 2])
}

/** Her program says clearly that it has stopped, to her and to staff. */
async function isStopped(made: World, enrolment: string): Promise<void> {
  const anna = await made.as('anna-testsson')
  const karin = await made.as('karin-ek')
  for (const reply of [
    await anna.get(`/api/my/programs/${enrolment}`),
    await anna.get(`/api/my/programs/${enrolment}/forms/startbatteri:1`),
    await karin.get(`/api/patients/${enrolment}`),
  ]) {
    expect([reply.status, reply.json<Problem>().code]).toEqual([503, 'program_unavailable'])
  }
  expect((await anna.get('/api/my/programs')).status).toBe(200)
  expect((await anna.get('/api/ready')).status).toBe(200)
}

/** Does something that no transaction of ours would, past all that guards the tables. */
async function forced(made: World, statement: string): Promise<void> {
  if (made.database.startsWith('sqlite:')) {
    const handle = new Sqlite(made.database.slice('sqlite:'.length))
    handle.pragma('foreign_keys = off')
    handle.exec(statement)
    handle.close()
  } else await onServer(made.database, `set session_replication_role = replica; ${statement}`)
}

describe('a bundle in the database that', () => {
  const unknown = '{"format":99}'
  test.each<[string, (digest: string) => string, said: string]>([
    ['is corrupted', (digest) => `update bundle set bytes = '{}' where digest = '${digest}'`, 'do not have its digest'],
    [
      'is of a kind that is not known here',
      (digest) => `
        insert into bundle (digest, program, version, bytes, published_at)
          values ('${digestOf(unknown)}', 'prov', '9.9.9', '${unknown}', '2026-03-02T08:00:00.000Z');
        update enrolment set digest = '${digestOf(unknown)}', rev = rev + 1 where digest = '${digest}'`,
      'does not fit the schema',
    ],
    [
      'is not there',
      (digest) => `update enrolment set digest = '${'0'.repeat(64)}', rev = rev + 1 where digest = '${digest}'`,
      'it is missing',
    ],
  ])('%s stops its own program with a clear state, and no other', async (_, harm, said) => {
    const before = await two()
    const { ill, well, bo } = before
    const digest = (await before.made.rows('enrolment')).find(({ id }) => id === ill)?.digest ?? ''
    await forced(before.made, harm(digest))
    const made = await before.made.restart()
    await isStopped(made, ill)
    await othersGoOn(made, well, bo)
    await isStopped(made, ill)
    expect(await metric(made, 'lykta_bundles_unusable')).toBe('1')
    expect(made.logged.join('\n')).toContain(said)
    // Nothing was written about whom it stopped.
    expect((await made.rows('response')).filter(({ enrolment }) => enrolment === ill)).toEqual([])
  })

  test('was corrupted and is put back goes on by itself, with what fell due meanwhile', async () => {
    const before = await two()
    const [bundle] = (await before.made.rows('bundle')).filter(({ program }) => program === 'prov')
    await forced(before.made, `update bundle set bytes = '{}' where program = 'prov'`)
    const made = await before.made.restart()
    await isStopped(made, before.ill)
    await made.runtime.context.store.write((db) =>
      db
        .updateTable('bundle')
        .set({ bytes: bundle?.bytes ?? '' })
        .where('program', '=', 'prov')
        .execute(),
    )
    made.clock.set('2026-03-03T05:30:00Z')
    expect(await tickDue(made.runtime.context)).toBe(3)
    expect(await metric(made, 'lykta_bundles_unusable')).toBe('0')
    const anna = await made.as('anna-testsson')
    expect((await anna.get(`/api/my/programs/${before.ill}`)).status).toBe(200)
  })
})

test('a timer that fails each time is tried so many times and then set aside, which metrics tell; the others go on; mended, it goes on at the next start', async () => {
  const { made, ill, well, bo } = await two()
  const { context } = made.runtime
  const [row] = (await made.rows('enrolment')).filter(({ id }) => id === ill)
  const facts = JSON.stringify(JSON.parse(row?.patient_facts ?? ''))
  const patient = (text: string) =>
    context.store.write((db) =>
      db
        .updateTable('enrolment')
        .set((old) => ({ patient_facts: text as never, rev: old('rev', '+', 1) }))
        .where('id', '=', ill)
        .execute(),
    )
  await patient('{')
  await othersGoOn(made, well, bo)
  let tries = 1
  for (let round = 0; round < 2 * TICK_TRIES; round += 1) {
    const [failing] = (await made.rows('enrolment')).filter(({ id }) => id === ill)
    if (failing?.tick_at === null || failing === undefined) break
    expect(failing.tick_at).toBe(nextTry(context.clock.now(), ill, tries))
    expect(await metric(made, 'lykta_enrolments_set_aside')).toBe('0')
    made.clock.set(failing.tick_at)
    await tickDue(context)
    tries += 1
  }
  expect(tries).toBe(TICK_TRIES)
  expect(await metric(made, 'lykta_enrolments_set_aside')).toBe('1')
  expect(Number(await metric(made, 'lykta_ticker_failed_total'))).toBe(TICK_TRIES)
  // The next day everybody else is woken as ever, and nobody asks about what is set aside.
  made.clock.set('2026-03-04T05:30:00Z')
  expect(await tickDue(context)).toBe(2)
  expect(Number(await metric(made, 'lykta_ticker_failed_total'))).toBe(TICK_TRIES)
  await isStopped(made, ill)

  await patient(facts)
  const again = await made.restart()
  expect(await metric(again, 'lykta_enrolments_set_aside')).toBe('0')
  await expect
    .poll(async () =>
      (await again.rows('occurrence')).filter((one) => one.enrolment === ill && one.id === 'dagligen:2'),
    )
    .toMatchObject([{ state: 'open' }])
})
