import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { ACCESS } from '#actions/door/access-matrix.ts'
import { ENDPOINTS } from '#server/endpoints/all.ts'
import type { OpenApi } from '#server/openapi/parts.ts'
import { KINDS } from '#server/problem-details.ts'
import { DOCUMENT, undescribed } from './described.ts'
import { world } from './world.ts'

/* That real responses fit the description is held by every test that asks: see Client in world.ts. */

const served = async () => (await (await world()).visitor().get('/api/openapi.json')).json<OpenApi>()

test('the description is OpenAPI 3.1, to anybody who asks', async () => {
  const validator = new Validator()
  expect(await validator.validate(structuredClone(await served()))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  const broken = { ...(await served()), info: { title: 'Lykta' } }
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false })
})

test('every endpoint is in it once, with who may use it and the problems of its rule', async () => {
  const { paths } = await served()
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(ids.length).toBe(new Set(ids).size)
  for (const { method, path, action, summary, request } of ENDPOINTS) {
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(operation, `${method} ${path}`).toMatchObject({ operationId: action, summary })
    expect(summary).toMatch(/^[A-Z].+\.$/)
    expect(operation?.requestBody !== undefined).toBe(request !== null)
    const statuses = Object.keys(operation?.responses ?? {})
    expect(statuses.includes('401')).toBe(ACCESS[action].may !== 'anyone')
    expect(statuses.includes('404')).toBe(ACCESS[action].reach !== 'none')
    expect(statuses.includes('422')).toBe(request !== null)
  }
  expect(paths['/api/patients/{enrolment}']?.['get']?.description).toMatch(
    /^Clinician, about a patient assigned to them/,
  )
})

test('every reference leads somewhere, and every code of a problem is told', async () => {
  const document = await served()
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
  expect(names.length).toBeGreaterThan(100)
  for (const name of names) {
    expect(document.components.schemas).toHaveProperty([name.replace('#/components/schemas/', '')])
  }
  expect(document.components.schemas['Problem']).toMatchObject({
    properties: { code: { enum: Object.keys(KINDS) } },
  })
})

test('a response that the description does not tell of is found', () => {
  const reply = (status: number, type: string) => new Response(null, { status, headers: { 'Content-Type': type } })
  const fits = JSON.stringify({ person: null, development: true })
  const ok = reply(200, 'application/json; charset=utf-8')
  expect(undescribed('GET', '/api/session', ok, fits)).toBeNull()
  expect(undescribed('GET', '/api/session', ok, '{"person":null}')).toContain('development')
  expect(undescribed('GET', '/api/session', reply(200, 'text/plain'), 'x')).toContain('text/plain')
  expect(undescribed('GET', '/api/session', reply(418, 'application/problem+json'), '{}')).toContain('type')
  expect(Object.keys(DOCUMENT.paths)).toContain('/api/my/programs/{enrolment}/forms/{occurrence}')
})

test('the page to read has every endpoint and shape, no script, and nothing from elsewhere', async () => {
  const made = await world()
  const reply = await made.visitor().get('/api/docs')
  expect(reply.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  const nonce = /'nonce-([^']+)'/.exec(reply.headers.get('Content-Security-Policy') ?? '')?.[1]
  expect(reply.text).toContain(`<style nonce="${nonce}">`)
  for (const { action } of ENDPOINTS) expect(reply.text).toContain(`id="${action}"`)
  const links = [...reply.text.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  for (const id of new Set(links)) expect(reply.text).toContain(`id="${id}"`)
  expect(reply.text).not.toMatch(/<script|<link|<img|src=|https?:|style="|onclick/i)
})
