import type { Extent, Give, ModuleAnchor, Name, ScheduleBlock, Timing, Value } from '../ast/index.ts'
import { CloseBrace, Comma, keyword, OpenBrace, Weekday } from '../tokens.ts'
import type { Parts } from './base.ts'
import { ModuleParser } from './modules.ts'

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
    const was = this.SUBRULE(this.was)
    const parts: Parts<Give> = {}
    const when = this.SUBRULE(this.rhythm, { ARGS: [parts] })
    this.OPTION1(() => {
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        this.SUBRULE(this.giveItem, { ARGS: [parts] })
      })
      this.CONSUME(CloseBrace)
    })
    return this.node(first, () => {
      const unstated = { from: null, extent: null, due: null, open: null, reminders: [], gate: false }
      return { ...unstated, ...parts, ...when, what, alias: alias ?? null, was }
    })
  })

  /** `every 7 days at 07:00 from day 8 until end`. */
  readonly rhythm = this.RULE(
    'rhythm',
    (parts: Parts<Give>): Pick<Give, 'timing' | 'times'> => {
      const timing = this.SUBRULE(this.timing)
      const times = this.OPTION(() => this.SUBRULE(this.atTimes)) ?? []
      this.MANY(() => {
        const word = this.LA(1)
        this.OR([
          {
            ALT: () => {
              const from = this.SUBRULE(this.from)
              this.once(parts, { from }, word)
            },
          },
          {
            ALT: () => {
              const extent = this.SUBRULE(this.extent)
              this.once(parts, { extent }, word)
            },
          },
        ])
      })
      return { timing, times }
    },
    {
      recoveryValueFunc: (): Pick<Give, 'timing' | 'times'> => ({
        timing: { kind: 'broken', ...this.nowhere() },
        times: [],
      }),
    },
  )

  /** `from day 8`, `from week2 opens`. */
  readonly from = this.RULE(
    'from',
    (): Give['from'] => {
      this.CONSUME(keyword('from'))
      return this.OR<Give['from']>({
        DEF: [
          { ALT: () => this.SUBRULE(this.moduleAnchor) },
          {
            ALT: () => {
              this.CONSUME(keyword('day'))
              return { day: this.SUBRULE(this.number) }
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      })
    },
    { recoveryValueFunc: () => null },
  )

  /** `week2 opens`, `week2 is done`. */
  readonly moduleAnchor = this.RULE(
    'moduleAnchor',
    (): ModuleAnchor => {
      const module = this.SUBRULE(this.name)
      const event = this.OR<ModuleAnchor['event']>([
        {
          ALT: () => {
            this.CONSUME(keyword('opens'))
            return 'opened'
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('is'))
            this.CONSUME(keyword('done'))
            return 'done'
          },
        },
      ])
      return { module, event }
    },
    { recoveryValueFunc: (): ModuleAnchor => ({ module: this.noName(), event: 'opened' }) },
  )

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
          this.CONSUME(keyword('due'))
          this.CONSUME1(keyword('after'))
          const due = this.SUBRULE2(this.duration)
          this.once(parts, { due }, word)
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
            const anchor = this.OR2<'start' | 'end' | ModuleAnchor>({
              DEF: [
                { ALT: () => this.SUBRULE(this.moduleAnchor) },
                { ALT: () => this.CONSUME1(keyword('start')).image as 'start' },
                { ALT: () => this.CONSUME(keyword('end')).image as 'end' },
              ],
              IGNORE_AMBIGUITIES: true,
            })
            return this.node(first, () => ({ kind: 'after' as const, after, anchor }))
          },
        },
      ])
    },
    { recoveryValueFunc: (): Timing => ({ kind: 'broken', ...this.nowhere() }) },
  )

  /** `on day 8`, `on monday, thursday`, `on demand`. */
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
            this.CONSUME(keyword('demand'))
            return this.node(first, () => ({ kind: 'on_demand' as const }))
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
    (): Extent | null => {
      const first = this.LA(1)
      return this.OR<Extent>([
        {
          ALT: () => {
            this.CONSUME(keyword('for'))
            const duration = this.SUBRULE(this.duration)
            return this.node(first, () => ({ kind: 'for' as const, duration }))
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('until'))
            return this.OR1<Extent>([
              {
                ALT: () => {
                  this.CONSUME(keyword('end'))
                  return this.node(first, () => ({ kind: 'until_end' as const }))
                },
              },
              {
                ALT: () => {
                  this.CONSUME(keyword('day'))
                  const day = this.SUBRULE(this.number)
                  return this.node(first, () => ({ kind: 'until_day' as const, day }))
                },
              },
            ])
          },
        },
      ])
    },
    { recoveryValueFunc: () => null },
  )
}
