import './result-chart.css'
import { lazy, Suspense } from 'react'
import { useKit, useText } from './context.ts'
import { ProgramText } from './program-text.tsx'
import type { ResultProps } from './props.ts'

/** The drawing brings a chart library along, so it is fetched when a chart is first shown. */
const Drawing = lazy(() => import('./result-drawing.tsx'))

/**
 * A result over time: a line or bars over the coloured intervals, with a legend in words. The drawing is one
 * picture with a summary; the table beside it says everything it does.
 */
export function ResultChart({ result }: ResultProps) {
  const { words } = useKit()
  const summary = useChartSummary(result)
  if (!result.as.some((look) => look !== 'table')) return null
  const drawn = result.points.filter((point) => point.value !== null)
  if (drawn.length === 0) return null
  return (
    <figure className="lk-chart">
      <div className="lk-chart-drawing" role="img" aria-label={summary}>
        <Suspense fallback={<div className="lk-chart-waiting" />}>
          <Drawing result={result} />
        </Suspense>
      </div>
      {result.bands.length > 0 && (
        <figcaption>
          <span className="lk-hidden">{words('result.legend')}</span>
          <Legend result={result} />
        </figcaption>
      )}
    </figure>
  )
}

function Legend({ result }: ResultProps) {
  const { formats } = useKit()
  return (
    <ul className="lk-plain lk-chart-legend">
      {result.bands.map((band, place) => (
        <li key={place}>
          <span className={`lk-chart-swatch lk-swatch-${band.colour}`} aria-hidden="true" />
          <span>
            <ProgramText text={band.label} />{' '}
            <span className="lk-soft lk-numbers">{bandSpan(band, formats.number)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The interval in figures: 5–9, < 5, ≥ 20. */
function bandSpan(band: ResultProps['result']['bands'][number], written: (value: number) => string): string {
  const end = band.to === null ? '' : written(band.to)
  if (band.from === null) return end === '' ? '' : `${band.toIncluded ? '≤' : '<'} ${end}`
  if (end === '') return `≥ ${written(band.from)}`
  return band.toIncluded ? `${written(band.from)}–${end}` : `${written(band.from)} – < ${end}`
}

/** What the drawing shows, in one breath: how many, from when to when, the first, the latest, the lowest and the highest. */
function useChartSummary(result: ResultProps['result']): string {
  const { words, formats } = useKit()
  const text = useText()
  const points = result.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]))
  const first = points[0]
  const latest = points.at(-1)
  if (first === undefined || latest === undefined) return text(result.title)
  const said = (point: typeof first): string => {
    const value = formats.quantity(point.value, result.unit, result.decimals)
    return point.band === null ? value : `${value} (${text(point.band.label)})`
  }
  const values = points.map((point) => point.value)
  return words('result.summary', {
    title: text(result.title),
    count: points.length,
    first: said(first),
    firstDay: formats.date(first.at),
    latest: said(latest),
    latestDay: formats.date(latest.at),
    lowest: formats.number(Math.min(...values), result.decimals),
    highest: formats.number(Math.max(...values), result.decimals),
  })
}
