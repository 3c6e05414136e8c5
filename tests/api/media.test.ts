import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { packageOf, PICTURE, PICTURE_DIGEST, PROGRAM } from './bundle.ts'
import { world } from './world.ts'

const file = `/media/${PICTURE_DIGEST}`

test('a file comes with its type, for ever, and can do nothing', async () => {
  const { publish, as } = await world()
  await publish()
  const reply = await (await as('anna-testsson')).get(file)
  expect(reply.status).toBe(200)
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(PICTURE.length),
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    etag: `"${PICTURE_DIGEST}"`,
  })
  const again = { 'If-None-Match': `"${PICTURE_DIGEST}"`, 'Cache-Control': 'max-age=0' }
  expect((await (await as('anna-testsson')).get(file, again)).status).toBe(304)
})

test('nobody gets it without signing in, and nobody one that is not there', async () => {
  const { publish, as, visitor } = await world()
  await publish()
  expect((await visitor().get(file)).status).toBe(401)
  expect((await (await as('anna-testsson')).get(`/media/${'0'.repeat(64)}`)).status).toBe(404)
})

test('a film comes whole or in the parts that players ask for', async () => {
  const { publish, as, runtime } = await world()
  const film = randomBytes(700_000)
  const digest = createHash('sha256').update(film).digest('hex')
  const media = { ...PROGRAM.media, [digest]: { name: 'film.mp4', type: 'video/mp4', bytes: film.length } }
  const sent = { [PICTURE_DIGEST]: PICTURE.toString('base64'), [digest]: film.toString('base64') }
  expect((await publish(packageOf({ ...PROGRAM, media }, sent))).status).toBe(200)
  const { cookie } = await as('anna-testsson')
  const get = async (range?: string) => {
    const headers = { Cookie: cookie ?? '', ...(range === undefined ? {} : { Range: range }) }
    const response = await fetch(`${runtime.url}/media/${digest}`, { headers })
    return {
      status: response.status,
      range: response.headers.get('Content-Range'),
      bytes: Buffer.from(await response.arrayBuffer()),
    }
  }
  const whole = await get()
  expect(whole.status).toBe(200)
  expect(whole.bytes.equals(film)).toBe(true)
  const part = await get('bytes=300000-599999')
  expect([part.status, part.range]).toEqual([206, 'bytes 300000-599999/700000'])
  expect(part.bytes.equals(film.subarray(300_000, 600_000))).toBe(true)
  const end = await get('bytes=-10')
  expect([end.status, end.range]).toEqual([206, 'bytes 699990-699999/700000'])
  expect(await get('bytes=700000-')).toMatchObject({ status: 416, range: 'bytes */700000' })
})
