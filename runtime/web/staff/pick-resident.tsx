import { useState } from 'react'
import type { StartOptions } from '#schemas/generated/api.ts'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { Icon } from '../kit/icon.tsx'

interface PickResidentProps {
  readonly residents: StartOptions['residents']
  readonly chosen: string | null
  readonly onChoose: (resident: string) => void
}

/** Choosing one resident among those the unit may start programs for. */
export function PickResident({ residents, chosen, onChoose }: PickResidentProps) {
  const { words } = useKit()
  const [sought, setSought] = useState('')
  const wanted = sought.trim().toLocaleLowerCase()
  const shown = residents.filter(({ id, name }) => id === chosen || name.toLocaleLowerCase().includes(wanted))
  return (
    <fieldset className="lk-card app-pick">
      <legend>{words('start.patient')}</legend>
      {residents.length === 0 ? (
        <Empty title={words('start.noResidents')} />
      ) : (
        <>
          <label className="app-search">
            <Icon name="search" />
            <span className="lk-hidden">{words('start.findPatient')}</span>
            <input
              type="search"
              value={sought}
              placeholder={words('start.findPatient')}
              onChange={(event) => setSought(event.target.value)}
            />
          </label>
          <div className="app-pick-list">
            {shown.map((resident) => (
              <label key={resident.id} className="lk-option">
                <input
                  type="radio"
                  name="app-resident"
                  checked={resident.id === chosen}
                  onChange={() => onChoose(resident.id)}
                />
                <span>{resident.name}</span>
              </label>
            ))}
            {shown.length === 0 && <p className="lk-soft">{words('start.noMatch')}</p>}
          </div>
        </>
      )}
    </fieldset>
  )
}
