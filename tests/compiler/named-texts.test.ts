import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { HEADER, sources } from './sources.ts'

const LANGUAGES = HEADER.replace('owner', 'languages sv, en\n  owner')

function tipOf(text: string, header = HEADER): unknown {
  const analysis = verified(analyze(sources({ 'header.lykta': header, 'a.lykta': text })))
  const [block] = analysis.bundle?.modules[0]?.sections[0]?.pages[0]?.blocks ?? []
  return block?.kind === 'tip' ? block.text : analysis.diagnostics.map((one) => one.code)
}

const page = (tip: string) => `module m "M" en: "M" { page p "P" en: "P" { tip ${tip} } }`

test('a named text stands where it is used, and so do the texts inside it', () => {
  const texts = 'text fara "Ring {text.nummer}!"\ntext nummer "112"\n'
  const plain = page('"Vid fara: {text.fara} {text.nummer} { 1 } {"').replaceAll(/ en: "[MP]"/g, '')
  expect(tipOf(texts + plain)).toEqual({ sv: 'Vid fara: Ring 112! 112 { 1 } {' })
})

test('each language has its own, and the first stands in where one lacks', () => {
  const fara = 'text fara "Ring 112." en: "Call 112."\n'
  const header = LANGUAGES.replace(/purpose "([^"]*)"/, 'purpose "$1" en: "$1"').replace(
    /(program \w+ "[^"]*")/,
    '$1 en: "T"',
  )
  expect(tipOf(fara + page('"Fara? {text.fara}" en: "Danger? {text.fara}"'), header)).toEqual({
    sv: 'Fara? Ring 112.',
    en: 'Danger? Call 112.',
  })
})

test('a text that would grow without end is refused, and quickly', () => {
  const texts = Array.from({ length: 40 }, (_, i) => `text t${i} "{text.t${i + 1}}{text.t${i + 1}}"`).join('\n')
  expect(tipOf(`${texts}\ntext t40 "hej"\n${page('"{text.t0}"').replaceAll(/ en: "[MP]"/g, '')}`)).toContain('L2701')
})

test('an analysis follows a text that is changed in another file', () => {
  const files = (text: string) =>
    sources({
      'header.lykta': HEADER,
      'a.lykta': `text a "{text.b}"`,
      'b.lykta': `text b "${text}"`,
      'm.lykta': page('"{text.a}"').replaceAll(/ en: "[MP]"/g, ''),
    })
  const before = analyze(files('Ett'))
  const after = verified(analyze(files('Två'), undefined, before))
  expect(JSON.stringify(after.bundle?.modules)).toContain('"sv":"Två"')
})
