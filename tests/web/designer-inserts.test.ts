import { readFileSync } from 'node:fs'
import { describe as group, expect, test } from 'vitest'
import { analyze, describe, type Sources } from '#compiler/index.ts'
import { insertPlace } from '#designer/web/editor/insert-place.ts'
import { insertionAt } from '#designer/web/editor/insertion.ts'
import { INSERT_GROUPS, type Insert } from '#designer/web/editor/inserts.ts'
import { findingsOf } from '#designer/worker/findings.ts'
import { root } from '../architecture/sources.ts'

const PHQ9 = readFileSync(`${root}/examples/instruments/phq9/phq9.lykta`, 'utf8')
const BILD = { digest: 'a'.repeat(64), type: 'image/png', bytes: 1000 }

/* `^` is where the caret may be: one of each container, written as the formatter writes it. */
const PROGRAM = `program prov "Prov" {
  purpose "Prova."
  owner "Test"
  languages sv
  licence "CC0-1.0"
  retention record 10 years
  ^program
}

form morgon "Morgon" {
  ask vila slider 0..10 "Hur utvilad?" { required  from "Inte"  to "Helt" }
  ask hjalp dropdown of { ingen "Ingen"  nagon "Någon" }
    "Vem hjälpte dig?" {
    show when vila >= 3
  }^form
  ask mer short text "Mer?"
  result vilan "Vila" = vila
}

form ensam "Ingen får den" {
  ask a number 0..10 "Hur många?"
}

module start "Start" {
  page hej "Hej" {
    text "Hej!"^page
    picture "media/bild.png" { decorative }
  }
  ^pages
  section mer "Mer" { show when day >= 2  page mera "Mera" { text "Mer." } }^module
}

activity plan {
  measure steg "Steg" "steg" 0..30000 {
    daily
  }^plan
}

schedule {
  give morgon daily for 7 days^schedule
}
^declarations
flag trott notice "Trött" when morgon.vilan >= 8
`

const TEXT = PROGRAM.replace(/\^[a-z]+/g, '')
const MARKS = [...PROGRAM.matchAll(/\^([a-z]+)/g)]
const CARETS = new Map(
  MARKS.map(({ 1: name = '', index }) => [name, PROGRAM.slice(0, index).replace(/\^[a-z]+/g, '').length]),
)
const ALL = Object.values(INSERT_GROUPS).flat()

function sources(text: string): Sources {
  return {
    files: new Map([['prov.lykta', text]]),
    library: new Map([['phq9/phq9.lykta', PHQ9]]),
    media: new Map([['media/bild.png', BILD]]),
  }
}

const errorsIn = (text: string): string[] =>
  analyze(sources(text))
    .diagnostics.filter((one) => one.severity === 'error')
    .map((one) => `${one.code} ${describe(one, 'en').message}: ${text.slice(one.primary.start, one.primary.end)}`)

/** A text with an insert at the caret, as it is before anything is filled in. */
function inserted(text: string, caret: number, insert: Insert): string {
  const analysis = analyze(sources(text))
  const insertion = insertionAt(text, caret, insert, {
    texts: [text],
    bundle: analysis.bundle,
    instruments: ['phq9'],
    media: [{ ...BILD, path: 'media/bild.png' }],
    findings: findingsOf(analysis, 'sv'),
  })
  if (insertion === null) throw new Error(`${insert.id} does not fit`)
  const plain = insertion.snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1')
  return text.slice(0, insertion.start) + plain + text.slice(insertion.end)
}

group('every entry of the insert menu', () => {
  test('stands in a program that has no errors of its own', () => {
    expect(errorsIn(TEXT)).toEqual([])
  })

  test.each(ALL.map((insert) => [insert.id, insert] as const))('%s has no errors where it is inserted', (_, insert) => {
    const once = inserted(TEXT, CARETS.get(insert.inside) ?? 0, insert)
    expect(once).not.toBe(TEXT)
    expect(errorsIn(once)).toEqual([])
  })

  /** A program has one of each of these, and a form stands on one page. */
  const ONCE = ['open', 'groups', 'instrument', 'accept', 'formOnPage']

  test.each(ALL.filter(({ id }) => !ONCE.includes(id)).map((insert) => [insert.id, insert] as const))(
    '%s takes names that are free when it is inserted again',
    (_, insert) => {
      const caret = CARETS.get(insert.inside) ?? 0
      expect(errorsIn(inserted(inserted(TEXT, caret, insert), caret, insert))).toEqual([])
    },
  )

  test('a threshold is one that the result can be on both sides of', () => {
    const flag = ALL.find(({ id }) => id === 'flag')
    expect(flag && inserted(TEXT, 0, flag)).toContain('when morgon.vilan >= 7 {')
  })
})

