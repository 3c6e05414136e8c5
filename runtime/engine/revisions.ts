import type { Response, Revision } from './state.ts'

/** What a response has said, oldest first; the last is what counts. */
export function revisionsOf(response: Response): readonly Revision[] {
  return [...response.earlier, response]
}
