import type { OpenTo, Quote, Who } from '../ast/index.ts'
import { CloseBrace, Comma, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ScenarioParser } from './scenarios.ts'

/** Programs that people may start themselves. */
export abstract class OpenParser extends ScenarioParser {
  /** `open to residents of "Halland" aged 16 and over { … }`, `open to women in "Halland" { … }`. */
  readonly openTo = this.RULE('openTo', (): OpenTo | null => {
    const first = this.CONSUME(keyword('open'))
    const areas: Quote[] = []
    const parts: Parts<OpenTo> = {}
    this.CONSUME(keyword('to'))
    const people = this.LA(1)
    const sex = this.OR<Who['sex']>([
      {
        ALT: () => {
          this.CONSUME(keyword('residents'))
          return null
        },
      },
      { ALT: () => this.SUBRULE(this.sex) },
    ])
    this.OPTION(() => {
      this.OR1([{ ALT: () => this.CONSUME(keyword('of')) }, { ALT: () => this.CONSUME(keyword('in')) }])
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void areas.push(this.SUBRULE(this.quote)) })
    })
    const age = this.OPTION1(() => this.SUBRULE(this.aged)) ?? null
    const who = this.node(people, () => ({ sex, age }))
    this.OPTION2(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.openItem, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => ({ present: null, without: null, ...parts, areas, who }))
  })

  readonly openItem = this.RULE('openItem', (parts: Parts<OpenTo>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('present'))
          const present = this.SUBRULE(this.wording)
          this.once(parts, { present }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('without'))
          this.CONSUME(keyword('clinician'))
          const without = this.node(word, () => ({}))
          this.once(parts, { without }, word)
        },
      },
    ])
  })
}
