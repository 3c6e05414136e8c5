import type { Table } from './store.ts'

/** A column as a database tells of it, and what its table refers to. */
export interface FoundColumn {
  readonly table: string
  readonly name: string
  readonly type: string
  /** Its place in the primary key, from 1; 0: not in it. */
  readonly key: number
}

export interface FoundReference {
  readonly from: string
  readonly to: string
}

/** Puts what a database tells of its tables together: each table comes after those it refers to. */
export function tablesOf(
  columns: readonly FoundColumn[],
  references: readonly FoundReference[],
  bytes: string,
): Table[] {
  const tables = new Map<string, FoundColumn[]>()
  for (const column of columns) {
    if (column.table === 'schema_step') continue
    tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  }
  const ordered = new Map<string, Table>()
  const place = (name: string, found: readonly FoundColumn[]): void => {
    if (ordered.has(name)) return
    for (const { from, to } of references) {
      const needed = tables.get(to)
      if (from === name && to !== name && needed !== undefined) place(to, needed)
    }
    const key = found.filter((column) => column.key > 0).toSorted((a, b) => a.key - b.key)
    ordered.set(name, {
      name,
      columns: found.map((column) => ({ name: column.name, isBytes: column.type.toLowerCase() === bytes })),
      key: key.map((column) => column.name),
    })
  }
  for (const [name, found] of tables) place(name, found)
  return [...ordered.values()]
}
