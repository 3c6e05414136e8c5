import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import type { Log } from '#actions/context/ports.ts'

/** The running log, a JSON text a line: to standard output, or where it is told to. */
export function runningLog(destination?: DestinationStream): Log {
  return destination === undefined ? pino(OPTIONS) : pino(OPTIONS, destination)
}

/** What is told of an error in the log. */
interface Told {
  readonly type: string
  readonly message?: string
  readonly code?: string
  readonly at: readonly string[]
  readonly cause?: Told
}

/**
 * What an error says without saying anything of anybody: what it is, and where in the code. Errors carry more than that:
 * PostgreSQL's hold the row, and a text that cannot be read as JSON, a time or a number is quoted by what tried.
 */
export function errorFacts(error: unknown): Told {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  const told = typeof code === 'string' ? { code } : {}
  const at = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line))
  return {
    type: error.constructor.name,
    ...(quotes(error, told.code) ? {} : { message: error.message }),
    ...told,
    at: at.map((line) => line.trim()),
    ...(cause === undefined ? {} : { cause: errorFacts(cause) }),
  }
}

/** Whether the message may hold what somebody wrote. SQLSTATE 22 is PostgreSQL's class of data that does not fit. */
function quotes(error: Error, code: string | undefined): boolean {
  return error instanceof SyntaxError || error instanceof RangeError || /^22...$/.test(code ?? '')
}

const OPTIONS = { serializers: { err: errorFacts } }
