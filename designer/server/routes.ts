import { Router, raw, json, type Request } from 'express'
import type { NewProgram, ProgramList } from '../wire.ts'
import { LONGEST, type Condition, type Programs } from './programs.ts'
import { Refused } from './problem.ts'
import { decode } from './texts.ts'

/** The API, under /api. It only translates HTTP; what holds is decided by the programs' folder. */
export function routes(programs: Programs): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })

  router.get('/programs', async (_request, response) => {
    const list: ProgramList = { programs: await programs.list() }
    response.json(list)
  })
  router.post('/programs', json({ limit: '4kb' }), async (request, response) => {
    response.status(201).json(await programs.create(newProgram(request.body)))
  })
  router.get('/programs/:program', async (request, response) => {
    response.json(await programs.read(request.params.program))
  })
  router.put('/programs/:program/files/*file', raw({ type: () => true, limit: LONGEST }), async (request, response) => {
    const { program, file } = request.params
    const condition = conditionOf(request)
    const saved = await programs.save(program, file, textOf(request.body, file.join('/')), condition)
    response
      .status(condition === 'new' ? 201 : 200)
      .setHeader('ETag', `"${saved.hash}"`)
      .json(saved)
  })
  router.delete('/programs/:program/files/*file', async (request, response) => {
    await programs.remove(request.params.program, request.params.file, conditionOf(request))
    response.status(204).end()
  })
  router.get('/programs/:program/media/*path', async (request, response) => {
    const { folder, file } = await programs.media(request.params.program, request.params.path.join('/'))
    // A picture may be a drawing with a script in it; opened by itself it can do nothing.
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    response.type(file.type)
    response.sendFile(file.path, { root: folder, dotfiles: 'deny', cacheControl: false })
  })
  router.get('/library', async (_request, response) => {
    response.json(await programs.library())
  })
  return router
}

function conditionOf(request: Request): Condition {
  if (request.headers['if-none-match'] === '*') return 'new'
  const hash = /^"([0-9a-f]{64})"$/.exec(request.headers['if-match'] ?? '')?.[1]
  if (hash === undefined) throw new Refused('condition_missing')
  return { hash }
}

function textOf(body: unknown, name: string): string {
  return Buffer.isBuffer(body) ? decode(body, name) : ''
}

function newProgram(body: unknown): NewProgram {
  if (typeof body === 'object' && body !== null && 'id' in body && 'title' in body) {
    const { id, title } = body
    if (typeof id === 'string' && typeof title === 'string' && title.trim() !== '' && title.length <= 200) {
      return { id, title: title.trim() }
    }
  }
  throw new Refused('bad_body')
}
