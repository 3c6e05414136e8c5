import type { BandSet, Give, Measure, Plan, Unit } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ScheduleParser } from './schedules.ts'

/** What a patient measures along the way, when asked to and whenever there is something to register. */
export abstract class PlanParser extends ScheduleParser {
  readonly plan = this.RULE('plan', (): Plan => {
    const first = this.CONSUME(keyword('activity'))
    this.CONSUME(keyword('plan'))
    const parts: Parts<Plan> = {}
    const measures: Measure[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const word = this.LA(1)
      this.OR([
        {
          ALT: () => {
            this.CONSUME(keyword('clinicians'))
            this.CONSUME(keyword('may'))
            this.CONSUME(keyword('add'))
            this.CONSUME(keyword('measures'))
            this.once(parts, { addMeasures: true }, word)
          },
        },
        {
          ALT: () => {
            const measure = this.SUBRULE(this.measure)
            this.ACTION(() => measure && measures.push(measure))
          },
        },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ addMeasures: false, ...parts, kind: 'plan' as const, measures }))
  })

  /** `measure weight "Weight" kg 30..250 { every 7 days }`; a unit of the author's own stands in quotes. */
  readonly measure = this.RULE('measure', (): Measure => {
    const first = this.CONSUME(keyword('measure'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const unit = this.OPTION({
      // The next statement is no unit.
      GATE: () => !['measure', 'clinicians'].includes(this.LA(1).image),
      DEF: () => this.OR<Unit>([{ ALT: () => this.SUBRULE1(this.wording) }, { ALT: () => this.SUBRULE1(this.name) }]),
    })
    const range = this.OPTION1(() => this.SUBRULE(this.range))
    const parts: Parts<Measure> = {}
    const bands: BandSet[] = []
    const giving: Parts<Give> = {}
    this.OPTION2(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.measureItem, { ARGS: [parts, bands, giving] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => {
      const unstated = { step: null, decimals: null, explain: null, show: null }
      return { ...unstated, ...parts, bands, id, was, title, unit: unit ?? null, range: range ?? null, giving }
    })
  })

  readonly measureItem = this.RULE(
    'measureItem',
    (parts: Parts<Measure>, bands: BandSet[], giving: Parts<Give>): void => {
      const word = this.LA(1)
      this.OR([
        {
          ALT: () => {
            this.CONSUME(keyword('step'))
            const step = this.SUBRULE(this.number)
            this.once(parts, { step }, word)
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('decimals'))
            const decimals = this.SUBRULE1(this.number)
            this.once(parts, { decimals }, word)
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
            const show = this.SUBRULE(this.showTo)
            this.once(parts, { show }, word)
          },
        },
        {
          ALT: () => {
            const set = this.SUBRULE(this.bands)
            this.addBands(bands, set, word)
          },
        },
        {
          ALT: () => {
            const when = this.SUBRULE(this.rhythm, { ARGS: [giving] })
            this.once(giving, when, word)
          },
        },
        { ALT: () => this.SUBRULE(this.giveItem, { ARGS: [giving] }) },
      ])
    },
  )
}
