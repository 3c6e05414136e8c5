import type { Ask, AskType, Name, Rows } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { MatrixParser } from './matrices.ts'

type RepeatParts = Parts<Pick<Ask, 'help' | 'show'> & Pick<Rows, 'word'>>

/** Repeated groups: a question whose answer is any number of rows, each with answers to the same few questions. */
export abstract class RepeatParser extends MatrixParser {
  readonly repeat = this.RULE('repeat', (): Ask => {
    const first = this.CONSUME(keyword('repeat'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const range = this.SUBRULE(this.range)
    this.mark('question')
    const text = this.SUBRULE(this.wording)
    const parts: RepeatParts = {}
    const asks: Ask[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.OR([
        {
          ALT: () => {
            const ask = this.SUBRULE(this.ask)
            this.ACTION(() => ask && asks.push({ ...ask, repeat: id }))
          },
        },
        { ALT: () => this.SUBRULE(this.repeatPart, { ARGS: [parts] }) },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => {
      const { word = null, help = null, show = null } = parts
      const type = typeOf(id, range, { word, asks })
      const unstated = { required: false, step: null, ends: null, media: null, matrix: null, repeat: null }
      return { ...unstated, id, was, type, text, help, show }
    })
  })

  readonly repeatPart = this.RULE('repeatPart', (parts: RepeatParts): void => {
    const first = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('row'))
          const word = this.SUBRULE(this.wording)
          this.once(parts, { word }, first)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('help'))
          const help = this.SUBRULE1(this.wording)
          this.once(parts, { help }, first)
        },
      },
      {
        ALT: () => {
          const show = this.SUBRULE(this.showWhen)
          this.once(parts, { show }, first)
        },
      },
    ])
  })
}

/** How many rows there may be is written behind the name. */
function typeOf({ end: start }: Name, range: NonNullable<AskType['range']>, rows: Rows): AskType {
  const end = Math.max(start, range.max.end)
  return { kind: 'rows', options: null, unit: null, range, rows, start, end }
}
