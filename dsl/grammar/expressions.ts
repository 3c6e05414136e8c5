import type { IToken } from 'chevrotain'
import type { Expression, Infix, Name } from '../ast/index.ts'
import {
  AtLeast,
  AtMost,
  CloseParen,
  Comma,
  DateLiteral,
  Divide,
  Dot,
  keyword,
  Less,
  Minus,
  More,
  NumberLiteral,
  OpenParen,
  Plus,
  Times,
  TimeLiteral,
} from '../tokens.ts'
import { WhoParser } from './who.ts'

/** Expressions, loosest binding first: or, and, not, comparisons, + and -, * and /, sign. */
export abstract class ExpressionParser extends WhoParser {
  private readonly orBroken = { recoveryValueFunc: () => this.broken() }

  readonly expression = this.RULE(
    'expression',
    (): Expression => {
      const first = this.LA(1)
      let left = this.SUBRULE(this.conjunction)
      this.MANY(() => {
        this.CONSUME(keyword('or'))
        const right = this.SUBRULE1(this.conjunction)
        left = this.infix(first, 'or', left, right)
      })
      return left
    },
    this.orBroken,
  )

  readonly conjunction = this.RULE(
    'conjunction',
    (): Expression => {
      const first = this.LA(1)
      let left = this.SUBRULE(this.negation)
      this.MANY(() => {
        this.CONSUME(keyword('and'))
        const right = this.SUBRULE1(this.negation)
        left = this.infix(first, 'and', left, right)
      })
      return left
    },
    this.orBroken,
  )

  readonly negation = this.RULE(
    'negation',
    (): Expression => {
      const first = this.LA(1)
      const not = this.OPTION(() => this.CONSUME(keyword('not')))
      const operand = this.SUBRULE(this.comparison)
      if (!not) return operand
      return this.node(first, () => ({ kind: 'prefix' as const, operator: 'not' as const, operand }))
    },
    this.orBroken,
  )

