import type { IToken } from 'chevrotain'
import type { AssignedRow, Assignment, Band, BandSet, Example, Name, NumberNode, Result, Value } from '../ast/index.ts'
import { CloseBrace, Comma, Equals, keyword, OpenBrace, Range } from '../tokens.ts'
import type { Parts } from './base.ts'
import { RepeatParser } from './repeats.ts'

type Look = 'line' | 'bars' | 'table'

/** What a form's answers are worth: results, their bands, and examples that must hold. */
export abstract class ResultParser extends RepeatParser {
  readonly result = this.RULE('result', (): Result => {
    const first = this.CONSUME(keyword('result'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.OPTION(() => this.SUBRULE(this.wording)) ?? null
    const unit = this.OPTION1(() => this.SUBRULE1(this.name)) ?? null
    this.mark('clause')
    this.CONSUME(Equals)
    const value = this.SUBRULE(this.expression)
    const parts: Parts<Result> = {}
    const bands: BandSet[] = []
    const examples: Example[] = []
    this.OPTION2(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.resultItem, { ARGS: [parts, bands, examples] })
      })
      this.CONSUME(CloseBrace)
    })
    const unstated = { missing: null, explain: null, decimals: null, show: null }
    return this.node(first, () => ({ ...unstated, ...parts, id, was, title, unit, value, bands, examples }))
  })

  readonly resultItem = this.RULE('resultItem', (parts: Parts<Result>, bands: BandSet[], examples: Example[]): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          const set = this.SUBRULE(this.bands)
          this.addBands(bands, set, word)
        },
      },
      {
        ALT: () => {
          const missing = this.SUBRULE(this.missing)
          this.once(parts, { missing }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('explain'))
          const explain = this.SUBRULE(this.wording)
          this.once(parts, { explain }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('decimals'))
          const decimals = this.SUBRULE(this.number)
          this.once(parts, { decimals }, word)
        },
      },
      {
        ALT: () => {
          const show = this.SUBRULE(this.showTo)
          this.once(parts, { show }, word)
        },
      },
      {
        ALT: () => {
          const example = this.SUBRULE(this.example)
          this.ACTION(() => example && examples.push(example))
        },
      },
    ])
  })

  /** `missing none`, `missing up to 2 prorated`, `missing up to 2 as 0`. */
  readonly missing = this.RULE(
    'missing',
    (): Result['missing'] => {
      this.CONSUME(keyword('missing'))
      return this.OR<Result['missing']>([
        {
          ALT: () => {
            this.CONSUME(keyword('none'))
            return { upTo: null, as: null }
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('up'))
            this.CONSUME(keyword('to'))
            const upTo = this.SUBRULE(this.number)
            const as = this.OR1<NumberNode | null>([
              {
                ALT: () => {
                  this.CONSUME(keyword('prorated'))
                  return null
                },
              },
              {
                ALT: () => {
                  this.CONSUME(keyword('as'))
                  return this.SUBRULE1(this.number)
                },
              },
            ])
            return { upTo, as }
          },
        },
      ])
    },
    { recoveryValueFunc: () => null },
  )

  readonly showTo = this.RULE(
    'showTo',
    (): Result['show'] => {
      const to: Name[] = []
      const as: Look[] = []
      this.CONSUME(keyword('show'))
      this.CONSUME(keyword('to'))
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void to.push(this.SUBRULE(this.name)) })
      this.OPTION(() => {
        this.CONSUME(keyword('as'))
        this.AT_LEAST_ONE_SEP1({ SEP: Comma, DEF: () => void as.push(this.SUBRULE(this.look)) })
      })
      return { to, as }
    },
    { recoveryValueFunc: () => null },
  )

  readonly look = this.RULE(
    'look',
    (): Look =>
      this.OR<Look>([
        {
          ALT: () => {
            this.CONSUME(keyword('line'))
            this.CONSUME(keyword('chart'))
            return 'line'
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('bar'))
            this.CONSUME1(keyword('chart'))
            return 'bars'
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('table'))
            return 'table'
          },
        },
      ]),
    { recoveryValueFunc: (): Look => 'table' },
  )

  /** Bands for everybody else are stated once. */
  protected addBands(bands: BandSet[], set: BandSet, word: IToken): void {
    this.ACTION(() => {
      if (set.who === null && bands.some((one) => one.who === null)) this.again(word)
      else bands.push(set)
    })
  }

  /** `bands { … }`, `bands for women aged 18 to 64 { … }`. */
  readonly bands = this.RULE(
    'bands',
    (): BandSet => {
      const bands: Band[] = []
      const first = this.CONSUME(keyword('bands'))
      const who = this.OPTION(() => {
        this.CONSUME(keyword('for'))
        return this.SUBRULE(this.who)
      })
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const band = this.SUBRULE(this.band)
        this.ACTION(() => band && bands.push(band))
      })
      this.CONSUME(CloseBrace)
      return this.node(first, () => ({ who: who ?? null, bands }))
    },
    { recoveryValueFunc: () => ({ who: null, bands: [], ...this.nowhere() }) },
  )

  /** `below 75`, `75 to below 85`, `85 and over`, and for whole numbers `5..9`. */
  readonly band = this.RULE('band', (): Band => {
    const first = this.LA(1)
    const limits: Parts<Band> = {}
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('below'))
          limits.to = this.SUBRULE(this.number)
        },
      },
      {
        ALT: () => {
          limits.from = this.SUBRULE1(this.number)
          this.OR1([
            {
              ALT: () => {
                this.CONSUME(Range)
                limits.to = this.SUBRULE2(this.number)
                limits.toIncluded = true
              },
            },
            {
              ALT: () => {
                this.CONSUME(keyword('to'))
                this.CONSUME1(keyword('below'))
                limits.to = this.SUBRULE3(this.number)
              },
            },
            {
              ALT: () => {
                this.CONSUME(keyword('and'))
                this.CONSUME(keyword('over'))
              },
            },
          ])
        },
      },
    ])
    const colour = this.SUBRULE(this.name)
    const label = this.SUBRULE(this.wording)
    return this.node(first, () => ({ from: null, to: null, toIncluded: false, ...limits, colour, label }))
  })

  readonly example = this.RULE('example', (): Example => {
    const first = this.CONSUME(keyword('example'))
    const who = this.OPTION1(() => {
      this.CONSUME(keyword('for'))
      return this.SUBRULE(this.who)
    })
    const assignments = this.SUBRULE(this.assignments)
    this.CONSUME(keyword('is'))
    const value = this.SUBRULE(this.numberOrMissing)
    const band = this.OPTION(() => {
      this.CONSUME(keyword('in'))
      return this.SUBRULE(this.quote)
    })
    return this.node(first, () => ({ who: who ?? null, assignments, value, band: band ?? null }))
  })

  readonly numberOrMissing = this.RULE(
    'numberOrMissing',
    (): NumberNode | null =>
      this.OR<NumberNode | null>([
        { ALT: () => this.SUBRULE(this.number) },
        {
          ALT: () => {
            this.CONSUME(keyword('missing'))
            return null
          },
        },
      ]),
    { recoveryValueFunc: () => null },
  )

  readonly assignments = this.RULE(
    'assignments',
    (): Assignment[] => {
      const assignments: Assignment[] = []
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const one = this.SUBRULE(this.assignment)
        this.ACTION(() => one && assignments.push(one))
      })
      this.CONSUME(CloseBrace)
      return assignments
    },
    { recoveryValueFunc: () => [] },
  )

  /** `all 3`, `went_to_bed 23:00`, `cause worry, noise`, `comment "…"`, `medicines { name "…" } { name "…" }`. */
  readonly assignment = this.RULE('assignment', (): Assignment => {
    const first = this.LA(1)
    const name = this.SUBRULE(this.name)
    const values: Value[] = []
    const rows: AssignedRow[] = []
    this.OR([
      { ALT: () => this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void values.push(this.SUBRULE(this.value)) }) },
      { ALT: () => this.AT_LEAST_ONE(() => void rows.push(this.SUBRULE(this.assignedRow))) },
    ])
    return this.node(first, () => ({ question: name.text === 'all' ? null : name, values, rows }))
  })

  readonly assignedRow = this.RULE('assignedRow', (): AssignedRow => {
    const first = this.LA(1)
    const assignments = this.SUBRULE(this.assignments)
    return this.node(first, () => ({ assignments }))
  })
}
