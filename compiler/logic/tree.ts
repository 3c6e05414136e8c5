import { bandOf } from '#engine/result.ts'
import type { Band, Expression } from '#schemas/generated/bundle.ts'
import { DAY_OF_AGE, patientOf } from '../elaborate/who.ts'
import type { Reading, Readings, Value } from './reading.ts'

/*
 * A condition as a tree of tests. What cannot be told apart here (a comparison of two answers, a
 * chosen option) is a test of its own that may come out either way: then more seems possible than is, and what is
 * said never to hold never does.
 */

export type Tree = { readonly source: Expression } & (
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | Test
)

interface Test {
  readonly kind: 'test'
  /** The variables it reads; none where it comes out one way. */
  readonly reads: readonly Variable[]
  /** With their values; null is missing, as in the engine. */
  holds(...values: readonly Value[]): boolean | null
}

/** Something that a condition reads, and what its tests tell apart. */
export interface Variable {
  readonly key: string
  /** null where it may come out either way, and nothing else is known. */
  readonly reading: Reading | null
  /** Numbers that the values are compared with. */
  readonly limits: number[]
  /** Some test asks whether it is missing. */
  asksMissing: boolean
  /** Another that it is never above, and lacks a value just when it does; its limits are the same list. */
  readonly atMost: Variable | null
}

export type Variables = Map<string, Variable>

/** The tree of a condition; what it reads is added to the variables, so that several conditions can share them. */
export function treeOf(source: Expression, readings: Readings, variables: Variables): Tree {
  if (source.op === 'call' && (source.name === 'and' || source.name === 'or')) {
    return { kind: source.name, parts: source.args.map((one) => treeOf(one, readings, variables)), source }
  }
  const [first] = source.op === 'call' ? source.args : []
  if (source.op === 'call' && source.name === 'not' && first)
    return { kind: 'not', part: treeOf(first, readings, variables), source }
  return { ...testOf(source, readings, variables), source }
}

function testOf(source: Expression, readings: Readings, variables: Variables): Test {
  if (source.op === 'literal') return { kind: 'test', reads: [], holds: () => source.value === true }
  if (source.op === 'call') return callTest(source, readings, variables) ?? either(source, variables)
  if (source.op === 'in_band') {
    return inBandTest(source, readings, variables) ?? either(source, variables)
  }
  const reading = readings.of(source)
  if (reading?.domain.kind !== 'few' || !reading.domain.values.includes(true)) return either(source, variables)
  return {
    kind: 'test',
    reads: [variableOf(reading, variables)],
    holds: (value = null) => (value === null ? null : value === true),
  }
}

type InBand = Extract<Expression, { op: 'in_band' }>

/**
 * Whether the latest value was in some bands when the form was sent. Where bands depend on who the patient is, the value,
 * the sex and the age on that day decide together, by the engine's own choice of band.
 */
function inBandTest({ form, result, bands: places }: InBand, readings: Readings, variables: Variables): Test | null {
  const reading = readings.of({ op: 'result', form, result })
  const bands = readings.bandsOf(form, result)
  if (!reading || bands.length === 0) return null
  const value = variableOf(reading, variables, bands.flatMap(boundsOf))
  const isIn = (among: readonly Band[], found: Value, sex: Value, age: Value): boolean => {
    if (typeof found !== 'number') return false
    const person = patientOf({
      sex: sex === 'woman' || sex === 'man' ? sex : null,
      age: typeof age === 'number' ? age : null,
    })
    const band = bandOf(among, found, person, DAY_OF_AGE)
    return band !== null && places.includes(band)
  }
  if (bands.every((band) => band.who === null))
    return { kind: 'test', reads: [value], holds: (found = null) => isIn(bands, found, null, null) }
  const sex = variableOf(readings.sex, variables)
  const age = ageWhenSent(form, readings, variables, bands.flatMap(agesOf))
  return {
    kind: 'test',
    reads: [value, sex, age],
    holds: (found = null, is = null, years = null) => isIn(bands, found, is, years),
  }
}

