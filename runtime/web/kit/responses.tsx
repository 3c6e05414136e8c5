import './responses.css'
import type { ResponseView } from '#schemas/generated/view.ts'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { Empty } from './empty.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { Icon } from './icon.tsx'
import { ProgramText } from './program-text.tsx'
import type { ResponsesProps } from './props.ts'

/** Every sent form, newest first and the newest unfolded, with its scores and every answer. */
export function Responses({ responses }: ResponsesProps) {
  const { words, formats } = useKit()
  if (responses.length === 0) return <Empty title={words('response.none')}>{words('response.noneHint')}</Empty>
  return (
    <div className="lk-responses">
      {responses.map((response, place) => (
        <details
          key={response.occurrence}
          className="lk-response"
          open={place === 0}
          data-subject={`form:${response.form}`}
        >
          <summary>
            <Icon name="chevron" size={18} />
            <span className="lk-response-title">
              <ProgramText text={response.title} />
            </span>
            <span className="lk-response-scores">
              {response.scores.map((score) => (
                <span key={score.result} className="lk-row">
                  <span className="lk-soft">
                    <ProgramText text={score.title} />
                  </span>
                  <strong className="lk-numbers">
                    {score.value === null ? '–' : formats.quantity(score.value, score.unit, score.decimals)}
                  </strong>
                  {score.status !== 'valid' && <span className="lk-soft">{words(`scoreStatus.${score.status}`)}</span>}
                  {score.band !== null && (
                    <Chip colour={score.band.colour}>
                      <ProgramText text={score.band.label} />
                    </Chip>
                  )}
                </span>
              ))}
            </span>
            {response.late && (
              <Chip colour="orange" icon="clock">
                {words('record.late')}
              </Chip>
            )}
            <span className="lk-soft lk-numbers">{formats.dateTime(response.at)}</span>
          </summary>
          <AmendedLine amended={response.amended} />
          <GivenAnswers answers={response.answers} />
          {response.earlier.length > 0 && (
            <details className="lk-response-earlier">
              <summary>{words('response.earlier', { count: response.earlier.length })}</summary>
              {response.earlier.map((revision) => (
                <div key={revision.revision} className="lk-stack">
                  {revision.amended === null && <p className="lk-soft">{words('response.asSent')}</p>}
                  <AmendedLine amended={revision.amended} />
                  <GivenAnswers answers={revision.answers} />
                </div>
              ))}
            </details>
          )}
        </details>
      ))}
    </div>
  )
}

/** Who put the answers right, when and why; nothing where they are as they were sent. */
function AmendedLine({ amended }: Pick<ResponseView, 'amended'>) {
  const { words, formats } = useKit()
  if (amended === null) return null
  const { by, reason } = amended
  const when = formats.dateTime(amended.at)
  return (
    <p className="lk-soft">
      {by === null
        ? words('response.amendedByPatient', { when, reason })
        : words('response.amendedBy', { when, name: by, reason })}
    </p>
  )
}
