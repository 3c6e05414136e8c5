import type { NamedText } from '../ast.ts'
import { keyword } from '../tokens.ts'
import { HeaderParser } from './header.ts'

/** Texts with a name, which stand in others as `{text.name}`. */
export abstract class TextParser extends HeaderParser {
  readonly namedText = this.RULE('namedText', (): NamedText => {
    const first = this.CONSUME(keyword('text'))
    const id = this.SUBRULE(this.name)
    const text = this.SUBRULE(this.wording)
    return this.node(first, () => ({ kind: 'text' as const, id, text }))
  })
}
