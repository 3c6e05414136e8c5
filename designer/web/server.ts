import type { Library, NewProgram, Problem, ProgramFolder, ProgramList, Saved } from '../wire.ts'

/** The server said no, and why. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** There was no answer, or one that nobody understands: the network or the server is down. */
class Unreachable extends Error {}

export const listPrograms = (): Promise<ProgramList> => ask('programs')
export const readLibrary = (): Promise<Library> => ask('library')
export const readProgram = (program: string): Promise<ProgramFolder> => ask(`programs/${part(program)}`)

export function createProgram(program: NewProgram): Promise<ProgramFolder> {
  return ask('programs', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(program),
  })
}

/** Saves over the text with this hash; null: the file is new. */
export function saveFile(program: string, file: string, text: string, over: string | null): Promise<Saved> {
  return ask(fileAddress(program, file), {
    method: 'PUT',
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...condition(over) },
    body: text,
  })
}

export function deleteFile(program: string, file: string, hash: string): Promise<null> {
  return ask(fileAddress(program, file), { method: 'DELETE', headers: condition(hash) })
}

/** Where a media file is fetched. */
export function mediaAddress(program: string, path: string): string {
  return `/api/programs/${part(program)}/media/${pathOf(path)}`
}

const part = encodeURIComponent
const pathOf = (path: string): string => path.split('/').map(part).join('/')
const fileAddress = (program: string, file: string): string => `programs/${part(program)}/files/${pathOf(file)}`
const condition = (over: string | null): Record<string, string> =>
  over === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${over}"` }

/** The server is our own and of the same version, so its answers are taken at their word. */
async function ask<T>(address: string, init: RequestInit = {}): Promise<T> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(`/api/${address}`, init)
    body = response.status === 204 ? null : await response.json()
  } catch (error) {
    throw new Unreachable('no answer', { cause: error })
  }
  if (response.ok) return body as T
  if (isProblem(body)) throw new Refusal(body)
  throw new Unreachable(`status ${String(response.status)}`)
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body
}
