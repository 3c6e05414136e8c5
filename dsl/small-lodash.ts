/*
 * What Chevrotain uses of lodash, written with what the language now has itself. Builds and unit tests take this in
 * lodash's place: it is a tenth of the size, which everybody who opens the designer has to fetch, and the grammar is
 * readied faster. Nothing else may use it. It does what Chevrotain asks of it, and no more.
 */

type Key = string | number
type Collection<T> = readonly T[] | Readonly<Record<string, T>> | null | undefined
/** A function of a value, the name of a property, or the properties a value must have. */
type Picks = ((value: unknown, key: Key) => unknown) | string | Readonly<Record<string, unknown>> | undefined

function entries<T>(of: Collection<T>): [Key, T][] {
  if (of === null || of === undefined) return []
  return Array.isArray(of) ? (of as T[]).map((value, i) => [i, value]) : Object.entries(of)
}

function listed<T>(of: Collection<T>): readonly T[] {
  return Array.isArray(of) ? (of as readonly T[]) : Object.values(of ?? {})
}

function picked(by: Picks): (value: unknown, key: Key) => unknown {
  if (typeof by === 'function') return by
  if (typeof by === 'string') return (value) => (value as Record<string, unknown> | undefined)?.[by]
  if (by === undefined) return identity
  return (value) => Object.entries(by).every(([key, wanted]) => (value as Record<string, unknown>)[key] === wanted)
}

/** Ends where the function says false. */
export function forEach<T>(of: Collection<T>, visit: (value: T, key: Key) => unknown): Collection<T> {
  if (Array.isArray(of)) of.every((value: T, i) => visit(value, i) !== false)
  else Object.keys(of ?? {}).every((key) => visit((of as Readonly<Record<string, T>>)[key] as T, key) !== false)
  return of
}

export function reduce<T, R>(of: Collection<T>, add: (sum: R, value: T, key: Key) => R, ...first: [R] | []): R {
  const all = entries(of)
  let sum = first.length > 0 ? (first[0] as R) : (all.shift()?.[1] as unknown as R)
  for (const [key, value] of all) sum = add(sum, value, key)
  return sum
}

/** What is gone through, and with what. A list is gone through as it is, for nothing else is done as often. */
function through(
  of: Collection<unknown>,
  by: Picks,
): [list: readonly unknown[], by: (value: unknown, i: Key) => unknown] {
  const own = picked(by)
  if (Array.isArray(of)) return [of as unknown[], own]
  const names = Object.keys(of ?? {})
  return [Object.values(of ?? {}), (value, i) => own(value, names[Number(i)] ?? i)]
}

export function map(of: Collection<unknown>, by?: Picks): unknown[] {
  const [list, own] = through(of, by)
  return list.map(own)
}

export function filter(of: Collection<unknown>, by?: Picks): unknown[] {
  const [list, own] = through(of, by)
  return list.filter(own)
}

export function reject(of: Collection<unknown>, by?: Picks): unknown[] {
  const [list, own] = through(of, by)
  return list.filter((value, i) => !own(value, i))
}

export function find(of: Collection<unknown>, by?: Picks): unknown {
  const [list, own] = through(of, by)
  return list.find(own)
}

export function every(of: Collection<unknown>, by?: Picks): boolean {
  const [list, own] = through(of, by)
  return list.every(own)
}

export function some(of: Collection<unknown>, by?: Picks): boolean {
  const [list, own] = through(of, by)
  return list.some(own)
}

export const flatMap = (of: Collection<unknown>, by?: Picks): unknown[] => map(of, by).flat()
export const includes = (of: Collection<unknown>, value: unknown): boolean => listed(of).includes(value)

export function groupBy<T>(of: Collection<T>, by?: Picks): Record<string, T[]> {
  const groups: Record<string, T[]> = {}
  const own = picked(by)
  for (const [key, value] of entries(of)) (groups[String(own(value, key))] ??= []).push(value)
  return groups
}

export function pickBy<T>(of: Readonly<Record<string, T>>, keep: (value: T, key: string) => unknown) {
  const kept: Record<string, T> = {}
  for (const key of Object.keys(of)) if (keep(of[key] as T, key)) kept[key] = of[key] as T
  return kept
}

export function defaults(target: Record<string, unknown>, ...sources: readonly Record<string, unknown>[]) {
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) if (target[key] === undefined) target[key] = value
  }
  return target
}

/** One level deep; what is made by a class stays of that class. */
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])]
  if (!isObject(value)) return value
  return Object.assign(Object.create(Object.getPrototypeOf(value) as object | null) as object, value)
}

export function difference(list: readonly unknown[], ...others: readonly (readonly unknown[])[]): unknown[] {
  const left = new Set(others.flat())
  return list.filter((one) => !left.has(one))
}

export function isEmpty(value: unknown): boolean {
  if (!isObject(value)) return typeof value !== 'string' || value === ''
  return Object.keys(value).length === 0
}

export const has = (value: object | null | undefined, key: Key): boolean =>
  value !== null && value !== undefined && Object.hasOwn(value, key)
export const keys = (value: object | null | undefined): string[] => Object.keys(value ?? {})
export const values = (of: Collection<unknown>): unknown[] => [...listed(of)]
export const assign = Object.assign
export const flatten = (list: readonly unknown[] | undefined): unknown[] => (list ?? []).flat()
export const compact = (list: readonly unknown[]): unknown[] => list.filter(Boolean)
export const uniq = (list: readonly unknown[]): unknown[] => [...new Set(list)]
export const first = (list: readonly unknown[] | undefined): unknown => list?.[0]
export const last = (list: readonly unknown[] | undefined): unknown => list?.at(-1)
export const drop = (list: readonly unknown[], n = 1): unknown[] => list.slice(n)
export const dropRight = (list: readonly unknown[], n = 1): unknown[] => list.slice(0, Math.max(0, list.length - n))
export const indexOf = (list: readonly unknown[], value: unknown): number => list.indexOf(value)
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const identity = <T>(value: T): T => value
export const noop = (): void => undefined
export const isArray = Array.isArray
export const isUndefined = (value: unknown): value is undefined => value === undefined
export const isString = (value: unknown): value is string => typeof value === 'string'
export const isFunction = (value: unknown): boolean => typeof value === 'function'
export const isRegExp = (value: unknown): value is RegExp => value instanceof RegExp
export function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null)
}
