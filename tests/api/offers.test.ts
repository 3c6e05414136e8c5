import { describe, expect, test } from 'vitest'
import { expandDue } from '#actions/telling/carry-out.ts'
import { brokenChain } from '#storage/queries/events.ts'
import type {
  Caseload,
  MyOffers,
  PatientPage,
  Problem,
  UnitFlags,
  UnitOffer,
  UnitOffers,
} from '#schemas/generated/api.ts'
import type { Bundle, OpenTo } from '#schemas/generated/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

/*
 * Programs that residents start by themselves: to whom they are offered, what is refused, and that nothing in a program
 * that nobody follows goes unseen. Anna, a woman of 40, and Bo, a man of 67, live in Halland, Cecilia in Västra Götaland;
 * of David nothing is known.
 */

const UNIT = 'somnmottagningen'
const OPEN: OpenTo = { areas: [], who: null, present: { sv: 'Sover du **dåligt**?' }, clinician: false }

const alone = (openTo: OpenTo | null = OPEN, more: Partial<Bundle> = {}): Bundle => ({
  ...PROGRAM,
  program: 'sjalv',
  messages: false,
  flags: PROGRAM.flags.map((flag) => ({ ...flag, to: ['patient_administrator'] })),
  rules: [],
  modules: PROGRAM.modules.map((module) => ({ ...module, byClinician: false })),
  openTo,
  ...more,
})

const offer = (client: Client, more: object = {}, program = 'sjalv') =>
  client.put(`/api/unit/offers/${program}`, { unit: UNIT, areas: null, clinician: null, ...more })

/** Lena offers a program at the sleep clinic. */
async function offered(bundle = alone(), more: object = {}) {
  const made = await world()
  await made.publish()
  await made.publish(packageOf(bundle))
  const lena = await made.as('lena-sjo')
  const reply = await offer(lena, more)
  return { made, lena, reply }
}

const offersTo = async (made: World, who: string) =>
  (await (await made.as(who)).get('/api/my/offers')).json<MyOffers>().offers

const start = (client: Client, id = ulid(), program = 'sjalv', unit = UNIT) =>
  client.post(`/api/my/offers/${program}/start`, { id, unit })

const RESIDENTS = ['anna-testsson', 'bo-provberg', 'cecilia-exempel', 'david-mall']

describe('an open program is offered to', () => {
  const halland = { ...OPEN, areas: ['Halland'] }
  test.each<[string, OpenTo, object, readonly string[]]>([
    ['everybody, where it says nothing else', OPEN, {}, RESIDENTS],
    ['those who live in its areas', halland, {}, ['anna-testsson', 'bo-provberg']],
    ['those who live in the fewer areas of the offer', OPEN, { areas: ['Västra Götaland'] }, ['cecilia-exempel']],
    [
      'those of its age, both ends included',
      { ...OPEN, who: { sex: null, fromAge: 40, toAge: 67 } },
      {},
      ['anna-testsson', 'bo-provberg'],
    ],
    [
      'those of its sex',
      { ...OPEN, who: { sex: 'woman', fromAge: null, toAge: null } },
      {},
      ['anna-testsson', 'cecilia-exempel'],
    ],
    ['those of all of it', { ...halland, who: { sex: 'man', fromAge: 18, toAge: null } }, {}, ['bo-provberg']],
  ])('%s, and nobody else can start it', async (_, openTo, more, who) => {
    const { made, reply } = await offered(alone(openTo), more)
    expect(reply).toMatchObject({ status: 200 })
    for (const resident of RESIDENTS) {
      const client = await made.as(resident)
      const isFor = who.includes(resident)
      expect([resident, (await offersTo(made, resident)).length]).toEqual([resident, isFor ? 1 : 0])
      const started = await start(client)
      expect([resident, started.status]).toEqual([resident, isFor ? 200 : 404])
      if (isFor) continue
      // What is not offered is as if it did not exist.
      expect(started.text).toBe((await start(client, ulid(), 'finnsinte')).text)
    }
    expect(await made.rows('enrolment')).toHaveLength(who.length)
  })

  test('nobody before a unit offers it, after the offer has ended, or when staff ask', async () => {
    const made = await world()
    await made.publish(packageOf(alone()))
    const [anna, lena] = [await made.as('anna-testsson'), await made.as('lena-sjo')]
    expect(await offersTo(made, 'anna-testsson')).toEqual([])
    expect((await start(anna)).status).toBe(404)
    await offer(lena)
    expect(await offersTo(made, 'anna-testsson')).toHaveLength(1)
    expect((await (await made.as('karin-ek')).get('/api/my/offers')).status).toBe(403)
    const ended = await lena.post('/api/unit/offers/sjalv/end', { unit: UNIT })
    expect(ended.json<UnitOffer>()).toMatchObject({ open: false })
    expect(await offersTo(made, 'anna-testsson')).toEqual([])
    expect((await start(anna)).status).toBe(404)
    await offer(lena)
    expect((await start(anna)).status).toBe(200)
  })

  test('a resident with the unit that offers it and what it is', async () => {
    const { made } = await offered()
    expect(await offersTo(made, 'anna-testsson')).toMatchObject([
      {
        unit: { id: UNIT, name: 'Sömnmottagningen' },
        program: { id: 'sjalv', title: { sv: 'Provprogram' } },
        present: { sv: 'Sover du **dåligt**?' },
        clinician: false,
      },
    ])
  })
})

