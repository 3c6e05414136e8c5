import type { Ask, AskType, Expression, Matrix, Name, Place, Wording } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { QuestionParser } from './questions.ts'

/** What is written of an item; the rest is the matrix's. */
interface Item extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly text: Wording
  readonly show: Expression | null
}

/** Matrices: several questions with one set of options. */
export abstract class MatrixParser extends QuestionParser {
  readonly matrix = this.RULE('matrix', (): Matrix => {
    const first = this.CONSUME(keyword('matrix'))
    const id = this.SUBRULE(this.name)
    const type = this.SUBRULE(this.matrixType)
    this.mark('question')
    const text = this.SUBRULE(this.wording)
    const parts: Parts<Pick<Matrix, 'required' | 'help' | 'show'>> = {}
    const written: Item[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.OR([
        {
          ALT: () => {
            const item = this.SUBRULE(this.matrixItem)
            this.ACTION(() => item && written.push(item))
          },
        },
        { ALT: () => this.SUBRULE(this.matrixPart, { ARGS: [parts] }) },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => {
      const { required = false, help = null, show = null } = parts
      const ofAll = { type, required, step: null, ends: null, help: null, media: null, matrix: id, repeat: null }
      const items = written.map((one): Ask => ({ ...ofAll, ...one }))
      return { id, type, text, required, help, show, items }
    })
  })

  readonly matrixType = this.RULE(
    'matrixType',
    (): AskType => {
      const first = this.LA(1)
      const options: AskType['options'] = this.SUBRULE(this.optionSet)
      return this.node(first, () => ({ kind: 'one' as const, options, unit: null, range: null, rows: null }))
    },
    {
      recoveryValueFunc: (): AskType => ({
        kind: 'broken',
        options: null,
        unit: null,
        range: null,
        rows: null,
        ...this.nowhere(),
      }),
    },
  )

  /** What is said of all the items. */
  readonly matrixPart = this.RULE('matrixPart', (parts: Parts<Pick<Matrix, 'required' | 'help' | 'show'>>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('required'))
          this.once(parts, { required: true }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('help'))
          const help = this.SUBRULE(this.wording)
          this.once(parts, { help }, word)
        },
      },
      {
        ALT: () => {
          const show = this.SUBRULE(this.showWhen)
          this.once(parts, { show }, word)
        },
      },
    ])
  })

  readonly matrixItem = this.RULE('matrixItem', (): Item => {
    const first = this.CONSUME(keyword('item'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const text = this.SUBRULE(this.wording)
    const parts: Parts<Pick<Item, 'show'>> = {}
    this.OPTION(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const word = this.LA(1)
        const show = this.SUBRULE(this.showWhen)
        this.once(parts, { show }, word)
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => ({ id, was, text, show: parts.show ?? null }))
  })
}
