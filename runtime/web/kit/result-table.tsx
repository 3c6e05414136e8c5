import './table.css'
import { useState } from 'react'
import { BandChip } from './band-chip.tsx'
import { Button } from './button.tsx'
import { useKit, useText } from './context.ts'
import type { ResultProps } from './props.ts'
import { TableFrame } from './table-frame.tsx'

/** How many values are shown before somebody asks for all. */
const FEW = 5

/** A result's values, newest first, each with its day and its interval. The newest few, and all at a press. */
export function ResultTable({ result }: ResultProps) {
  const { words, formats } = useKit()
  const text = useText()
  const [all, setAll] = useState(false)
  const points = [...result.points].reverse()
  const folds = points.length > FEW + 1
  const shown = folds && !all ? points.slice(0, FEW) : points
  return (
    <div className="lk-table-folding">
      <TableFrame label={words('result.tableOf', { title: text(result.title) })}>
        <thead>
          <tr>
            <th scope="col">{words('result.day')}</th>
            <th scope="col" className="lk-table-number">
              {words('result.value')}
            </th>
            {result.bands.length > 0 && <th scope="col">{words('result.band')}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <tr key={point.occurrence}>
              <th scope="row">{formats.date(point.at)}</th>
              <td className="lk-table-number lk-numbers">
                {point.value === null ? '–' : formats.quantity(point.value, result.unit, result.decimals)}
                {point.status !== 'valid' && <span className="lk-soft"> {words(`scoreStatus.${point.status}`)}</span>}
              </td>
              {result.bands.length > 0 && (
                <td>
                  <BandChip point={point} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {folds && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('result.showFewer') : words('result.showAll', { count: points.length })}
        </Button>
      )}
    </div>
  )
}
