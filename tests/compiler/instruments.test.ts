import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyze, edited, type Analysis } from '#compiler/index.ts'
import { root } from '../architecture/sources.ts'
import { rendered } from './render.ts'
import { HEADER, sources } from './sources.ts'

const FOLDER = `${root}examples/instruments/`

/** A skeleton is filled in with words of no meaning, as its own fix offers. */
function withWords(analysis: Analysis): Analysis {
  const fixes = analysis.diagnostics.filter((one) => one.name === 'instrument-unfilled').flatMap((one) => one.fixes)
  const edits = fixes.flatMap((one) =>
    one.edits.map(({ span, text }) => ({ span, text: text.replaceAll('""', '"Ord"') })),
  )
  return edits.length === 0 ? analysis : analyze(edited(analysis.sources, edits))
}

/** What a program says that uses one instrument of the library and nothing else; its golden examples are tried too. */
test.each(readdirSync(FOLDER))('the instrument %s is sound, in both languages', (name) => {
  const library = { [`${name}/${name}.lykta`]: readFileSync(`${FOLDER}${name}/${name}.lykta`, 'utf8') }
  const header = HEADER.replace('"Ett prov"', '"Ett prov" en: "A trial"')
    .replace('"Att prova."', '"Att prova." en: "To try."')
    .replace('licence', 'languages sv, en\n  licence')
  const program = `${header}use instrument ${name}\nschedule { give ${name} at start }`
  const analysis = withWords(analyze(sources({ 'program.lykta': program }, library)))
  expect(rendered(analysis, ['error', 'warning', 'information'])).toBe('')
  const results = analysis.bundle?.forms[0]?.results ?? []
  expect(results.length).toBeGreaterThan(0)
  // Every limit of a result is tried from both sides.
  const form = analysis.names.forms.get(name)
  for (const result of results.filter((one) => one.bands.length > 0)) {
    expect(form?.results.get(result.id)?.examples.length).toBeGreaterThan(result.bands.length)
  }
})
