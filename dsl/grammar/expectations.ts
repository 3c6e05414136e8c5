import type { Assignment, Expectation, Moment, Name, Seen } from '../ast/index.ts'
import { Dot, keyword } from '../tokens.ts'
import { RuleParser } from './rules.ts'

/** What a scenario expects: a rule for each kind of expectation. */
export abstract class ExpectationParser extends RuleParser {
  private readonly orNothing = { recoveryValueFunc: (): Expectation => this.noExpectation() }

  readonly expectation = this.RULE(
    'expectation',
    (): Expectation =>
      this.OR<Expectation>({
        DEF: [
          { ALT: () => this.SUBRULE(this.raisedExpectation) },
          { ALT: () => this.SUBRULE(this.seesExpectation) },
          { ALT: () => this.SUBRULE(this.memberExpectation) },
          { ALT: () => this.SUBRULE(this.stateExpectation) },
          { ALT: () => this.SUBRULE(this.messageExpectation) },
        ],
        IGNORE_AMBIGUITIES: true,
      }),
    this.orNothing,
  )

  /** `flag danger`, `no flag danger`, `flag danger is escalated`, `reminder call`. */
  readonly raisedExpectation = this.RULE(
    'raisedExpectation',
    (): Expectation => {
      const isThere = this.OPTION(() => this.CONSUME(keyword('no'))) === undefined
      const kind = this.OR([
        { ALT: () => this.CONSUME(keyword('flag')) },
        { ALT: () => this.CONSUME(keyword('reminder')) },
      ])
      const name = this.SUBRULE(this.name)
      const escalated = this.OPTION1({
        GATE: () => isThere && kind.image === 'flag',
        DEF: () => {
          this.CONSUME(keyword('is'))
          const negated = this.OPTION2(() => this.CONSUME(keyword('not'))) !== undefined
          this.CONSUME(keyword('escalated'))
          return !negated
        },
      })
      if (escalated !== undefined) return { kind: 'escalation', flag: name, escalated }
      return kind.image === 'flag'
        ? { kind: 'flag', flag: name, raised: isThere }
        : { kind: 'reminder', rule: name, due: isThere }
    },
    this.orNothing,
  )

