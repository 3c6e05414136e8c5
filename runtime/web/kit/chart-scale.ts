import type { ResultView } from '#schemas/generated/view.ts'
import { wallClock } from './format.ts'

const DAY = 86_400_000
/** About how many lines a chart's value axis has. */
const LINES = 6
/** Values nearer to each other than this are drawn as one. */
const NOTHING = 1e-6

export interface ChartScale {
  readonly min: number
  readonly max: number
  readonly ticks: number[]
  readonly days: [number, number]
  readonly dayTicks: number[]
  /** Where the band at a place ends on the axis: where the next begins, so that no gap shows between whole numbers. */
  readonly topOf: (place: number) => number
}

/** How far a result's chart reaches: all that is attainable where that is bounded, else what bands and points need. */
export function chartScale(result: ResultView): ChartScale {
  const values = result.points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const edges = result.bands.flatMap((band) => [band.from, band.to].filter((edge) => edge !== null))
  const low = result.range.min ?? Math.min(0, ...values, ...edges)
  const high = result.range.max ?? Math.max(...values, ...edges)
  const step = roundStep((high - low > NOTHING ? high - low : 1) / LINES)
  const min = Math.floor(Math.min(low, ...values) / step) * step
  const max =
    result.range.max !== null
      ? Math.max(high, ...values)
      : Math.ceil((Math.max(high, ...values) + step / 2) / step) * step
  const ticks: number[] = []
  for (let tick = min; tick <= max + step / 1e6; tick += step) ticks.push(Number(tick.toFixed(6)))
  const times = result.points.map((point) => wallClock(point.at))
  const room = Math.max(DAY, ((times.at(-1) ?? 0) - (times[0] ?? 0)) * 0.06)
  return {
    min,
    max,
    ticks,
    days: [(times[0] ?? 0) - room, (times.at(-1) ?? 0) + room],
    dayTicks: times,
    topOf: (place) => result.bands[place + 1]?.from ?? result.bands[place]?.to ?? max,
  }
}

/** The nearest 1, 2 or 5 times a power of ten that is not smaller. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const lead = [1, 2, 5, 10].find((one) => one * power >= step - step / 1e6) ?? 10
  return lead * power
}
