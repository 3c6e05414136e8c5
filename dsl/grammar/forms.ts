import type { Ask, Check, Form, Matrix, Result } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ResultParser } from './results.ts'

/** Forms, and the sealed ones of the library: instruments. */
export abstract class FormParser extends ResultParser {
  readonly form = this.RULE('form', (): Form => {
    const first = this.LA(1)
    const kind = this.OR([
      { ALT: () => this.CONSUME(keyword('form')) },
      { ALT: () => this.CONSUME(keyword('instrument')) },
    ])
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const asks: Ask[] = []
    const matrices: Matrix[] = []
    const checks: Check[] = []
    const results: Result[] = []
    const parts: FormParts = {}
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.OR1([
        {
          ALT: () => {
            const ask = this.SUBRULE(this.ask)
            this.ACTION(() => ask && asks.push(ask))
          },
        },
        {
          ALT: () => {
            const repeat = this.SUBRULE(this.repeat)
            this.ACTION(() => repeat && asks.push(repeat))
          },
        },
        {
          ALT: () => {
            const matrix = this.SUBRULE(this.matrix)
            this.ACTION(() => {
              if (!matrix) return
              matrices.push(matrix)
              asks.push(...matrix.items)
            })
          },
        },
        {
          ALT: () => {
            const check = this.SUBRULE(this.check)
            this.ACTION(() => check && checks.push(check))
          },
        },
        {
          ALT: () => {
            const result = this.SUBRULE(this.result)
            this.ACTION(() => result && results.push(result))
          },
        },
        { ALT: () => this.SUBRULE(this.formItem, { ARGS: [parts] }) },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => {
      const { source = null, licence = null, required = false, intro = null, layout = null } = parts
      const instrument = kind.image === 'instrument' ? { source, licence, required } : null
      return { kind: 'form' as const, id, was, title, instrument, intro, layout, asks, matrices, checks, results }
    })
  })

  readonly formItem = this.RULE('formItem', (parts: FormParts): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('source'))
          const source = this.SUBRULE(this.quote)
          this.once(parts, { source }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('licence'))
          const required = this.OPTION(() => this.CONSUME(keyword('required'))) !== undefined
          const licence = this.SUBRULE1(this.quote)
          this.once(parts, { licence, required }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('intro'))
          const intro = this.SUBRULE(this.maybeWording)
          this.once(parts, { intro }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('layout'))
          const layout = this.OR1([
            { ALT: () => this.CONSUME(keyword('page')) },
            { ALT: () => this.CONSUME(keyword('question')) },
          ])
          this.once(parts, { layout: layout.image as 'page' | 'question' }, word)
        },
      },
    ])
  })

  readonly check = this.RULE('check', (): Check => {
    const first = this.CONSUME(keyword('check'))
    const holds = this.SUBRULE(this.expression)
    this.mark('clause')
    this.CONSUME(keyword('else'))
    const message = this.SUBRULE(this.wording)
    return this.node(first, () => ({ holds, message }))
  })
}

type FormParts = Parts<Pick<Form, 'intro' | 'layout'> & NonNullable<Form['instrument']>>
