import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as small from '#dsl/small-lodash.ts'
import { root } from '../architecture/sources.ts'

// The whole suite reads its programs with this in lodash's place. Here is what must not be lost when either changes.

const PACKAGES = `${root}node_modules/`

function asked(folder: string): string[] {
  const files = readdirSync(PACKAGES + folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  )
  const imports = files.flatMap((path) => [
    ...readFileSync(`${PACKAGES}${folder}/${path}`, 'utf8').matchAll(/import \{([^}]*)\} from "lodash-es"/g),
  ])
  return imports.flatMap(([, names = '']) => names.split(',').map((one) => one.trim().split(' ')[0] ?? ''))
}

test('it has everything that Chevrotain asks for, and nothing else', () => {
  const wanted = ['chevrotain/lib/src', '@chevrotain/gast/lib/src', '@chevrotain/cst-dts-gen/lib/src'].flatMap(asked)
  const names = new Set(wanted.filter((one) => one !== ''))
  expect(Object.keys(small).toSorted()).toEqual([...names].toSorted())
})

describe('it does what lodash does', () => {
  test.each<[what: string, found: unknown, wanted: unknown]>([
    ['map a list', small.map([1, 2], (one) => Number(one) + 1), [2, 3]],
    ['map an object by a property', small.map({ a: { n: 1 }, b: { n: 2 } }, 'n'), [1, 2]],
    ['map nothing', small.map(undefined, 'n'), []],
    ['filter by properties', small.filter([{ a: 1, b: 2 }, { a: 2 }], { a: 1 }), [{ a: 1, b: 2 }]],
    ['reject', small.reject([1, 2, 3], (one) => one === 2), [1, 3]],
    ['find', small.find([{ a: 1 }, { a: 2, b: 1 }], { a: 2 }), { a: 2, b: 1 }],
    ['reduce with a start', small.reduce([1, 2], (sum, one) => sum + one, 3), 6],
    ['reduce an object', small.reduce({ a: 'x', b: 'y' }, (sum, one, key) => sum + one + String(key), ''), 'xayb'],
    ['flatten one level', small.flatten([[1], [[2]]]), [1, [2]]],
    ['group', small.groupBy([1, 2, 3], (one) => Number(one) % 2), { 0: [2], 1: [1, 3] }],
    ['defaults keep what is there', small.defaults({ a: null }, { a: 1, b: 2 }), { a: null, b: 2 }],
    ['an empty object is empty', small.isEmpty({}), true],
    ['a list with something is not', small.isEmpty([0]), false],
    ['difference', small.difference([1, 2, 3], [2]), [1, 3]],
    ['drop at the end', small.dropRight([1, 2, 3]), [1, 2]],
    ['an inherited property is not had', small.has({}, 'toString'), false],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted)
  })

  test('a loop ends where false is said', () => {
    const seen: number[] = []
    small.forEach([1, 2, 3], (one) => seen.push(one) < 2)
    expect(seen).toEqual([1, 2])
  })

  test('what is made by a class is copied as one', () => {
    const made = new Map([[1, 2]])
    expect(small.clone(made)).toBeInstanceOf(Map)
    expect(small.clone([made])).toEqual([made])
  })
})
