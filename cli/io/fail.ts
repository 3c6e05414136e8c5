/** A failure the user can do something about: its message is all that is printed. */
export class UserError extends Error {}

/** Ends the command with exit code 2: what it was asked could not be done. A fault of our own shows where it happened. */
export function fail(error: unknown): never {
  process.stderr.write(`lykta: ${messageOf(error)}\n`)
  process.exit(2)
}

/** What is told of a failure. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof UserError || error.name === 'SetupError') return error.message
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'The port is used by another program. Stop that one, or choose another port with --port.'
  }
  return error.stack ?? error.message
}
