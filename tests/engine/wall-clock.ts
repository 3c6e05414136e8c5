import { Temporal } from 'temporal-polyfill'

/*
 * What a wall clock in a zone shows, by looking at it again and again. An oracle for everything that is planned in local
 * time: it knows no rule for how local times become instants, it only sees which of them come, when, and which never do.
 */

/** One look at the clock. */
interface Look {
  readonly ms: number
  /** YYYY-MM-DDTHH:MM:SS. */
  readonly local: string
}

export class WallClock {
  readonly #looks: readonly Look[]
  readonly #first = new Map<string, number>()

  /** Looks every so many minutes from a date's midnight on. Nothing between two looks is seen. */
  constructor(zone: string, from: string, days: number, minutes: number) {
    const start = Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant().epochMilliseconds
    const count = Math.ceil((days * 24 * 60) / minutes)
    this.#looks = Array.from({ length: count }, (_, n) => {
      const ms = start + n * minutes * 60_000
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
      return { ms, local: zoned.toPlainDateTime().toString({ smallestUnit: 'second' }) }
    })
    for (const { ms, local } of this.#looks) if (!this.#first.has(local)) this.#first.set(local, ms)
  }

  /** The instants at which it first showed midnight, or where that was skipped the first time of a day that came. */
  midnights(): string[] {
    const days = new Set<string>()
    return this.#looks.flatMap(({ ms, local }) => {
      const day = local.slice(0, 10)
      if (days.has(day)) return []
      days.add(day)
      return [instant(ms)]
    })
  }

  /** When it showed a time for the first time; of one that was skipped, as long after the jump as it lay into it. */
  when(local: string): string {
    const seen = this.#first.get(local)
    if (seen !== undefined) return instant(seen)
    const place = this.#looks.findIndex((look) => look.local > local)
    const before = this.#looks[place - 1]
    if (before === undefined) throw new Error(`${local} was not looked for`)
    const since = Temporal.PlainDateTime.from(before.local).until(local).total('milliseconds')
    return instant(before.ms + since)
  }

  /** The first look that showed a time or a later one. */
  notBefore(local: string): string {
    const look = this.#looks.find((each) => each.local >= local)
    if (look === undefined) throw new Error(`${local} was not looked for`)
    return instant(look.ms)
  }

  shows(at: string): string {
    const ms = Temporal.Instant.from(at).epochMilliseconds
    return this.#looks.findLast((look) => look.ms <= ms)?.local ?? ''
  }
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}
