import './due-forms.css'
import type { DueForm } from '#schemas/generated/view.ts'
import { buttonClass } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { Icon } from './icon.tsx'
import { ProgramText } from './program-text.tsx'
import type { Going } from './props.ts'

interface DueFormsProps extends Going {
  readonly due: readonly DueForm[]
  readonly now: string
  /** Content waits for a due form. */
  readonly waiting: boolean
}

/** The forms to fill in now, those that content waits for first. */
export function DueForms({ due, now, waiting, onGo }: DueFormsProps) {
  const { words } = useKit()
  if (due.length === 0) return null
  return (
    <section className="lk-home-section" aria-labelledby="lk-due">
      <h2 id="lk-due">{words('home.due')}</h2>
      {waiting && <p className="lk-soft">{words('home.waiting')}</p>}
      <ul className="lk-plain lk-stack">
        {due.map((form) => (
          <li key={form.occurrence} className="lk-card lk-due" data-subject={`form:${form.form}`}>
            <span className="lk-due-icon">
              <Icon name="form" size={26} />
            </span>
            <div className="lk-due-words">
              <h3>
                <ProgramText text={form.title} />
              </h3>
              <p className="lk-soft">{words('home.questions', { count: form.questions })}</p>
              <DueWhen form={form} now={now} />
            </div>
            <GoTo place={{ to: 'form', occurrence: form.occurrence }} onGo={onGo} className={buttonClass()}>
              {words('home.fillIn')}
              <span className="lk-hidden">
                {' '}
                <ProgramText text={form.title} />
              </span>
            </GoTo>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Until when it can be sent, in a colour when it is the last day. */
function DueWhen({ form, now }: { readonly form: DueForm; readonly now: string }) {
  const { words, formats } = useKit()
  if (form.closesAt === null)
    return form.gate ? (
      <Chip colour="blue" icon="lock">
        {words('home.gate')}
      </Chip>
    ) : null
  const lastDay = form.closesAt.slice(0, 10) === now.slice(0, 10)
  return (
    <p className="lk-row">
      <Chip colour={lastDay ? 'orange' : 'grey'} icon="clock">
        {words('home.closes', { when: formats.moment(form.closesAt, now) })}
      </Chip>
      {form.gate && (
        <Chip colour="blue" icon="lock">
          {words('home.gate')}
        </Chip>
      )}
    </p>
  )
}
