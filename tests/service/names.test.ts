import { expect, test } from 'vitest'
import { analyze, definition, references } from '#compiler/index.ts'
import { sources } from '../compiler/sources.ts'
import { at, marked, shown } from './marked.ts'

test('the program of these tests is sound', () => {
  expect(marked('').analysis.diagnostics.filter((one) => one.severity !== 'information')).toEqual([])
})

test.each([
  ['too many values', 'rule z when round(f.‸r, 2) >= 1 { give f }'],
  ['too few', 'flag z notice "Z" when if_missing(f.‸r) >= 1'],
  ['a function that is none', 'rule z when rund(f.‸r) >= 1 { give f }'],
])('in a call of %s, what is named is known all the same', (_, text) => {
  const { analysis, file, offset } = marked(text)
  expect(definition(analysis, file, offset).map((span) => shown(analysis, span))).toEqual(['form.lykta: result ‸r'])
})

const DEFINITIONS: readonly [from: string, to: string][] = [
  ['program.lykta: theme ‸ljust', 'form.lykta: theme ‸ljust'],
  ['form.lykta: use instrument ‸k', 'library/k/k.lykta: instrument ‸k'],
  ['form.lykta: one of ‸grad', 'form.lykta: choices ‸grad'],
  ['form.lykta: show when ‸a', 'form.lykta: ask ‸a'],
  ['form.lykta: a is ‸mycket', 'form.lykta: "Lite" ‸mycket'],
  ['form.lykta: b has ‸x', 'form.lykta: b many of { ‸x'],
  ['form.lykta: example { ‸a', 'form.lykta: ask ‸a'],
  ['form.lykta: example { a ‸mycket', 'form.lykta: "Lite" ‸mycket'],
  ['form.lykta: is 3 in ‸"Hög"', 'form.lykta: 3..4 red ‸"Hög"'],
  ['asked.lykta: sum(‸mx', 'asked.lykta: matrix ‸mx'],
  ['asked.lykta: answered(‸mx', 'asked.lykta: matrix ‸mx'],
  ['asked.lykta: max(h.‸mx', 'asked.lykta: matrix ‸mx'],
  ['asked.lykta: example { ‸mx', 'asked.lykta: matrix ‸mx'],
  ['asked.lykta: example { mx ‸mycket', 'form.lykta: "Lite" ‸mycket'],
  ['asked.lykta: when ‸ont', 'asked.lykta: item ‸ont'],
  ['asked.lykta: sum(‸lm', 'asked.lykta: repeat ‸lm'],
  ['asked.lykta: sum(lm.‸dos', 'asked.lykta: ask ‸dos'],
  ['asked.lykta: max(h.‸lm', 'asked.lykta: repeat ‸lm'],
  ['asked.lykta: max(h.lm.‸dos', 'asked.lykta: ask ‸dos'],
  ['asked.lykta: count(h.‸lm', 'asked.lykta: repeat ‸lm'],
  ['asked.lykta: when ‸sort', 'asked.lykta: ask ‸sort'],
  ['asked.lykta: sort is ‸tablett', 'asked.lykta: one of { ‸tablett'],
  ['asked.lykta: { ‸lm {', 'asked.lykta: repeat ‸lm'],
  ['asked.lykta: { sort ‸tablett', 'asked.lykta: one of { ‸tablett'],
  ['asked.lykta: tablett  ‸dos', 'asked.lykta: ask ‸dos'],
  ['asked.lykta: mycket  ‸bil', 'asked.lykta: item ‸bil'],
  ['asked.lykta: hus is ‸nejdå', 'asked.lykta: javisst "Ja" ‸nejdå'],
  ['rest.lykta: opens when ‸f', 'form.lykta: form ‸f'],
  ['rest.lykta: form ‸k', 'library/k/k.lykta: instrument ‸k'],
  ['rest.lykta: f.‸r in', 'form.lykta: result ‸r'],
  ['rest.lykta: f.r in ‸"Hög" text', 'form.lykta: 3..4 red ‸"Hög"'],
  ['rest.lykta: { ‸f k }', 'form.lykta: form ‸f'],
  ['rest.lykta: give ‸ba as', 'rest.lykta: battery ‸ba'],
  ['rest.lykta: give ‸f every', 'form.lykta: form ‸f'],
  ['rest.lykta: change(f.‸r)', 'form.lykta: result ‸r'],
  ['rest.lykta: f.a is ‸lite', 'form.lykta: ices grad { ‸lite'],
  ['rest.lykta: when ‸m is done', 'rest.lykta: module ‸m'],
  ['rest.lykta: missed_in_a_row(‸f)', 'form.lykta: form ‸f'],
  ['rest.lykta: { open ‸m', 'rest.lykta: module ‸m'],
  ['rest.lykta: m give ‸f', 'form.lykta: form ‸f'],
  ['rest.lykta: answer ‸f', 'form.lykta: form ‸f'],
  ['rest.lykta: b x, ‸y', 'form.lykta: of { x "Kryss" ‸y'],
  ['rest.lykta: expect f.‸r', 'form.lykta: result ‸r'],
  ['rest.lykta: is 3 in ‸"Hög"', 'form.lykta: 3..4 red ‸"Hög"'],
  ['rest.lykta: expect ‸f is', 'form.lykta: form ‸f'],
  ['rest.lykta: read m.‸p', 'rest.lykta: "Avsnitt" { page ‸p'],
  ['rest.lykta: no flag ‸fl', 'rest.lykta: flag ‸fl'],
  ['rest.lykta: expect ‸m is', 'rest.lykta: module ‸m'],
  ['rest.lykta: module ‸m', 'rest.lykta: module ‸m'],
  ['rest.lykta: rule ‸ru', 'rest.lykta: rule ‸ru'],
  ['plan.lykta: when ‸vi in', 'plan.lykta: measure ‸vi'],
  ['plan.lykta: register ‸vi', 'plan.lykta: measure ‸vi'],
  ['plan.lykta: change(‸vi)', 'plan.lykta: measure ‸vi'],
  ['plan.lykta: days_since(‸vi)', 'plan.lykta: measure ‸vi'],
  ['plan.lykta: vi in ‸"Tung"', 'plan.lykta: and over red ‸"Tung"'],
  ['rest.lykta: Hej! {text.‸fara', 'form.lykta: text ‸fara'],
  ['rest.lykta: L2231 in ‸fl', 'rest.lykta: flag ‸fl'],
  ['rest.lykta: ba as ‸start', 'rest.lykta: give ba as ‸start'],
]

