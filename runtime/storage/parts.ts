/** How many rows are written by one statement: enough for most to be one, and few shapes of statements. */
const AT_A_TIME = 50

/** Rows in parts that one statement each writes. */
export function* parts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let first = 0; first < rows.length; first += AT_A_TIME) yield rows.slice(first, first + AT_A_TIME)
}
