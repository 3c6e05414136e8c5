import './table.css'
import type { ResultView } from '#schemas/generated/view.ts'
import { BandChip } from './band-chip.tsx'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'
import { TableFrame } from './table-frame.tsx'

/** The latest of every result and how it has changed since the one before: a table to take in at a glance. */
export function ResultStrip({ results }: { readonly results: readonly ResultView[] }) {
  const { words, formats } = useKit()
  const measured = results.filter((result) => result.points.some((point) => point.value !== null))
  if (measured.length === 0) return null
  return (
    <section className="lk-stack" aria-labelledby="lk-latest">
      <h2 id="lk-latest">{words('record.latestResults')}</h2>
      <TableFrame label={words('record.latestResults')}>
        <thead>
          <tr>
            <th scope="col">{words('record.result')}</th>
            <th scope="col" className="lk-table-number">
              {words('result.value')}
            </th>
            <th scope="col" className="lk-table-number">
              {words('record.change')}
            </th>
            <th scope="col">{words('result.band')}</th>
            <th scope="col">{words('result.day')}</th>
          </tr>
        </thead>
        <tbody>
          {measured.map((result) => {
            const points = result.points.filter((point) => point.value !== null)
            const latest = points.at(-1)
            const before = points.at(-2)
            if (latest === undefined || latest.value === null) return null
            const change = before === undefined || before.value === null ? null : latest.value - before.value
            return (
              <tr key={`${result.form}.${result.result}`} data-subject={`result:${result.form}.${result.result}`}>
                <th scope="row">
                  <ProgramText text={result.title} />
                </th>
                <td className="lk-table-number lk-numbers">
                  {formats.quantity(latest.value, result.unit, result.decimals)}
                </td>
                <td className="lk-table-number lk-numbers">
                  {change === null ? '–' : `${change > 0 ? '+' : ''}${formats.number(change, result.decimals)}`}
                </td>
                <td>
                  <BandChip point={latest} />
                </td>
                <td className="lk-numbers">{formats.date(latest.at)}</td>
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
    </section>
  )
}
