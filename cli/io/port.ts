import { UserError } from './fail.ts'

/** A port from the command line or the environment. */
export function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UserError(`"${text}" is not a port: a whole number from 0 to 65535 is needed.`)
  return port
}
