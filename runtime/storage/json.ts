declare const holds: unique symbol

/** The JSON text of a T, as it lies in a column of any database. */
export type Json<T> = string & { readonly [holds]: T }

/** Writes a value for a column. Only this file knows that such columns are text. */
export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value) as Json<T>
}

/** Reads back what `toJson` wrote. */
export function fromJson<T>(text: Json<T>): T {
  return JSON.parse(text) as T
}
