import { describe, expect, test } from 'vitest'
import type { Caseload, PatientPage, UnitFlags } from '#schemas/generated/api.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { RoleTable } from '#storage/tables.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* What staff do with a flag: give it to each other, put it off, write about it; and whose it is when somebody leaves. */

const FLAG = 'risk@startbatteri:1'

/** Anna's answer has raised a flag with Karin, which escalates after four hours. */
async function flagged() {
  const made = await world()
  const flags = PROGRAM.flags.map((flag) =>
    flag.id === 'risk'
      ? { ...flag, escalate: { to: 'patient_administrator' as const, after: { n: 4, unit: 'hours' as const } } }
      : flag,
  )
  await made.publish(packageOf({ ...PROGRAM, flags }))
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const sent = { id: ulid(), answers: { matt: '1', risk: '1' } }
  await anna.post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, sent)
  const [karin, omar, lena] = [await made.as('karin-ek'), await made.as('omar-haddad'), await made.as('lena-sjo')]
  const patient = `/api/patients/${enrolment}`
  const path = `${patient}/flags/${encodeURIComponent(FLAG)}`
  const unitPath = `/api/unit/flags/${enrolment}/${encodeURIComponent(FLAG)}/owner`
  return { made, enrolment, anna, karin, omar, lena, patient, path, unitPath }
}

async function listed(made: World, who: string): Promise<string[]> {
  const reply = await (await made.as(who)).get('/api/caseload')
  return reply.json<Caseload>().flags.map((flag) => flag.id)
}

const changeRoles = (made: World, work: (role: RoleChange) => Promise<unknown>) =>
  made.runtime.context.store.write(async (db) => {
    await work({
      drop: (person) => db.deleteFrom('role').where('person', '=', person).execute(),
      add: (role) => db.insertInto('role').values(role).execute(),
    })
  })

interface RoleChange {
  drop(person: string): Promise<unknown>
  add(role: RoleTable): Promise<unknown>
}

describe('a flag given to a colleague', () => {
  test('is in their list and no longer in mine, and lets them reach the patient until it is acknowledged', async () => {
    const { made, karin, omar, patient, path } = await flagged()
    expect((await omar.get(patient)).status).toBe(404)
    const given = await karin.put(`${path}/owner`, { owner: 'omar-haddad' })
    expect(given.json<PatientPage>().view.flags).toMatchObject([{ owner: { name: 'Omar Haddad' }, state: 'new' }])
    expect(await listed(made, 'karin-ek')).toEqual([])
    expect(await listed(made, 'omar-haddad')).toEqual([FLAG])

    expect((await omar.get(patient)).status).toBe(200)
    expect((await omar.post(`${path}/comments`, { id: ulid(), text: 'Jag ringer' })).status).toBe(200)
    expect((await omar.post(`${path}/acknowledgement`, { comment: null })).status).toBe(200)
    expect((await omar.get(patient)).status).toBe(404)
    expect(await listed(made, 'omar-haddad')).toEqual([])
    expect((await karin.get(patient)).json<PatientPage>().view.flags).toMatchObject([
      { acknowledgedBy: 'Omar Haddad', comments: [{ by: 'Omar Haddad', text: 'Jag ringer' }] },
    ])
  })

  test.each([
    ['somebody at another unit', 'maja-lind'],
    ['a patient administrator', 'lena-sjo'],
    ['a patient', 'bo-provberg'],
    ['nobody there is', 'finns-inte'],
  ])('is not given to %s', async (_, owner) => {
    const { karin, lena, path, unitPath } = await flagged()
    for (const reply of [await karin.put(`${path}/owner`, { owner }), await lena.put(unitPath, { owner })]) {
      expect(reply.status).toBe(422)
      expect(reply.json()).toMatchObject({ code: 'unknown_clinician' })
    }
  })
})

describe('when somebody leaves', () => {
  test('a flag they were given goes back to the clinician of the patient', async () => {
    const { made, karin, path } = await flagged()
    await karin.put(`${path}/owner`, { owner: 'omar-haddad' })
    await changeRoles(made, (role) => role.drop('omar-haddad'))
    expect(await listed(made, 'karin-ek')).toEqual([FLAG])
  })

  test('and is the clinician of the patient, their flags come to somebody who has the role there', async () => {
    const { made, omar, patient } = await flagged()
    await changeRoles(made, (role) => role.drop('karin-ek'))
    expect(await listed(made, 'omar-haddad')).toEqual([FLAG])
    expect((await omar.get(patient)).json<PatientPage>().view.flags).toMatchObject([{ owner: { id: 'omar-haddad' } }])
    expect(await listed(made, 'maja-lind')).toEqual([])
  })

  test('to another unit, the same', async () => {
    const { made } = await flagged()
    await changeRoles(made, async (role) => {
      await role.drop('karin-ek')
      await role.add({ person: 'karin-ek', unit: 'fysioterapi-norr', role: 'clinician' })
    })
    expect(await listed(made, 'karin-ek')).toEqual([])
    expect(await listed(made, 'omar-haddad')).toEqual([FLAG])
  })

  test('and nobody is left, the patient administrator sees that the flag is nobody’s', async () => {
    const { made, lena } = await flagged()
    await changeRoles(made, async (role) => {
      await role.drop('karin-ek')
      await role.drop('omar-haddad')
    })
    expect((await lena.get('/api/unit/flags')).json<UnitFlags>().flags).toMatchObject([{ id: FLAG, owner: null }])
  })
})

