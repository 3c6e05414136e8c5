import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { done } from '#actions/context/problem.ts'
import { scenarios } from './scenario.ts'
import { world } from './world.ts'

const prepared = async () => {
  const made = await world()
  await made.publish()
  return { world: made, enrolment: await made.start('anna-testsson') }
}

describe('a request that is wrong in itself', () => {
  const draft = 'PUT /api/my/programs/:enrolment/forms/startbatteri:1/draft'
  const save = { client: 'c', seq: 1, question: 'matt', value: '1' }
  scenarios(prepared, [
    {
      name: 'to an address that does not exist',
      who: 'anna-testsson',
      ask: 'GET /api/nothing',
      status: 404,
      has: ['"code":"unknown_path"', '"type":"urn:lykta:problem:unknown_path"'],
    },
    {
      name: 'by a method that does not exist',
      who: 'anna-testsson',
      ask: 'DELETE /api/caseload',
      status: 404,
      has: ['unknown_path'],
    },
    {
      name: 'that is not JSON',
      who: 'anna-testsson',
      ask: draft,
      body: '{"client":',
      status: 400,
      has: ['malformed_json'],
    },
    {
      name: 'that is JSON but no object',
      who: 'anna-testsson',
      ask: draft,
      body: '"x"',
      status: 400,
      has: ['malformed_json'],
    },
    {
      name: 'that says it is something else',
      who: 'anna-testsson',
      ask: draft,
      body: 'client=c',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      status: 415,
      has: ['unsupported_type'],
    },
    { name: 'without a body', who: 'anna-testsson', ask: draft, status: 415, has: ['unsupported_type'] },
    {
      name: 'with a field too many',
      who: 'anna-testsson',
      ask: draft,
      body: { ...save, admin: true },
      status: 422,
      has: ['invalid_body', 'additionalProperties', 'admin'],
    },
    {
      name: 'with fields of another type',
      who: 'anna-testsson',
      ask: draft,
      body: { ...save, seq: 0, question: {} },
      status: 422,
      has: ['"/seq"', '"/question"'],
    },
    {
      name: 'that tries to reach the prototype',
      who: 'anna-testsson',
      ask: draft,
      body: '{"client":"c","seq":1,"question":"matt","value":"1","__proto__":{"admin":true}}',
      status: 422,
      has: ['invalid_body'],
    },
    {
      name: 'that is too large',
      who: 'anna-testsson',
      ask: draft,
      body: { ...save, value: 'x'.repeat(1_100_000) },
      status: 413,
      has: ['too_large'],
    },
    {
      name: 'to an address that is badly written',
      who: 'anna-testsson',
      ask: 'GET /api/my/programs/%E0%A4%A',
      status: 400,
      has: ['malformed_path'],
      hasNot: ['node_modules'],
    },
    {
      name: 'with an invalid body is told first that it is not allowed',
      who: 'per-holm',
      ask: draft,
      body: {},
      status: 403,
      has: ['not_allowed'],
    },
    {
      name: 'to publish, from who may not, is not read',
      who: 'karin-ek',
      ask: 'POST /api/bundles',
      body: '{{{',
      status: 403,
    },
    { name: 'to publish, from nobody, is not read', who: null, ask: 'POST /api/bundles', body: '{{{', status: 401 },
  ])
})

describe('a write that another site makes a browser send', () => {
  const save = { client: 'c', seq: 1, question: 'matt', value: '1' }
  const ask = 'PUT /api/my/programs/:enrolment/forms/startbatteri:1/draft'
  const refused = { who: 'anna-testsson', ask, body: save, status: 403, has: ['cross_site'] }
  const taken = { who: 'anna-testsson', ask, body: save, status: 200 }
  scenarios(prepared, [
    { ...refused, name: 'is refused by Sec-Fetch-Site', headers: { 'Sec-Fetch-Site': 'cross-site' } },
    { ...refused, name: 'is refused from a sibling host', headers: { 'Sec-Fetch-Site': 'same-site' } },
    { ...refused, name: 'is refused by Origin', headers: { Origin: 'https://evil.example' } },
    { ...refused, name: 'is refused from a page without an origin', headers: { Origin: 'null' } },
    { ...taken, name: 'is taken from our own page', headers: { 'Sec-Fetch-Site': 'same-origin' } },
    { ...taken, name: 'is taken from what is no browser' },
    {
      name: 'is no matter where nothing is written',
      who: 'anna-testsson',
      ask: 'GET /api/my/programs',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
      status: 200,
    },
    {
      name: 'is refused at the sign-in too',
      who: null,
      ask: 'POST /api/session',
      body: { person: 'karin-ek' },
      headers: { Origin: 'https://evil.example' },
      status: 403,
    },
  ])
})

