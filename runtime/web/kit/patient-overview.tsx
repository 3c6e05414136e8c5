import './patient-overview.css'
import { useKit } from './context.ts'
import { Empty } from './empty.tsx'
import { FlagCard } from './flag-card.tsx'
import { Icon } from './icon.tsx'
import { ProgramText } from './program-text.tsx'
import type { PatientOverviewProps } from './props.ts'
import { ResultStrip } from './result-strip.tsx'
import { Timeline } from './timeline.tsx'

/** What a clinician needs first about one patient: flags with their answers, reminders, results, what has happened. */
export function PatientOverview({ view, onAcknowledge, acknowledging = null }: PatientOverviewProps) {
  const { words, formats } = useKit()
  const fresh = view.flags.filter((flag) => flag.state !== 'acknowledged')
  const handled = view.flags.filter((flag) => flag.state === 'acknowledged')
  return (
    <div className="lk-overview-room">
      <div className="lk-overview">
        <div className="lk-stack">
          <section className="lk-stack" aria-labelledby="lk-flags">
            <h2 id="lk-flags">{words('record.flags')}</h2>
            {fresh.length === 0 && <Empty title={words('record.noFlags')}>{words('record.noFlagsHint')}</Empty>}
            {fresh.map((flag) => (
              <FlagCard
                key={flag.id}
                flag={flag}
                acknowledging={acknowledging === flag.id}
                {...(onAcknowledge === undefined ? {} : { onAcknowledge })}
              />
            ))}
            {handled.length > 0 && (
              <details className="lk-handled">
                <summary>{words('record.handledFlags', { count: handled.length })}</summary>
                <div className="lk-stack">
                  {handled.map((flag) => (
                    <FlagCard key={flag.id} flag={flag} />
                  ))}
                </div>
              </details>
            )}
          </section>
          {view.reminders.length > 0 && (
            <section className="lk-stack" aria-labelledby="lk-reminders">
              <h2 id="lk-reminders">{words('record.reminders')}</h2>
              <ul className="lk-plain lk-stack">
                {view.reminders.map((reminder) => (
                  <li key={reminder.id} className="lk-reminder">
                    <Icon name="bell" />
                    <span>
                      <ProgramText text={reminder.text} />
                      <span className="lk-soft">
                        {' '}
                        {reminder.doneAt === null
                          ? words('record.by', { when: formats.dateTime(reminder.by) })
                          : words('record.done', {
                              name: reminder.doneBy ?? '',
                              when: formats.dateTime(reminder.doneAt),
                            })}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ResultStrip results={view.results} />
        </div>
        <section className="lk-stack" aria-labelledby="lk-timeline">
          <h2 id="lk-timeline">{words('record.timeline')}</h2>
          <Timeline entries={view.timeline} />
        </section>
      </div>
    </div>
  )
}
