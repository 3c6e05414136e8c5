import { useId } from 'react'
import { Icon } from '#web/kit/icon.tsx'
import type { Preview, PreviewAct } from '../../worker/protocol.ts'
import { useLanguage, useWords } from '../words.ts'
import { ClockField } from './clock-field.tsx'
import { MoreActs } from './more-acts.tsx'

interface TimeTravelProps {
  readonly preview: Preview
  readonly onAct: (act: PreviewAct) => void
}

/** The made-up patient's clock: any day of the program, any time of it, or straight to the next thing that happens. */
export function TimeTravel({ preview, onAct }: TimeTravelProps) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  const { day, lastDay, time, at } = preview
  const travel = (to: number, clock = time): void =>
    onAct({ do: 'travel', day: Math.min(Math.max(1, to), lastDay), time: clock })
  // The patient's wall clock, without a zone: it is written as it stands.
  const date = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${at.slice(0, 10)}T00:00:00Z`))
  return (
    <div className="dz-time">
      <div className="dz-time-line">
        <label htmlFor={`${id}-day`}>{words('preview.dayOf', { day, last: lastDay })}</label>
        <span className="lk-soft">{date}</span>
        <span className="dz-grow" />
        <label className="lk-hidden" htmlFor={`${id}-time`}>
          {words('preview.time')}
        </label>
        <ClockField id={`${id}-time`} value={time} onChange={(clock) => travel(day, clock)} />
        <button type="button" className="dz-quiet" onClick={() => onAct({ do: 'restart' })}>
          {words('preview.restart')}
        </button>
        <MoreActs preview={preview} onAct={onAct} />
      </div>
      <div className="dz-time-line">
        <button
          type="button"
          className="dz-icon-button"
          aria-label={words('preview.dayBefore')}
          disabled={day <= 1}
          onClick={() => travel(day - 1)}
        >
          <Icon name="arrowLeft" size={18} />
        </button>
        <input
          id={`${id}-day`}
          className="dz-slider"
          type="range"
          min={1}
          max={lastDay}
          value={day}
          aria-valuetext={`${words('preview.dayOf', { day, last: lastDay })}, ${date}`}
          onChange={(event) => travel(event.target.valueAsNumber)}
        />
        <button
          type="button"
          className="dz-icon-button"
          aria-label={words('preview.dayAfter')}
          disabled={day >= lastDay}
          onClick={() => travel(day + 1)}
        >
          <Icon name="arrowRight" size={18} />
        </button>
        <button type="button" className="dz-quiet" onClick={() => onAct({ do: 'next' })}>
          {words('preview.next')}
        </button>
      </div>
    </div>
  )
}