describe('a resident who starts', () => {
  test('is in the program at once, once however often it is sent, and is offered it no more', async () => {
    const { made } = await offered()
    const anna = await made.as('anna-testsson')
    const id = ulid()
    const both = await Promise.all([start(anna, id), start(anna, id)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await start(anna, id)).json()).toEqual({ enrolment: id })
    expect((await start(anna)).status).toBe(404)
    expect(await offersTo(made, 'anna-testsson')).toEqual([])
    expect(await made.rows('enrolment')).toMatchObject([{ id, unit: UNIT, clinician: null, status: 'active' }])
    expect((await anna.get(`/api/my/programs/${id}`)).status).toBe(200)
    const events = (await made.rows('event')).filter(({ subject }) => subject === id)
    expect(events.map(({ actor, action }) => [actor, action])).toEqual([['anna-testsson', 'start']])
  })

  test('by the id of somebody else’s start gets neither theirs nor one of their own', async () => {
    const { made } = await offered()
    const id = await made.start('bo-provberg')
    const anna = await made.as('anna-testsson')
    expect((await start(anna, id)).json()).toMatchObject({ code: 'start_conflict' })
    const lena = await made.as('lena-sjo')
    await lena.post('/api/unit/offers/sjalv/end', { unit: UNIT })
    expect((await start(anna, id)).json()).toMatchObject({ code: 'not_found' })
    expect(await made.rows('enrolment')).toHaveLength(1)
  })

  test('cannot start what is not open to residents', async () => {
    const { made, lena } = await offered()
    expect((await offer(lena, {}, 'prov')).json()).toMatchObject({ code: 'not_open_to_residents' })
    expect((await start(await made.as('anna-testsson'), ulid(), 'prov')).status).toBe(404)
    // Nor when a later version of a program that was offered is no longer open.
    await made.publish(packageOf(alone(null, { version: '2.0.0' })))
    expect(await offersTo(made, 'anna-testsson')).toEqual([])
    expect((await start(await made.as('anna-testsson'))).status).toBe(404)
  })
})

