import type { Ask, AskType, Choices, Expression, Media, Name, NumberNode, Option } from '../ast/index.ts'
import { CloseBrace, Equals, keyword, OpenBrace, Range } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ExpressionParser } from './expressions.ts'

/** Questions, what can be answered to them, and the media shown beside them. */
export abstract class QuestionParser extends ExpressionParser {
  readonly choices = this.RULE('choices', (): Choices => {
    const first = this.CONSUME(keyword('choices'))
    const id = this.SUBRULE(this.name)
    const options = this.SUBRULE(this.options)
    return this.node(first, () => ({ kind: 'choices' as const, id, options }))
  })

  readonly options = this.RULE(
    'options',
    (): Option[] => {
      const options: Option[] = []
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const option = this.SUBRULE(this.answerOption)
        this.ACTION(() => option && options.push(option))
      })
      this.CONSUME(CloseBrace)
      return options
    },
    { recoveryValueFunc: () => [] },
  )

  /** `worry "Oro"`, `worry = 2 "Oro"`, or `2 "Oro"`, whose number is id and score at once. */
  readonly answerOption = this.RULE('answerOption', (): Option => {
    const first = this.LA(1)
    const { id, own } = this.OR<{ id: Name; own: NumberNode | null }>([
      {
        ALT: () => {
          const name = this.SUBRULE(this.name)
          return { id: name, own: null }
        },
      },
      {
        ALT: () => {
          const number = this.SUBRULE(this.number)
          const name = this.ACTION(() => ({ text: String(number.value), start: number.start, end: number.end }))
          return { id: name, own: number }
        },
      },
    ])
    const was = this.SUBRULE(this.was)
    const score = this.OPTION(() => {
      this.CONSUME(Equals)
      return this.SUBRULE1(this.number)
    })
    const label = this.SUBRULE(this.maybeWording)
    return this.node(first, () => ({ id, was, score: score ?? own, label }))
  })

  readonly ask = this.RULE('ask', (): Ask => {
    const first = this.CONSUME(keyword('ask'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const type = this.SUBRULE(this.askType)
    this.mark('question')
    const text = this.SUBRULE(this.maybeWording)
    const parts: Parts<Ask> = {}
    this.OPTION(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.askItem, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    const unstated = {
      required: false,
      step: null,
      ends: null,
      help: null,
      show: null,
      media: null,
      matrix: null,
      repeat: null,
    }
    return this.node(first, () => ({ ...unstated, ...parts, id, was, text, type }))
  })

  readonly askItem = this.RULE('askItem', (parts: Parts<Ask>): void => {
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
          this.CONSUME(keyword('step'))
          const step = this.SUBRULE(this.number)
          this.once(parts, { step }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('from'))
          const from = this.SUBRULE(this.wording)
          this.mark('clause')
          this.CONSUME(keyword('to'))
          const to = this.SUBRULE1(this.wording)
          this.once(parts, { ends: { from, to } }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('help'))
          const help = this.SUBRULE2(this.wording)
          this.once(parts, { help }, word)
        },
      },
      {
        ALT: () => {
          const show = this.SUBRULE(this.showWhen)
          this.once(parts, { show }, word)
        },
      },
      {
        ALT: () => {
          const media = this.SUBRULE(this.media)
          this.once(parts, { media: media ?? null }, word)
        },
      },
    ])
  })

  readonly showWhen = this.RULE(
    'showWhen',
    (): Expression => {
      this.CONSUME(keyword('show'))
      this.CONSUME(keyword('when'))
      return this.SUBRULE(this.expression)
    },
    { recoveryValueFunc: () => this.broken() },
  )

  readonly askType = this.RULE(
    'askType',
    (): AskType => {
      const first = this.LA(1)
      const parts: Parts<AskType> = {}
      const kind = this.OR<AskType['kind']>([
        {
          ALT: () => {
            const how = this.OR1([
              { ALT: () => this.CONSUME(keyword('one')) },
              { ALT: () => this.CONSUME(keyword('many')) },
              { ALT: () => this.CONSUME(keyword('dropdown')) },
            ])
            parts.options = this.SUBRULE(this.optionSet)
            return how.image as 'one' | 'many' | 'dropdown'
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('number'))
            parts.unit = this.OPTION(() => this.SUBRULE(this.name)) ?? null
            parts.range = this.OPTION1(() => this.SUBRULE(this.range)) ?? null
            return 'number'
          },
        },
        {
          ALT: () => {
            const look = this.OR2([
              { ALT: () => this.CONSUME(keyword('slider')) },
              { ALT: () => this.CONSUME(keyword('scale')) },
            ])
            parts.range = this.SUBRULE1(this.range)
            return look.image as 'slider' | 'scale'
          },
        },
        {
          ALT: () => {
            const long = this.OPTION2(() =>
              this.OR3([{ ALT: () => this.CONSUME(keyword('short')) }, { ALT: () => this.CONSUME(keyword('long')) }]),
            )
            this.CONSUME(keyword('text'))
            return long?.image === 'long' ? 'long_text' : 'short_text'
          },
        },
        { ALT: () => this.CONSUME(keyword('yes_no')).image as 'yes_no' },
        { ALT: () => this.CONSUME(keyword('date')).image as 'date' },
        { ALT: () => this.CONSUME(keyword('time')).image as 'time' },
      ])
      return this.node(first, () => ({ options: null, unit: null, range: null, rows: null, ...parts, kind }))
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

  readonly optionSet = this.RULE(
    'optionSet',
    (): readonly Option[] | Name => {
      this.CONSUME(keyword('of'))
      return this.OR<readonly Option[] | Name>([
        { ALT: () => this.SUBRULE(this.options) },
        { ALT: () => this.SUBRULE(this.name) },
      ])
    },
    { recoveryValueFunc: () => this.noName() },
  )

  readonly range = this.RULE(
    'range',
    (): NonNullable<AskType['range']> => {
      const min = this.SUBRULE(this.number)
      this.CONSUME(Range)
      const max = this.SUBRULE1(this.number)
      return { min, max }
    },
    { recoveryValueFunc: () => ({ min: this.noNumber(), max: this.noNumber() }) },
  )

  readonly media = this.RULE('media', (): Media => {
    const first = this.LA(1)
    const kind = this.OR([
      { ALT: () => this.CONSUME(keyword('picture')) },
      { ALT: () => this.CONSUME(keyword('video')) },
      { ALT: () => this.CONSUME(keyword('audio')) },
    ])
    const path = this.SUBRULE(this.quote)
    const parts: Parts<Media> = {}
    this.OPTION(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const word = this.LA(1)
        this.OR1([
          {
            ALT: () => {
              this.CONSUME(keyword('decorative'))
              this.once(parts, { decorative: true }, word)
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('describe'))
              const describe = this.SUBRULE(this.wording)
              this.once(parts, { describe }, word)
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('captions'))
              const captions = this.SUBRULE1(this.quote)
              this.once(parts, { captions }, word)
            },
          },
        ])
      })
      this.CONSUME(CloseBrace)
    })
    const unstated = { decorative: false, describe: null, captions: null }
    return this.node(first, () => ({ ...unstated, ...parts, kind: kind.image as Media['kind'], path }))
  })
}
