import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#schemas/canonical.ts'
import type { MyPrograms, Package, Problem, StartOptions } from '#schemas/generated/api.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { packageOf, packageOfBytes, PICTURE, PICTURE_DIGEST, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'

const at = (version: string, parts: Partial<Bundle> = {}): Bundle => ({ ...PROGRAM, version, ...parts })
const bytes = (bundle: unknown) => canonicalJson(bundle)
const image = { [PICTURE_DIGEST]: PICTURE.toString('base64') }

test('the same bundle again is no news', async () => {
  const { publish, rows } = await world()
  expect((await publish()).json()).toMatchObject({ new: true })
  expect((await publish()).json()).toMatchObject({ new: false })
  expect(await rows('bundle')).toHaveLength(1)
})

test('a new version is what starts from now on; who runs keeps the old one', async () => {
  const { publish, start, as } = await world()
  await publish()
  const before = await start('anna-testsson')
  // The picture is here already and need not be sent again.
  const reply = await publish(packageOf(at('1.1.0', { title: { sv: 'Nytt provprogram' } }), {}))
  expect(reply.json()).toMatchObject({ version: '1.1.0', new: true })
  const options = (await (await as('karin-ek')).get('/api/start-options')).json<StartOptions>()
  expect(options.programs).toMatchObject([{ id: 'prov', version: '1.1.0', title: { sv: 'Nytt provprogram' } }])
  const after = await start('bo-provberg')
  const [anna, bo] = await Promise.all(
    ['anna-testsson', 'bo-provberg'].map(async (who) =>
      (await (await as(who)).get('/api/my/programs')).json<MyPrograms>(),
    ),
  )
  expect(anna?.programs).toMatchObject([{ enrolment: before, program: { version: '1.0.0' } }])
  expect(bo?.programs).toMatchObject([{ enrolment: after, program: { version: '1.1.0' } }])
})

test('versions are compared as numbers', async () => {
  const { publish } = await world()
  for (const version of ['1.9.0', '1.10.0', '2.0.0']) {
    expect(await publish(packageOf(at(version)))).toMatchObject({ status: 200 })
  }
  expect((await publish(packageOf(at('1.11.0')))).json<Problem>().code).toBe('bundle_older')
})

