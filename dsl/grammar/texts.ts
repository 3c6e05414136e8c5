import type { Fill, Name, NamedText, Retired } from '../ast/index.ts'
import { CloseBrace, Comma, Dot, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { HeaderParser } from './header.ts'

/** Texts with a name, which stand in others as `{text.name}`, the texts of instruments, and ids that are never used again. */
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

  /** `fill instrument isi { licence "…"  item "…"  list.0 "…" }`. */
  readonly fill = this.RULE('fill', (): Fill => {
    const first = this.CONSUME(keyword('fill'))
    this.CONSUME(keyword('instrument'))
    const id = this.SUBRULE(this.name)
    const parts: Parts<Pick<Fill, 'licence' | 'intro'>> = {}
    const texts: Fill['texts'][number][] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.SUBRULE(this.fillItem, { ARGS: [parts, texts] })
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ licence: null, intro: null, ...parts, kind: 'fill' as const, id, texts }))
  })

  readonly fillItem = this.RULE(
    'fillItem',
    (parts: Parts<Pick<Fill, 'licence' | 'intro'>>, texts: Fill['texts'][number][]): void => {
      const word = this.LA(1)
      this.OR({
        DEF: [
          {
            ALT: () => {
              this.CONSUME(keyword('licence'))
              const licence = this.SUBRULE(this.quote)
              this.once(parts, { licence }, word)
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('intro'))
              const intro = this.SUBRULE(this.wording)
              this.once(parts, { intro }, word)
            },
          },
          {
            ALT: () => {
              const names: Name[] = []
              this.AT_LEAST_ONE_SEP({ SEP: Dot, DEF: () => void names.push(this.SUBRULE(this.idPart)) })
              const text = this.SUBRULE1(this.wording)
              this.ACTION(() => texts.push({ parts: names, text, ...this.placeFrom(word) }))
            },
          },
        ],
        // A third word would tell nothing: `licence` and `intro` before a text are never an item's name.
        MAX_LOOKAHEAD: 2,
        IGNORE_AMBIGUITIES: true,
      })
    },
  )
}
