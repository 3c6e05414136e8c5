import type { Response, State } from './state.ts'

/** A patient's history as it was when a response was sent, as far as the responses before it tell. */
export function whenSent(state: State, { n }: Response): State {
  return { ...state, responses: Object.fromEntries(earlierThan(state, n)) }
}

/** The same with the response itself. */
export function onceSent(state: State, { n }: Response): State {
  return { ...state, responses: Object.fromEntries(earlierThan(state, n + 1)) }
}

function earlierThan({ responses }: State, n: number): [string, Response][] {
  return Object.entries(responses).filter(([, response]) => response.n < n)
}
