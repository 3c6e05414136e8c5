import type { ScenarioStep } from '../ast/index.ts'
import { Dot, keyword } from '../tokens.ts'
import { StartParser } from './start.ts'

/** The steps of a scenario, by who takes them: the patient, staff, or the scenario's clock. */
export abstract class StepParser extends StartParser {
  readonly patientStep = this.RULE('patientStep', (): ScenarioStep => {
    const first = this.LA(1)
    return this.OR<ScenarioStep>([
      {
        ALT: () => {
          this.CONSUME(keyword('answer'))
          const form = this.SUBRULE(this.name)
          const assignments = this.SUBRULE(this.assignments)
          return this.node(first, () => ({ do: 'answer' as const, form, assignments }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('read'))
          const module = this.SUBRULE1(this.name)
          const page = this.OPTION(() => {
            this.CONSUME(Dot)
            return this.SUBRULE2(this.name)
          })
          return this.node(first, () => ({ do: 'read' as const, module, page: page ?? null }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('register'))
          const measure = this.SUBRULE3(this.name)
          const value = this.SUBRULE(this.value)
          return this.node(first, () => ({ do: 'register' as const, measure, value }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('message'))
          const text = this.SUBRULE(this.quote)
          return this.node(first, () => ({ do: 'message' as const, text }))
        },
      },
    ])
  })

  readonly staffStep = this.RULE('staffStep', (): ScenarioStep => {
    const first = this.LA(1)
    return this.OR<ScenarioStep>([
      {
        ALT: () => {
          const verb = this.OR1([
            { ALT: () => this.CONSUME(keyword('open')) },
            { ALT: () => this.CONSUME(keyword('give')) },
            { ALT: () => this.CONSUME(keyword('acknowledge')) },
          ])
          const what = this.SUBRULE(this.name)
          return this.node(first, () => ({ do: verb.image as 'open' | 'give' | 'acknowledge', what }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('feedback'))
          const module = this.SUBRULE1(this.name)
          const text = this.SUBRULE(this.quote)
          return this.node(first, () => ({ do: 'feedback' as const, module, text }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('reply'))
          const text = this.SUBRULE1(this.quote)
          return this.node(first, () => ({ do: 'reply' as const, text }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('end'))
          return this.node(first, () => ({ do: 'end' as const }))
        },
      },
    ])
  })

  readonly clockStep = this.RULE('clockStep', (): ScenarioStep => {
    return this.OR<ScenarioStep>([{ ALT: () => this.SUBRULE(this.start) }, { ALT: () => this.SUBRULE(this.move) }])
  })

  readonly move = this.RULE('move', (): ScenarioStep => {
    const first = this.CONSUME(keyword('move'))
    return this.OR<ScenarioStep>([
      {
        ALT: () => {
          this.CONSUME(keyword('to'))
          this.CONSUME(keyword('day'))
          const day = this.SUBRULE(this.number)
          const time = this.OPTION(() => {
            this.CONSUME(keyword('at'))
            return this.SUBRULE(this.timeOfDay)
          })
          return this.node(first, () => ({ do: 'move_to_day' as const, day, time: time ?? null }))
        },
      },
      {
        ALT: () => {
          const by = this.SUBRULE(this.duration)
          return this.node(first, () => ({ do: 'move_by' as const, by }))
        },
      },
    ])
  })
}
