import type { Scenario, ScenarioStep } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import { StepParser } from './steps.ts'

/** Stories of made-up patients that the program must hold to. */
export abstract class ScenarioParser extends StepParser {
  readonly scenario = this.RULE('scenario', (): Scenario => {
    const first = this.CONSUME(keyword('scenario'))
    const title = this.SUBRULE(this.quote)
    const steps: ScenarioStep[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const step = this.SUBRULE(this.scenarioStep)
      this.ACTION(() => step && steps.push(step))
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ kind: 'scenario' as const, title, steps }))
  })

  readonly scenarioStep = this.RULE('scenarioStep', (): ScenarioStep => {
    const first = this.LA(1)
    return this.OR<ScenarioStep>([
      { ALT: () => this.SUBRULE(this.patientStep) },
      { ALT: () => this.SUBRULE(this.staffStep) },
      { ALT: () => this.SUBRULE(this.clockStep) },
      {
        ALT: () => {
          this.CONSUME(keyword('expect'))
          const expect = this.SUBRULE(this.expectation)
          return this.node(first, () => ({ do: 'expect' as const, expect }))
        },
      },
    ])
  })
}
