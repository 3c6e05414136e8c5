/*
 * Records keyed by names that authors and clients choose. `__proto__` and `constructor` are such names too,
 * so nothing inherited is ever read and no prototype is ever set.
 */

/** The record's own value of `key`, never an inherited one. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Sets an own value, whatever the key is called. */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
  } else {
    record[key] = value
  }
}
