import { useState } from 'react'
import type { OccurrenceState, OccurrenceView } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { Empty } from './empty.tsx'
import { ProgramText } from './program-text.tsx'
import { TableFrame } from './table-frame.tsx'

const LOOKS = {
  planned: { colour: 'grey', icon: 'calendar' },
  open: { colour: 'blue', icon: 'form' },
  submitted: { colour: 'green', icon: 'check' },
  expired: { colour: 'orange', icon: 'clock' },
  cancelled: { colour: 'grey', icon: 'close' },
} as const satisfies Readonly<Record<OccurrenceState, object>>

/** How many past and coming ones are shown around what is open, before somebody asks for all. */
const PAST = 8
const COMING = 5

/** Every time a form is or was to be filled in: when it opens, is due, closes and was sent. Those around today, and all at a press. */
export function OccurrenceList({ occurrences }: { readonly occurrences: readonly OccurrenceView[] }) {
  const { words, formats } = useKit()
  const [all, setAll] = useState(false)
  const near = around(occurrences)
  const folds = near.length < occurrences.length - 2
  const shown = folds && !all ? near : occurrences
  if (occurrences.length === 0) return <Empty title={words('record.noMeasurements')} />
  const when = (time: string | null): string => (time === null ? '–' : formats.dateTime(time))
  return (
    <div className="lk-table-folding">
      <TableFrame label={words('record.measurements')}>
        <thead>
          <tr>
            <th scope="col">{words('record.form')}</th>
            <th scope="col">{words('record.state')}</th>
            <th scope="col">{words('record.opens')}</th>
            <th scope="col">{words('record.due')}</th>
            <th scope="col">{words('record.closes')}</th>
            <th scope="col">{words('record.sent')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((occurrence) => (
            <tr key={occurrence.id} data-subject={`form:${occurrence.form}`}>
              <th scope="row">
                <ProgramText text={occurrence.title} />
              </th>
              <td>
                <Chip {...LOOKS[occurrence.state]}>
                  {words(`occurrence.${occurrence.started ? 'started' : occurrence.state}`)}
                </Chip>
                {occurrence.late && (
                  <>
                    {' '}
                    <Chip colour="orange" icon="clock">
                      {words('record.late')}
                    </Chip>
                  </>
                )}
              </td>
              <td className="lk-numbers">{when(occurrence.openAt)}</td>
              <td className="lk-numbers">{when(occurrence.dueAt)}</td>
              <td className="lk-numbers">{when(occurrence.closeAt)}</td>
              <td className="lk-numbers">{when(occurrence.submittedAt)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {folds && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('record.showFewer') : words('record.showAllMeasurements', { count: occurrences.length })}
        </Button>
      )}
    </div>
  )
}

function around(occurrences: readonly OccurrenceView[]): readonly OccurrenceView[] {
  const past = occurrences.filter((one) => one.state !== 'open' && one.state !== 'planned').slice(-PAST)
  const coming = occurrences.filter((one) => one.state === 'planned').slice(0, COMING)
  return occurrences.filter((one) => one.state === 'open' || past.includes(one) || coming.includes(one))
}
