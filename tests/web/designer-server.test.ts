import { request } from 'node:http'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem, ProgramFolder, ProgramList, Saved } from '#designer/wire.ts'
import { startDesigner } from '#designer/server/index.ts'
import { LIBRARY, openDesigner, type DesignerPlace } from './designer-place.ts'

let place: DesignerPlace
let url: string

beforeAll(async () => {
  place = await openDesigner()
  url = place.designer.url
})
afterAll(() => place.close())

interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

async function ask<T>(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer<T>> {
  const sent = { Origin: url, ...headers }
  const response = await fetch(`${url}/api/${path}`, { method, headers: sent, ...(body !== undefined && { body }) })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T }
}

const programs = 'programs/somndagbok'
const read = async (): Promise<ProgramFolder> => (await ask<ProgramFolder>('GET', programs)).body

async function fileNamed(path: string): Promise<{ readonly text: string; readonly hash: string }> {
  const file = (await read()).files.find((one) => one.path === path)
  if (file === undefined) throw new Error(`no ${path}`)
  return file
}

describe('reading', () => {
  test('lists programs with the title their text gives them', async () => {
    const { body } = await ask<ProgramList>('GET', 'programs')
    expect(body.programs.map(({ id }) => id)).toContain('somndagbok')
    expect(body.programs.find(({ id }) => id === 'somndagbok')?.title['sv']).toMatch(/^Sömndagbok/)
  })

  test("gives a program's texts with their hash and its media with digest, type and size", async () => {
    const { files, media } = await read()
    expect(files.map(({ path }) => path)).toContain('program.lykta')
    expect(files.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    expect(media.every(({ digest, type, bytes }) => digest.length === 64 && type.includes('/') && bytes > 0)).toBe(true)
  })

  test('gives a media file with its type, and no script can run in it', async () => {
    const file = (await read()).media.find(({ type }) => type.startsWith('image/'))
    const response = await fetch(`${url}/api/${programs}/media/${file?.path ?? ''}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(file?.type)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('gives the library of questionnaires', async () => {
    const { body } = await ask<{ files: { path: string }[] }>('GET', 'library')
    expect(body.files.map(({ path }) => path)).toContain('phq9/phq9.lykta')
  })

  test('a program that is not there is a problem with a code', async () => {
    const { status, headers, body } = await ask<Problem>('GET', 'programs/nothing')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body.code).toBe('unknown_program')
  })

  test('a text in another encoding is refused instead of being shown changed', async () => {
    await mkdir(join(place.programs, 'latin'))
    await writeFile(join(place.programs, 'latin/program.lykta'), Buffer.from('program s\xf6mn', 'latin1'))
    const { status, body } = await ask<Problem>('GET', 'programs/latin')
    expect([status, body.code, body.detail]).toEqual([415, 'not_text', 'program.lykta'])
  })
})

describe('saving', () => {
  test('saves over the text that was changed, whole, and leaves nothing else behind', async () => {
    const { hash, text } = await fileNamed('schema.lykta')
    const { status, body } = await ask<Saved>(
      'PUT',
      `${programs}/files/schema.lykta`,
      { 'If-Match': `"${hash}"` },
      `${text}\n// å\n`,
    )
    expect(status).toBe(200)
    expect(await readFile(join(place.programs, 'somndagbok/schema.lykta'), 'utf8')).toBe(`${text}\n// å\n`)
    expect((await fileNamed('schema.lykta')).hash).toBe(body.hash)
    expect((await readdir(join(place.programs, 'somndagbok'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('whoever is slower gets the present text, and nothing is written', async () => {
    const { hash } = await fileNamed('regler.lykta')
    const address = `${programs}/files/regler.lykta`
    await ask('PUT', address, { 'If-Match': `"${hash}"` }, '// first')
    const { status, body } = await ask<Problem>('PUT', address, { 'If-Match': `"${hash}"` }, '// second')
    expect([status, body.code, body.present?.text]).toEqual([412, 'changed_meanwhile', '// first'])
    expect((await fileNamed('regler.lykta')).text).toBe('// first')
  })

  test('of many that save at once over the same text, one is taken', async () => {
    const { hash } = await fileNamed('valkommen.lykta')
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        ask('PUT', `${programs}/files/valkommen.lykta`, { 'If-Match': `"${hash}"` }, `// ${n}`),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(7)
  })

  test('a save that names no text is refused', async () => {
    const { status, body } = await ask<Problem>('PUT', `${programs}/files/regler.lykta`, {}, 'x')
    expect([status, body.code]).toEqual([428, 'condition_missing'])
  })

  test('a new file is created once', async () => {
    const address = `${programs}/files/${encodeURIComponent('uppföljning 2.lykta')}`
    expect((await ask('PUT', address, { 'If-None-Match': '*' }, '')).status).toBe(201)
    const { status, body } = await ask<Problem>('PUT', address, { 'If-None-Match': '*' }, 'x')
    expect([status, body.present?.text]).toEqual([412, ''])
  })

  test('a file is deleted only as it was seen', async () => {
    const { hash } = await fileNamed('krisplan.lykta')
    const address = `${programs}/files/krisplan.lykta`
    expect((await ask('DELETE', address, { 'If-Match': `"${'0'.repeat(64)}"` })).status).toBe(412)
    expect((await ask('DELETE', address, { 'If-Match': `"${hash}"` })).status).toBe(204)
    expect((await ask<Problem>('DELETE', address, { 'If-Match': `"${hash}"` })).body.code).toBe('unknown_file')
  })

  test('a text that is too long is refused', async () => {
    const { status, body } = await ask<Problem>(
      'PUT',
      `${programs}/files/lang.lykta`,
      { 'If-None-Match': '*' },
      'x'.repeat(1_000_001),
    )
    expect([status, body.code]).toEqual([413, 'too_large'])
  })

  test('a new program begins with a text that has no problems', async () => {
    const made = await ask<ProgramFolder>(
      'POST',
      'programs',
      { 'Content-Type': 'application/json' },
      JSON.stringify({ id: '2-nytt', title: 'Ett "nytt" \\ program' }),
    )
    expect(made.status).toBe(201)
    const { analyze } = await import('#compiler/index.ts')
    const files = new Map(made.body.files.map(({ path, text }) => [path, text]))
    const { diagnostics, bundle } = analyze({ files, library: new Map(), media: new Map() })
    expect(diagnostics).toEqual([])
    expect(bundle?.title['sv']).toBe('Ett "nytt" \\ program')
    expect(
      (
        await ask<Problem>(
          'POST',
          'programs',
          { 'Content-Type': 'application/json' },
          JSON.stringify({ id: '2-nytt', title: 'x' }),
        )
      ).body.code,
    ).toBe('already_there')
  })
})

describe('attacks', () => {
  const outside = [
    `${programs}/files/..%2F..%2Fevil.lykta`,
    `${programs}/files/%2e%2e/evil.lykta`,
    `${programs}/files/..%5C..%5Cevil.lykta`,
    `${programs}/files/.hidden.lykta`,
    `${programs}/files/media%2F..%2F..%2Fevil.lykta`,
    `${programs}/files/evil.lykta%00.txt`,
    `${programs}/files/evil.txt`,
    `${programs}/files/evil`,
    `${programs}/files/con.lykta`,
    `${programs}/files/${'x'.repeat(200)}.lykta`,
    'programs/..%2Fprograms/files/evil.lykta',
    'programs/%2e%2e%2f%2e%2e/files/evil.lykta',
  ]

  test.each(outside)('nothing is written through %s', async (path) => {
    const { status } = await ask<Problem>('PUT', path, { 'If-None-Match': '*' }, 'evil')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    const everything = await readdir(join(place.programs, '..'), { recursive: true })
    expect(everything.filter((name) => name.includes('evil'))).toEqual([])
  })

  test('a path that is not decoded by the client stays inside too', async () => {
    expect(
      await raw('PUT', '/api/programs/somndagbok/files/../../../evil.lykta', { 'If-None-Match': '*' }),
    ).toBeGreaterThanOrEqual(400)
    expect(await raw('GET', '/api/programs/somndagbok/media/../../../../../../etc/passwd')).toBe(404)
    expect(await raw('GET', '/../../package.json')).toBe(404)
  })

  test('media outside the program cannot be fetched', async () => {
    for (const path of ['../program.lykta', '..%2F..%2Fx.png', 'program.lykta', '%2Fetc%2Fpasswd']) {
      expect((await fetch(`${url}/api/${programs}/media/${path}`)).status).toBeGreaterThanOrEqual(400)
    }
  })

  test('a link in the folder is neither read nor written through', async () => {
    const secret = join(place.programs, '..', 'secret.txt')
    await writeFile(secret, 'secret')
    await symlink(secret, join(place.programs, 'somndagbok/link.lykta'))
    await symlink(join(place.programs, '..'), join(place.programs, 'somndagbok/out'))
    expect((await read()).files.map(({ path }) => path)).not.toContain('link.lykta')
    for (const path of ['link.lykta', 'out/evil.lykta']) {
      expect(
        (await ask('PUT', `${programs}/files/${path}`, { 'If-None-Match': '*' }, 'x')).status,
      ).toBeGreaterThanOrEqual(400)
    }
    expect(await readFile(secret, 'utf8')).toBe('secret')
  })

  test("a write from another site's page is refused, and so is one that names no site", async () => {
    const address = `${programs}/files/fran-annan.lykta`
    const { status, body } = await ask<Problem>(
      'PUT',
      address,
      { Origin: 'https://evil.example', 'If-None-Match': '*' },
      'x',
    )
    expect([status, body.code]).toEqual([403, 'foreign_origin'])
    expect(await raw('PUT', `/api/${address}`, { 'If-None-Match': '*' })).toBe(403)
  })

  test('a name of another site that leads to this machine opens nothing', async () => {
    expect(await raw('GET', '/api/programs', { Host: 'evil.example' })).toBe(421)
  })

  test('in production it answers under the address it was told, and under no other', async () => {
    const folders = { programs: place.programs, library: LIBRARY, webFolder: 'dist/designer' }
    await expect(startDesigner({ port: 0, ...folders, mode: 'production' })).rejects.toThrow(/origin/)
    const origin = 'https://designer.region.example'
    const production = await startDesigner({ port: 0, ...folders, mode: 'production', origin })
    const host = { Host: 'designer.region.example' }
    expect(await raw('GET', '/api/programs', host, production.url)).toBe(200)
    expect(await raw('GET', '/api/programs', {}, production.url)).toBe(421)
    expect(
      await raw('PUT', `/api/${programs}/files/a.lykta`, { ...host, Origin: place.designer.url }, production.url),
    ).toBe(403)
    await production.close()
  })

  test('the page may run its own scripts and workers and nothing else', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("worker-src 'self'")
    expect(policy).not.toContain('unsafe-eval')
  })
})

/** A request as it stands: nothing about its address or headers is put right on the way. */
function raw(method: string, path: string, headers: Record<string, string> = {}, at = url): Promise<number> {
  const { hostname, port } = new URL(at)
  return new Promise((done, fail) => {
    request({ hostname, port, method, path, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
      .on('error', fail)
      .end()
  })
}
