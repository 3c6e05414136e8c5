import { explain, explanations, type Explanation } from '#compiler/explain.ts'
import type { Language } from '#compiler/index.ts'
import { UserError } from '../io/fail.ts'
import { paint } from '../io/paint.ts'
import { SEVERITIES } from '../io/report.ts'

export interface ExplainOptions {
  readonly language: Language
}

const WORDS = {
  sv: { fails: 'Fel:', passes: 'Rätt:', help: 'hjälp', unknown: 'Det finns ingen kod', meant: 'Menade du' },
  en: { fails: 'Fails:', passes: 'Passes:', help: 'help', unknown: 'There is no code', meant: 'Did you mean' },
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

function pageText({ code, name, severity, sentence, hint, meaning, example }: Explanation, language: Language): string {
  const words = WORDS[language]
  const block = (title: string, text: string): string =>
    `${paint(title, 'bold')}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, '  ')}`
  return [
    `${paint(`${SEVERITIES[language][severity]} ${code}`, 'bold')} (${name})\n${sentence}`,
    ...(hint === null ? [] : [`${paint(words.help, 'cyan')}: ${hint}`]),
    meaning.trim(),
    ...(example ? [block(words.fails, example.fails), block(words.passes, example.passes)] : []),
  ].join('\n\n')
}
