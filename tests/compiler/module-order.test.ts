import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'

const HEADER = 'program p "P" { purpose "x" owner "y" licence "z" retention record 10 years }\n'
const page = (id: string) => `{ page ${id} "Sida" { text "Text" } }`
const module = (id: string, opens: string) =>
  `module ${id} "Modul" { opens ${opens} page sida "Sida" { text "Text" } }\n`

/** The modules of a program whose files are these, in the bundle's order. */
function orderOf(files: Readonly<Record<string, string>>): string[] {
  const sources = { files: new Map(Object.entries(files)), library: new Map(), media: new Map() }
  return analyze(sources).bundle?.modules.map((one) => one.id) ?? []
}

test('modules come as a patient meets them, whatever their files are called', () => {
  const modules = [
    module('kris', 'by clinician'),
    module('slut', 'when mitt is done and day >= 8'),
    module('vecka2', 'when borja is done and day >= 8'),
    module('mitt', 'when borja is done'),
    `module borja "Modul" ${page('sida')}\n`,
  ]
  const wanted = ['borja', 'mitt', 'vecka2', 'slut', 'kris']
  const inFiles = (order: readonly string[]) =>
    Object.fromEntries([['program.lykta', HEADER], ...order.map((text, n) => [`${n}.lykta`, text] as const)])
  expect(orderOf(inFiles(modules))).toEqual(wanted)
  expect(orderOf(inFiles(modules.toReversed()))).toEqual(wanted)
})

test('modules that are alike stay as they were written', () => {
  const text = HEADER + ['c', 'a', 'b'].map((id) => module(id, 'at start')).join('')
  expect(orderOf({ 'p.lykta': text })).toEqual(['c', 'a', 'b'])
})
