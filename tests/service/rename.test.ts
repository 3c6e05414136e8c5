import { expect, test } from 'vitest'
import { analyze, edited, rename } from '#compiler/index.ts'
import { at, marked } from './marked.ts'

const REFUSED: readonly [place: string, name: string, reason: string][] = [
  ['form.lykta: form ‸f', '1a', 'not-a-name'],
  ['form.lykta: form ‸f', 'två ord', 'not-a-name'],
  ['form.lykta: form ‸f', '', 'not-a-name'],
  ['form.lykta: form ‸f', 'in', 'reserved'],
  ['form.lykta: form ‸f', 'k', 'taken'],
  ['form.lykta: form ‸f', 'm', 'taken'],
  ['form.lykta: form ‸f', 'ba', 'taken'],
  ['form.lykta: ask ‸a', 'r', 'taken'],
  ['asked.lykta: sum(‸mx', 'hs', 'taken'],
  ['asked.lykta: sum(‸mx', 'ont', 'taken'],
  ['form.lykta: b has ‸x', 'y', 'taken'],
  ['form.lykta: is 3 in ‸"Hög"', 'Låg', 'taken'],
  ['form.lykta: use instrument ‸k', 'kort', 'in-library'],
  ['rest.lykta: form ‸k', 'kort', 'in-library'],
  ['form.lykta: form ‸f', 'start', 'changes-meaning'],
  ['form.lykta: ask ‸a', 'all', 'changes-meaning'],
  ['form.lykta: "Hur ‸länge', 'hej', 'nothing-here'],
]

test.each(REFUSED)('at %s, the name %j is refused: %s', (place, name, reason) => {
  const { analysis, file, offset } = at(place)
  expect(rename(analysis, file, offset, name)).toMatchObject({ refused: { reason } })
})

test('a module is renamed in the rows that count from it', () => {
  const { analysis, file, offset } = marked(`module v‸ecka "V" { page p "P" { text "T" } }
schedule {
  give f as a 3 days after vecka opens
  give f as b daily from vecka is done for 3 days
}`)
  const result = rename(analysis, file, offset, 'week')
  if (!('edits' in result)) throw new Error(JSON.stringify(result))
  const text = edited(analysis.sources, result.edits).files.get(file) ?? ''
  expect(text.match(/week\b.*/g)).toEqual([
    'week "V" { page p "P" { text "T" } }',
    'week opens',
    'week is done for 3 days',
  ])
})

test('a text is renamed inside the texts that hold it, in every language and in long texts', () => {
  const { analysis, file, offset } = marked(`text r‸ad "Ring 1177."
text mer "{text.rad} Eller 112." en: "{text.rad}"
module z "Z" { page p "P" { text """
      Se \\"här\\":
        {text.rad}
      """ } }`)
  const result = rename(analysis, file, offset, 'advice')
  if (!('edits' in result)) throw new Error(JSON.stringify(result))
  const text = edited(analysis.sources, result.edits).files.get(file) ?? ''
  expect(text.match(/rad\b/g)).toBeNull()
  expect(text.match(/\{text\.advice\}/g)).toHaveLength(3)
})

test('an option that is a number is its own score', () => {
  const { analysis, file, offset } = marked('choices c { ‸0 "Nej" 1 "Ja" }')
  expect(rename(analysis, file, offset, 'nej')).toMatchObject({ refused: { reason: 'is-number' } })
})

test('what also stands in text that could not be read is not renamed', () => {
  const { analysis, file, offset } = marked(
    'form g‸g "G" { ask a yes_no "A?" }\nrule z when gg is sent and and { open m }',
  )
  expect(rename(analysis, file, offset, 'h')).toMatchObject({ refused: { reason: 'not-understood' } })
})

test('the label of a band is changed wherever it is named, with its quotation marks escaped', () => {
  const { analysis, file, offset } = at('rest.lykta: is 3 in ‸"Hög"')
  const renamed = rename(analysis, file, offset, 'Hög "på riktigt"')
  if ('refused' in renamed) throw new Error(renamed.refused.reason)
  expect(renamed.edits.map((one) => one.text)).toEqual(Array.from({ length: 4 }, () => '"Hög \\"på riktigt\\""'))
  expect(analyze(edited(analysis.sources, renamed.edits)).bundle).not.toBeNull()
})
