import { useState } from 'react'
import type { Resident, StartOptions } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { Icon } from '../kit/icon.tsx'
import { ShowMore } from './show-more.tsx'
import { AT_A_TIME, usePages } from './use-pages.ts'
import { useSettled } from './use-settled.ts'

interface PickResidentProps {
  readonly options: StartOptions
  readonly chosen: Resident | null
  readonly onChoose: (resident: Resident) => void
}

/** Choosing one resident among those the unit may start programs for. */
export function PickResident({ options, chosen, onChoose }: PickResidentProps) {
  const { words } = useKit()
  const [sought, setSought] = useState('')
  const search = useSettled(sought.trim())
  const { residents, total, next } = options
  const pages = usePages({
    key: ['residents', search],
    first: { items: residents, next },
    total,
    isFirst: search === '',
    ask: (cursor) => api.residents({ search, limit: AT_A_TIME, ...(cursor === null ? {} : { cursor }) }),
  })
  const isListed = chosen === null || pages.rows.some(({ id }) => id === chosen.id)
  const shown = isListed ? pages.rows : [chosen, ...pages.rows]
  return (
    <fieldset className="lk-card app-pick">
      <legend>{words('start.patient')}</legend>
      {total === 0 ? (
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
                  checked={resident.id === chosen?.id}
                  onChange={() => onChoose(resident)}
                />
                <span>{resident.name}</span>
              </label>
            ))}
            {shown.length === 0 && <p className="lk-soft">{words('start.noMatch')}</p>}
          </div>
          <ShowMore pages={pages} />
        </>
      )}
    </fieldset>
  )
}
