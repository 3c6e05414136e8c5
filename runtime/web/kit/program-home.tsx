import './program-home.css'
import { ComingList } from './coming-list.tsx'
import { useKit } from './context.ts'
import { CurrentContent, CompletedModules } from './current-content.tsx'
import { DueForms } from './due-forms.tsx'
import { Empty } from './empty.tsx'
import { Markdown } from './markdown.tsx'
import { Notice } from './notice.tsx'
import { ProgramHeading } from './program-heading.tsx'
import type { ProgramHomeProps } from './props.ts'
import { ResultGlance } from './result-glance.tsx'
import { WatchNotice } from './watch-notice.tsx'

/**
 * The patient's overview of one program. What needs the person comes first: advice, then forms that are due,
 * then what can be read, what is done, what comes, and how it has gone.
 */
export function ProgramHome({ view, onGo }: ProgramHomeProps) {
  const { words, formats } = useKit()
  const quiet = view.due.length === 0 && !view.modules.some((module) => module.state === 'open')
  return (
    <div className="lk-program-home">
      <ProgramHeading view={view} />
      {view.status === 'ended' && (
        <Notice kind="info" title={words('home.endedTitle')}>
          <p>{words('home.ended')}</p>
        </Notice>
      )}
      {view.startsAt !== null && (
        <Notice kind="info" title={words('home.plannedTitle')}>
          <p>{words('home.planned', { when: formats.date(view.startsAt) })}</p>
        </Notice>
      )}
      {view.status === 'paused' && (
        <Notice kind="info" title={words('home.pausedTitle')}>
          <p>{words('home.paused')}</p>
        </Notice>
      )}
      {view.status === 'maintenance' && (
        <Notice kind="info" title={words('home.maintenanceTitle')}>
          <p>
            {view.until === null
              ? words('home.maintenance')
              : words('home.maintenanceUntil', { when: formats.date(view.until) })}
          </p>
        </Notice>
      )}
      {view.advice.length > 0 && (
        <section aria-label={words('home.advice')} className="lk-stack">
          {view.advice.map((advice) => (
            <div key={advice.flag} data-subject={`flag:${advice.flag}`}>
              <Notice kind="advice" title={words('home.advice')}>
                <Markdown text={advice.text} level={3} />
              </Notice>
            </div>
          ))}
        </section>
      )}
      <DueForms due={view.due} now={view.at} waiting={view.waiting} onGo={onGo} />
      {view.status === 'active' && quiet && (
        <Empty title={words('home.nothingDue')}>{words('home.nothingDueHint')}</Empty>
      )}
      <CurrentContent modules={view.modules} onGo={onGo} />
      <CompletedModules modules={view.modules} onGo={onGo} />
      <ComingList coming={view.coming} modules={view.modules} now={view.at} />
      <ResultGlance results={view.results} onGo={onGo} />
      <WatchNotice />
    </div>
  )
}