test('every answer has headers that keep browsers strict, and none is kept on the way', async () => {
  const { visitor } = await world()
  for (const path of ['/api/session', '/api/nothing', '/api/health']) {
    const { headers } = await visitor().get(path)
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none';frame-ancestors 'none'")
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Powered-By')).toBeNull()
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('a response that does not fit its schema does not go out', async () => {
  const made = await world()
  await made.publish()
  await made.start('anna-testsson')
  const { context } = made.runtime
  const bundles = Object.assign(Object.create(context.bundles) as typeof context.bundles, {
    load: async (...args: Parameters<typeof context.bundles.load>) => {
      const delivered = await context.bundles.load(...args)
      if (delivered === null) return null
      const bundle = { ...delivered.bundle, theme: { ...delivered.bundle.theme, primary: 'blå' } }
      return { ...delivered, bundle, program: { ...delivered.program, bundle } }
    },
  })
  const url = await made.beside({ bundles })
  const cookie = (await made.as('anna-testsson')).cookie ?? ''
  const reply = await fetch(`${url}/api/my/programs`, { headers: { Cookie: cookie } })
  expect(reply.status).toBe(500)
  expect(await reply.text()).not.toContain('blå')
  expect(made.logged.join('\n')).toContain('A response does not fit its schema.')
  expect(done(1).ok).toBe(true)
})

test('health says that the process lives, ready that the database answers', async () => {
  const made = await world()
  expect((await made.visitor().get('/api/health')).json()).toEqual({ status: 'ok' })
  expect((await made.visitor().get('/api/ready')).json()).toEqual({ status: 'ok' })
  const { store } = made.runtime.context
  const url = await made.beside({ store: { ...store, write: () => Promise.reject(new Error('gone')) } })
  const ready = await fetch(`${url}/api/ready`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ status: 'unavailable' })
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})

test('sign-ins are limited', async () => {
  const { visitor } = await world()
  const statuses = new Set<number>()
  for (let n = 0; n < 125; n += 1) statuses.add((await visitor().post('/api/session', { person: 'ingen' })).status)
  expect([...statuses]).toEqual([401, 429])
})

describe('the web app', () => {
  const folderWith = () => {
    const folder = mkdtempSync(join(tmpdir(), 'lykta-web-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<head><title>Lykta</title></head>')
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {}')
    return folder
  }

  test('is served at every address of its own, and its hashed files are kept for ever', async () => {
    const folder = folderWith()
    const { visitor } = await world({ webFolder: folder })
    const html = { Accept: 'text/html' }
    const nonces = new Set<string>()
    for (const path of ['/', '/min-sida/abc', '/patient/01JQ']) {
      const page = await visitor().get(path, html)
      expect(page.status).toBe(200)
      expect(page.text).toContain('<title>Lykta</title>')
      expect(page.headers.get('Cache-Control')).toBe('no-store')
      expect(page.headers.get('Content-Type')).toContain('text/html')
      const nonce = /nonce="([^"]+)"/.exec(page.text)?.[1] ?? ''
      expect(page.headers.get('Content-Security-Policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
    const script = await visitor().get('/assets/main-abc123.js')
    expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('Content-Type')).toContain('javascript')
    for (const path of ['/api/nothing', '/assets/old.js', '/media']) {
      expect((await visitor().get(path, html)).text).toContain('unknown_path')
    }
    expect((await visitor().get('/..%2f..%2fetc/passwd', html)).text).not.toContain('root:')
    rmSync(folder, { recursive: true })
  })

  test('that was not built is told at the start', async () => {
    await expect(world({ webFolder: '/nonexistent' })).rejects.toThrow('There is no built web app in /nonexistent')
  })
})

test('a port in use is told in words', async () => {
  const { runtime } = await world()
  const port = Number(new URL(runtime.url).port)
  await expect(world({ port })).rejects.toThrow(`Port ${port} is used by another program.`)
})
