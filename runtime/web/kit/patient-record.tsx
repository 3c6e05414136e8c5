import './patient-record.css'
import { Chip } from './chip.tsx'
import { useKit, useText } from './context.ts'
import { ModuleList } from './module-list.tsx'
import { OccurrenceList } from './occurrence-list.tsx'
import { PatientOverview } from './patient-overview.tsx'
import { ProgramText } from './program-text.tsx'
import type { PatientRecordProps, StaffTab } from './props.ts'
import { Responses } from './responses.tsx'
import { Results } from './results.tsx'

const TABS: readonly StaffTab[] = ['overview', 'results', 'answers', 'content']

/** A clinician's page of one patient in one program: who, where in the program, and four ways to look at it. */
export function PatientRecord(props: PatientRecordProps) {
  const { patient, clinician, view, tab, onTab, hrefOfTab } = props
  const { words, formats } = useKit()
  const waiting = view.flags.filter((flag) => flag.state === 'new').length
  return (
    <div className="lk-record">
      <header className="lk-record-heading">
        <div>
          <h1 tabIndex={-1}>{patient}</h1>
          <p>
            <ProgramText text={view.program.title} />
          </p>
          <PatientFacts facts={view.patient} />
        </div>
        <dl className="lk-record-facts">
          <div>
            <dt>{words('record.state')}</dt>
            <dd>
              <Chip colour={view.status === 'active' ? 'green' : 'grey'}>{words(`status.${view.status}`)}</Chip>
            </dd>
          </div>
          <div>
            <dt>{words('record.day')}</dt>
            <dd className="lk-numbers">{view.day}</dd>
          </div>
          <div>
            <dt>{words('record.started')}</dt>
            <dd>{formats.date(view.startedAt)}</dd>
          </div>
          <div>
            <dt>{words('record.version')}</dt>
            <dd className="lk-numbers">{view.program.version}</dd>
          </div>
          <div>
            <dt>{words('record.clinician')}</dt>
            <dd>{clinician ?? words('record.nobody')}</dd>
          </div>
        </dl>
      </header>
      <nav className="lk-tabs" aria-label={words('record.tabs')}>
        {TABS.map((one) => (
          <a
            key={one}
            href={hrefOfTab?.(one) ?? '#'}
            aria-current={one === tab ? 'page' : undefined}
            onClick={(event) => {
              if (hrefOfTab !== undefined && (event.metaKey || event.ctrlKey || event.shiftKey)) return
              event.preventDefault()
              onTab(one)
            }}
          >
            {words(`record.${one}`)}
            {one === 'overview' && waiting > 0 && (
              <span className="lk-tab-count">
                {waiting} <span className="lk-hidden">{words('record.newFlags', { count: waiting })}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      <RecordTab {...props} />
    </div>
  )
}

/** What the program knows of who the patient is; nothing where it knows nothing. */
function PatientFacts({ facts: { age, sex, group } }: { readonly facts: PatientRecordProps['view']['patient'] }) {
  const { words } = useKit()
  const text = useText()
  const known = [
    ...(sex === null ? [] : [words(`record.${sex}`)]),
    ...(age === null ? [] : [words('record.age', { count: age })]),
    ...(group === null ? [] : [text(group)]),
  ]
  return known.length === 0 ? null : <p className="lk-soft lk-numbers">{known.join(' · ')}</p>
}

function RecordTab({ view, tab, onAcknowledge, acknowledging, onOpenModule, opening }: PatientRecordProps) {
  const { words } = useKit()
  switch (tab) {
    case 'overview':
      return (
        <PatientOverview
          view={view}
          acknowledging={acknowledging ?? null}
          {...(onAcknowledge === undefined ? {} : { onAcknowledge })}
        />
      )
    case 'results':
      return (
        <div className="lk-record-results">
          <Results results={view.results} />
        </div>
      )
    case 'answers':
      return <Responses responses={view.responses} />
    case 'content':
      return (
        <div className="lk-stack lk-stack-wide">
          <section className="lk-stack" aria-labelledby="lk-modules">
            <h2 id="lk-modules">{words('record.modules')}</h2>
            <ModuleList
              modules={view.modules}
              opening={opening ?? null}
              {...(onOpenModule === undefined ? {} : { onOpenModule })}
            />
          </section>
          <section className="lk-stack" aria-labelledby="lk-measurements">
            <h2 id="lk-measurements">{words('record.measurements')}</h2>
            <OccurrenceList occurrences={view.occurrences} />
          </section>
        </div>
      )
  }
}
