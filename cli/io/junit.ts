import { stripVTControlCharacters } from 'node:util'
import type { Language } from '#compiler/index.ts'
import type { Loaded } from './load.ts'
import { diagnosticText } from './report.ts'
import { scenarioText, type PlayedScenario } from './scenario-text.ts'

/** What came of the scenarios as JUnit XML: a suite per program, and a case per scenario. */
export function junit(programs: readonly Loaded[], results: readonly PlayedScenario[], language: Language): string {
  const suites = programs.map((program) =>
    suite(
      program,
      results.filter((one) => one.program === program),
      language,
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`
}

/** A program with errors has no scenarios to play: its one case is that it could not be checked. */
function suite(program: Loaded, results: readonly PlayedScenario[], language: Language): string {
  const { analysis, folder, origin } = program
  const sound = analysis.bundle !== null
  const problems = analysis.diagnostics.map((one) => diagnosticText(one, origin, language)).join('\n\n')
  const cases = sound
    ? results.map((one) => scenario(one, language))
    : [testCase(folder, 'check', `<error message="${escaped(folder)}">${escaped(problems)}</error>`)]
  const failures = results.filter(({ played }) => !played.ok).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="${sound ? 0 : 1}" skipped="0" time="0"`
  return `  <testsuite name="${escaped(folder)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function scenario(result: PlayedScenario, language: Language): string {
  const { played, program } = result
  if (played.ok) return testCase(program.folder, played.title, '')
  const text = scenarioText(result, language)
  return testCase(
    program.folder,
    played.title,
    `<failure message="${escaped(played.title)}">${escaped(text)}</failure>`,
  )
}

function testCase(folder: string, name: string, inside: string): string {
  const head = `    <testcase classname="${escaped(folder)}" name="${escaped(name)}" time="0"`
  return inside === '' ? `${head}/>\n` : `${head}>${inside}</testcase>\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text in XML, without the colours of a terminal and the characters that XML cannot hold. */
function escaped(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}
