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

/** By when it should be sent, in a colour when that is today; when it is late, until when it can be sent all the same. */
function DueWhen({ form, now }: { readonly form: DueForm; readonly now: string }) {
  const { words, formats } = useKit()
  const by = form.late ? form.closesAt : (form.dueAt ?? form.closesAt)
  if (by === null && !form.late && !form.gate) return null
  const when = by === null ? null : formats.moment(by, now)
  const isPressing = form.late || by?.slice(0, 10) === now.slice(0, 10)
  return (
    <p className="lk-row">
      {(form.late || when !== null) && (
        <Chip colour={isPressing ? 'orange' : 'grey'} icon="clock">
          {when === null ? words('home.late') : words(form.late ? 'home.lateUntil' : 'home.closes', { when })}
        </Chip>
      )}
      {form.gate && (
        <Chip colour="blue" icon="lock">
          {words('home.gate')}
        </Chip>
      )}
    </p>
  )
}
