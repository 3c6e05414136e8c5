import { createReadStream } from 'node:fs'
import { sql } from 'kysely'
import type { Db, Table } from '../store.ts'

type Value = string | number | null | Uint8Array
type Row = Readonly<Record<string, Value>>

/** How many rows are read, and how many values are written, in one go. A film is a row by itself. */
const PAGE = 500
const VALUES = 2_000

/** Every row of a table as a line, in the order of its primary key, so that the same rows are the same lines anywhere. */
export async function* linesOf(db: Db, table: Table): AsyncGenerator<string> {
  const key = sql.join(table.key.map((name) => sql.ref(name)))
  const size = table.columns.some((column) => column.isBytes) ? 1 : PAGE
  const columns = sql.join(table.columns.map((column) => sql.ref(column.name)))
  for (let last: Row | undefined; ;) {
    const after: Row | undefined = last
    const rest = after === undefined ? sql`` : sql`where (${key}) > (${sql.join(table.key.map((name) => after[name]))})`
    const query = sql<Row>`select ${columns} from ${sql.table(table.name)} ${rest} order by ${key} limit ${size}`
    const { rows } = await query.execute(db)
    for (const row of rows) yield `${JSON.stringify(table.columns.map(({ name }) => written(row[name] ?? null)))}\n`
    last = rows.at(-1)
    if (rows.length < size) return
  }
}

/** The lines of a file. Only a line feed ends one: a text that somebody wrote may hold other ends of lines. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = (rest + String(part)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Puts lines back as rows of a table that has the same columns. */
export async function addLines(db: Db, table: Table, lines: AsyncIterable<string>): Promise<void> {
  const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)))
  const together = Math.max(1, Math.floor(VALUES / table.columns.length))
  let rows: Value[][] = []
  const add = async () => {
    if (rows.length === 0) return
    const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`))
    await sql`insert into ${sql.table(table.name)} (${columns}) values ${values}`.execute(db)
    rows = []
  }
  for await (const line of lines) {
    rows.push((JSON.parse(line) as ReturnType<typeof written>[]).map(read))
    if (rows.length === together || table.columns.some((column) => column.isBytes)) await add()
  }
  await add()
}

function written(value: Value): string | number | null | { readonly base64: string } {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

function read(value: ReturnType<typeof written>): Value {
  return value !== null && typeof value === 'object' ? Buffer.from(value.base64, 'base64') : value
}
