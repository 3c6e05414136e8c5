import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Express, Request, Response } from 'express'
import { act } from '#actions/door/act.ts'
import { media, mediaBytes } from '#actions/publishing/media.ts'
import { sendProblem } from './reply.ts'
import { callerOf, noteRoute } from './route.ts'
import type { Serving } from './route.ts'

export const MEDIA_PATH = '/media/:digest'

/** Serves media files by digest, whole or in the parts that players ask for. The digest's bytes never change. */
export function addMediaRoute(app: Express, { context, cookie }: Serving): void {
  app.get(MEDIA_PATH, noteRoute(MEDIA_PATH), async (request: Request, response: Response) => {
    const digest = String(request.params['digest'])
    const found = await act(context, callerOf(request, response, cookie), media, { digest })
    if (!found.ok) return sendProblem(response, found.problem)
    const { type, size } = found.value
    response.set({
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, max-age=31536000, immutable',
      // A drawing opened as a page of its own must not be able to do anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Type': type,
      ETag: `"${digest}"`,
    })
    if (request.fresh) return void response.status(304).end()
    const ranges = request.range(size)
    if (ranges === -1) return void response.status(416).set('Content-Range', `bytes */${size}`).end()
    const part = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
    const { start, end } = part ?? { start: 0, end: size - 1 }
    if (part !== undefined) response.status(206).set('Content-Range', `bytes ${start}-${end}/${size}`)
    response.set('Content-Length', String(end - start + 1))
    if (request.method === 'HEAD') return void response.end()
    const sending = pipeline(Readable.from(mediaBytes(context, digest, start, end)), response)
    await sending.catch((error: unknown) => {
      // Players hang up when they have enough.
      if (!response.destroyed) throw error
    })
  })
}
