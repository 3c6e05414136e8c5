import './chip.css'
import type { ReactNode } from 'react'
import type { BandColour } from '#schemas/generated/bundle.ts'
import { Icon, type IconName } from './icon.tsx'

interface ChipProps {
  readonly colour: BandColour
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A few words on a colour that repeats what they say. The words are never left out. */
export function Chip({ colour, icon, children }: ChipProps) {
  return (
    <span className={`lk-chip lk-chip-${colour}`}>
      {icon === undefined ? <span className="lk-chip-dot" aria-hidden="true" /> : <Icon name={icon} size={16} />}
      <span>{children}</span>
    </span>
  )
}
