import type { Expectation } from '../ast.ts'
import { Dot, keyword } from '../tokens.ts'
import { RuleParser } from './rules.ts'

/** What a scenario expects: a rule for each kind of expectation. */
export abstract class ExpectationParser extends RuleParser {
  readonly expectation = this.RULE(
    'expectation',
    (): Expectation =>
      this.OR<Expectation>({
        DEF: [
          { ALT: () => this.SUBRULE(this.flagExpectation) },
          { ALT: () => this.SUBRULE(this.resultExpectation) },
          { ALT: () => this.SUBRULE(this.stateExpectation) },
        ],
        IGNORE_AMBIGUITIES: true,
      }),
    { recoveryValueFunc: () => this.noExpectation() },
  )

  /** `flag danger`, `no flag danger`. */
  readonly flagExpectation = this.RULE(
    'flagExpectation',
    (): Expectation => {
      const no = this.OPTION(() => this.CONSUME(keyword('no')))
      this.CONSUME(keyword('flag'))
      const flag = this.SUBRULE(this.name)
      return { kind: 'flag', flag, raised: no === undefined }
    },
    { recoveryValueFunc: () => this.noExpectation() },
  )

  /** `phq9.total is 27 in "Severe"`. */
  readonly resultExpectation = this.RULE(
    'resultExpectation',
    (): Expectation => {
      const form = this.SUBRULE(this.name)
      this.CONSUME(Dot)
      const result = this.SUBRULE1(this.name)
      this.CONSUME(keyword('is'))
      const value = this.SUBRULE(this.numberOrMissing)
      const band = this.OPTION(() => {
        this.CONSUME(keyword('in'))
        return this.SUBRULE(this.quote)
      })
      return { kind: 'result', form, result, value, band: band ?? null }
    },
    { recoveryValueFunc: () => this.noExpectation() },
  )

  /** `diary is open with 1 reminder`, `week2 is done`. */
  readonly stateExpectation = this.RULE(
    'stateExpectation',
    (): Expectation => {
      const what = this.SUBRULE(this.name)
      this.CONSUME(keyword('is'))
      const negated = this.OPTION(() => this.CONSUME(keyword('not'))) !== undefined
      const state = this.SUBRULE1(this.name)
      const reminders = this.OPTION1(() => {
        this.CONSUME(keyword('with'))
        const n = this.SUBRULE(this.number)
        this.OR([{ ALT: () => this.CONSUME(keyword('reminder')) }, { ALT: () => this.CONSUME(keyword('reminders')) }])
        return n
      })
      return { kind: 'state', what, negated, state, reminders: reminders ?? null }
    },
    { recoveryValueFunc: () => this.noExpectation() },
  )

  private noExpectation(): Expectation {
    return { kind: 'flag', flag: this.noName(), raised: true }
  }
}
