import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import type { DurationNode, Expression, Name, NumberNode, Place, Quote, Value, Wording } from '../ast/index.ts'
import { Expectations } from '../expected.ts'
import type { Mark } from '../marks.ts'
import { endOf, offset } from '../offsets.ts'
import { quotedValue } from '../quotes.ts'
import {
  Colon,
  ColourLiteral,
  Comma,
  DateLiteral,
  keyword,
  Minus,
  Name as NameToken,
  NumberLiteral,
  Quoted,
  TimeLiteral,
  TimeUnit,
  TOKENS,
} from '../tokens.ts'

/** The parts of a node while they are being read. */
export type Parts<T> = { -readonly [K in keyof T]?: T[K] }

/**
 * The leaves every construct is made of, and how a node gets its place. Every rule gives a value even where
 * recovery had to give it up, so that whoever uses one need not ask: an empty name, an empty text, 0.
 */
export abstract class LeafParser extends EmbeddedActionsParser {
  protected readonly expectations: Expectations

  /** Parts that were stated a second time, by the word that begins them. */
  readonly repeated: (Place & { readonly word: string; readonly until: number })[] = []

  /** What the printer must know of tokens, by offset. */
  marks = new Map<number, Mark>()

  /** The grammar is the same in every process, so a test validates it, and not whoever reads a text. */
  constructor(isValidated: boolean) {
    const expectations = new Expectations()
    super(TOKENS, {
      recoveryEnabled: true,
      maxLookahead: 3,
      skipValidations: !isValidated,
      errorMessageProvider: expectations,
    })
    this.expectations = expectations
  }

  /** Readies the parser for another text. */
  take(tokens: IToken[]): void {
    this.repeated.length = 0
    this.marks = new Map()
    this.expectations.errors = 0
    this.input = tokens
  }

  /** Notes what the token at hand is to a printer. */
  protected mark(mark: Mark): void {
    this.ACTION(() => this.marks.set(offset(this.LA(1).startOffset), mark))
  }

  /** Where the node that begins with this token ends: behind the last token taken. */
  protected placeFrom(first: IToken): Place {
    const last = this.LA(0)
    const start = offset(first.startOffset)
    return { start, end: Math.max(start, endOf(last)) }
  }

  /** Behind the last token taken, where something is lacking. */
  protected nowhere(): Place {
    const at = endOf(this.LA(0))
    return { start: at, end: at }
  }

  /** A node that spans from the token at hand to the last one its rule takes. */
  protected node<T extends object>(first: IToken, parts: () => T): T & Place {
    return this.ACTION(() => ({ ...parts(), ...this.placeFrom(first) }))
  }

  /** Sets parts that may be stated once. Where they are stated again, the first holds and the second is noted. */
  protected once<T extends object>(parts: T, stated: T, word: IToken): void {
    this.ACTION(() => {
      const taken = Object.keys(stated).some((key) => Object.hasOwn(parts, key))
      if (taken) this.again(word)
      else Object.assign(parts, stated)
    })
  }

  /** Notes that what begins with this word, up to the last token taken, was stated before. */
  protected again(word: IToken): void {
    const until = endOf(this.LA(0))
    this.repeated.push({ word: word.image, until, start: offset(word.startOffset), end: endOf(word) })
  }

  protected broken(): Expression {
    return { kind: 'broken', ...this.nowhere() }
  }

  protected noName(): Name {
    return { text: '', ...this.nowhere() }
  }

  protected noQuote(): Quote {
    return { value: '', ...this.nowhere() }
  }

  protected noWording(): Wording {
    return { first: this.noQuote(), translations: [], ...this.nowhere() }
  }

  protected noNumber(): NumberNode {
    return { value: 0, ...this.nowhere() }
  }

  protected noValue(): Value {
    return { kind: 'name', text: '', ...this.nowhere() }
  }

  /** A token as a name; an empty one for a token that recovery invented. */
  protected nameOf(token: IToken): Name {
    return this.ACTION(() => {
      if (Number.isNaN(token.startOffset)) return this.noName()
      return { text: token.image, start: token.startOffset, end: endOf(token) }
    })
  }

  readonly name = this.RULE('name', (): Name => this.nameOf(this.CONSUME(NameToken)), {
    recoveryValueFunc: () => this.noName(),
  })

  /** A text that a skeleton leaves out for whoever has a licence to fill in: it takes no place. */
  readonly maybeWording = this.RULE(
    'maybeWording',
    (): Wording => this.OPTION(() => this.SUBRULE(this.wording)) ?? this.ACTION(() => this.noWording()),
    { recoveryValueFunc: () => this.noWording() },
  )

