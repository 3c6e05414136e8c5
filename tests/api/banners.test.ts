import { describe, expect, test } from 'vitest'
import { brokenChain } from '#storage/queries/events.ts'
import type { MyBanners, UnitBanner, UnitBanners, WriteBanner } from '#schemas/generated/api.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

/* What a unit tells all its patients and staff for a while: who may write it, who sees it, and when. */

const UNIT = 'somnmottagningen'

/** Monday 2 March 2026, nine in Stockholm: a week from now, for everybody, in Swedish. */
const banner = (more: Partial<WriteBanner> = {}): WriteBanner => ({
  id: ulid(),
  unit: UNIT,
  text: { sv: 'Telefonen är stängd i dag.' },
  programs: null,
  from: null,
  until: '2026-03-09T08:00:00',
  ...more,
})

async function clinic() {
  const made = await world()
  await made.publish()
  await made.publish(packageOf({ ...PROGRAM, program: 'annat' }))
  const enrolment = await made.start('anna-testsson')
  return { made, enrolment, lena: await made.as('lena-sjo') }
}

const write = (client: Client, sent: WriteBanner) => client.post('/api/unit/banners', sent)

async function told(made: World, who: string): Promise<string[]> {
  const reply = await (await made.as(who)).get('/api/my/banners')
  return reply.json<MyBanners>().banners.map(({ text }) => text.sv)
}

const list = async (client: Client) => (await client.get('/api/unit/banners')).json<UnitBanners>().items

describe('a banner that the patient administrator writes', () => {
  test('is told to the unit’s patients and staff, and to nobody else', async () => {
    const { made, enrolment, lena } = await clinic()
    const written = await write(lena, banner({ text: { sv: 'Stängt.', en: 'Closed.' } }))
    expect(written).toMatchObject({ status: 200 })
    const anna = (await (await made.as('anna-testsson')).get('/api/my/banners')).json<MyBanners>()
    const text = { sv: 'Stängt.', en: 'Closed.' }
    expect(anna.banners).toMatchObject([{ unit: 'Sömnmottagningen', text, enrolments: [enrolment] }])
    expect(JSON.stringify(anna)).not.toContain('Lena')
    for (const who of ['karin-ek', 'omar-haddad', 'lena-sjo', 'per-holm'])
      expect(await told(made, who)).toEqual(['Stängt.'])
    for (const who of ['bo-provberg', 'maja-lind']) expect(await told(made, who)).toEqual([])
  })

  test('is for the patients of the programs it names', async () => {
    const { made, lena } = await clinic()
    await made.start('bo-provberg')
    const cecilia = { id: ulid(), program: 'annat', patient: 'cecilia-exempel' }
    await (await made.as('karin-ek')).post('/api/enrolments', cecilia)
    await write(lena, banner({ programs: ['annat'] }))
    expect(await told(made, 'bo-provberg')).toEqual([])
    expect(await told(made, 'cecilia-exempel')).toHaveLength(1)
    expect(await told(made, 'karin-ek')).toHaveLength(1)
  })

  test('is not told to a patient whose program has ended, nor to one who has moved to another unit', async () => {
    const { made, enrolment, lena } = await clinic()
    const bo = await made.start('bo-provberg')
    await write(lena, banner())
    const karin = await made.as('karin-ek')
    await karin.post(`/api/patients/${enrolment}/end`, undefined)
    const to = { unit: 'fysioterapi-norr', clinician: 'maja-lind' }
    expect((await karin.post(`/api/patients/${bo}/transfer`, to)).status).toBe(200)
    expect(await told(made, 'anna-testsson')).toEqual([])
    expect(await told(made, 'bo-provberg')).toEqual([])
  })

  test('is shown from and until its time on the unit’s own clocks, also where they are put forward', async () => {
    const { made, lena } = await clinic()
    await made.runtime.context.store.write((db) =>
      db
        .insertInto('unit_hours')
        .values({ unit: UNIT, zone: 'Europe/Helsinki', quiet_from: '21:00', quiet_to: '07:00', daily_cap: 5 })
        .execute(),
    )
    // In Helsinki, 03:30 on 29 March does not exist and comes to 04:30, which is 01:30 UTC.
    await write(lena, banner({ from: '2026-03-02T12:00:00', until: '2026-03-29T03:30:00' }))
    const at = async (now: string, since: string) => {
      made.clock.set(now)
      expect([now, await told(made, 'anna-testsson')]).toEqual([
        now,
        since === 'current' ? ['Telefonen är stängd i dag.'] : [],
      ])
      const [item] = await list(await made.as('lena-sjo'))
      expect(item?.state).toBe(since)
    }
    await at('2026-03-02T09:59:59Z', 'coming')
    await at('2026-03-02T10:00:00Z', 'current')
    await at('2026-03-29T01:29:59Z', 'current')
    await at('2026-03-29T01:30:00Z', 'over')
  })

  test('is text, whatever it looks like, and comes back as it was written', async () => {
    const { made, lena } = await clinic()
    const sv = '<img src=x onerror=alert(1)> **fet** {patient.first_name}\n"Hej" & hå'
    await write(lena, banner({ text: { sv } }))
    expect(await told(made, 'anna-testsson')).toEqual([sv])
  })

  test('is written once however often it is sent, and never changed', async () => {
    const { made, lena } = await clinic()
    const sent = banner({ text: { sv: 'Ett', en: 'One' } })
    await write(lena, sent)
    made.clock.set('2026-03-02T08:10:00Z')
    expect((await write(lena, { ...sent, text: { en: 'One', sv: 'Ett' } })).status).toBe(200)
    expect((await write(lena, { ...sent, text: { sv: 'Annat' } })).json()).toMatchObject({ code: 'banner_conflict' })
    expect((await write(lena, { ...sent, until: '2026-03-10T08:00:00' })).status).toBe(409)
    expect(await told(made, 'anna-testsson')).toEqual(['Ett'])
  })
})

