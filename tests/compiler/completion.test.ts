import { describe, expect, test } from 'vitest'
import { analyze, completions } from '#compiler/index.ts'
import { PHQ9 } from './example.ts'
import { HEADER, sources } from './sources.ts'

const REST = `
use instrument phq9
choices grad { 0 "Nej" 1 "Ja" }
theme natt { square }
form dagbok "Dagbok" { ask hur one of grad "Hur?" ask tid time "Tid?" result niva "Nivå" = hur }
module start "Start" { page hej "Hej" { text "Hej" } }
battery bat "Batteri" { dagbok }
flag dalig notice "Dålig" when dagbok.niva >= 1
`

/** What is offered at the | of a text that stands in a file of its own, beside a program that is whole. */
function offered(text: string): string[] {
  const offset = text.indexOf('|')
  const files = { 'a.lykta': text.replace('|', ''), 'b.lykta': HEADER + REST }
  const analysis = analyze(sources(files, { 'phq9/phq9.lykta': PHQ9 }))
  return completions(analysis, 'a.lykta', offset).map((one) => one.label)
}

describe('after a word that only some names can follow', () => {
  test.each<[text: string, labels: string[]]>([
    ['schedule { give | }', ['dagbok', 'phq9', 'bat']],
    ['schedule { give dag| }', ['dagbok', 'phq9', 'bat']],
    ['schedule {\n  give |', ['dagbok', 'phq9', 'bat']],
    ['use instrument |', ['phq9']],
    ['form f "F" { ask a one of |', ['grad', 'phq9_hur_ofta', 'phq9_hur_svart']],
    ['program x "X" { theme |', ['natt']],
    ['module m "M" { page p "P" { form |', ['dagbok', 'phq9']],
    ['scenario "S" { start 2026-03-02 08:00 read |', ['start']],
    ['scenario "S" { acknowledge |', ['dalig']],
    ['scenario "S" { expect no flag |', ['dalig']],
    [
      'scenario "S" { expect |',
      [
        'dagbok',
        'phq9',
        'start',
        'flag',
        'no flag',
        'message',
        'no message',
        'reminder',
        'no reminder',
        'patient sees',
        'patient does not see',
        'clinician sees',
      ],
    ],
  ])('%s', (text, labels) => {
    expect(offered(text)).toEqual(labels)
  })
})

describe('behind a form’s name and a dot, its questions and results', () => {
  test.each([
    'flag f notice "F" when dagbok.|',
    'flag f notice "F" when dagbok.ni|',
    'flag f notice "F" when dagbok. |',
    'flag f notice "F" when dagbok.hur >= 1 and not (dagbok.|',
    'flag f notice "F" when dagbok.| }\nschedule {',
    '} } ” dagbok.|',
  ])('%s', (text) => {
    expect(offered(text)).toEqual(['hur', 'tid', 'niva'])
  })

  test('of an instrument', () => {
    expect(offered('rule r when phq9.|')).toEqual(expect.arrayContaining(['sjalvskada', 'total']))
  })

  test('nothing behind what is no form', () => {
    expect(offered('rule r when start.|')).toEqual([])
    expect(offered('rule r when constructor.|')).toEqual([])
  })
})

test('inside a form, its own questions come first', () => {
  const labels = offered('form f "F" {\n  ask a scale 0..10 "A"\n  ask b scale 0..10 "B"\n  result r "R" = |\n}')
  expect(labels.slice(0, 2)).toEqual(['a', 'b'])
  expect(labels).toEqual(expect.arrayContaining(['ask', 'sum', 'hours']))
})

test('inside a form that is broken further down', () => {
  expect(offered('form f "F" {\n  ask a scale 0..10 "A"\n  result r "R" = |\n  ask ').slice(0, 1)).toEqual(['a'])
})

describe('inside quotation marks', () => {
  test.each<[text: string, labels: string[]]>([
    ['module m "M" { page p "P" { text "Hej |" } }', []],
    ['module m "M" { page p "P" { text """\n  Hej du, give |\n""" } }', []],
    ['module m "M" { page p "P" { text "Hej |', []],
    [
      'module m "M" { page p "P" { picture "|" } }',
      ['media/bild.png', 'media/film.mp4', 'media/ljud.mp3', 'media/text.vtt'],
    ],
    [
      'module m "M" { page p "P" { picture "media/|',
      ['media/bild.png', 'media/film.mp4', 'media/ljud.mp3', 'media/text.vtt'],
    ],
  ])('%s', (text, labels) => {
    expect(offered(text)).toEqual(labels)
  })
})

test('nothing inside a comment', () => {
  expect(offered('// give |')).toEqual([])
  expect(offered('/* give | */')).toEqual([])
  expect(offered('/* give |')).toEqual([])
  expect(offered('/* done */ schedule { give |')).toEqual(['dagbok', 'phq9', 'bat'])
})

test('a word that every object has is no keyword', () => {
  expect(offered('form constructor |').length).toBeGreaterThan(50)
})

test('at the beginning of a line, the language’s words, each once', () => {
  const labels = offered('|')
  expect(labels).toEqual(expect.arrayContaining(['form', 'module', 'schedule', 'flag']))
  expect(new Set(labels).size).toBe(labels.length)
})

test('a file that is not there', () => {
  const analysis = analyze(sources(HEADER))
  expect(() => completions(analysis, 'finns-inte.lykta', 10)).not.toThrow()
})