test.each(DEFINITIONS)('%s is declared at %s', (from, to) => {
  const { analysis, file, offset } = at(from)
  const found = definition(analysis, file, offset).map((one) => shown(analysis, one))
  const [toFile = '', name = ''] = to.split(': ')
  expect(found).toHaveLength(1)
  expect(found[0]?.startsWith(toFile)).toBe(true)
  expect(found[0]?.split('‸')[1]).toBe(name.split('‸')[1])
  expect(found[0]?.replaceAll(/^.*: /g, '')).toContain(name.split('‸')[0]?.slice(-5) ?? '')
})

test.each(['form.lykta: minutes 0‸..60', 'form.lykta: "Hur ‸länge', 'rest.lykta: 7 ‸days', 'rest.lykta: "Fla‸gga"'])(
  'at %s nothing is named',
  (place) => {
    const { analysis, file, offset } = at(place)
    expect(definition(analysis, file, offset)).toEqual([])
  },
)

test('the references of a result stand in examples, rules, pages and scenarios', () => {
  const { analysis, file, offset } = at('form.lykta: result ‸r')
  expect(references(analysis, file, offset).map((one) => shown(analysis, one))).toEqual([
    'form.lykta: result ‸r',
    'rest.lykta: show when f.‸r',
    'rest.lykta: en change(f.‸r',
    'rest.lykta: expect f.‸r',
  ])
})

test('the references of a measure are those of its form, its question and its result', () => {
  const { analysis, file, offset } = at('plan.lykta: measure ‸vi')
  const found = references(analysis, file, offset, false).map((one) => shown(analysis, one))
  expect(found).toEqual([
    'plan.lykta: "Tung" when ‸vi',
    'plan.lykta: and change(‸vi',
    'plan.lykta: days_since(‸vi',
    'plan.lykta: register ‸vi',
    'plan.lykta: expect ‸vi',
    'plan.lykta: expect ‸vi',
  ])
})

test('the references of a form, without its declaration', () => {
  const { analysis, file, offset } = at('form.lykta: form ‸f')
  const found = references(analysis, file, offset, false).map((one) => shown(analysis, one))
  expect(found).toHaveLength(12)
  expect(found.every((one) => one.startsWith('rest.lykta') && one.endsWith('‸f'))).toBe(true)
})

test('all 1 names an option of every list that has it', () => {
  const { analysis, file, offset } = marked(`
    choices c1 { 0 "Nej" 1 "Ja" } choices c2 { 1 "Ett" 2 "Två" }
    form g "G" { ask i one of c1 "I" ask j one of c2 "J" result t "T" = i + j { example { all ‸1 } is 2 } }`)
  expect(definition(analysis, file, offset)).toHaveLength(2)
})

test('what a program without a header names is known, and what else is wrong there is not told', () => {
  const text = 'form g "G" { ask i yes_no "I?" ask j yes_no "J?" { show when i is yes or zz is yes } }'
  const analysis = analyze(sources(text))
  expect(definition(analysis, 'prov.lykta', text.indexOf('i is yes'))).toEqual([
    { file: 'prov.lykta', start: text.indexOf('i yes_no'), end: text.indexOf(' yes_no') },
  ])
  expect(analysis.diagnostics.map((one) => one.name)).toEqual(['no-program'])
})
