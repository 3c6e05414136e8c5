import { expect, test } from 'vitest'
import { completions } from '#compiler/index.ts'
import { marked } from './marked.ts'

/** What is offered at the caret, exactly; each of these texts is broken where the caret stands. */
const EXACT: readonly [text: string, labels: readonly string[]][] = [
  ['rule z when f.a is ‸', ['lite', 'mycket']],
  ['rule z when f.a is not ‸', ['lite', 'mycket']],
  ['rule z when f.a is my‸', ['lite', 'mycket']],
  ['rule z when f.b has ‸ { open m }', ['x', 'y']],
  ['rule z when f.v is ‸', ['yes', 'no']],
  ['rule z when f is ‸', ['open', 'sent']],
  ['rule z when m is ‸', ['open', 'waiting', 'done']],
  ['rule z when message is ‸', ['unanswered', 'received']],
  ['rule z when f.r in "‸"', ['Låg', 'Hög']],
  ['rule z when vi in "‸"', ['Lagom', 'Tung']],
  ['scenario "S" { start 2026-03-02 08:00 register ‸ }', ['vi']],
  ['rule z when f.r in "‸', ['Låg', 'Hög']],
  ['rule z when f.‸', ['a', 'b', 'n', 'v', 'r']],
  ['scenario "S" { start 2026-03-02 08:00 read m.‸ }', ['q', 'p']],
  ['scenario "S" { start 2026-03-02 08:00 expect m is ‸ }', ['open', 'locked', 'waiting', 'done']],
  ['scenario "S" { start 2026-03-02 08:00 feedback ‸ }', ['m', 'required']],
  [
    'scenario "S" { start 2026-03-02 08:00 expect f is ‸ }',
    ['open', 'late', 'sent', 'missed', 'not open', 'not late', 'refused with'],
  ],
  ['scenario "S" { start 2026-03-02 08:00 expect f.r is 3 in "‸" }', ['Låg', 'Hög']],
  ['scenario "S" { start 2026-03-02 08:00 acknowledge ‸ }', ['fd', 'ff', 'tu', 'fl']],
  ['scenario "S" { start 2026-03-02 08:00 expect no reminder ‸ }', ['ru']],
  ['scenario "S" { start 2026-03-02 08:00 expect patient sees ‸ }', ['h', 'f', 'k', 'vi', 'm', 'advice of']],
  ['scenario "S" { start 2026-03-02 08:00 expect patient does not see m.‸ }', ['q', 'p']],
  ['scenario "S" { start 2026-03-02 08:00 expect clinician sees k.‸ }', ['k1', 's']],
  ['scenario "S" { start 2026-03-02 08:00 expect f.b is ‸ }', ['shown', 'hidden']],
  ['scenario "S" { start 2026-03-02 08:00 answer h { mx ‸ } }', ['lite', 'mycket']],
  ['scenario "S" { start 2026-03-02 08:00 answer h { lm { ‸ } } }', ['namn', 'dos', 'sort', 'all']],
  ['scenario "S" { start 2026-03-02 08:00 answer h { lm { dos 1 } { sort ‸ } } }', ['tablett', 'annan']],
  [
    'scenario "S" { start 2026-03-02 08:00 answer h { lm { dos 1 } { dos 2 } ‸ } }',
    ['ont', 'yr', 'bil', 'hus', 'lm', 'mx', 'ja', 'all'],
  ],
  ['flag z notice "Z" when sum(h.lm.‸', ['namn', 'dos', 'sort']],
  ['module z "Z" { opens when ‸', ['z', 'm', 'h', 'f', 'k', 'vi']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { ‸ } }', ['a', 'b', 'n', 'v', 'all']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { a ‸ } }', ['lite', 'mycket']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { a my‸ } }', ['lite', 'mycket']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { a mycket ‸', ['a', 'b', 'n', 'v', 'all']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { n -5 b x, ‸', ['x', 'y']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { v ‸', ['yes', 'no']],
  ['scenario "S" { start 2026-03-02 08:00 answer f { n ‸', []],
  ['scenario "S" { start 2026-03-02 08:00 answer f { all ‸', ['lite', 'mycket', 'x', 'y', 'yes', 'no']],
  ['form g "G" { ask i one of ‸', ['grad', 'k_svar']],
  ['form g "G" { picture "‸" }', ['media/bild.png', 'media/film.mp4', 'media/ljud.mp3', 'media/text.vtt']],
  ['form g "G" { // give ‸\n}', []],
  [
    'accept L2301 in ‸ because "X"',
    ['h', 'f', 'k', 'vi', 'm', 'fd', 'ff', 'tu', 'fl', 'ru', 'ba', 'grad', 'k_svar', 'ljust', 'start', 'prov'],
  ],
  ['accept L2301 in m.‸ because "X"', ['s', 'q', 'p']],
  ['accept L2301 in f.‸', ['a', 'b', 'n', 'v', 'r']],
  ['use instrument ‸', ['k']],
  ['form g was ‸ "G" { }', []],
  ['retired ‸', ['h', 'f', 'k', 'vi', 'm']],
  ['retired f.‸', ['a', 'b', 'n', 'v']],
  ['retired m.‸', []],
  ['text hej "Se {‸', ['patient.first_name', 'text.hej', 'text.fara']],
  ['text hej "Se {text.f‸} nu"', ['hej', 'fara']],
  ['text hej "Se {patient.‸}"', ['first_name']],
  ['text hej "Se {text.fara} ‸"', []],
  ['schedule { give f 3 days after ‸', ['start', 'end', 'm']],
  ['schedule { give f daily at 07:00 from ‸', ['day', 'm']],
]

test('what can be accepted is offered with its sentence, and nothing that is an error or guards patients', () => {
  const { analysis, file, offset } = marked('accept ‸')
  const found = completions(analysis, file, offset, 'en')
  expect(found.find((one) => one.label === 'L2301')?.detail).toBe('Nobody is given the form ….')
  const labels = found.map((one) => one.label)
  for (const code of ['L2104', 'L2230']) expect(labels).not.toContain(code)
})

test.each(EXACT)('%s', (text, labels) => {
  const { analysis, file, offset } = marked(text)
  expect(completions(analysis, file, offset).map((one) => one.label)).toEqual(labels)
})

test('in an example, the bands are those of its own result', () => {
  const { analysis, file, offset } = marked(`form g "G" { ask i number 0..3 "I"
    result t "T" = i { bands { 0..1 green "Ett" 2..3 red "Två" } example { i 1 } is 1 in "‸" } }`)
  expect(completions(analysis, file, offset).map((one) => one.label)).toEqual(['Ett', 'Två'])
})

test('in an example, questions and options are those of its own form', () => {
  const offered = (answers: string): string[] => {
    const { analysis, file, offset } = marked(`form g "G" { ask i one of { ja "Ja" nej "Nej" } "I" ask j date "J"
      result t "T" = 1 { example { ${answers}`)
    return completions(analysis, file, offset).map((one) => one.label)
  }
  expect(offered('‸ } is 1 } }')).toEqual(['i', 'j', 'all'])
  expect(offered('i ‸ } is 1 } }')).toEqual(['ja', 'nej'])
})

test('functions are explained in the language that is asked for', () => {
  const { analysis, file, offset } = marked('rule z when ‸')
  const detail = completions(analysis, file, offset, 'sv').find((one) => one.label === 'round')?.detail
  expect(detail).toContain('avrundas')
})