  /** `was old, older`: names that the thing before it had in earlier versions; often none. */
  readonly was = this.RULE(
    'was',
    (): Name[] => {
      const names: Name[] = []
      this.OPTION(() => {
        this.CONSUME(keyword('was'))
        this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void names.push(this.SUBRULE(this.idPart)) })
      })
      return names
    },
    { recoveryValueFunc: () => [] },
  )

  /** A name, or the number that an option may have for one. */
  readonly idPart = this.RULE(
    'idPart',
    (): Name =>
      this.OR<Name>([{ ALT: () => this.SUBRULE(this.name) }, { ALT: () => this.nameOf(this.CONSUME(NumberLiteral)) }]),
    { recoveryValueFunc: () => this.noName() },
  )

  readonly colour = this.RULE('colour', (): Name => this.nameOf(this.CONSUME(ColourLiteral)), {
    recoveryValueFunc: () => this.noName(),
  })

  readonly number = this.RULE(
    'number',
    (): NumberNode => {
      const first = this.LA(1)
      const minus = this.OPTION(() => {
        const sign = this.CONSUME(Minus)
        this.mark('signed')
        return sign
      })
      const digits = this.CONSUME(NumberLiteral)
      return this.node(first, () => ({ value: (minus ? -1 : 1) * (Number(digits.image) || 0) }))
    },
    { recoveryValueFunc: () => this.noNumber() },
  )

  readonly quote = this.RULE(
    'quote',
    (): Quote => {
      const first = this.LA(1)
      const token = this.CONSUME(Quoted)
      return this.ACTION(() =>
        Number.isNaN(token.startOffset)
          ? this.noQuote()
          : { value: quotedValue(token.image), ...this.placeFrom(first) },
      )
    },
    { recoveryValueFunc: () => this.noQuote() },
  )

  /** A text, and after it its translations: `"Hej" en: "Hello"`. */
  readonly wording = this.RULE(
    'wording',
    (): Wording => {
      const quote = this.SUBRULE(this.quote)
      const translations: { language: Name; quote: Quote }[] = []
      this.MANY({
        GATE: () => this.LA(2).tokenType === Colon,
        DEF: () => {
          this.mark('translation')
          const language = this.SUBRULE(this.name)
          this.CONSUME(Colon)
          const wording = this.SUBRULE1(this.quote)
          this.ACTION(() => translations.push({ language, quote: wording }))
        },
      })
      return this.ACTION(() => {
        const end = translations.at(-1)?.quote.end ?? quote.end
        return { first: quote, translations, start: quote.start, end: Math.max(quote.end, end) }
      })
    },
    { recoveryValueFunc: () => this.noWording() },
  )

  readonly duration = this.RULE(
    'duration',
    (): DurationNode => {
      const first = this.LA(1)
      const n = this.SUBRULE(this.number)
      const unit = this.CONSUME(TimeUnit)
      return this.node(first, () => ({ n, unit: unit.image.endsWith('s') ? unit.image : `${unit.image}s` }))
    },
    { recoveryValueFunc: () => ({ n: this.noNumber(), unit: '', ...this.nowhere() }) },
  )

  readonly timeOfDay = this.RULE(
    'timeOfDay',
    (): Value => {
      const token = this.CONSUME(TimeLiteral)
      return this.node(token, () => ({ kind: 'time' as const, text: token.image.padStart(5, '0') }))
    },
    { recoveryValueFunc: () => this.noValue() },
  )

  readonly date = this.RULE(
    'date',
    (): Value => {
      const token = this.CONSUME(DateLiteral)
      return this.node(token, () => ({ kind: 'date' as const, text: token.image }))
    },
    { recoveryValueFunc: () => this.noValue() },
  )

  /** A value in an example or a scenario. */
  readonly value = this.RULE(
    'value',
    (): Value =>
      this.OR<Value>([
        {
          ALT: () => {
            const number = this.SUBRULE(this.number)
            return this.ACTION(() => ({
              kind: 'number' as const,
              text: String(number.value),
              start: number.start,
              end: number.end,
            }))
          },
        },
        {
          ALT: () => {
            const quote = this.SUBRULE(this.quote)
            return this.ACTION(() => ({ kind: 'text' as const, text: quote.value, start: quote.start, end: quote.end }))
          },
        },
        { ALT: () => this.SUBRULE(this.timeOfDay) },
        { ALT: () => this.SUBRULE(this.date) },
        {
          ALT: () => {
            const name = this.SUBRULE(this.name)
            return this.ACTION(() => ({ ...name, kind: 'name' as const }))
          },
        },
      ]),
    { recoveryValueFunc: () => this.noValue() },
  )
}
