import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explanations } from '#compiler/explain.ts'
import { describe, type Diagnostic, type Language, type Severity, type Span } from '#compiler/index.ts'
import { position } from './excerpt.ts'
import type { Loaded } from './load.ts'
import { pathOf, textOf, type Origin } from './report.ts'
import { VERSION } from './root.ts'

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<Severity, string>

/** What was found as SARIF 2.1.0, the form that code hosts and editors read; every code that there is is a rule. */
export function sarif(programs: readonly Loaded[], language: Language): object {
  const rules = explanations(language)
  const index = new Map(rules.map(({ code }, i) => [code, i]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lykta',
            version: VERSION,
            rules: rules.map(({ code, name, severity, sentence, hint, meaning }) => ({
              id: code,
              name,
              shortDescription: { text: sentence },
              fullDescription: { text: meaning.trim() },
              ...(hint === null ? {} : { help: { text: hint } }),
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: programs.flatMap(({ analysis, origin }) => [
          ...analysis.diagnostics.map((one) => result(one, index.get(one.code) ?? -1, origin, language)),
          ...analysis.accepted.map(({ problem, reason }) => ({
            ...result(problem, index.get(problem.code) ?? -1, origin, language),
            suppressions: [{ kind: 'inSource', justification: reason }],
          })),
        ]),
      },
    ],
  }
}

function result(problem: Diagnostic, ruleIndex: number, origin: Origin, language: Language): object {
  const { message, hint, witness } = describe(problem, language)
  return {
    ruleId: problem.code,
    ruleIndex,
    level: LEVELS[problem.severity],
    message: { text: [message, witness, hint].filter((one) => one !== null).join(' ') },
    locations: [{ physicalLocation: physical(problem.primary, origin) }],
    ...(problem.related.length > 0 && {
      relatedLocations: problem.related.map(({ span }, id) => ({ id, physicalLocation: physical(span, origin) })),
    }),
  }
}

function physical(span: Span, origin: Origin): object {
  const text = textOf(span, origin.sources)
  const [start, end] = [position(text, span.start), position(text, span.end)]
  return {
    artifactLocation: { uri: uriOf(pathOf(span, origin)) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}

/** Relative to where the command runs, as a checkout has it; a file elsewhere by its whole address. */
function uriOf(path: string): string {
  const below = relative(process.cwd(), resolve(path))
  if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(resolve(path)).href
  return below.split(sep).map(encodeURIComponent).join('/')
}
