import type { Request, RequestHandler } from 'express'
import { sendProblem } from './reply.ts'

/**
 * Refuses writes that a page of another site makes a browser send. Browsers say where a request comes from and pages
 * cannot change what they say. Who sends neither header is no browser, and carries no cookie that it did not mean to.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || isFromHere(request)) next()
  else sendProblem(response, { code: 'cross_site' })
}

function isFromHere(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const origin = request.get('Origin')
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.get('Host'))
}
