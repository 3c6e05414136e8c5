import { describe, expect, test } from 'vitest'
import { brokenChain } from '#storage/queries/events.ts'
import { watched } from '../storage/watched.ts'
import { Client, ulid, world } from './world.ts'
import type { World } from './world.ts'

/* What is written down about who did what. */

async function started(): Promise<{ made: World; enrolment: string }> {
  const made = await world()
  await made.publish()
  return { made, enrolment: await made.start('anna-testsson') }
}

describe('the access log', () => {
  test('has a row for each read, write, refusal and denial about a patient', async () => {
    const { made, enrolment } = await started()
    const before = (await made.rows('access')).length
    const mine = `/api/my/programs/${enrolment}`
    const anna = await made.as('anna-testsson')
    await anna.get('/api/my/programs')
    await anna.get(mine)
    await anna.get(`${mine}/forms/startbatteri:1`)
    await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '1' } })
    const karin = await made.as('karin-ek')
    await karin.get('/api/caseload')
    await karin.get(`/api/patients/${enrolment}`)
    await karin.get('/api/patients/FINNSINTE')
    await (await made.as('omar-haddad')).get(`/api/patients/${enrolment}`)
    await (await made.as('per-holm')).get(`/api/patients/${enrolment}`)
    await made.visitor().get(`/api/patients/${enrolment}`)

    const rows = (await made.rows('access')).slice(before)
    const told = rows.map(({ actor, action, patient, outcome, reason }) => [actor, action, patient, outcome, reason])
    expect(told).toEqual([
      ['nobody', 'signIn', null, 'allowed', null],
      ['anna-testsson', 'myPrograms', 'anna-testsson', 'allowed', null],
      ['anna-testsson', 'myProgram', 'anna-testsson', 'allowed', null],
      ['anna-testsson', 'formToFill', 'anna-testsson', 'allowed', null],
      ['anna-testsson', 'submitForm', 'anna-testsson', 'refused', 'invalid_answers'],
      ['nobody', 'signIn', null, 'allowed', null],
      ['karin-ek', 'caseload', 'anna-testsson', 'allowed', null],
      ['karin-ek', 'patientPage', 'anna-testsson', 'allowed', null],
      ['karin-ek', 'patientPage', null, 'denied', 'not_found'],
      ['nobody', 'signIn', null, 'allowed', null],
      ['omar-haddad', 'patientPage', 'anna-testsson', 'denied', 'not_found'],
      ['nobody', 'signIn', null, 'allowed', null],
      ['per-holm', 'patientPage', null, 'denied', 'not_allowed'],
    ])
    const page = rows.find((row) => row.action === 'patientPage')
    const [pinned] = await made.rows('enrolment')
    expect(page).toMatchObject({ unit: 'somnmottagningen', object: enrolment, digest: pinned?.digest })
    expect(page?.request).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('has a row for sign-out and for a failed sign-in', async () => {
    const made = await world()
    await made.visitor().post('/api/session', { person: 'ingen' })
    await (await made.as('karin-ek')).ask('DELETE', '/api/session')
    expect(await made.rows('access')).toMatchObject([
      { action: 'signIn', object: 'ingen', outcome: 'refused', reason: 'unknown_person' },
      { action: 'signIn', object: 'karin-ek', outcome: 'allowed' },
      { action: 'signOut', actor: 'karin-ek', outcome: 'allowed' },
    ])
  })

  test('cannot be filled with endless names', async () => {
    const { made } = await started()
    await (await made.as('karin-ek')).get(`/api/patients/${'x'.repeat(5000)}`)
    const [row] = (await made.rows('access')).slice(-1)
    expect(row?.object).toBe('x'.repeat(200))
  })

  test('that cannot be written gives 503 and no data, whatever is asked', async () => {
    const { made, enrolment } = await started()
    const store = watched(made.runtime.context.store, (write) => {
      if (write === 'insert access') throw new Error('no log')
    })
    const url = await made.beside({ store })
    const paths = {
      'anna-testsson': ['/api/my/programs', `/api/my/programs/${enrolment}`],
      'karin-ek': ['/api/caseload', `/api/patients/${enrolment}`],
    }
    for (const [who, asked] of Object.entries(paths)) {
      const client = new Client(url)
      client.cookie = (await made.as(who)).cookie
      for (const path of asked) {
        const reply = await client.get(path)
        expect(reply).toMatchObject({ status: 503 })
        expect(reply.json()).toMatchObject({ code: 'log_unavailable' })
        expect(reply.text).not.toContain('Anna')
      }
    }
    expect(made.logged.join('\n')).toContain('The access log cannot be written.')
  })
})

describe('the events', () => {
  test('tell what changed and hold no answers, and their chain holds', async () => {
    const { made, enrolment } = await started()
    const mine = `/api/my/programs/${enrolment}`
    const anna = await made.as('anna-testsson')
    await anna.post(`${mine}/pages`, { module: 'valkommen', page: 'hej' })
    await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '3', risk: '1' } })
    const karin = await made.as('karin-ek')
    const flag = encodeURIComponent('risk@startbatteri:1')
    await karin.post(`/api/patients/${enrolment}/flags/${flag}/acknowledgement`, { comment: 'Hemligt om Anna' })
    const events = (await made.rows('event')).toSorted((a, b) => a.n - b.n)
    const told = (about: string) => events.filter(({ subject }) => subject === about)
    expect(told('prov').map(({ actor, action }) => [actor, action])).toEqual([['per-holm', 'publish']])
    expect(told(enrolment).map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
      ['karin-ek', 'start', enrolment],
      ['anna-testsson', 'read_page', enrolment],
      ['anna-testsson', 'submit', enrolment],
      ['karin-ek', 'acknowledge_flag', enrolment],
    ])
    expect(JSON.stringify(events)).not.toMatch(/Hemligt|"matt"/)
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
  })

  test('are not added to by reading, nor by what changes nothing', async () => {
    const { made, enrolment } = await started()
    const karin = await made.as('karin-ek')
    await karin.post(`/api/patients/${enrolment}/modules`, { module: 'kris' })
    const before = await made.rows('event')
    await karin.post(`/api/patients/${enrolment}/modules`, { module: 'kris' })
    await karin.get(`/api/patients/${enrolment}`)
    await (await made.as('anna-testsson')).get(`/api/my/programs/${enrolment}`)
    expect(await made.rows('event')).toEqual(before)
  })
})

test('the running log names no person, no patient and no enrolment', async () => {
  const { made, enrolment } = await started()
  const anna = await made.as('anna-testsson')
  const mine = `/api/my/programs/${enrolment}`
  await anna.put(`${mine}/forms/startbatteri:1/draft`, { client: 'c', seq: 1, question: 'matt', value: 'hemligt svar' })
  await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: 'hemligt svar' } })
  await anna.get('/api/my/programs/ANNANS')
  const log = made.logged.join('\n')
  expect(log).toContain('"route":"/api/my/programs/:enrolment/forms/:occurrence/draft","status":200')
  expect(log).not.toMatch(new RegExp(`hemligt|anna|${enrolment}|ANNANS|${anna.cookie?.split('=')[1]}`, 'i'))
})
