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
  const isNew = flag.state !== 'acknowledged'
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
      {isNew && <FlagStatus flag={flag} />}
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
      {flag.comments.map(({ id, at, by, text }) => (
        <p key={id} className="lk-flag-comment">
          <span className="lk-soft">
            {by}, {formats.dateTime(at)}
          </span>
          <br />
          {text}
        </p>
      ))}
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

/** Whose it is, until when it is put off, and since when somebody else has been told of it. */
function FlagStatus({ flag: { owner, snoozedUntil, escalatedAt } }: Pick<FlagCardProps, 'flag'>) {
  const { words, formats } = useKit()
  const told = [
    owner === null ? null : words('flag.owner', { name: owner.name }),
    snoozedUntil === null ? null : words('flag.snoozed', { when: formats.dateTime(snoozedUntil) }),
    escalatedAt === null ? null : words('flag.escalated', { when: formats.dateTime(escalatedAt) }),
  ].filter((each) => each !== null)
  return told.length === 0 ? null : <p className="lk-soft">{told.join(' · ')}</p>
}
