import './flag-card.css'
import { useState } from 'react'
import { Acknowledge } from './acknowledge.tsx'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { GivenAnswer } from './given-answers.tsx'
import { ProgramText } from './program-text.tsx'
import type { FlagCardProps } from './props.ts'
import { SeverityChip } from './severity.tsx'

/** A flag: how severe, what, when, the very answers that raised it, and who has taken care of it. */
export function FlagCard({ flag, onAcknowledge, acknowledging = false }: FlagCardProps) {
  const { words, formats } = useKit()
  const [opened, setOpened] = useState(false)
  const isNew = flag.state === 'new'
  return (
    <article className={`lk-flag lk-flag-${isNew ? flag.severity : 'acknowledged'}`} data-subject={`flag:${flag.flag}`}>
      <header className="lk-flag-heading">
        <SeverityChip severity={flag.severity} />
        <h3>
          <ProgramText text={flag.title} />
        </h3>
        <span className="lk-soft lk-numbers">{formats.dateTime(flag.raisedAt)}</span>
      </header>
      {flag.to.some((role) => role !== 'clinician') && (
        <p className="lk-soft">
          {words('flag.to')} {flag.to.map((role) => words(`role.${role}`)).join(', ')}
        </p>
      )}
      {flag.answers.length > 0 && (
        <div className="lk-flag-answers">
          {flag.formTitle !== null && (
            <p className="lk-soft">
              {words('flag.because')} <ProgramText text={flag.formTitle} />
            </p>
          )}
          <dl>
            {flag.answers.map((answer) => (
              <div key={answer.question}>
                <dt>
                  {answer.matrix !== null && (
                    <>
                      <ProgramText text={answer.matrix.text} />{' '}
                    </>
                  )}
                  <ProgramText text={answer.text} />
                </dt>
                <dd>
                  <GivenAnswer answer={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {!isNew && (
        <div className="lk-flag-done">
          <Chip colour="green" icon="check">
            {words('flag.acknowledged')}
          </Chip>
          <span className="lk-soft">
            {flag.acknowledgedBy}
            {flag.acknowledgedAt !== null && `, ${formats.dateTime(flag.acknowledgedAt)}`}
          </span>
          {flag.comment !== null && <p className="lk-flag-comment">{flag.comment}</p>}
        </div>
      )}
      {isNew && onAcknowledge !== undefined && !opened && (
        <div>
          <Button size="small" icon="check" onClick={() => setOpened(true)}>
            {words('flag.acknowledge')}
            <span className="lk-hidden">
              {': '}
              <ProgramText text={flag.title} />
            </span>
          </Button>
        </div>
      )}
      {isNew && onAcknowledge !== undefined && opened && (
        <Acknowledge
          busy={acknowledging}
          onAcknowledge={(comment) => onAcknowledge(flag.id, comment)}
          onCancel={() => setOpened(false)}
        />
      )}
    </article>
  )
}
