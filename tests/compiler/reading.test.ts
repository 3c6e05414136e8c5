import { describe, expect, test } from 'vitest'
import { lix } from '#compiler/reading/lix.ts'
import { sentencesOf } from '#compiler/reading/sentences.ts'
import { analyzed } from './sources.ts'

const sentences = (text: string): string[] => sentencesOf(text).map(({ words }) => words.join(' '))

describe('the sentences of a Markdown text', () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ['end with a sign and a capital', 'Hej du! Hur är det? Bra.', ['Hej du', 'Hur är det', 'Bra']],
    ['do not end with an abbreviation or a number', 'Ta t.ex. 2.5 mg kl. 8 i dag.', ['Ta t.ex 2.5 mg kl 8 i dag']],
    ['go on over a line break', 'En lång\nmening.', ['En lång mening']],
    ['end with a paragraph', 'En rubrik\n\nEn text', ['En rubrik', 'En text']],
    ['end with an item of a list', '- Ett\n- Två saker\n1. Tre', ['Ett', 'Två saker', 'Tre']],
    ['have no marks in them', '## **Fet** och *kursiv*', ['Fet och kursiv']],
    ['have no addresses in them', 'Ring [**112**](tel:112) nu.', ['Ring 112 nu']],
    ['hold a gap as one word', 'Hej {patient.first_name}! Välkommen.', ['Hej Namn', 'Välkommen']],
    ['are none in nothing', ' \n\n', []],
  ])('%s', (_what, text, found) => {
    expect(sentences(text)).toEqual(found)
  })

  test('are found where they stand', () => {
    const text = 'Först detta. **Sedan** det andra.'
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Först detta',
      'Sedan** det andra',
    ])
  })
})

test('LIX is words in a sentence and long words in a hundred', () => {
  // Ten words in two sentences, two of them of seven letters or more; one has six.
  expect(lix(sentencesOf('Det regnade mycket hela dagen. Ingen gick ut med hunden.'))).toBeCloseTo(5 + 10, 5)
  expect(lix(sentencesOf('Behandlingen fortsätter.'))).toBe(102)
})

const page = (text: string): string => `module m "M" { page p "P" { text """\n      ${text}\n    """ } }`
const told = (text: string): [string, string][] => {
  const { diagnostics, sources } = analyzed(text)
  const own = sources.files.get('prov.lykta') ?? ''
  return diagnostics
    .filter((one) => one.code === 'L2509' || one.code === 'L2510')
    .map((one) => [one.code, own.slice(one.primary.start, one.primary.end)])
}

const LONG = Array.from({ length: 31 }, (_, i) => (i === 15 ? 'ord\n      på' : 'ord')).join(' ')
const HARD = Array.from({ length: 10 }, () => 'Behandlingen fortsätter regelbundet härefter.').join(' ')

describe('a program is told', () => {
  test('of a long sentence, at the sentence', () => {
    expect(told(page(`Kort. En ${LONG}. Kort igen.`))).toEqual([['L2510', `En ${LONG}`]])
  })

  test('of a text that is hard to read', () => {
    expect(told(page(HARD)).map(([code]) => code)).toEqual(['L2509'])
  })

  test('nothing of a text that is too short to measure, nor of an instrument', () => {
    expect(told(page('Behandlingsrekommendationerna efterföljs.'))).toEqual([])
    const items = `source "S" licence "L" intro "${HARD}" ask a yes_no "A?"`
    expect(told(`instrument f "F" { ${items} }`)).toEqual([])
    expect(told(`form f "F" { intro "${HARD}" ask a yes_no "A?" }`)).toHaveLength(1)
  })
})
