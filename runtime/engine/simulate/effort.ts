import type { Block } from '#schemas/generated/bundle.ts'
import { shownIn } from '../form-for.ts'
import type { Program } from '../prepare.ts'
import type { LocalTime } from '../state.ts'
import type { Life } from './live.ts'

/** What a patient has done. */
export interface Effort {
  forms: number
  /** Questions that were shown. */
  questions: number
  pages: number
  /** An estimate, by the paces below. */
  minutes: number
}

/** How long things take, in minutes: what the estimate is made of. Films and sound are not counted. */
const PACE = { question: 1 / 6, words: 1 / 200 } as const

/** Each thing that a patient did, and when. */
export function effortOf(program: Program, { state, reads }: Life): [LocalTime, Effort][] {
  const sent = Object.values(state.responses).map((response): [LocalTime, Effort] => {
    const { at } = response
    const questions = shownIn(program, state, response).size
    return [at, { forms: 1, questions, pages: 0, minutes: questions * PACE.question }]
  })
  const read = reads.map(({ at, module, page }): [LocalTime, Effort] => {
    const blocks = program.modules.get(module)?.pages.get(page)?.page.blocks ?? []
    const words = blocks.reduce((sum, block) => sum + wordsIn(block), 0)
    return [at, { forms: 0, questions: 0, pages: 1, minutes: words * PACE.words }]
  })
  return [...sent, ...read]
}

function wordsIn(block: Block): number {
  if (block.kind !== 'text' && block.kind !== 'tip') return 0
  const [text = ''] = Object.values(block.text)
  return text.split(/\s+/).length
}
