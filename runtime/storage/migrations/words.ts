/** What a step calls the things for which databases have different words; see `sqlite/words.ts` and `postgres/words.ts`. */
export interface Words {
  /** Column type of a file. */
  readonly bytes: string
  /** Column type of a number with decimals. */
  readonly real: string
  /** Column type of a count that may pass two thousand million. */
  readonly long: string
  /** A column that the database numbers itself, ever upwards, and that is the primary key. */
  readonly counter: string
  /** Ends `create table (…)`: values are held to the types of their columns. */
  readonly strict: string
  /** The same for a small table that is always asked by its primary key. */
  readonly keyed: string
  /**
   * Makes a table what `definition` says after `create table name`, with the rows it has: by making it anew where a
   * database has no other way, else by `alter`. Its triggers and indexes are for the step to make again where they are gone.
   */
  madeAnew(table: string, definition: string, alter: string): string
  /** A trigger that refuses every change or removal of a row of a table, with these words. */
  never(change: 'update' | 'delete', table: string, trigger: string, reason: string): string
  /** Takes away a trigger that `never` made, for a step that has to fill in a new column of what is never changed. */
  allow(table: string, trigger: string): string
  /** The value of a JSON column with these members set to null. */
  withNulls(column: string, members: readonly string[]): string
  /** Lets a column of this type, which an earlier step wrote as `not null`, be null from now on. */
  mayBeNull(table: string, column: string, type: string): string
  /**
   * Lets a column whose check is `column in (before…)`, written by an earlier step, take these values from now on.
   */
  oneOf(table: string, column: string, before: readonly string[], after: readonly string[]): string
}

/** Values as they stand in `column in (…)`. */
export function listed(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ')
}
