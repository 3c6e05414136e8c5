import './programs-screen.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { MyProgram } from '#schemas/generated/api.ts'
import { api, mediaUrl } from '../api.ts'
import { Banners } from '../banners.tsx'
import { Chip } from '../kit/chip.tsx'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { Icon } from '../kit/icon.tsx'
import { KitProvider } from '../kit/index.ts'
import { Meter } from '../kit/meter.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { WatchNotice } from '../kit/watch-notice.tsx'
import { useLanguage } from '../language.ts'
import { Loaded } from '../loaded.tsx'
import { Screen } from '../screen.tsx'
import { usePerson } from '../session.ts'
import { Offers } from './offers.tsx'
import { addressOf } from './places.ts'

/** All of the patient's programs, with what is due in each. */
export function ProgramsScreen() {
  const query = useQuery({ queryKey: ['programs'], queryFn: api.myPrograms })
  return <Loaded query={query}>{({ programs }) => <Programs programs={programs} />}</Loaded>
}

function Programs({ programs }: { readonly programs: readonly MyProgram[] }) {
  const { words } = useKit()
  const person = usePerson()
  const ongoing = programs.filter((program) => program.status !== 'ended')
  const ended = programs.filter((program) => program.status === 'ended')
  return (
    <Screen title={words('programs.title')}>
      <div className="lk-stack lk-stack-wide">
        <header>
          <h1 tabIndex={-1}>{words('programs.hello', { name: person.name.split(' ')[0] ?? person.name })}</h1>
        </header>
        <Banners />
        {programs.length === 0 && <Empty title={words('programs.none')}>{words('programs.noneHint')}</Empty>}
        <ProgramList title={words('programs.title')} programs={ongoing} />
        <Offers />
        <ProgramList title={words('programs.ended')} programs={ended} />
        <WatchNotice />
      </div>
    </Screen>
  )
}

function ProgramList({ title, programs }: { readonly title: string; readonly programs: readonly MyProgram[] }) {
  if (programs.length === 0) return null
  return (
    <section className="lk-stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="lk-plain lk-stack">
        {programs.map((program) => (
          <li key={program.enrolment}>
            <ProgramCard {...program} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ProgramCard({ enrolment, program, status, day, due, progress }: MyProgram) {
  const { words } = useKit()
  const { language } = useLanguage()
  return (
    <KitProvider language={language} mediaUrl={mediaUrl} theme={program.theme} languages={program.languages}>
      <Link to={addressOf(enrolment, { to: 'program' })} className="app-program">
        <span className="app-program-words">
          <span className="app-program-day">
            {status === 'active' ? words('home.day', { day }) : words(`status.${status}`)}
          </span>
          <span className="app-program-title">
            <ProgramText text={program.title} />
          </span>
          {status === 'active' &&
            (due > 0 ? (
              <Chip colour="orange" icon="form">
                {words('programs.due', { count: due })}
              </Chip>
            ) : (
              <Chip colour="green" icon="check">
                {words('programs.nothingDue')}
              </Chip>
            ))}
          {progress.of > 0 && (
            <Meter done={progress.done} of={progress.of} label={words('home.progress')}>
              {words('home.pagesRead', { done: progress.done, count: progress.of })}
            </Meter>
          )}
        </span>
        <Icon name="chevron" size={26} />
      </Link>
    </KitProvider>
  )
}
