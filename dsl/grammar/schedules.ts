import type { Give, Name, ScheduleBlock, Timing, Value } from '../ast.ts'
import { CloseBrace, Comma, keyword, OpenBrace, Weekday } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ModuleParser } from './modules.ts'

type Extent = NonNullable<Give['extent']>

/** What is given when. */
export abstract class ScheduleParser extends ModuleParser {
  readonly schedule = this.RULE('schedule', (): ScheduleBlock => {
    const first = this.CONSUME(keyword('schedule'))
    const gives: Give[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const give = this.SUBRULE(this.give)
      this.ACTION(() => give && gives.push(give))
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ kind: 'schedule' as const, gives }))
  })

  /** `give phq9 as weekly every 7 days at 07:00 from day 8 until end { open 3 days }`. */
  readonly give = this.RULE('give', (): Give => {
    const first = this.CONSUME(keyword('give'))
    const what = this.SUBRULE(this.name)
    const alias = this.OPTION(() => {
      this.CONSUME(keyword('as'))
      return this.SUBRULE1(this.name)
    })
    const timing = this.SUBRULE(this.timing)
    const times = this.OPTION1(() => this.SUBRULE(this.atTimes)) ?? []
    const fromDay = this.OPTION2(() => {
      this.CONSUME(keyword('from'))
      this.CONSUME(keyword('day'))
      return this.SUBRULE(this.number)
    })
    const extent = this.OPTION3(() => this.SUBRULE(this.extent)) ?? null
    const parts: Parts<Give> = {}
    this.OPTION4(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.giveItem, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => {
      const when = { what, alias: alias ?? null, timing, times, fromDay: fromDay ?? null, extent }
      return { open: null, reminders: [], gate: false, ...parts, ...when }
    })
  })

  readonly giveItem = this.RULE('giveItem', (parts: Parts<Give>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('open'))
          const open = this.SUBRULE(this.duration)
          this.once(parts, { open }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('remind'))
          this.CONSUME(keyword('after'))
          const reminders: NonNullable<Parts<Give>['reminders']>[number][] = []
          this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void reminders.push(this.SUBRULE1(this.duration)) })
          this.once(parts, { reminders }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('before'))
          this.CONSUME(keyword('content'))
          this.once(parts, { gate: true }, word)
        },
      },
    ])
  })

  readonly timing = this.RULE(
    'timing',
    (): Timing => {
      const first = this.LA(1)
      return this.OR<Timing>([
        {
          ALT: () => {
            this.CONSUME(keyword('at'))
            this.CONSUME(keyword('start'))
            return this.node(first, () => ({ kind: 'at_start' as const }))
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('daily'))
            return this.node(first, () => ({ kind: 'daily' as const }))
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('every'))
            const every = this.SUBRULE(this.duration)
            return this.node(first, () => ({ kind: 'every' as const, every }))
          },
        },
        { ALT: () => this.SUBRULE(this.onDay) },
        {
          ALT: () => {
            const after = this.SUBRULE1(this.duration)
            this.CONSUME(keyword('after'))
            const anchor = this.OR2([
              { ALT: () => this.CONSUME1(keyword('start')) },
              { ALT: () => this.CONSUME(keyword('end')) },
            ])
            return this.node(first, () => ({ kind: 'after' as const, after, anchor: anchor.image as 'start' | 'end' }))
          },
        },
      ])
    },
    { recoveryValueFunc: (): Timing => ({ kind: 'broken', ...this.nowhere() }) },
  )

  /** `on day 8`, `on monday, thursday`. */
  readonly onDay = this.RULE(
    'onDay',
    (): Timing => {
      const first = this.CONSUME(keyword('on'))
      return this.OR<Timing>([
        {
          ALT: () => {
            this.CONSUME(keyword('day'))
            const day = this.SUBRULE(this.number)
            return this.node(first, () => ({ kind: 'on_day' as const, day }))
          },
        },
        {
          ALT: () => {
            const days: Name[] = []
            this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void days.push(this.nameOf(this.CONSUME(Weekday))) })
            return this.node(first, () => ({ kind: 'weekdays' as const, days }))
          },
        },
      ])
    },
    { recoveryValueFunc: (): Timing => ({ kind: 'broken', ...this.nowhere() }) },
  )

  readonly atTimes = this.RULE(
    'atTimes',
    (): Value[] => {
      const times: Value[] = []
      this.CONSUME(keyword('at'))
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void times.push(this.SUBRULE(this.timeOfDay)) })
      return times
    },
    { recoveryValueFunc: () => [] },
  )

  readonly extent = this.RULE(
    'extent',
    (): Extent | null =>
      this.OR<Extent>([
        {
          ALT: () => {
            this.CONSUME(keyword('for'))
            const duration = this.SUBRULE(this.duration)
            return { kind: 'for', duration }
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('until'))
            return this.OR1<Extent>([
              {
                ALT: () => {
                  this.CONSUME(keyword('end'))
                  return { kind: 'until_end' }
                },
              },
              {
                ALT: () => {
                  this.CONSUME(keyword('day'))
                  const day = this.SUBRULE(this.number)
                  return { kind: 'until_day', day }
                },
              },
            ])
          },
        },
      ]),
    { recoveryValueFunc: () => null },
  )
}