describe('a banner that has ended', () => {
  test('is told no more, is kept with who wrote and who ended it, and the first end stands', async () => {
    const { made, lena } = await clinic()
    const sent = banner()
    await write(lena, sent)
    made.clock.set('2026-03-02T08:30:00Z')
    const ended = await lena.post(`/api/unit/banners/${sent.id}/end`, undefined)
    const expected = { state: 'over', ended: { by: 'Lena Sjö', at: '2026-03-02T08:30:00.000Z' } }
    expect(ended.json<UnitBanner>()).toMatchObject(expected)
    made.clock.set('2026-03-02T08:40:00Z')
    await lena.post(`/api/unit/banners/${sent.id}/end`, undefined)
    expect(await told(made, 'anna-testsson')).toEqual([])
    expect(await list(lena)).toMatchObject([
      { ...expected, id: sent.id, written: { by: 'Lena Sjö', at: '2026-03-02T08:00:00.000Z' } },
    ])
  })

  test('leaves events that say who did what and hold no wording, and cannot be removed', async () => {
    const { made, lena } = await clinic()
    const sent = banner()
    await write(lena, sent)
    await lena.post(`/api/unit/banners/${sent.id}/end`, undefined)
    const events = (await made.rows('event')).filter(({ subject }) => subject === `banner:${sent.id}`)
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([
      ['write_banner', 'lena-sjo'],
      ['end_banner', 'lena-sjo'],
    ])
    expect(JSON.stringify(events)).not.toContain('Telefonen')
    const { store } = made.runtime.context
    expect(await store.read(brokenChain)).toBeNull()
    await expect(store.write((db) => db.deleteFrom('banner').execute())).rejects.toThrow('a banner is never removed')
    await store.write((db) => db.updateTable('banner').set({ events: 3 }).execute())
    expect(await store.read(brokenChain)).toEqual({ subject: `banner:${sent.id}`, n: 3 })
  })

  test('ends once when two end it at the same moment', async () => {
    const { made, lena } = await clinic()
    const sent = banner()
    await write(lena, sent)
    const again = await made.as('lena-sjo')
    const end = (client: Client) => client.post(`/api/unit/banners/${sent.id}/end`, undefined)
    expect((await Promise.all([end(lena), end(again)])).map(({ status }) => status)).toEqual([200, 200])
    const events = (await made.rows('event')).filter(({ action }) => action === 'end_banner')
    expect(events).toHaveLength(1)
  })
})