describe('a bundle is refused, and the one before it still serves,', () => {
  const drawn = packageOf(at('2.0.0'))
  const file = { name: 'prick.png', type: 'image/png', bytes: PICTURE.length }
  const lone = canonicalJson(at('2.0.0')).replace('Provprogram', '\\ud800')
  const cases: { why: string; sent: Package; status: number; code: string; detail: string | RegExp }[] = [
    {
      why: 'when a byte is changed',
      sent: { ...drawn, bundle: drawn.bundle.replace('Provprogram', 'Provprogran') },
      status: 422,
      code: 'bundle_digest',
      detail: /The bytes have the digest [0-9a-f]{64}/,
    },
    {
      why: 'when it is not JSON',
      sent: packageOfBytes('{"format":1,'),
      status: 422,
      code: 'bundle_json',
      detail: 'SyntaxError',
    },
    {
      why: 'when a key is there twice',
      sent: packageOfBytes(drawn.bundle.replace('"version":"2.0.0"', '"version":"2.0.0","version":"2.0.0"'), image),
      status: 422,
      code: 'bundle_not_canonical',
      detail: 'a key twice',
    },
    {
      why: 'when it has spaces',
      sent: packageOfBytes(JSON.stringify(at('2.0.0'), null, 1), image),
      status: 422,
      code: 'bundle_not_canonical',
      detail: /at character 1\b/,
    },
    {
      why: 'when its keys are in another order',
      sent: packageOfBytes(JSON.stringify(at('2.0.0')), image),
      status: 422,
      code: 'bundle_not_canonical',
      detail: 'keys out of order',
    },
    {
      why: 'when it holds half a character',
      sent: packageOfBytes(lone, image),
      status: 422,
      code: 'bundle_not_canonical',
      detail: '',
    },
    {
      why: 'when something is missing in it',
      sent: packageOfBytes(
        bytes({ ...at('2.0.0'), theme: { ...PROGRAM.theme, primary: 'blå' }, forms: undefined }),
        image,
      ),
      status: 422,
      code: 'bundle_schema',
      detail: '/bundle/theme/primary',
    },
    {
      why: 'when something unknown is in it',
      sent: packageOfBytes(bytes({ ...at('2.0.0'), extra: 1 }), image),
      status: 422,
      code: 'bundle_schema',
      detail: '/bundle',
    },
    {
      why: 'when it is of a newer format',
      sent: packageOfBytes(bytes({ ...at('2.0.0'), format: 2 }), image),
      status: 422,
      code: 'bundle_schema',
      detail: '/bundle/format',
    },
    {
      why: 'when its version is published with other content',
      sent: packageOf(at('1.0.0', { owner: 'Någon annan' })),
      status: 409,
      code: 'bundle_version',
      detail: 'prov 1.0.0',
    },
    {
      why: 'when a newer version is published',
      sent: packageOf(at('0.9.9')),
      status: 409,
      code: 'bundle_older',
      detail: 'prov 1.0.0 is published and newer than 0.9.9',
    },
    {
      why: 'when a file is missing',
      sent: packageOf(at('2.0.0', { media: { ...PROGRAM.media, ['b'.repeat(64)]: { ...file, name: 'borta.png' } } })),
      status: 422,
      code: 'bundle_media',
      detail: 'borta.png is missing',
    },
    {
      why: 'when a file has other bytes',
      sent: packageOf(at('2.0.0'), { [PICTURE_DIGEST]: Buffer.from('annat').toString('base64') }),
      status: 422,
      code: 'bundle_media',
      detail: 'other bytes than its digest says',
    },
    {
      why: 'when a file has another length',
      sent: packageOf(at('2.0.0', { media: { [PICTURE_DIGEST]: { ...file, bytes: 3 } } })),
      status: 422,
      code: 'bundle_media',
      detail: 'and not 3',
    },
    {
      why: 'when a file is of a type that can do things',
      sent: packageOf(at('2.0.0', { media: { [PICTURE_DIGEST]: { ...file, type: 'text/html' } } })),
      status: 422,
      code: 'bundle_media',
      detail: 'text/html, which is not allowed',
    },
    {
      why: 'when a file came that it does not name',
      sent: packageOf(at('2.0.0'), { ...image, ['c'.repeat(64)]: '' }),
      status: 422,
      code: 'bundle_media',
      detail: 'was sent and is not in the list',
    },
    {
      why: 'when it shows a file that it does not name',
      sent: packageOf(at('2.0.0', { media: {} }), {}),
      status: 422,
      code: 'bundle_media',
      detail: 'is used and not in the list',
    },
  ]

  test.each(cases)('$why', async ({ sent, status, code, detail }) => {
    const { publish, start, rows } = await world()
    await publish()
    const before = [await rows('bundle'), await rows('media'), await rows('current_bundle'), await rows('event')]
    const reply = await publish(sent)
    expect(reply).toMatchObject({ status })
    const problem = reply.json<Problem>()
    expect(problem.code).toBe(code)
    expect(problem.detail).toMatch(detail)
    expect([await rows('bundle'), await rows('media'), await rows('current_bundle'), await rows('event')]).toEqual(
      before,
    )
    expect(await start('anna-testsson')).toBeTruthy()
  })
})

describe('a bundle that was damaged in the database', () => {
  test('stops its own program, says so, and no other', async () => {
    const made = await world()
    await made.publish()
    await made.publish(packageOf({ ...PROGRAM, program: 'annat', title: { sv: 'Annat program' } }))
    const damaged = await made.start('anna-testsson')
    const karin = await made.as('karin-ek')
    const whole = ulid()
    await karin.post('/api/enrolments', { id: whole, program: 'annat', patient: 'anna-testsson' })
    await made.runtime.context.store.write((db) =>
      db.updateTable('bundle').set({ bytes: '{}' }).where('program', '=', 'prov').execute(),
    )
    const again = await made.restart()

    const anna = await again.as('anna-testsson')
    const broken = await anna.get(`/api/my/programs/${damaged}`)
    expect([broken.status, broken.json<Problem>().code]).toEqual([503, 'program_unavailable'])
    expect((await anna.get(`/api/my/programs/${whole}`)).status).toBe(200)
    const { programs } = (await anna.get('/api/my/programs')).json<MyPrograms>()
    expect(programs.map(({ program }) => program.title['sv'])).toEqual(
      ['Annat program', 'prov'].toSorted((a) => (a === 'prov' ? -1 : 1)),
    )
    const caseload = await (await again.as('karin-ek')).get('/api/caseload')
    expect(caseload.status).toBe(200)
    const options = (await (await again.as('karin-ek')).get('/api/start-options')).json<StartOptions>()
    expect(options.programs.map((program) => program.id)).toEqual(['annat'])
    expect(again.logged.join('\n')).toContain('A stored bundle cannot be used: its bytes do not have its digest.')
    expect((await anna.get('/api/ready')).status).toBe(200)
  })
})
