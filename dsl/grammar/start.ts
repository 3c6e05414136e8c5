import type { ScenarioStep, StartPatient } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ExpectationParser } from './expectations.ts'

const NOTHING_SAID: StartPatient = { sex: null, age: null, group: null }

/** How a scenario starts: when, and who the patient is. */
export abstract class StartParser extends ExpectationParser {
  /** `start 2026-03-02 08:00 { woman  age 34  group active }`. */
  readonly start = this.RULE('start', (): ScenarioStep => {
    const first = this.CONSUME(keyword('start'))
    const date = this.SUBRULE(this.date)
    const time = this.SUBRULE(this.timeOfDay)
    const parts: Parts<StartPatient> = {}
    this.OPTION(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.startFact, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => ({ do: 'start' as const, date, time, patient: { ...NOTHING_SAID, ...parts } }))
  })

  readonly startFact = this.RULE('startFact', (parts: Parts<StartPatient>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          const sex = this.OR1([
            { ALT: () => this.CONSUME(keyword('woman')) },
            { ALT: () => this.CONSUME(keyword('man')) },
          ])
          this.once(parts, { sex: sex.image as 'woman' | 'man' }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('age'))
          const age = this.SUBRULE(this.number)
          this.once(parts, { age }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('group'))
          const group = this.SUBRULE(this.name)
          this.once(parts, { group }, word)
        },
      },
    ])
  })
}
