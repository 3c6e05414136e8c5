import { randomUUID } from 'node:crypto'
import pg from 'pg'

/* Databases of their own for tests, in a server they share. */

/** Makes a database, empty or a copy of another in the same server, and gives its name. */
export async function makeDatabase(server: string, template?: string): Promise<string> {
  const name = `lykta_${randomUUID()}`
  await onServer(server, `create database "${name}"${template === undefined ? '' : ` template "${template}"`}`)
  return name
}

export async function removeDatabase(server: string, name: string): Promise<void> {
  await onServer(server, `drop database "${name}" with (force)`)
}

/** The address of another database in the same server. */
export function addressOf(server: string, name: string): string {
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

/** Runs a statement and gives what it found. */
export async function onServer<Row extends pg.QueryResultRow>(address: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}
