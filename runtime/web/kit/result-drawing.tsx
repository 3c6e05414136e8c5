import { useState } from 'react'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import type { ResultView } from '#schemas/generated/view.ts'
import { chartScale } from './chart-scale.ts'
import { useKit, useText } from './context.ts'
import { wallClock } from './format.ts'

const HEIGHT = 280
/** Where there is this much width, the intervals' names stand beside them, in so much of it. */
const WIDE = 520
const BESIDE = 148
/** An interval lower than this has no room for its name; the legend has it. */
const LABEL_HEIGHT = 18
const LONGEST_LABEL = 22
/** With more points than this their values would stand on each other; only the latest is written then. */
const MOST_VALUES = 8

const TICK = { className: 'lk-chart-tick' }

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label
}

/** The chart itself; see result-chart.tsx for what stands around it. */
export default function ResultDrawing({ result }: { readonly result: ResultView }) {
  const { formats } = useKit()
  const text = useText()
  const [width, setWidth] = useState(0)
  const scale = chartScale(result)
  const points = result.points.flatMap((point) =>
    point.value === null ? [] : [{ at: wallClock(point.at), value: point.value }],
  )
  const written = points.map((point, place) =>
    points.length <= MOST_VALUES || place === points.length - 1 ? { ...point, written: point.value } : point,
  )
  const day = (at: number): string => formats.dayMonth(new Date(at).toISOString().slice(0, 19))
  const bars = !result.as.includes('line')
  const beside = width >= WIDE && result.bands.length > 0
  const label = (
    <LabelList
      dataKey="written"
      position="top"
      offset={10}
      className="lk-chart-value"
      formatter={(value: unknown) => (typeof value === 'number' ? formats.number(value, result.decimals) : '')}
    />
  )
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} onResize={setWidth}>
      <ComposedChart
        data={written}
        margin={{ top: 20, right: beside ? BESIDE : 12, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        {result.bands.map((band, place) => {
          const from = Math.max(scale.min, band.from ?? scale.min)
          const to = Math.min(scale.max, scale.topOf(place))
          if (to <= from) return null
          return (
            <ReferenceArea
              key={place}
              y1={from}
              y2={to}
              className={`lk-band-${band.colour}`}
              fillOpacity={1}
              ifOverflow="hidden"
              {...(beside && ((to - from) / (scale.max - scale.min)) * HEIGHT > LABEL_HEIGHT
                ? {
                    label: {
                      value: shortened(text(band.label)),
                      position: 'right',
                      className: `lk-band-label lk-band-label-${band.colour}`,
                    },
                  }
                : {})}
            />
          )
        })}
        <CartesianGrid vertical={false} className="lk-chart-grid" />
        <XAxis
          dataKey="at"
          type="number"
          domain={scale.days}
          ticks={scale.dayTicks}
          tickFormatter={day}
          interval="preserveStartEnd"
          minTickGap={18}
          tickMargin={8}
          tick={TICK}
          className="lk-chart-axis"
        />
        <YAxis
          domain={[scale.min, scale.max]}
          ticks={scale.ticks}
          tickFormatter={(value: number) => formats.number(value)}
          width={44}
          tick={TICK}
          className="lk-chart-axis"
        />
        {bars ? (
          <Bar dataKey="value" className="lk-chart-bar" maxBarSize={36} isAnimationActive={false}>
            {label}
          </Bar>
        ) : (
          <Line
            dataKey="value"
            type="linear"
            className="lk-chart-line"
            strokeWidth={3}
            dot={{ r: 5.5, className: 'lk-chart-dot' }}
            isAnimationActive={false}
          >
            {label}
          </Line>
        )}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