  readonly comparison = this.RULE(
    'comparison',
    (): Expression => {
      const first = this.LA(1)
      const left = this.SUBRULE(this.additive)
      const whole = this.OPTION(() =>
        this.OR<Expression>([
          {
            ALT: () => {
              const operator = this.OR1([
                { ALT: () => this.CONSUME(AtLeast) },
                { ALT: () => this.CONSUME(AtMost) },
                { ALT: () => this.CONSUME(More) },
                { ALT: () => this.CONSUME(Less) },
              ])
              const right = this.SUBRULE1(this.additive)
              return this.infix(first, operator.image as Infix, left, right)
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('is'))
              const negated = this.OPTION1(() => this.CONSUME(keyword('not'))) !== undefined
              const right = this.SUBRULE2(this.additive)
              const lasting = this.OPTION2(() => {
                this.CONSUME(keyword('for'))
                return this.SUBRULE(this.duration)
              })
              return this.node(first, () => ({ kind: 'is' as const, left, negated, right, lasting: lasting ?? null }))
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('has'))
              // An option may be named by a number, as in `has 3`.
              const option = this.OR2([
                { ALT: () => this.SUBRULE(this.name) },
                { ALT: () => this.nameOf(this.CONSUME(NumberLiteral)) },
              ])
              return this.node(first, () => ({ kind: 'has' as const, left, option }))
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('in'))
              const band = this.SUBRULE(this.quote)
              return this.node(first, () => ({ kind: 'in_band' as const, left, band }))
            },
          },
        ]),
      )
      return whole ?? left
    },
    this.orBroken,
  )

  readonly additive = this.RULE(
    'additive',
    (): Expression => {
      const first = this.LA(1)
      let left = this.SUBRULE(this.multiplicative)
      this.MANY(() => {
        const operator = this.OR([{ ALT: () => this.CONSUME(Plus) }, { ALT: () => this.CONSUME(Minus) }])
        const right = this.SUBRULE1(this.multiplicative)
        left = this.infix(first, operator.image as Infix, left, right)
      })
      return left
    },
    this.orBroken,
  )

  readonly multiplicative = this.RULE(
    'multiplicative',
    (): Expression => {
      const first = this.LA(1)
      let left = this.SUBRULE(this.signed)
      this.MANY(() => {
        const operator = this.OR([{ ALT: () => this.CONSUME(Times) }, { ALT: () => this.CONSUME(Divide) }])
        const right = this.SUBRULE1(this.signed)
        left = this.infix(first, operator.image as Infix, left, right)
      })
      return left
    },
    this.orBroken,
  )

  readonly signed = this.RULE(
    'signed',
    (): Expression => {
      const first = this.LA(1)
      const minus = this.OPTION(() => {
        const sign = this.CONSUME(Minus)
        this.mark('signed')
        return sign
      })
      const operand = this.SUBRULE(this.primary)
      if (!minus) return operand
      return this.node(first, () => ({ kind: 'prefix' as const, operator: '-' as const, operand }))
    },
    this.orBroken,
  )

  readonly primary = this.RULE(
    'primary',
    (): Expression => {
      const first = this.LA(1)
      return this.OR<Expression>({
        DEF: [
          { ALT: () => this.SUBRULE(this.inactive) },
          { ALT: () => this.SUBRULE(this.call) },
          { ALT: () => this.SUBRULE(this.reference) },
          {
            ALT: () => {
              const token = this.CONSUME(NumberLiteral)
              return this.node(first, () => ({ kind: 'number' as const, value: Number(token.image) || 0 }))
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(TimeLiteral)
              return this.node(first, () => ({ kind: 'time' as const, value: token.image.padStart(5, '0') }))
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(DateLiteral)
              return this.node(first, () => ({ kind: 'date' as const, value: token.image }))
            },
          },
          {
            ALT: () => {
              const quote = this.SUBRULE(this.quote)
              return this.ACTION(() => ({ ...quote, kind: 'text' as const }))
            },
          },
          {
            ALT: () => {
              this.CONSUME(OpenParen)
              const inner = this.SUBRULE(this.expression)
              this.CONSUME(CloseParen)
              return inner
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      })
    },
    this.orBroken,
  )

  /** `inactive for 7 days`. */
  readonly inactive = this.RULE(
    'inactive',
    (): Expression => {
      const first = this.CONSUME(keyword('inactive'))
      this.CONSUME(keyword('for'))
      const days = this.SUBRULE(this.duration)
      return this.node(first, () => ({ kind: 'inactive' as const, days }))
    },
    this.orBroken,
  )

  /** `sum(a, b)`, spans: `hours(went_to_bed to got_up)`, and `change(weight) over 1 week`. */
  readonly call = this.RULE(
    'call',
    (): Expression => {
      const first = this.LA(1)
      const name = this.SUBRULE(this.name)
      const args: Expression[] = []
      let span = false
      this.mark('call')
      this.CONSUME(OpenParen)
      this.OPTION(() => {
        args.push(this.SUBRULE(this.expression))
        this.OR([
          {
            ALT: () => {
              this.CONSUME(keyword('to'))
              span = true
              args.push(this.SUBRULE1(this.expression))
            },
          },
          {
            ALT: () =>
              this.MANY(() => {
                this.CONSUME(Comma)
                args.push(this.SUBRULE2(this.expression))
              }),
          },
        ])
      })
      this.CONSUME(CloseParen)
      const over = this.OPTION1(() => {
        this.CONSUME(keyword('over'))
        return this.SUBRULE(this.duration)
      })
      return this.node(first, () => ({ kind: 'call' as const, name, args, span, over: over ?? null }))
    },
    this.orBroken,
  )

  /** `phq9.total`. */
  readonly reference = this.RULE(
    'reference',
    (): Expression => {
      const first = this.LA(1)
      const parts: Name[] = []
      this.AT_LEAST_ONE_SEP({ SEP: Dot, DEF: () => void parts.push(this.SUBRULE(this.name)) })
      return this.node(first, () => ({ kind: 'name' as const, parts }))
    },
    this.orBroken,
  )

  private infix(first: IToken, operator: Infix, left: Expression, right: Expression): Expression {
    return this.node(first, () => ({ kind: 'infix' as const, operator, left, right }))
  }
}
