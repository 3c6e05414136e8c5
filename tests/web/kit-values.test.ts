import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ResultView } from '#schemas/generated/view.ts'
import { chartScale } from '#web/kit/chart-scale.ts'
import { contrast } from '#schemas/colour.ts'
import { formatsIn } from '#web/kit/format.ts'
import { themeStyle } from '#web/kit/theme.ts'
import { wordsIn } from '#web/kit/words.ts'
import { root } from '../architecture/sources.ts'
import { ulid } from '#web/ulid.ts'

const sv = formatsIn('sv', ['sv', 'en'], wordsIn('sv'))
const en = formatsIn('en', ['sv', 'en'], wordsIn('en'))

describe('times and numbers', () => {
  test('are written as the chosen language writes them, on the patient’s own clock', () => {
    expect(sv.date('2026-03-02T07:05:00')).toBe('2 mars 2026')
    expect(en.date('2026-03-02T07:05:00')).toBe('2 March 2026')
    expect(sv.dateTime('2026-03-29T02:30:00')).toBe('29 mars 2026 kl. 02:30')
    expect(sv.date('2026-03-02')).toBe('2 mars 2026')
    expect(sv.number(1234.5)).toBe('1\u00a0234,5')
    expect(en.number(0.5, 1)).toBe('0.5')
    expect(sv.quantity(8, 'hours', 1)).toBe('8,0\u00a0tim')
    expect(sv.quantity(7, null)).toBe('7')
    expect(en.quantity(7, { sv: 'glas', en: 'glasses' })).toBe('7\u00a0glasses')
    expect(en.quantity(7, { sv: 'glas' })).toBe('7\u00a0glas')
  })

  test('near days are named', () => {
    const now = '2026-03-02T23:50:00'
    expect(sv.day('2026-03-02T00:00:00', now)).toBe('i dag')
    expect(sv.day('2026-03-03T00:00:00', now)).toBe('i morgon')
    expect(sv.day('2026-03-01T23:59:00', now)).toBe('i går')
    expect(sv.day('2026-03-06T06:30:00', now)).toBe('på fredag')
    expect(sv.day('2026-03-09T06:30:00', now)).toBe('9 mars')
    expect(sv.day('2027-01-09T06:30:00', now)).toBe('9 januari 2027')
    expect(sv.moment('2026-03-03T06:30:00', now)).toBe('i morgon kl. 06:30')
  })

  test('words have plurals', () => {
    expect(wordsIn('en')('home.questions', { count: 1 })).toBe('1 question')
    expect(wordsIn('en')('home.questions', { count: 2 })).toBe('2 questions')
    expect(wordsIn('sv')('form.summary', { count: 1 })).toBe('1 svar behöver ses över')
  })
})

/** What stands on what, as the style sheets of the kit have it. */
const COLOURS = ['green', 'yellow', 'orange', 'red', 'blue', 'grey']
const TEXTS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'primary-text'].flatMap((ink) => ['surface', 'card'].map((on) => [ink, on] as const)),
  ...['field', 'sunken', 'primary-soft', 'accent-soft'].map((on) => ['ink', on] as const),
  ...['primary', 'primary-strong'].map((on) => ['on-primary', on] as const),
  ['primary-text', 'primary-soft'],
  ['primary-text', 'accent-soft'],
  ['accent-ink', 'accent-soft'],
  ...COLOURS.flatMap((one) => [[`${one}-ink`, `${one}-soft`] as const, ['ink', `${one}-soft`] as const]),
]
const MARKS: readonly (readonly [string, string])[] = [
  ['accent', 'surface'],
  ['accent', 'card'],
  ['line-strong', 'card'],
  ...COLOURS.map((one) => [one, 'card'] as const),
]

/** The kit's own colours, of which a theme replaces some. */
const LIGHT = Object.fromEntries(
  [...readFileSync(`${root}runtime/web/kit/tokens.css`, 'utf8').matchAll(/(--lk-[a-z-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', value]) => [name, value],
  ),
)

describe('a theme', () => {
  test('sets its own type and size, and otherwise leaves Lykta’s', () => {
    const theme = {
      primary: '#0b5563',
      accent: '#b97400',
      surface: '#ffffff',
      corners: 'rounded',
      picture: null,
    } as const
    expect(themeStyle({ ...theme, type: 'sans', size: 'normal' })).not.toHaveProperty('--lk-font')
    const style = themeStyle({ ...theme, type: 'serif', size: 'large' })
    expect(style['--lk-font']).toContain('Georgia')
    expect(style['--lk-text-m']).toBe('1.25rem')
  })

  test('leaves text readable whatever colours its author chose', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, colour, (primary, accent, surface) => {
        const rest = { corners: 'rounded', type: 'sans', size: 'normal', picture: null } as const
        const style: Readonly<Record<string, unknown>> = {
          ...LIGHT,
          ...themeStyle({ primary, accent, surface, ...rest }),
        }
        const between = (front: string, ground: string): number =>
          contrast(String(style[`--lk-${front}`]), String(style[`--lk-${ground}`]))
        const low = [...TEXTS.map((pair) => [...pair, 4.5] as const), ...MARKS.map((pair) => [...pair, 3] as const)]
          .map(([front, ground, needed]) => ({ front, ground, needed, found: between(front, ground) }))
          .filter(({ needed, found }) => found < needed)
        expect(low).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a chart', () => {
  const result: ResultView = {
    form: 'f',
    formTitle: { sv: 'F' },
    result: 'r',
    title: { sv: 'R' },
    unit: null,
    decimals: 0,
    range: { min: 0, max: 27 },
    explain: null,
    bands: [
      { who: null, from: 0, to: 4, toIncluded: true, colour: 'green', label: { sv: 'Låg' } },
      { who: null, from: 5, to: 27, toIncluded: true, colour: 'red', label: { sv: 'Hög' } },
    ],
    as: ['line'],
    points: [],
  }
  const point = (at: string, value: number | null): ResultView['points'][number] => ({
    occurrence: at,
    at,
    value,
    status: 'valid',
    band: null,
  })

  test('reaches over all that is attainable, and its bands meet', () => {
    const scale = chartScale({ ...result, points: [point('2026-03-02T07:00:00', 9)] })
    expect([scale.min, scale.max]).toEqual([0, 27])
    expect(scale.ticks).toEqual([0, 5, 10, 15, 20, 25])
    expect(scale.topOf(0)).toBe(5)
    expect(scale.days[0]).toBeLessThan(scale.days[1])
  })

  test('has room for every value where nothing is bounded', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
          { minLength: 1, maxLength: 20 },
        ),
        (values) => {
          const points = values.map((value, place) =>
            point(`2026-03-${String(place + 1).padStart(2, '0')}T07:00:00`, value),
          )
          const scale = chartScale({ ...result, range: { min: null, max: null }, bands: [], points })
          expect(scale.min).toBeLessThanOrEqual(Math.min(...values))
          expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values))
          expect(scale.ticks.length).toBeLessThan(20)
        },
      ),
    )
  })
})

test('a ULID has the form the API takes, and no two are the same', () => {
  const made = Array.from({ length: 200 }, ulid)
  for (const one of made) expect(one).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  expect(new Set(made).size).toBe(200)
})
