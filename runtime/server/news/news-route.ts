import type { Express } from 'express'
import { act } from '#actions/door/act.ts'
import { hearNews } from '#actions/news/hear-news.ts'
import { sendProblem } from '../reply.ts'
import { noteStream } from '../request-log.ts'
import { callerOf, noteRoute } from '../route.ts'
import type { Serving } from '../route.ts'
import type { Streams } from './streams.ts'

export const NEWS_PATH = '/api/news'

/** Tells whoever is signed in that there is something new, from now until the session ends. */
export function addNewsRoute(app: Express, { context, cookie }: Serving, streams: Streams): void {
  app.get(NEWS_PATH, noteRoute(NEWS_PATH), async (request, response) => {
    const hearer = await act(context, callerOf(request, response, cookie), hearNews, null)
    if (!hearer.ok) return sendProblem(response, hearer.problem)
    if (request.method === 'HEAD') return void response.type('text/event-stream').end()
    if (!streams.begin(hearer.value, response)) return sendProblem(response, { code: 'too_many_streams' })
    noteStream(response)
  })
}
