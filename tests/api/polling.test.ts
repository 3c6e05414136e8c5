import { expect, test } from 'vitest'
import { expandDue } from '#actions/telling/carry-out.ts'
import { ulid, world } from './world.ts'

/* Who polls is not sent what is unchanged. Looking is looking all the same: it goes into the access log. */

const POLLED = [
  ['anna-testsson', '/api/my/programs'],
  ['anna-testsson', '/api/my/programs/:enrolment'],
  ['karin-ek', '/api/caseload'],
  ['karin-ek', '/api/patients/:enrolment'],
] as const

test.each(POLLED)('%s is sent %s again only when it is another', async (who, template) => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const path = template.replace(':enrolment', enrolment)
  const [anna, client] = [await made.as('anna-testsson'), await made.as(who)]
  const first = await client.get(path)
  const tag = first.headers.get('ETag') ?? ''
  expect(tag).toMatch(/^W\/"[\w-]{43}"$/)

  const before = (await made.rows('access')).length
  const again = await client.get(path, { 'If-None-Match': tag })
  expect(again).toMatchObject({ status: 304, text: '' })
  const logged = (await made.rows('access')).slice(before)
  expect(logged).toMatchObject([{ actor: who, patient: 'anna-testsson', outcome: 'allowed' }])
  made.clock.set('2026-03-02T08:01:00Z')
  expect((await client.get(path, { 'If-None-Match': tag })).status).toBe(304)
  expect((await client.get(path, { 'If-None-Match': 'W/"other"' })).status).toBe(200)

  const answers = { id: ulid(), answers: { matt: '3', risk: '1' } }
  await anna.post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, answers)
  const changed = await client.get(path, { 'If-None-Match': tag })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('ETag')).not.toBe(tag)
})

test('notices are sent again once there is another', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  const tag = (await karin.get('/api/my/notices')).headers.get('ETag') ?? ''
  expect((await karin.get('/api/my/notices', { 'If-None-Match': `"x", ${tag}` })).status).toBe(304)
  await anna.post(`/api/my/programs/${enrolment}/messages`, { id: ulid(), text: 'Hej' })
  await expandDue(made.runtime.context)
  const changed = await karin.get('/api/my/notices', { 'If-None-Match': tag })
  expect(changed.status).toBe(200)
  expect(changed.text).toContain('"unread":1')
})

test('who has signed out, or may not, is told so whatever tag they send', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const path = `/api/patients/${enrolment}`
  const tag = (await (await made.as('karin-ek')).get(path)).headers.get('ETag') ?? ''
  expect((await made.visitor().get(path, { 'If-None-Match': tag })).status).toBe(401)
  expect((await (await made.as('omar-haddad')).get(path, { 'If-None-Match': tag })).status).toBe(404)
})
