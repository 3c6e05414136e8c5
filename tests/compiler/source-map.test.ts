import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { sources, HEADER } from './sources.ts'

const FORM = `form dagbok "Dagbok" {
  ask hur one of { 0 "Dåligt" 1 "Bra" } "Hur?" { picture "media/bild.png" { decorative } }
  check hur >= 1 else "Nej."
  result niva "Nivå" = hur {
    bands {
      0..0 red   "Låg"
      1..1 green "Hög"
    }
  }
}
`
const CARE = `module m "M" {
  page forst "Först" { text "Hej" }
  section s "S" { page p "P" { tip "Andas." form dagbok } }
}
battery b "B" { dagbok }
schedule { give dagbok daily }
flag f notice "F" when dagbok.niva >= 1 { tell patient "Ring." }
rule r when day > 3 and m is done { open m end program }
scenario "S" { start 2026-03-02 08:00 expect no flag f }
`
const analysis = analyze(sources({ 'program.lykta': HEADER, 'form.lykta': FORM, 'vard.lykta': CARE }))

function written(pointer: string): string | undefined {
  const span = analysis.sourceOf.get(pointer)
  return span && analysis.sources.files.get(span.file)?.slice(span.start, span.end)
}

test.each([
  ['/title', '"Ett prov"'],
  ['/forms/0', FORM.trimEnd()],
  ['/forms/0/title', '"Dagbok"'],
  ['/forms/0/questions/0', 'ask hur one of { 0 "Dåligt" 1 "Bra" } "Hur?" { picture "media/bild.png" { decorative } }'],
  ['/forms/0/questions/0/text', '"Hur?"'],
  ['/forms/0/questions/0/media', 'picture "media/bild.png" { decorative }'],
  ['/forms/0/questions/0/answer/options/1', '1 "Bra"'],
  ['/forms/0/checks/0', 'check hur >= 1 else "Nej."'],
  ['/forms/0/results/0/bands/1', '1..1 green "Hög"'],
  ['/forms/0/results/0/bands/1/label', '"Hög"'],
  ['/modules/0/sections/0/pages/0', 'page forst "Först" { text "Hej" }'],
  ['/modules/0/sections/1', 'section s "S" { page p "P" { tip "Andas." form dagbok } }'],
  ['/modules/0/sections/1/pages/0/blocks/1', 'form dagbok'],
  ['/batteries/0', 'battery b "B" { dagbok }'],
  ['/schedules/0', 'give dagbok daily'],
  ['/flags/0', 'flag f notice "F" when dagbok.niva >= 1 { tell patient "Ring." }'],
  ['/flags/0/advice', '"Ring."'],
  ['/flags/0/when', 'dagbok.niva >= 1'],
  ['/rules/0/when/args/1', 'm is done'],
  ['/rules/0', 'rule r when day > 3 and m is done { open m end program }'],
  ['/rules/0/then/1', 'end program'],
])('%s', (pointer, text) => {
  expect(written(pointer)).toBe(text)
})

test('every pointer leads to a part of the bundle', () => {
  for (const pointer of analysis.sourceOf.keys()) {
    let part: unknown = analysis.bundle
    for (const key of pointer.split('/').slice(1)) part = (part as Record<string, unknown>)[key]
    expect({ pointer, kind: typeof part }).toEqual({ pointer, kind: 'object' })
  }
})

test('scenarios and their steps have places too', () => {
  const [story] = analysis.scenarios
  const text = (span: { file: string; start: number; end: number } | undefined): string | undefined =>
    span && analysis.sources.files.get(span.file)?.slice(span.start, span.end)
  expect(text(story?.place)).toMatch(/^scenario "S" \{.*\}$/)
  expect(story?.steps.map(text)).toEqual(['start 2026-03-02 08:00', 'expect no flag f'])
})
