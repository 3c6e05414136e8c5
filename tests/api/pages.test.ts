import { describe, expect, test } from 'vitest'
import type { MyNotices } from '#schemas/generated/api.ts'
import { posting } from './posting.ts'
import { ulid } from './world.ts'
import type { Client } from './world.ts'

/* Long lists come in pages, here a person's notices. */

const PATH = '/api/my/notices'

async function noticed(messages: number) {
  const posted = await posting()
  const tell = async () => {
    await posted.karin.post(`${posted.patient}/messages`, { id: ulid(), text: 'Hej' })
    await posted.round()
  }
  for (let n = 0; n < messages; n += 1) await tell()
  return { ...posted, tell }
}

const page = async (client: Client, query: string) => (await client.get(`${PATH}?${query}`)).json<MyNotices>()

test('every row comes once, in order, whatever is added meanwhile', async () => {
  const { anna, tell } = await noticed(4)
  const whole = (await page(anna, '')).items.map(({ id }) => id)
  expect(whole.length).toBeGreaterThan(4)
  const found: number[] = []
  let next: string | null = ''
  while (next !== null) {
    const one: MyNotices = await page(anna, next === '' ? 'limit=2' : `limit=2&cursor=${next}`)
    expect(one.items.length).toBeLessThanOrEqual(2)
    found.push(...one.items.map(({ id }) => id))
    next = one.next
    await tell()
  }
  expect(found).toEqual(whole)
})

test('a page that holds the last row has none after it', async () => {
  const { anna } = await noticed(1)
  const { items, next } = await page(anna, 'limit=200')
  expect(next).toBeNull()
  expect((await page(anna, `limit=${items.length}`)).next).toBeNull()
  expect((await page(anna, `limit=${items.length - 1}`)).next).not.toBeNull()
})

describe('what is no page is said to be so', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64url')
  const bad = [
    ['limit=0', 'invalid_query'],
    ['limit=201', 'invalid_query'],
    ['limit=tio', 'invalid_query'],
    ['limit=1&limit=2', 'invalid_query'],
    ['limit=-1', 'invalid_query'],
    ['sort=name', 'invalid_query'],
    ['cursor=', 'invalid_query'],
    [`cursor=${'x'.repeat(801)}`, 'invalid_query'],
    ['cursor=nej', 'invalid_cursor'],
    [`cursor=${encoded('["1"]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[ 1]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[-1]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[1.5]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[9999999999999999]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[1,"bo-provberg"]')}`, 'invalid_cursor'],
    [`cursor=${encoded('[1]')}%3D`, 'invalid_cursor'],
  ] as const

  test('and nobody learns it who may not ask', async () => {
    const { anna, made, patient } = await noticed(1)
    for (const [query, code] of bad) {
      const reply = await anna.get(`${PATH}?${query}`)
      expect([query, reply.status, reply.json<{ code: string }>().code]).toEqual([query, 400, code])
      expect((await made.visitor().get(`${PATH}?${query}`)).status).toBe(401)
    }
    expect((await anna.get(`${patient}/deliveries?limit=0`)).status).toBe(403)
  })
})

test('a cursor shows nobody what is another person’s', async () => {
  const { anna, made } = await noticed(3)
  const { next } = await page(anna, 'limit=1')
  const bo = await made.as('bo-provberg')
  expect(await page(bo, `cursor=${next}`)).toEqual({ unread: 0, items: [], next: null })
})