describe('nobody else writes for a unit', () => {
  test('the patient administrator of another unit neither writes, sees nor ends its banners', async () => {
    const { made, lena } = await clinic()
    const sent = banner()
    await write(lena, sent)
    await made.runtime.context.store.write(async (db) => {
      await db
        .insertInto('role')
        .values({ person: 'maja-lind', unit: 'fysioterapi-norr', role: 'patient_administrator' })
        .execute()
    })
    const maja = await made.as('maja-lind')
    expect((await write(maja, banner())).json()).toMatchObject({ status: 404, code: 'not_found' })
    // Not even whether one is there can be found out by sending it again.
    expect((await write(maja, sent)).json()).toMatchObject({ status: 404, code: 'not_found' })
    expect((await write(maja, { ...sent, unit: 'fysioterapi-norr' })).text).not.toContain('Telefonen')
    expect(await list(maja)).toEqual([])
    const ended = await maja.post(`/api/unit/banners/${sent.id}/end`, undefined)
    expect(ended.text).toBe((await maja.post(`/api/unit/banners/${ulid()}/end`, undefined)).text)
    expect(await told(made, 'anna-testsson')).toHaveLength(1)
  })

  test.each(['karin-ek', 'anna-testsson', 'per-holm'])('%s does not', async (who) => {
    const { made } = await clinic()
    const client = await made.as(who)
    expect((await write(client, banner())).status).toBe(403)
    expect((await client.get('/api/unit/banners')).status).toBe(403)
    expect(await made.rows('banner')).toEqual([])
  })
})

test.each([
  ['without a text', { text: { sv: '' } }, 'invalid_body'],
  ['with a text of spaces', { text: { sv: '  \n ' } }, 'invalid_text'],
  ['in English alone', { text: { en: 'Closed' } as never }, 'invalid_body'],
  ['that is too long', { text: { sv: 'x'.repeat(1001) } }, 'invalid_body'],
  ['with half a character', { text: { sv: 'a\ud83d' } }, 'invalid_text'],
  ['for a program that there is none of', { programs: ['nej'] }, 'unknown_program'],
  ['for no program', { programs: [] }, 'invalid_body'],
  ['that ends before it begins', { from: '2026-03-08T08:00:00', until: '2026-03-08T08:00:00' }, 'invalid_time'],
  ['that is over already', { from: '2026-02-01T08:00:00', until: '2026-03-02T09:00:00' }, 'invalid_time'],
  ['on a day that there is not', { until: '2026-02-30T08:00:00' }, 'invalid_time'],
  ['at no time', { until: 'i morgon' }, 'invalid_body'],
  ['by an id of its own kind', { id: 'banner-1' }, 'invalid_body'],
])('a banner %s is refused and nothing is kept', async (_, more, code) => {
  const { made, lena } = await clinic()
  expect((await write(lena, banner(more as Partial<WriteBanner>))).json()).toMatchObject({ code })
  expect(await made.rows('banner')).toEqual([])
})

test('a long list of banners comes in pages, newest first', async () => {
  const { lena } = await clinic()
  for (const each of ['1', '2', '3', '4', '5']) await write(lena, banner({ text: { sv: each } }))
  const first = (await lena.get('/api/unit/banners?limit=3')).json<UnitBanners>()
  const rest = (await lena.get(`/api/unit/banners?limit=3&cursor=${first.next}`)).json<UnitBanners>()
  expect([first, rest].map(({ items }) => items.map(({ text }) => text.sv))).toEqual([
    ['5', '4', '3'],
    ['2', '1'],
  ])
  expect(rest.next).toBeNull()
})
