import './timeline.css'
import { useState } from 'react'
import type { TimelineEntry } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import { Icon, type IconName } from './icon.tsx'
import { ProgramText } from './program-text.tsx'
import type { TimelineProps } from './props.ts'

const ICONS: Readonly<Record<TimelineEntry['kind'], IconName>> = {
  started: 'play',
  form_sent: 'form',
  form_sent_late: 'form',
  form_amended: 'form',
  form_missed: 'clock',
  flag_raised: 'flag',
  module_opened: 'book',
  module_closed: 'lock',
  homework_handed_in: 'form',
  feedback_given: 'check',
  patient_wrote: 'form',
  clinician_wrote: 'form',
  program_wrote: 'form',
  module_done: 'check',
  paused: 'clock',
  resumed: 'play',
  transferred: 'play',
  maintenance: 'book',
  ended: 'close',
}

/** How much is shown before somebody asks for everything. */
const FEW = 12

/** Everything that has happened, newest first: the latest, and all at a press. */
export function Timeline({ entries }: TimelineProps) {
  const { words, formats } = useKit()
  const [all, setAll] = useState(false)
  const folds = entries.length > FEW + 2
  return (
    <>
      <ol className="lk-plain lk-timeline">
        {(folds && !all ? entries.slice(0, FEW) : entries).map((entry, place) => (
          <li key={`${entry.kind}.${entry.subject}.${place}`} className={`lk-timeline-${entry.kind}`}>
            <span className="lk-timeline-mark">
              <Icon name={ICONS[entry.kind]} size={16} />
            </span>
            <p>
              <span className="lk-timeline-kind">{words(`timeline.${entry.kind}`)}</span>{' '}
              <ProgramText text={entry.title} />
            </p>
            <p className="lk-soft lk-numbers">
              <time dateTime={entry.at}>{formats.dateTime(entry.at)}</time>
            </p>
          </li>
        ))}
      </ol>
      {folds && (
        <div>
          <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words('timeline.showFewer') : words('timeline.showAll', { count: entries.length })}
          </Button>
        </div>
      )}
    </>
  )
}