function boundsOf({ from, to }: Band): number[] {
  return [from, to].filter((one) => one !== null)
}

function agesOf({ who }: Band): number[] {
  return [who?.fromAge ?? null, who?.toAge ?? null].filter((one) => one !== null)
}

/** Nobody was older than now when a form was sent. */
function ageWhenSent(form: string, { age }: Readings, variables: Variables, limits: readonly number[]): Variable {
  const now = variableOf(age, variables, limits)
  const key = `${age.key} ${form}`
  const then = variables.get(key) ?? { ...now, key, atMost: now }
  variables.set(key, then)
  return then
}

/** Comparisons of two numbers, by their names in the bundle. */
export const COMPARED: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  less: (a, b) => a < b,
  at_most: (a, b) => a <= b,
  more: (a, b) => a > b,
  at_least: (a, b) => a >= b,
  equal: (a, b) => a === b,
  not_equal: (a, b) => a !== b,
}

type Call = Extract<Expression, { op: 'call' }>

function callTest({ name, args: [left, right] }: Call, readings: Readings, variables: Variables): Test | null {
  if (name === 'answered' && left) {
    const reading = readings.of(left)
    if (!reading) return null
    const reads = variableOf(reading, variables)
    reads.asksMissing = true
    return { kind: 'test', reads: [reads], holds: (value = null) => value !== null }
  }
  const compare = COMPARED[name]
  if (!compare || !left || !right) return null
  if (right.op === 'literal' && isPlain(right.value))
    return against(left, right.value, compare, name, readings, variables)
  if (left.op !== 'literal' || !isPlain(left.value)) return null
  return against(right, left.value, (a, b) => compare(b, a), name, readings, variables)
}

type Plain = number | string | boolean

function isPlain(value: unknown): value is Plain {
  return ['number', 'string', 'boolean'].includes(typeof value)
}

/** A reading, or what stands in for it where it is missing, compared with a literal. */
function against(
  side: Expression,
  literal: Plain,
  compare: (a: number, b: number) => boolean,
  name: string,
  readings: Readings,
  variables: Variables,
): Test | null {
  const { read, instead } = withInstead(side)
  const reading = readings.of(read)
  if (!reading) return null
  if (typeof literal === 'number') {
    const reads = variableOf(reading, variables, [literal])
    if (instead !== null) reads.asksMissing = true
    const number = (value: Value): number | null => (value === null ? instead : (reading.numberOf(value) ?? instead))
    const holds = (value: Value = null): boolean => {
      const found = number(value)
      return found !== null && compare(found, literal)
    }
    return { kind: 'test', reads: [reads], holds }
  }
  if (reading.domain.kind !== 'few' || (name !== 'equal' && name !== 'not_equal')) return null
  const isSame = name === 'equal'
  return {
    kind: 'test',
    reads: [variableOf(reading, variables)],
    holds: (value = null) => value !== null && (value === literal) === isSame,
  }
}

function withInstead(side: Expression): { read: Expression; instead: number | null } {
  const [read, instead] = side.op === 'call' && side.name === 'if_missing' ? side.args : []
  if (!read || instead?.op !== 'literal' || typeof instead.value !== 'number') return { read: side, instead: null }
  return { read, instead: instead.value }
}

/** A test that may come out either way, the same wherever the same is asked. */
function either(source: Expression, variables: Variables): Test {
  const key = JSON.stringify(source)
  const reads = variables.get(key) ?? { key, reading: null, limits: [], asksMissing: false, atMost: null }
  variables.set(key, reads)
  return { kind: 'test', reads: [reads], holds: (value) => value === true }
}

function variableOf(reading: Reading, variables: Variables, limits: readonly number[] = []): Variable {
  const { key } = reading
  const variable = variables.get(key) ?? { key, reading, limits: [], asksMissing: false, atMost: null }
  variable.limits.push(...limits)
  variables.set(key, variable)
  return variable
}
