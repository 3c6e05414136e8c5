import { expect, test } from 'vitest'
import {
  codeActions,
  documentSymbols,
  folding,
  hover,
  inlayHints,
  semanticTokens,
  signatureHelp,
  type DocumentSymbol,
} from '#compiler/index.ts'
import { at, marked, PROGRAM } from './marked.ts'

const HOVERS: readonly [place: string, ...says: string[]][] = [
  ['rest.lykta: f.‸a is', 'ask f.a one of grad', 'Hur mycket?', 'Värden: 0–3', 'lite, mycket'],
  ['form.lykta: round(‸n', 'ask f.n number minutes 0..60', 'Värden: 0–60 · Enhet: minutes'],
  ['rest.lykta: expect f.‸r', 'result f.r points', 'Resultat', 'Värden: 0–4', 'Enhet: points', '3..4: Hög'],
  ['rest.lykta: f.r in ‸"Hög" text', 'f.r 3..4 red', 'Hög'],
  ['form.lykta: a is ‸mycket', 'grad mycket', 'Mycket · Poäng: 3'],
  ['form.lykta: b has ‸x', 'f.b x', 'Kryss'],
  ['plan.lykta: change(‸vi)', 'measure vi', 'Vikt', 'Värden: 30–250 · Enhet: kg'],
  ['plan.lykta: ‸days_since', 'days_since(FORM)', 'Hela dagar sedan'],
  ['rest.lykta: answer ‸f', 'form f', 'Formulär', 'Frågor: 4 · Resultat: 1'],
  ['form.lykta: use instrument ‸k', 'instrument k', 'Kort', 'Frågor: 1'],
  ['rest.lykta: read m.‸p', 'page p', 'Sida'],
  ['rest.lykta: no flag ‸fl', 'flag fl warning when change(f.r) >= 1 and f.a is lite', 'Flagga'],
  ['form.lykta: one of ‸grad', 'choices grad', 'lite: Lite'],
  ['asked.lykta: when ‸ont', 'item h.ont of grad', 'Besvär av … Ont', 'Värden: 0–3'],
  ['asked.lykta: sum(‸mx', 'matrix h.mx: ont, yr', 'Besvär av …', 'Frågor: 2'],
  ['asked.lykta: sum(lm.‸dos', 'ask h.lm.dos number mg 0..500', 'Dos', 'Värden: 0–500 · Enhet: mg'],
  ['asked.lykta: sum(‸lm', 'repeat h.lm 0..9', 'Vilka läkemedel?'],
  ['asked.lykta: sort is ‸tablett', 'h.lm.sort tablett', 'Tablett'],
  ['asked.lykta: hus is ‸nejdå', 'h.ja nejdå', 'Nej'],
  ['form.lykta: ‸round(', 'round', 'Närmaste heltal'],
  ['form.lykta: b ‸has', 'has', 'Sant när alternativet är valt'],
  ['form.lykta: a ‸is mycket', 'is', 'Sant när båda är lika'],
  ['form.lykta: a ‸+ round', '+', 'Summan av två tal'],
  ['rest.lykta: ‸change(', 'change(FORM.RESULT)', 'Senaste värdet'],
  ['rest.lykta: f is ‸sent\n  section', 'FORM is sent', 'skickats in'],
  ['rest.lykta: accept ‸L2231', 'L2231', 'Villkoret gäller inte', 'Gör frågan obligatorisk'],
  ['rest.lykta: m is ‸done', 'MODULE is done', 'alla sidor'],
]

test.each(HOVERS)('hovering at %s', (place, ...says) => {
  const { analysis, file, offset } = at(place)
  const text = hover(analysis, file, offset, 'sv')?.text ?? ''
  for (const one of says) expect(text).toContain(one)
})

test.each(['rest.lykta: "Mod‸ul"', 'rest.lykta: expect f.r ‸is 3', 'form.lykta: ‸ask a'])(
  'at %s is nothing to say',
  (place) => {
    const { analysis, file, offset } = at(place)
    expect(hover(analysis, file, offset, 'sv')).toBeNull()
  },
)

