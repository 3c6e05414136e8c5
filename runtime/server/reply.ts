import type { Response } from 'express'
import { PASSING } from '#actions/context/problem.ts'
import { problemDetails } from './problem-details.ts'

/** After how many seconds what passes by itself may be asked again. */
const AGAIN_AFTER = '2'

/** Answers with a problem. Nothing of it may be kept by anybody on the way. */
export function sendProblem(response: Response, problem: Parameters<typeof problemDetails>[0]): void {
  const details = problemDetails(problem)
  response.status(details.status).set('Cache-Control', 'no-store').type('application/problem+json')
  if (PASSING.has(details.code)) response.set('Retry-After', AGAIN_AFTER)
  response.send(JSON.stringify(details))
}
