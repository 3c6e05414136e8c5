import './program-heading.css'
import type { PatientView } from '#schemas/generated/view.ts'
import { useKit, useText } from './context.ts'
import { Meter } from './meter.tsx'
import { ProgramText } from './program-text.tsx'

/** The program's name and picture in its own colours, the day, and the progress meter. */
export function ProgramHeading({ view }: { readonly view: PatientView }) {
  const { words, mediaUrl } = useKit()
  const text = useText()
  const { title, purpose, theme } = view.program
  return (
    <header className="lk-program-heading" data-subject="program">
      {theme.picture !== null && (
        <img className="lk-program-picture" src={mediaUrl(theme.picture.file)} alt={text(theme.picture.alt)} />
      )}
      <div className="lk-program-words">
        <p className="lk-program-day">
          {view.status === 'active' ? words('home.day', { day: view.day }) : words(`status.${view.status}`)}
        </p>
        <h1 tabIndex={-1}>
          <ProgramText text={title} />
        </h1>
        <p className="lk-program-purpose">
          <ProgramText text={purpose} />
        </p>
        {view.progress.of > 0 && (
          <Meter done={view.progress.done} of={view.progress.of} label={words('home.progress')}>
            {words('home.pagesRead', { done: view.progress.done, count: view.progress.of })}
          </Meter>
        )}
      </div>
    </header>
  )
}