  /** `patient sees start.hello`, `patient does not see phq9.total`, `patient sees advice of danger`. */
  readonly seesExpectation = this.RULE(
    'seesExpectation',
    (): Expectation => {
      const viewer = this.OR([
        { ALT: () => this.CONSUME(keyword('patient')) },
        { ALT: () => this.CONSUME(keyword('clinician')) },
      ])
      const sees = this.OR1([
        {
          ALT: () => {
            this.CONSUME(keyword('sees'))
            return true
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('does'))
            this.CONSUME(keyword('not'))
            this.CONSUME(keyword('see'))
            return false
          },
        },
      ])
      const what = this.SUBRULE(this.seen)
      return { kind: 'sees', viewer: viewer.image === 'clinician' ? 'clinician' : 'patient', sees, what }
    },
    this.orNothing,
  )

  readonly seen = this.RULE(
    'seen',
    (): Seen =>
      this.OR<Seen>({
        DEF: [
          {
            ALT: () => {
              this.CONSUME(keyword('advice'))
              this.CONSUME(keyword('of'))
              return { kind: 'advice', flag: this.SUBRULE(this.name) }
            },
          },
          {
            ALT: () => {
              const owner = this.SUBRULE1(this.name)
              const member = this.OPTION(() => {
                this.CONSUME(Dot)
                return this.SUBRULE2(this.name)
              })
              return { kind: 'name', owner, member: member ?? null }
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      }),
    { recoveryValueFunc: (): Seen => ({ kind: 'name', owner: this.noName(), member: null }) },
  )

  /** `phq9.total is 27 in "Severe"`, `diary.cause is shown with { awake 40 }`. */
  readonly memberExpectation = this.RULE(
    'memberExpectation',
    (): Expectation => {
      const form = this.SUBRULE(this.name)
      this.CONSUME(Dot)
      const member = this.SUBRULE1(this.name)
      this.CONSUME(keyword('is'))
      return this.OR<Expectation>([
        {
          ALT: () => {
            const value = this.SUBRULE(this.numberOrMissing)
            const band = this.OPTION(() => {
              this.CONSUME(keyword('in'))
              return this.SUBRULE(this.quote)
            })
            return { kind: 'result', form, result: member, value, band: band ?? null }
          },
        },
        {
          ALT: () => {
            const word = this.OR1([
              { ALT: () => this.CONSUME(keyword('shown')) },
              { ALT: () => this.CONSUME(keyword('hidden')) },
            ])
            const filled = this.OPTION1(() => this.SUBRULE(this.filled)) ?? []
            return { kind: 'shown', form, question: member, shown: word.image === 'shown', filled }
          },
        },
      ])
    },
    this.orNothing,
  )

  /**
   * `diary is open until 18:30 with 1 reminder`, `week2 is done`, `diary is refused with { awake 700 } at awake`, and of a
   * measure `weight is 82.5 in "Overweight"`.
   */
  readonly stateExpectation = this.RULE(
    'stateExpectation',
    (): Expectation => {
      const what = this.SUBRULE(this.name)
      this.CONSUME(keyword('is'))
      return this.OR<Expectation>({
        DEF: [
          {
            ALT: () => {
              const value = this.SUBRULE(this.number)
              const band = this.OPTION4(() => {
                this.CONSUME(keyword('in'))
                return this.SUBRULE(this.quote)
              })
              return { kind: 'result', form: what, result: null, value, band: band ?? null }
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('refused'))
              const filled = this.SUBRULE(this.filled)
              const at = this.OPTION((): Name => {
                this.CONSUME(keyword('at'))
                return this.SUBRULE1(this.name)
              })
              return { kind: 'refused', form: what, filled, at: at ?? null }
            },
          },
          {
            ALT: () => {
              const negated = this.OPTION1(() => this.CONSUME(keyword('not'))) !== undefined
              const state = this.SUBRULE2(this.name)
              const until = this.OPTION2(() => this.SUBRULE(this.until))
              const reminders = this.OPTION3(() => {
                this.CONSUME(keyword('with'))
                const n = this.SUBRULE1(this.number)
                this.OR1([
                  { ALT: () => this.CONSUME(keyword('reminder')) },
                  { ALT: () => this.CONSUME(keyword('reminders')) },
                ])
                return n
              })
              return { kind: 'state', what, negated, state, until: until ?? null, reminders: reminders ?? null }
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      })
    },
    this.orNothing,
  )

  /** `until 18:30`, `until day 3 at 18:30`. */
  readonly until = this.RULE(
    'until',
    (): Moment => {
      this.CONSUME(keyword('until'))
      const day = this.OPTION(() => {
        this.CONSUME(keyword('day'))
        const number = this.SUBRULE(this.number)
        this.CONSUME(keyword('at'))
        return number
      })
      return { day: day ?? null, time: this.SUBRULE(this.timeOfDay) }
    },
    { recoveryValueFunc: (): Moment => ({ day: null, time: this.noValue() }) },
  )

  /** `with { awake 40 }`: the answers that are given when it is asked. */
  readonly filled = this.RULE(
    'filled',
    (): Assignment[] => {
      this.CONSUME(keyword('with'))
      return this.SUBRULE(this.assignments)
    },
    { recoveryValueFunc: (): Assignment[] => [] },
  )

  /** `message "We read this tomorrow."`, `no message`. */
  readonly messageExpectation = this.RULE(
    'messageExpectation',
    (): Expectation => {
      const first = this.LA(1)
      const no = this.OPTION(() => this.CONSUME(keyword('no')))
      this.CONSUME(keyword('message'))
      const text = this.OPTION1(() => this.SUBRULE(this.quote)) ?? null
      return this.node(first, () => ({ kind: 'message' as const, text, received: no === undefined }))
    },
    { recoveryValueFunc: () => this.noExpectation() },
  )

  private noExpectation(): Expectation {
    return { kind: 'flag', flag: this.noName(), raised: true }
  }
}
