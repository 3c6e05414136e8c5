import type { Flag, Recipient, Rule, RuleAction } from '../ast/index.ts'
import { CloseBrace, Comma, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { PlanParser } from './plans.ts'

/** What is to happen when: flags for staff, and rules. */
export abstract class RuleParser extends PlanParser {
  readonly flag = this.RULE('flag', (): Flag => {
    const first = this.CONSUME(keyword('flag'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const severity = this.SUBRULE1(this.name)
    const title = this.SUBRULE(this.wording)
    this.mark('clause')
    this.CONSUME(keyword('when'))
    const when = this.SUBRULE(this.expression)
    const parts: Parts<Flag> = {}
    this.OPTION(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.flagItem, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => {
      const stated = { kind: 'flag' as const, id, was, severity, title, when }
      return { advice: null, recipients: [], escalate: null, ...parts, ...stated }
    })
  })

  readonly flagItem = this.RULE('flagItem', (parts: Parts<Flag>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('tell'))
          this.CONSUME(keyword('patient'))
          const advice = this.SUBRULE(this.wording)
          this.once(parts, { advice }, word)
        },
      },
      {
        ALT: () => {
          const recipients: Recipient[] = []
          this.CONSUME(keyword('for'))
          this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void recipients.push(this.SUBRULE1(this.recipient)) })
          this.once(parts, { recipients }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('escalate'))
          this.CONSUME(keyword('to'))
          const to = this.SUBRULE(this.recipient)
          this.CONSUME(keyword('after'))
          const after = this.SUBRULE(this.duration)
          this.once(parts, { escalate: { to, after } }, word)
        },
      },
    ])
  })

  readonly recipient = this.RULE(
    'recipient',
    (): Recipient => {
      const first = this.LA(1)
      return this.OR<Recipient>([
        {
          ALT: () => {
            this.CONSUME(keyword('clinician'))
            return this.node(first, () => ({ role: 'clinician' as const }))
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('patient'))
            this.CONSUME(keyword('administrator'))
            return this.node(first, () => ({ role: 'patient_administrator' as const }))
          },
        },
      ])
    },
    { recoveryValueFunc: (): Recipient => ({ role: 'clinician', ...this.nowhere() }) },
  )

  readonly rule = this.RULE('rule', (): Rule => {
    const first = this.CONSUME(keyword('rule'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    this.mark('clause')
    this.CONSUME(keyword('when'))
    const when = this.SUBRULE(this.expression)
    const then: RuleAction[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const action = this.SUBRULE(this.ruleAction)
      this.ACTION(() => action && then.push(action))
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ kind: 'rule' as const, id, was, when, then }))
  })

  readonly ruleAction = this.RULE('ruleAction', (): RuleAction => {
    const first = this.LA(1)
    return this.OR<RuleAction>([
      {
        ALT: () => {
          const verb = this.OR1([
            { ALT: () => this.CONSUME(keyword('open')) },
            { ALT: () => this.CONSUME(keyword('give')) },
          ])
          const what = this.SUBRULE(this.name)
          return this.node(first, () => ({ do: verb.image as 'open' | 'give', what }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('remind'))
          this.CONSUME(keyword('clinician'))
          const text = this.SUBRULE(this.wording)
          this.mark('clause')
          this.CONSUME(keyword('within'))
          const within = this.SUBRULE(this.duration)
          return this.node(first, () => ({ do: 'remind' as const, text, within }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('message'))
          this.CONSUME(keyword('patient'))
          const text = this.SUBRULE1(this.wording)
          return this.node(first, () => ({ do: 'message' as const, text }))
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('end'))
          this.CONSUME(keyword('program'))
          return this.node(first, () => ({ do: 'end' as const }))
        },
      },
    ])
  })
}
