import './coming-list.css'
import type { ComingForm, ModuleView } from '#schemas/generated/view.ts'
import { useKit } from './context.ts'
import { Icon } from './icon.tsx'
import { ProgramText } from './program-text.tsx'

interface ComingListProps {
  readonly coming: readonly ComingForm[]
  readonly modules: readonly ModuleView[]
  readonly now: string
}

/** What comes next and when: forms with their day, and modules that are not open yet. */
export function ComingList({ coming, modules, now }: ComingListProps) {
  const { words, formats } = useKit()
  const locked = modules.filter((module) => module.state === 'locked')
  if (coming.length === 0 && locked.length === 0) return null
  return (
    <section className="lk-home-section" aria-labelledby="lk-coming">
      <h2 id="lk-coming">{words('home.coming')}</h2>
      <ul className="lk-plain lk-card lk-coming">
        {coming.map((form) => (
          <li key={form.occurrence} data-subject={`form:${form.form}`}>
            <Icon name="calendar" />
            <span className="lk-coming-title">
              <ProgramText text={form.title} />
            </span>
            <span className="lk-soft">{words('home.opens', { when: formats.moment(form.opensAt, now) })}</span>
          </li>
        ))}
        {locked.map((module) => (
          <li key={module.id} data-subject={`module:${module.id}`}>
            <Icon name="lock" />
            <span className="lk-coming-title">
              <ProgramText text={module.title} />
            </span>
            <span className="lk-soft">{words('module.locked')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
