import { useId, useState } from 'react'
import type { Preview, PreviewAct, PreviewPerson } from '../../worker/protocol.ts'
import { inLanguage, useLanguage, useWords } from '../words.ts'

interface PersonFieldsProps {
  readonly preview: Preview
  readonly onAct: (act: PreviewAct) => void
}

const OLDEST = 120

/** Who the made-up patient is: conditions and bands read age, sex and group. What is not said is not known. */
export function PersonFields({ preview, onAct }: PersonFieldsProps) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  const { person, bundle } = preview
  const [typed, setTyped] = useState<string | null>(null)
  const be = (change: Partial<PreviewPerson>): void => onAct({ do: 'be', person: { ...person, ...change } })
  return (
    <div className="dz-time-line dz-person" role="group" aria-label={words('preview.person')}>
      <label htmlFor={`${id}-age`}>{words('preview.age')}</label>
      <input
        id={`${id}-age`}
        className="dz-age lk-numbers"
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        placeholder="–"
        value={typed ?? person.age ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          const age = ageIn(event.target.value)
          if (age !== undefined) be({ age })
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
      />
      <label htmlFor={`${id}-sex`}>{words('preview.sex')}</label>
      <select
        id={`${id}-sex`}
        value={person.sex ?? ''}
        onChange={({ target }) => be({ sex: target.value === 'woman' || target.value === 'man' ? target.value : null })}
      >
        <option value="">{words('preview.unknown')}</option>
        <option value="woman">{words('preview.woman')}</option>
        <option value="man">{words('preview.man')}</option>
      </select>
      {bundle.groups.length > 0 && (
        <>
          <label htmlFor={`${id}-group`}>{words('preview.group')}</label>
          <select
            id={`${id}-group`}
            value={person.group ?? ''}
            onChange={({ target }) => be({ group: target.value === '' ? null : target.value })}
          >
            <option value="">{words('preview.unknown')}</option>
            {bundle.groups.map((one) => (
              <option key={one.id} value={one.id}>
                {inLanguage(one.title, language)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}

/** Whole years, null where nothing is written; undefined: it is no age. */
function ageIn(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const age = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : OLDEST + 1
  return age <= OLDEST ? age : undefined
}