test('the outline of a file, of what could be understood', () => {
  const lines = (list: readonly DocumentSymbol[], indent = ''): string[] =>
    list.flatMap((one) => [`${indent}${one.kind} ${one.name}`, ...lines(one.children, `${indent}  `)])
  const { analysis } = marked('form g "G" { ask i yes_no "I?" ask }\nmodule z "Z" { section s "S" { page p "P" { } } }')
  expect(lines(documentSymbols(analysis, 'extra.lykta'))).toEqual([
    'form g',
    '  question i',
    'module z',
    '  section s',
    '    page p',
  ])
  expect(lines(documentSymbols(analysis, 'asked.lykta')).slice(0, 16)).toEqual([
    'form h',
    '  matrix mx',
    '    question ont',
    '    question yr',
    '  matrix ja',
    '    option javisst',
    '    option nejdå',
    '    question bil',
    '    question hus',
    '  question lm',
    '    question namn',
    '    question dos',
    '    question sort',
    '      option tablett',
    '      option annan',
    '  result hs',
  ])
  expect(lines(documentSymbols(analysis, 'rest.lykta')).slice(0, 9)).toEqual([
    'module m',
    '  page q',
    '  section s',
    '    page p',
    'battery ba',
    'block schedule',
    '  schedule start',
    '  schedule f',
    'flag fl',
  ])
})

test('braces, long texts and comments fold where they take several lines', () => {
  const text =
    '// one\n// two\n\n// alone\nform g "G" {\n  intro """\n    Hej\n  """\n  ask i one of { a "A" } "I?"\n}\n/*\n*/'
  const { analysis } = marked(text)
  expect(folding(analysis, 'extra.lykta').map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['comment', '// one\n// two'],
    ['code', text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)],
    ['text', '"""\n    Hej\n  """'],
    ['comment', '/*\n*/'],
  ])
})

test('a keyword that is somebody’s name has the colour of what it names', () => {
  const text = 'form text "T" { ask day number days 0..3 "Dag?" check day < 2 else "Nej" } // sist'
  const { analysis } = marked(text)
  const found = semanticTokens(analysis, 'extra.lykta').map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )
  expect(found).toEqual([
    'keyword form',
    'form text',
    'text "T"',
    'keyword ask',
    'question day',
    'keyword number',
    'keyword days',
    'number 0',
    'number 3',
    'text "Dag?"',
    'keyword check',
    'question day',
    'operator <',
    'number 2',
    'keyword else',
    'text "Nej"',
    'comment // sist',
  ])
})

test('a code that is accepted is told from names, and is an entry of the outline', () => {
  const text = 'accept L2231 in ff because "Nej."'
  const { analysis } = marked(text)
  expect(
    semanticTokens(analysis, 'extra.lykta').map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  ).toEqual(['keyword accept', 'number L2231', 'keyword in', 'flag ff', 'keyword because', 'text "Nej."'])
  expect(documentSymbols(analysis, 'extra.lykta')).toMatchObject([
    { name: 'accept L2231', detail: 'Nej.', children: [] },
  ])
})

const CALLS: readonly [text: string, label: string | null, active: number][] = [
  ['form g "G" { result t = sum(‸', 'sum(number, …) → number', 0],
  ['form g "G" { result t = sum(i, ‸', 'sum(number, …) → number', 0],
  ['form g "G" { result t = if_missing(i, ‸)', 'if_missing(number, number) → number', 1],
  ['form g "G" { result t = if_missing(sum(i, j), ‸)', 'if_missing(number, number) → number', 1],
  ['form g "G" { result t = hours(lagd to ‸)', 'hours(time to time) → number', 1],
  ['form g "G" { result t = round((i + ‸', 'round(number) → number', 0],
  ['rule z when change(‸', 'change(FORM.RESULT) → number', 0],
  ['rule z when (‸', null, 0],
  ['form g "G" { result t = sum(i) ‸', null, 0],
]

test.each(CALLS)('calling: %s', (text, label, active) => {
  const { analysis, file, offset } = marked(text)
  const found = signatureHelp(analysis, file, offset, 'en')
  expect({ label: found?.label ?? null, active: found?.active ?? 0 }).toEqual({ label, active })
})

test('a misspelt word can be mended where it stands', () => {
  const { analysis, file, offset } = marked('rule zz when m is doen‸e { open m }')
  expect(codeActions(analysis, file, offset, offset, 'sv')).toMatchObject([
    { title: 'Skriv done', edits: [{ text: 'done' }] },
  ])
  expect(codeActions(analysis, file, 0, 5, 'sv')).toEqual([])
})

test('a result tells what it can be, behind its expression', () => {
  const { analysis } = marked('')
  const text = PROGRAM['form.lykta'] ?? ''
  const [hint] = inlayHints(analysis, 'form.lykta')
  expect(hint?.label).toBe('0–4')
  expect(text.slice(0, hint?.offset).endsWith('round(n / 60)')).toBe(true)
})
