import type { Unit } from '#schemas/generated/bundle.ts'
import { unitNamed } from '#schemas/units.ts'
import { languageOf } from './language-of.ts'
import type { KitLanguage } from './props.ts'
import type { Words } from './words.ts'

/** How times and numbers are written in one language. A LocalTime is a wall clock: no zone is ever applied. */
export interface Formats {
  /** 3 mars 2025 */
  readonly date: (time: string) => string
  /** 3 mars */
  readonly dayMonth: (time: string) => string
  /** 3 mars kl. 07:00 */
  readonly dateTime: (time: string) => string
  /** 07:00 */
  readonly time: (time: string) => string
  /** "i dag", "i morgon", "i går", else the weekday within a week, else the date. */
  readonly day: (time: string, now: string) => string
  /** The day and the time of day. */
  readonly moment: (time: string, now: string) => string
  readonly number: (value: number, decimals?: number) => string
  /** The symbol of a unit, or an author's own as it is shown; empty for a plain number. */
  readonly unit: (unit: Unit) => string
  /** A number with its unit. */
  readonly quantity: (value: number, unit: Unit, decimals?: number) => string
}

const LOCALES: Readonly<Record<KitLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' }
const DAY = 86_400_000

/** Milliseconds on a clock without zones: two local times differ by what the wall clock shows. */
export function wallClock(time: string): number {
  return Date.parse(`${time.length === 10 ? `${time}T00:00:00` : time}Z`)
}

/** Whole days from one local time's day to another's. */
function daysBetween(from: string, to: string): number {
  return Math.round((wallClock(to.slice(0, 10)) - wallClock(from.slice(0, 10))) / DAY)
}

export function formatsIn(language: KitLanguage, languages: readonly string[], words: Words): Formats {
  const locale = LOCALES[language]
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (time: string): string => format.format(wallClock(time))
  }
  const date = written({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayMonth = written({ day: 'numeric', month: 'short' })
  const weekday = written({ weekday: 'long' })
  const time = (value: string): string => value.slice(11, 16)
  const day = (value: string, now: string): string => {
    const away = daysBetween(now, value)
    if (away === 0) return words('time.today')
    if (away === 1) return words('time.tomorrow')
    if (away === -1) return words('time.yesterday')
    if (away > 1 && away < 7) return words('time.onWeekday', { weekday: weekday(value) })
    return value.slice(0, 4) === now.slice(0, 4) ? dayMonth(value) : date(value)
  }
  const number = (value: number, decimals?: number): string =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: decimals ?? 6,
      ...(decimals === undefined ? {} : { minimumFractionDigits: decimals }),
    }).format(value)
  const unit = (shown: Unit): string => {
    if (shown === null || typeof shown === 'string')
      return shown === null ? '' : (unitNamed(shown)?.symbol[language] ?? shown)
    return shown[languageOf(shown, language, languages)] ?? ''
  }
  return {
    date,
    dayMonth,
    dateTime: (value) => words('time.at', { day: date(value), time: time(value) }),
    time,
    day,
    moment: (value, now) => words('time.at', { day: day(value, now), time: time(value) }),
    number,
    unit,
    quantity: (value, shown, decimals) => [number(value, decimals), unit(shown)].filter(Boolean).join('\u00a0'),
  }
}
