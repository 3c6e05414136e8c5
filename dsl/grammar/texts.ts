import type { Name, NamedText, Retired } from '../ast.ts'
import { Comma, Dot, keyword } from '../tokens.ts'
import { HeaderParser } from './header.ts'

/** Texts with a name, which stand in others as `{text.name}`, and ids that are never used again. */
export abstract class TextParser extends HeaderParser {
  readonly namedText = this.RULE('namedText', (): NamedText => {
    const first = this.CONSUME(keyword('text'))
    const id = this.SUBRULE(this.name)
    const text = this.SUBRULE(this.wording)
    return this.node(first, () => ({ kind: 'text' as const, id, text }))
  })

  /** `retired diary.old_question, old_module`. */
  readonly retired = this.RULE('retired', (): Retired => {
    const first = this.CONSUME(keyword('retired'))
    const ids: Retired['ids'][number][] = []
    this.AT_LEAST_ONE_SEP({
      SEP: Comma,
      DEF: () => {
        const start = this.LA(1)
        const parts: Name[] = []
        this.AT_LEAST_ONE_SEP1({ SEP: Dot, DEF: () => void parts.push(this.SUBRULE(this.idPart)) })
        this.ACTION(() => ids.push({ parts, ...this.placeFrom(start) }))
      },
    })
    return this.node(first, () => ({ kind: 'retired' as const, ids }))
  })
}
