import { expect, test } from 'vitest'
import { ulid, world } from './world.ts'

/* What those who run the service read: how much and how it went, never who. */

const PATH = '/api/metrics'

test('tell of requests, actions, the ticker, what is to be told and the database, and of nobody', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const form = `/api/my/programs/${enrolment}/forms/startbatteri:1`
  await anna.post(`${form}/submission`, { id: ulid(), answers: { matt: '3', risk: '1' } })
  await anna.post(`${form}/submission`, { id: ulid(), answers: { matt: 'hemligt' } })
  await anna.get('/api/patients/ANNANS')
  await anna.get('/nowhere/anna-testsson')
  const { status, text, headers } = await made.visitor().get(PATH)
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const route = '/api/my/programs/:enrolment/forms/:occurrence/submission'
  expect(text).toContain(`lykta_http_request_duration_seconds_count{method="POST",route="${route}",status="200"} 1`)
  expect(text).toContain('lykta_actions_total{action="submitForm",outcome="done"} 1')
  expect(text).toContain('lykta_actions_total{action="patientPage",outcome="not_allowed"} 1')
  expect(text).toMatch(/^lykta_ticker_rounds_total [1-9]/m)
  expect(text).toMatch(/^lykta_outbox_waiting [1-9]/m)
  expect(text).toMatch(/^lykta_store_up 1/m)
  expect(text).toMatch(/^lykta_enrolments_set_aside 0/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  expect(text).not.toMatch(new RegExp(`anna|karin|hemligt|${enrolment}`, 'i'))
})

test('say that an enrolment is set aside, and that a stored bundle is damaged', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const { context } = made.runtime
  await context.store.write(async (db) => {
    await db
      .updateTable('enrolment')
      .set({ tick_at: null, wake_at: made.clock.now() })
      .where('id', '=', enrolment)
      .execute()
  })
  await context.store.write((db) => context.bundles.load(db, 'f'.repeat(64)))
  const { text } = await made.visitor().get(PATH)
  expect(text).toMatch(/^lykta_enrolments_set_aside 1/m)
  expect(text).toMatch(/^lykta_bundles_unusable 1/m)
})

test('are for this machine alone, not through a proxy on it; with a token, for who has it', async () => {
  const open = await world()
  expect((await open.visitor().get(PATH, { 'X-Forwarded-For': '192.0.2.1' })).json()).toMatchObject({
    code: 'unknown_path',
  })
  const kept = await world({ metricsToken: 'hemligt-0123456789' })
  const visitor = kept.visitor()
  expect((await visitor.get(PATH)).status).toBe(404)
  expect((await visitor.get(PATH, { Authorization: 'Bearer fel' })).status).toBe(404)
  expect((await visitor.get(PATH, { Authorization: 'Bearer hemligt-0123456789' })).status).toBe(200)
  expect(kept.logged.join('\n')).not.toContain('hemligt-0123456789')
})
