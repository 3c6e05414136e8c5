import { expect, test } from 'vitest'
import { analyze, completions, definition, documentSymbols, edited, hover, rename } from '#compiler/index.ts'
import { HEADER, sources } from '../compiler/sources.ts'
import { CARET } from './marked.ts'

const PROGRAM = `${HEADER.replace(/}\s*$/, '')}  groups { aktiv "Aktiv" kontroll "Kontroll" }
}
form f "F" {
  ask n number 0..10 "N?"
  result r "R" = n {
    bands for women aged 18 and over { 0..4 green "Låg" 5..10 red "Hög" }
    bands { 0..6 green "Låg" 7..10 red "Hög" }
    example for women aged 20 { n 5 } is 5 in "Hög"
  }
}
schedule { give f at start }
flag hog notice "Hög" when f.r in "Hög" and sex is woman
rule ut when group is kontroll { end program }
scenario "S" { start 2026-03-02 08:00 { woman  age 20  group aktiv } }
`

/** The program with the caret before a word that stands once behind these. */
function at(place: string) {
  const around = place.replace(CARET, '')
  const offset = PROGRAM.indexOf(around) + place.indexOf(CARET)
  expect(PROGRAM.split(around)).toHaveLength(2)
  return { analysis: analyze(sources({ 'p.lykta': PROGRAM })), file: 'p.lykta', offset }
}

test.each([
  ['group is ‸kontroll', ' kontroll "Kontroll"'],
  ['group ‸aktiv', '{ aktiv "Aktiv"'],
])('a group named in %s is found where the header declares it', (place, declared) => {
  const { analysis, file, offset } = at(place)
  const [found] = definition(analysis, file, offset)
  expect(PROGRAM.slice(found?.start).startsWith(declared.trimStart().replace(/^\{ /, ''))).toBe(true)
})

test('a group is renamed wherever it is named', () => {
  const { analysis, file, offset } = at('group ‸aktiv')
  const renamed = rename(analysis, file, offset, 'arm_a')
  if ('refused' in renamed) throw new Error(renamed.refused.reason)
  expect(renamed.edits).toHaveLength(2)
  expect(analyze(edited(analysis.sources, renamed.edits)).bundle?.groups[0]?.id).toBe('arm_a')
})

test('a label that several sets of bands have is one name, renamed in all of them', () => {
  const { analysis, file, offset } = at('f.r in ‸"Hög"')
  const renamed = rename(analysis, file, offset, 'Över')
  if ('refused' in renamed) throw new Error(renamed.refused.reason)
  expect(renamed.edits).toHaveLength(4)
  expect(analyze(edited(analysis.sources, renamed.edits)).bundle).not.toBeNull()
})

test.each([
  ['when group is ‸kontroll', ['aktiv', 'kontroll']],
  ['and sex is ‸woman', ['woman', 'man']],
  ['age 20  group ‸aktiv', ['aktiv', 'kontroll']],
  ['when f.r in "‸Hög" and', ['Låg', 'Hög']],
])('at %s it offers what can stand there', (place, labels) => {
  const { analysis, file, offset } = at(place)
  expect(completions(analysis, file, offset).map((one) => one.label)).toEqual(labels)
})

test('a result tells its bands by whom they are for', () => {
  const { analysis, file, offset } = at('result ‸r "R"')
  expect(hover(analysis, file, offset, 'sv')?.text).toContain('women aged 18 and over:')
})

test('the fact of an expression is explained', () => {
  const { analysis, file, offset } = at('and ‸sex is woman')
  expect(hover(analysis, file, offset, 'en')?.text).toContain("The patient's sex")
})

test('the outline lists groups under the program', () => {
  const [program] = documentSymbols(at('group ‸aktiv').analysis, 'p.lykta')
  expect(program?.children.map((one) => [one.kind, one.name])).toEqual([
    ['group', 'aktiv'],
    ['group', 'kontroll'],
  ])
})