describe('a program that nobody follows', () => {
  /** Anna's answer has raised a flag. */
  async function startedAlone() {
    const { made, lena } = await offered()
    const anna = await made.as('anna-testsson')
    const id = ulid()
    await start(anna, id)
    const form = `/api/my/programs/${id}/forms/startbatteri:1/submission`
    expect((await anna.post(form, { id: ulid(), answers: { matt: '1', risk: '1' } })).status).toBe(200)
    return { made, lena, anna, id }
  }

  test('is in no clinician’s list, and no clinician reaches its patient', async () => {
    const { made } = await offered()
    const id = ulid()
    await start(await made.as('anna-testsson'), id)
    for (const who of ['karin-ek', 'omar-haddad']) {
      const client = await made.as(who)
      expect((await client.get('/api/caseload')).json<Caseload>().patients).toEqual([])
      expect((await client.get(`/api/patients/${id}`)).status).toBe(404)
    }
  })

  test('has no flag that goes unseen: the unit has it, and gives it to a clinician, who reaches the patient', async () => {
    const { made, lena, id } = await startedAlone()
    const flags = (await lena.get('/api/unit/flags')).json<UnitFlags>().flags
    expect(flags).toMatchObject([{ enrolment: id, severity: 'priority' }])
    const [omar, path] = [await made.as('omar-haddad'), encodeURIComponent(flags[0]?.id ?? '')]
    expect((await omar.get(`/api/patients/${id}`)).status).toBe(404)
    await lena.put(`/api/unit/flags/${id}/${path}/owner`, { owner: 'omar-haddad' })
    expect((await omar.get('/api/caseload')).json<Caseload>().flags).toMatchObject([{ enrolment: id }])
    const page = (await omar.get(`/api/patients/${id}`)).json<PatientPage>()
    expect(page).toMatchObject({ clinician: null, view: { flags: [{ owner: { id: 'omar-haddad' } }] } })
    expect((await (await made.as('maja-lind')).get(`/api/patients/${id}`)).status).toBe(404)
  })

  test('can be given a clinician by the patient administrator', async () => {
    const { made, lena, id } = await startedAlone()
    const given = await lena.put(`/api/enrolments/${id}/clinician`, { clinician: 'omar-haddad' })
    expect(given.status).toBe(200)
    const omar = await made.as('omar-haddad')
    expect((await omar.get('/api/caseload')).json<Caseload>().patients).toMatchObject([{ enrolment: id }])
    expect((await omar.get(`/api/patients/${id}`)).json<PatientPage>().clinician).toBe('Omar Haddad')
  })

  test('tells somebody at the unit even where its flag was meant for a clinician', async () => {
    const { made } = await offered()
    const id = ulid()
    await start(await made.as('anna-testsson'), id)
    // As in a bundle that came here by another way than publishing.
    const toClinicians = packageOf(alone(OPEN, { flags: PROGRAM.flags }))
    await made.runtime.context.store.write(async (db) => {
      const bundle = { digest: toClinicians.digest, program: 'sjalv', version: '1.0.1', published_at: made.clock.now() }
      await db
        .insertInto('bundle')
        .values({ ...bundle, bytes: toClinicians.bundle })
        .execute()
      await db.updateTable('enrolment').set({ digest: toClinicians.digest, rev: 100 }).execute()
    })
    const anna = await made.as('anna-testsson')
    const form = `/api/my/programs/${id}/forms/startbatteri:1/submission`
    expect((await anna.post(form, { id: ulid(), answers: { matt: '1', risk: '1' } })).status).toBe(200)
    await expandDue(made.runtime.context)
    const karin = await made.as('karin-ek')
    expect((await karin.get('/api/caseload')).json<Caseload>().flags).toMatchObject([{ enrolment: id }])
    expect((await karin.get(`/api/patients/${id}`)).status).toBe(200)
    const told = (await made.rows('delivery')).map(({ recipient, effect_key }) => [recipient, effect_key.split(':')[0]])
    expect(told).toContainEqual(['karin-ek', 'flag'])
    expect((await (await made.as('lena-sjo')).get('/api/unit/flags')).json<UnitFlags>().total).toBe(1)
  })

  test.each<[string, Partial<Bundle>, string]>([
    ['messages', { messages: true }, '/bundle/messages'],
    ['a flag for clinicians alone', { flags: PROGRAM.flags }, '/bundle/flags/0/to'],
    ['a reminder to staff', { rules: PROGRAM.rules }, '/bundle/rules/0'],
    ['a module that a clinician opens', { modules: PROGRAM.modules }, '/bundle/modules/1/byClinician'],
  ])('is not published with %s, which nobody would take care of', async (_, more, pointer) => {
    const made = await world()
    const refused = (await made.publish(packageOf(alone(OPEN, more)))).json<Problem>()
    expect(refused.code).toBe('bundle_unfollowed')
    expect(refused.errors?.map((error) => error.pointer)).toContain(pointer)
    expect(await made.rows('bundle')).toEqual([])
    // With somebody who follows it, it is.
    expect((await made.publish(packageOf(alone({ ...OPEN, clinician: true }, more)))).status).toBe(200)
  })
})

