import type { Response } from 'express'
import { problemDetails } from './problem-details.ts'

/** Answers with a problem. Nothing of it may be kept by anybody on the way. */
export function sendProblem(response: Response, problem: Parameters<typeof problemDetails>[0]): void {
  const details = problemDetails(problem)
  response.status(details.status).set('Cache-Control', 'no-store').type('application/problem+json')
  response.send(JSON.stringify(details))
}
