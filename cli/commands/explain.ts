import { explain, explanations, type Explanation } from '#compiler/explain.ts'
import type { Language } from '#compiler/index.ts'
import { UserError } from '../io/fail.ts'
import { paint } from '../io/paint.ts'
import { SEVERITIES } from '../io/report.ts'

export interface ExplainOptions {
  readonly language: Language
}

const WORDS = {
  sv: {
    fails: 'Fel:',
    passes: 'Rätt:',
    help: 'hjälp',
    accept: 'Kan accepteras',
    because: 'Varför det får vara så',
    isError: 'Kan inte accepteras: det är ett fel.',
    guards: 'Kan inte accepteras: den skyddar patienter.',
    unknown: 'Det finns ingen kod',
    meant: 'Menade du',
  },
  en: {
    fails: 'Fails:',
    passes: 'Passes:',
    help: 'help',
    accept: 'Can be accepted',
    because: 'Why it may stand',
    isError: 'Cannot be accepted: it is an error.',
    guards: 'Cannot be accepted: it guards patients.',
    unknown: 'There is no code',
    meant: 'Did you mean',
  },
} as const

/** Prints what a code means, with a program that gives it and the mended one; without a code, all codes there are. */
export function explainCommand(asked: string | undefined, { language }: ExplainOptions): void {
  if (asked === undefined) {
    for (const { code, name, sentence } of explanations(language))
      process.stdout.write(`${paint(code, 'bold')} ${sentence} ${paint(name, 'dim')}\n`)
    return
  }
  const answer = explain(asked, language)
  if (answer.found) process.stdout.write(`${pageText(answer.found, language)}\n`)
  else {
    const meant = answer.suggestion === null ? '' : ` ${WORDS[language].meant} ${answer.suggestion}?`
    throw new UserError(`${WORDS[language].unknown} "${asked}".${meant}`)
  }
}

function pageText(page: Explanation, language: Language): string {
  const { code, name, severity, sentence, hint, meaning, example } = page
  const words = WORDS[language]
  const block = (title: string, text: string): string =>
    `${paint(title, 'bold')}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, '  ')}`
  return [
    `${paint(`${SEVERITIES[language][severity]} ${code}`, 'bold')} (${name})\n${sentence}`,
    ...(hint === null ? [] : [`${paint(words.help, 'cyan')}: ${hint}`]),
    meaning.trim(),
    acceptText(page, language),
    ...(example ? [block(words.fails, example.fails), block(words.passes, example.passes)] : []),
  ].join('\n\n')
}

/** Whether an author can let it stand, and how. */
function acceptText({ code, severity, acceptable }: Explanation, language: Language): string {
  const words = WORDS[language]
  if (acceptable) return `${words.accept}: accept ${code} in … because "${words.because}"`
  return severity === 'error' ? words.isError : words.guards
}
