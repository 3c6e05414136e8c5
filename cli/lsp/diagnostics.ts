import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver/node'
import { describe, type Analysis, type Diagnostic as Problem, type Language } from '#compiler/index.ts'
import type { Program } from './program.ts'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const

const ROLES = {
  sv: { first: 'Den andra står här.', second: 'Den andra står här.', declared: 'Här står den.' },
  en: { first: 'The other is here.', second: 'The other is here.', declared: 'Declared here.' },
} as const

/** How long the keys must rest before problems are told. */
const REST = 120

/** Tells the editor what problems each program has, and when they are gone. */
export class Diagnostics {
  readonly #connection: Connection
  readonly #language: Language
  readonly #timers = new Map<Program, NodeJS.Timeout>()
  readonly #told = new Map<Program, ReadonlySet<string>>()

  constructor(connection: Connection, language: Language) {
    this.#connection = connection
    this.#language = language
  }

  soon(program: Program): void {
    clearTimeout(this.#timers.get(program))
    this.#timers.set(
      program,
      setTimeout(() => {
        this.#tell(program).catch((error: unknown) => this.#connection.console.error(String(error)))
      }, REST),
    )
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  async #tell(program: Program): Promise<void> {
    const analysis = await program.analysis()
    const files = new Map<string, Diagnostic[]>()
    // A program that no longer has an open file leaves no problems behind.
    for (const one of program.isUnused ? [] : await program.problems()) {
      const uri = program.uri(one.primary.file)
      files.set(uri, [...(files.get(uri) ?? []), diagnosticOf(program, analysis, one, this.#language)])
    }
    for (const uri of new Set([...(this.#told.get(program) ?? []), ...files.keys()]))
      await this.#connection.sendDiagnostics({ uri, diagnostics: files.get(uri) ?? [] })
    this.#told.set(program, new Set(files.keys()))
  }
}

export function diagnosticOf(program: Program, analysis: Analysis, problem: Problem, language: Language): Diagnostic {
  const { message, hint, witness } = describe(problem, language)
  return {
    range: program.range(analysis, problem.primary),
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    source: 'lykta',
    message: [message, witness, hint].filter((one) => one !== null).join('\n'),
    relatedInformation: problem.related.map(({ span, role }) => ({
      location: program.location(analysis, span),
      message: ROLES[language][role],
    })),
  }
}