describe('a program that somebody follows', () => {
  const followed = alone({ ...OPEN, clinician: true })

  test('is followed by who the offer names, and is not offered when that clinician has left', async () => {
    const { made, reply } = await offered(followed, { clinician: 'omar-haddad' })
    expect(reply.json<UnitOffer>()).toMatchObject({ clinician: { id: 'omar-haddad', name: 'Omar Haddad' } })
    const id = ulid()
    await start(await made.as('anna-testsson'), id)
    const omar = await made.as('omar-haddad')
    expect((await omar.get('/api/caseload')).json<Caseload>().patients).toMatchObject([{ enrolment: id }])
    await made.runtime.context.store.write((db) => db.deleteFrom('role').where('person', '=', 'omar-haddad').execute())
    expect(await offersTo(made, 'bo-provberg')).toEqual([])
    expect((await start(await made.as('bo-provberg'))).status).toBe(404)
  })

  test.each([
    ['with nobody named', { clinician: null }, '/clinician', 'clinician_needed'],
    ['with a clinician of another unit', { clinician: 'maja-lind' }, '/clinician', 'unknown_clinician'],
    ['with who is no clinician', { clinician: 'lena-sjo' }, '/clinician', 'unknown_clinician'],
  ])('cannot be offered %s', async (_, more, pointer, code) => {
    const { made, reply } = await offered(followed, more)
    expect(reply.json()).toMatchObject({ code: 'invalid_offer', errors: [{ pointer, code }] })
    expect(await made.rows('offer')).toEqual([])
  })
})

describe('an offer', () => {
  test.each<[string, object, string]>([
    ['with a clinician where nobody is to follow', { clinician: 'karin-ek' }, 'without_clinician'],
    ['in an area that the program is not for', { areas: ['Halland', 'Skåne'] }, 'not_for_area'],
  ])('%s is refused', async (_, more, code) => {
    const { made, reply } = await offered(alone({ ...OPEN, areas: ['Halland'] }), more)
    expect(reply.json()).toMatchObject({ code: 'invalid_offer', errors: [{ code }] })
    expect(await made.rows('offer')).toEqual([])
  })

  test('is made by the unit’s own patient administrator alone', async () => {
    const { made } = await offered()
    for (const who of ['karin-ek', 'anna-testsson', 'per-holm']) {
      const client = await made.as(who)
      expect((await offer(client)).status).toBe(403)
      expect((await client.get('/api/unit/offers')).status).toBe(403)
      expect((await client.post('/api/unit/offers/sjalv/end', { unit: UNIT })).status).toBe(403)
    }
    await made.runtime.context.store.write(async (db) => {
      const role = { person: 'maja-lind', unit: 'fysioterapi-norr', role: 'patient_administrator' } as const
      await db.insertInto('role').values(role).execute()
    })
    const maja = await made.as('maja-lind')
    expect((await offer(maja)).status).toBe(404)
    expect((await maja.post('/api/unit/offers/sjalv/end', { unit: UNIT })).status).toBe(404)
    expect((await maja.get('/api/unit/offers')).json<UnitOffers>()).toMatchObject({
      offers: [],
      programs: [{ id: 'sjalv' }],
    })
    expect(await offersTo(made, 'anna-testsson')).toHaveLength(1)
  })

  test('of two units is two, and each has its own patients', async () => {
    const { made } = await offered()
    await made.runtime.context.store.write(async (db) => {
      const role = { person: 'maja-lind', unit: 'fysioterapi-norr', role: 'patient_administrator' } as const
      await db.insertInto('role').values(role).execute()
    })
    await offer(await made.as('maja-lind'), { unit: 'fysioterapi-norr' })
    const anna = await made.as('anna-testsson')
    expect((await offersTo(made, 'anna-testsson')).map(({ unit }) => unit.id)).toEqual(['fysioterapi-norr', UNIT])
    expect((await start(anna, ulid(), 'sjalv', 'fysioterapi-norr')).status).toBe(200)
    expect(await made.rows('enrolment')).toMatchObject([{ unit: 'fysioterapi-norr' }])
  })

  test('keeps who changed it in a chain of events, and cannot be removed', async () => {
    const { made, lena } = await offered()
    await offer(lena)
    await offer(lena, { areas: ['Halland'] })
    await lena.post('/api/unit/offers/sjalv/end', { unit: UNIT })
    const events = (await made.rows('event')).filter(({ subject }) => subject === `offer:${UNIT}:sjalv`)
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([
      ['offer_program', 'lena-sjo'],
      ['offer_program', 'lena-sjo'],
      ['end_offer', 'lena-sjo'],
    ])
    const { store } = made.runtime.context
    expect(await store.read(brokenChain)).toBeNull()
    await expect(store.write((db) => db.deleteFrom('offer').execute())).rejects.toThrow('an offer is never removed')
  })
})
