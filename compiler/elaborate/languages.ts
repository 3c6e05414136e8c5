import type * as ast from '#dsl/ast.ts'
import { problem, type Here } from '../context.ts'

/** The language a program is written in that does not say, and the one that the library's instruments are written in. */
export const WRITTEN_IN = 'sv'

/** ISO 639-1. */
const CODE = /^[a-z]{2}$/

/** A program's languages, the one it is written in first. */
export function languagesOf(program: ast.Program | null): string[] {
  const codes = program?.languages.map((one) => one.text).filter((one) => CODE.test(one)) ?? []
  return codes.length > 0 ? [...new Set(codes)] : [WRITTEN_IN]
}

/** Reports what is no language and what is stated twice. */
export function checkLanguages(here: Here, program: ast.Program): void {
  const stated = new Set<string>()
  for (const name of program.languages) {
    if (name.text === '') continue
    if (!CODE.test(name.text)) problem(here, 'bad-language', name, { language: name.text })
    else if (stated.has(name.text)) problem(here, 'stated-twice', name, { word: { code: name.text } })
    stated.add(name.text)
  }
}