group('an insert is written', () => {
  /** `|` is the caret; `+` in the answer is what is written, with nothing of its own. */
  const placed = (text: string, inside: Insert['inside']): string | null => {
    const caret = text.indexOf('|')
    const plain = text.replace('|', '')
    const place = insertPlace(plain, caret, inside)
    if (place === null) return null
    const { start, end, before, after, indent } = place
    return `${plain.slice(0, start)}${before}${indent}+${after}${plain.slice(end)}`
  }

  test.each([
    ['on an empty line', 'form', 'form a "A" {\n|\n}', 'form a "A" {\n  +\n}'],
    ['behind a line', 'form', 'form a "A" {\n  ask |b time "B"\n}', 'form a "A" {\n  ask b time "B"\n  +\n}'],
    [
      'behind a question that goes on in the next line',
      'form',
      'form a "A" {\n  ask |b time\n    "B" {\n    required\n  }\n  ask c time "C"\n}',
      'form a "A" {\n  ask b time\n    "B" {\n    required\n  }\n  +\n  ask c time "C"\n}',
    ],
    [
      'behind the braces the caret is in',
      'form',
      'form a "A" {\n  ask b time "B" {\n    |required\n  }\n}',
      'form a "A" {\n  ask b time "B" {\n    required\n  }\n  +\n}',
    ],
    [
      'first, from the line that begins it',
      'form',
      '|form a "A" {\n  ask b time "B"\n}',
      'form a "A" {\n  +\n  ask b time "B"\n}',
    ],
    [
      'last, from the line that ends it',
      'form',
      'form a "A" {\n  ask b time "B"\n|}',
      'form a "A" {\n  ask b time "B"\n  +\n}',
    ],
    ['in a form of one line', 'form', 'form a "A" { ask b |time "B" }\n', 'form a "A" { ask b time "B"\n  +\n}\n'],
    ['not where braces only stand in texts', 'form', 'text a "form b {|"\n', null],
    ['not in a form that has ended', 'form', 'form a "A" { }\n|', null],
    ['not in a module', 'form', 'module a "A" {\n|\n}', null],
    ['in a form that is not finished', 'form', 'form a "A" {\n  ask b |', 'form a "A" {\n  ask b \n  +'],
    [
      'in the section, not only the module',
      'pages',
      'module a "A" {\n  section b "B"\n    en: "B" {\n    page c "C" { text |"C" }\n  }\n}',
      'module a "A" {\n  section b "B"\n    en: "B" {\n    page c "C" { text "C" }\n    +\n  }\n}',
    ],
    [
      'behind a text of several lines',
      'page',
      'page a "A" {\n  text """\n|\n    }\n  """\n}',
      'page a "A" {\n  text """\n\n    }\n  """\n  +\n}',
    ],
    [
      'behind the declaration',
      'declarations',
      'flag a notice "{" when x >= 1 { // }\n  tell |patient """}""" }\nform b "B" { }',
      'flag a notice "{" when x >= 1 { // }\n  tell patient """}""" }\n\n+\nform b "B" { }',
    ],
    ['in an empty file', 'declarations', '|', '+'],
    ['in the schedule', 'schedule', 'schedule {\n  give a at start|\n}', 'schedule {\n  give a at start\n  +\n}'],
    ['with a schedule of its own', 'schedule', 'form a "A" {\n|\n}', 'form a "A" {\n\n}\n\n+'],
  ] as const)('%s (%s)', (_, inside, text, expected) => {
    expect(placed(text, inside)).toBe(expected)
  })
})
