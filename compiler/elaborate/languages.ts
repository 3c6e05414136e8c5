import type * as ast from '#dsl/ast/index.ts'
import { problem, removing, replacing, type Here } from '../context.ts'

/** The language a program is written in that does not say, and the one that the library's instruments are written in. */
export const WRITTEN_IN = 'sv'

/** ISO 639-1. */
const CODE = /^[a-z]{2}$/

/** Languages by the names that authors give them. */
const CODES: Readonly<Record<string, string>> = {
  svenska: 'sv',
  swedish: 'sv',
  engelska: 'en',
  english: 'en',
  finska: 'fi',
  finnish: 'fi',
  arabiska: 'ar',
  arabic: 'ar',
}

/** A program's languages, the one it is written in first. */
export function languagesOf(program: ast.Program | null): string[] {
  const codes = program?.languages.map((one) => one.text).filter((one) => CODE.test(one)) ?? []
  return codes.length > 0 ? [...new Set(codes)] : [WRITTEN_IN]
}

/** Reports what is no language and what is stated twice. */
export function checkLanguages(here: Here, program: ast.Program): void {
  const stated = new Set<string>()
  program.languages.forEach((name, i) => {
    if (name.text === '') return
    if (!CODE.test(name.text)) {
      const written = name.text.toLowerCase()
      const code = CODE.test(written) ? written : CODES[written]
      const fixes = code === undefined ? [] : [replacing(here, name, code)]
      problem(here, 'bad-language', name, { language: name.text }, { fixes })
    } else if (stated.has(name.text)) {
      const again = { start: program.languages[i - 1]?.end ?? name.start, end: name.end }
      problem(here, 'stated-twice', name, { word: { code: name.text } }, { fixes: [removing(here, again, 'safe')] })
    }
    stated.add(name.text)
  })
}
