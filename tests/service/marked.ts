import { analyze, type Analysis } from '#compiler/index.ts'
import { HEADER, sources } from '../compiler/sources.ts'

/** Where the caret stands in a test's text. */
export const CARET = '‸'

export interface Marked {
  readonly analysis: Analysis
  readonly file: string
  readonly offset: number
}

/** The library that every test's program can use. */
export const LIBRARY = {
  'k/k.lykta': `choices k_svar { 0 "Nej" 1 "Ja" }
instrument k "Kort" { source "Vi" licence "CC0" ask k1 one of k_svar "Ett?" result s "Summa" = k1 }
`,
}

/** A program in which most things name each other. What is named is in a file of its own. */
export const PROGRAM: Readonly<Record<string, string>> = {
  'program.lykta': HEADER.replace('purpose', 'theme ljust\n  purpose'),
  'form.lykta': `use instrument k
theme ljust { primary #0b5563 surface #fbfaf7 }
text fara "Ring 112."
choices grad { lite = 0 "Lite" mycket = 3 "Mycket" }
form f "Formulär" {
  ask a one of grad "Hur mycket?"
  ask b many of { x "Kryss" y "Ypsilon" } "Vilka?" { show when a is mycket }
  ask n number minutes 0..60 "Hur länge?"
  ask v yes_no "Vill du?"
  check n <= 50 or b has x else "För länge."
  result r "Resultat" points = a + round(n / 60) {
    bands { 0..2 green "Låg" 3..4 red "Hög" }
    example { a mycket  n 0 } is 3 in "Hög"
  }
}
`,
  'asked.lykta': `form h "Hälsa" {
  matrix mx of grad "Besvär av …" { item ont "Ont" item yr "Yrsel" { show when ont is mycket } }
  matrix ja of { javisst "Ja" nejdå "Nej" } "Har du …" { item bil "Bil" item hus "Hus" }
  repeat lm 0..9 "Vilka läkemedel?" {
    ask namn short text "Namn"
    ask dos number mg 0..500 "Dos" { show when sort is tablett }
    ask sort one of { tablett "Tablett" annan "Annan" } "Sort"
  }
  check answered(mx) or bil is javisst else "Svara."
  result hs "Summa" = sum(mx) { example { mx mycket  bil nejdå } is 6 }
  result ds "Doser" mg = sum(lm.dos) { example { lm { sort tablett  dos 5 } } is 5 }
}
flag fd warning "Dos" when count(h.lm) >= 5 or max(h.lm.dos) > 400
flag ff warning "Ont" when max(h.mx) >= 3 and h.hus is nejdå
schedule { give h at start }
`,
  'plan.lykta': `activity plan {
  measure vi "Vikt" kg 30..250 { every 2 days bands { below 100 green "Lagom" 100 and over red "Tung" } }
}
flag tu notice "Tung" when vi in "Tung" and change(vi) >= 1 and days_since(vi) > 3
scenario "Två" {
  start 2026-03-02 08:00
  register vi 82
  expect vi is 82 in "Lagom"
  expect vi is open
}
`,
  'rest.lykta': `module m "Modul" {
  opens when f is sent
  section s "Avsnitt" { page p "Sida" { text "Hej! {text.fara}" form k } }
  page q "Annan" { show when f.r in "Hög" text "Hej" }
}
battery ba "Batteri" { f k }
schedule { give ba as start at start  give f every 7 days }
flag fl warning "Flagga" when change(f.r) >= 1 and f.a is lite
rule ru when m is done and missed_in_a_row(f) >= 2 { open m give f }
scenario "En" {
  start 2026-03-02 08:00
  answer f { a mycket  n 0  b x, y }
  expect f.r is 3 in "Hög"
  expect f is sent
  read m.p
  read m
  expect no flag fl
  expect m is open
  expect patient does not see advice of fl
  expect f.b is shown with { a mycket }
  expect patient sees m.q
  expect no reminder ru
}
accept L2231 in fl because "Ingen svarar."
`,
}

/** The program, with a text in place of one of its files or beside them. The caret stands in that text. */
export function marked(text: string, file = 'extra.lykta'): Marked {
  const offset = text.indexOf(CARET)
  const files = { ...PROGRAM, [file]: text.replace(CARET, '') }
  return { analysis: analyze(sources(files, LIBRARY)), file, offset }
}

/**
 * The caret before a word of the program: `rest.lykta: read m.‸p`. What stands around the caret must be there once.
 */
export function at(place: string): Marked {
  const [file = '', around = ''] = place.split(/: (.*)/s)
  const text = PROGRAM[file] ?? ''
  const found = text.indexOf(around.replace(CARET, ''))
  if (found < 0 || text.indexOf(around.replace(CARET, ''), found + 1) >= 0) throw new Error(`not there once: ${place}`)
  return marked(text.slice(0, found) + around + text.slice(found + around.length - 1), file)
}

/** A place of the program as `form.lykta: ask ‸a`, with what stands before it on its line, at most 12 characters. */
export function shown({ sources: { files, library } }: Analysis, span: { file: string; start: number; end: number }) {
  const text = files.get(span.file) ?? library.get(span.file.replace('library/', '')) ?? ''
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  const before = text.slice(Math.max(line, span.start - 12), span.start).trimStart()
  return `${span.file}: ${before}${CARET}${text.slice(span.start, span.end)}`
}
