import { useState } from 'react'
import type { Filling, Preview, PreviewAct } from '../../worker/protocol.ts'
import { inLanguage, useLanguage, useWords } from '../words.ts'

const FILLINGS: readonly Filling[] = ['low', 'mixed', 'high']

interface AnswerForPatientProps {
  readonly preview: Preview
  readonly onAct: (act: PreviewAct) => void
}

/** Sends made-up answers to a form that is open, so that results, bands and flags can be seen without filling in. */
export function AnswerForPatient({ preview, onAct }: AnswerForPatientProps) {
  const words = useWords()
  const language = useLanguage()
  const [chosen, setChosen] = useState('')
  const { due } = preview.patient
  const occurrence = due.find((one) => one.occurrence === chosen)?.occurrence ?? due[0]?.occurrence
  if (occurrence === undefined) return null
  return (
    <div className="dz-time-line dz-answer" role="group" aria-label={words('preview.fillGroup')}>
      <span>{words('preview.fill')}</span>
      <select
        aria-label={words('preview.fillForm')}
        value={occurrence}
        onChange={(event) => setChosen(event.target.value)}
      >
        {due.map((one) => (
          <option key={one.occurrence} value={one.occurrence}>
            {inLanguage(one.title, language)}
          </option>
        ))}
      </select>
      {FILLINGS.map((filling) => (
        <button
          key={filling}
          type="button"
          className="dz-quiet"
          onClick={() => onAct({ do: 'fill', occurrence, filling })}
        >
          {words(`preview.${filling}`)}
        </button>
      ))}
      {preview.refused?.code === 'invalid_answers' && preview.refused.problems.length === 0 && (
        <p className="dz-note" role="alert">
          {words('preview.notFilled')}
        </p>
      )}
    </div>
  )
}