describe('a patient administrator', () => {
  test('sees that there is a flag and whose, not what it is about, and gives it to another', async () => {
    const { made, lena, unitPath } = await flagged()
    const list = await lena.get('/api/unit/flags')
    expect(list.json<UnitFlags>()).toMatchObject({
      flags: [{ id: FLAG, patient: 'Anna Testsson', severity: 'priority', state: 'new', owner: { id: 'karin-ek' } }],
      clinicians: [{ id: 'karin-ek' }, { id: 'omar-haddad' }],
    })
    expect(list.text).not.toContain('Tankar på att skada sig')
    const given = await lena.put(unitPath, { owner: 'omar-haddad' })
    expect(given.json()).toMatchObject({ id: FLAG, owner: { id: 'omar-haddad' } })
    expect(await listed(made, 'omar-haddad')).toEqual([FLAG])
    expect(await made.rows('event')).toEqual(
      expect.arrayContaining([expect.objectContaining({ actor: 'lena-sjo', action: 'assign_flag' })]),
    )
  })

  test('cannot read, acknowledge, put off or write about it', async () => {
    const { lena, patient, path } = await flagged()
    const asks = [
      () => lena.get(patient),
      () => lena.post(`${path}/acknowledgement`, { comment: null }),
      () => lena.put(`${path}/snooze`, { until: '2026-03-09T09:00:00' }),
      () => lena.post(`${path}/comments`, { id: ulid(), text: 'Hej' }),
      () => lena.put(`${path}/owner`, { owner: 'omar-haddad' }),
    ]
    for (const ask of asks) expect((await ask()).status).toBe(403)
  })

  test('is told when nobody has acknowledged it, once, by the clock alone', async () => {
    const { made } = await flagged()
    made.clock.set('2026-03-02T12:30:00Z')
    for (let times = 0; times < 2; times += 1) await tickDue(made.runtime.context)
    const told = (await made.rows('outbox')).map((row) => JSON.parse(row.effect) as { about: string; to: string })
    expect(told.filter((effect) => effect.about === 'escalation')).toMatchObject([{ to: 'patient_administrator' }])
    const { flags } = (await (await made.as('lena-sjo')).get('/api/unit/flags')).json<UnitFlags>()
    expect(flags).toMatchObject([{ id: FLAG, escalatedAt: '2026-03-02T13:00:00' }])
  })
})

test('a flag that is put off leaves the list until its time, and is on the patient’s page all along', async () => {
  const { made, karin, patient, path } = await flagged()
  await karin.put(`${path}/snooze`, { until: '2026-03-02T12:00:00' })
  expect(await listed(made, 'karin-ek')).toEqual([])
  expect((await karin.get(patient)).json<PatientPage>().view.flags).toMatchObject([{ state: 'snoozed' }])
  made.clock.set('2026-03-02T11:00:00Z')
  expect(await listed(made, 'karin-ek')).toEqual([FLAG])
  const late = await (await made.as('karin-ek')).put(`${path}/snooze`, { until: '2026-03-02T12:00:00' })
  expect(late.json()).toMatchObject({ code: 'invalid_time' })
})

test('a comment is never changed or removed, and leaves no word in the log of events', async () => {
  const { made, karin, path } = await flagged()
  const written = { id: ulid(), text: 'Ringde Anna om det svåra' }
  await karin.post(`${path}/comments`, written)
  expect((await karin.post(`${path}/comments`, written)).status).toBe(200)
  expect(await made.rows('flag_comment')).toMatchObject([{ author: 'Karin Ek', text: written.text }])
  expect(JSON.stringify(await made.rows('event'))).not.toContain('svåra')
  const { store } = made.runtime.context
  await expect(store.write((db) => db.updateTable('flag_comment').set({ text: '' }).execute())).rejects.toThrow(
    'never changed',
  )
  await expect(store.write((db) => db.deleteFrom('flag_comment').execute())).rejects.toThrow('never removed')
})
