import type { Expectation, Scenario, ScenarioStep } from '../ast.ts'
import { CloseBrace, Dot, keyword, OpenBrace } from '../tokens.ts'
import { RuleParser } from './rules.ts'

/** Stories of made-up patients that the program must hold to. */
export abstract class ScenarioParser extends RuleParser {
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
      {
        ALT: () => {
          this.CONSUME(keyword('start'))
          const date = this.SUBRULE(this.date)
          const time = this.SUBRULE(this.timeOfDay)
          return this.node(first, () => ({ do: 'start' as const, date, time }))
        },
      },
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
          const verb = this.OR1([
            { ALT: () => this.CONSUME(keyword('open')) },
            { ALT: () => this.CONSUME(keyword('give')) },
            { ALT: () => this.CONSUME(keyword('acknowledge')) },
          ])
          const what = this.SUBRULE3(this.name)
          return this.node(first, () => ({ do: verb.image as 'open' | 'give' | 'acknowledge', what }))
        },
      },
      { ALT: () => this.SUBRULE(this.move) },
      {
        ALT: () => {
          this.CONSUME(keyword('end'))
          return this.node(first, () => ({ do: 'end' as const }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('expect'))
          const expect = this.SUBRULE(this.expectation)
          return this.node(first, () => ({ do: 'expect' as const, expect }))
        },
      },
    ])
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

  readonly expectation = this.RULE(
    'expectation',
    (): Expectation =>
      this.OR<Expectation>({
        DEF: [
          {
            ALT: () => {
              const no = this.OPTION(() => this.CONSUME(keyword('no')))
              this.CONSUME(keyword('flag'))
              const flag = this.SUBRULE(this.name)
              return { kind: 'flag', flag, raised: no === undefined }
            },
          },
          {
            ALT: () => {
              const form = this.SUBRULE1(this.name)
              this.CONSUME(Dot)
              const result = this.SUBRULE2(this.name)
              this.CONSUME(keyword('is'))
              const value = this.SUBRULE(this.numberOrMissing)
              const band = this.OPTION1(() => {
                this.CONSUME(keyword('in'))
                return this.SUBRULE(this.quote)
              })
              return { kind: 'result', form, result, value, band: band ?? null }
            },
          },
          {
            ALT: () => {
              const what = this.SUBRULE3(this.name)
              this.CONSUME1(keyword('is'))
              const negated = this.OPTION2(() => this.CONSUME(keyword('not'))) !== undefined
              const state = this.SUBRULE4(this.name)
              const reminders = this.OPTION3(() => {
                this.CONSUME(keyword('with'))
                const n = this.SUBRULE(this.number)
                this.OR1([
                  { ALT: () => this.CONSUME(keyword('reminder')) },
                  { ALT: () => this.CONSUME(keyword('reminders')) },
                ])
                return n
              })
              return { kind: 'state', what, negated, state, reminders: reminders ?? null }
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      }),
    {
      recoveryValueFunc: (): Expectation => ({ kind: 'flag', flag: this.noName(), raised: true }),
    },
  )
}
