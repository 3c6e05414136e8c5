import type { ResultPoint } from '#schemas/generated/view.ts'
import { Chip } from './chip.tsx'
import { ProgramText } from './program-text.tsx'

/** The named interval a point falls in, in its colour. Nothing where no interval applies. */
export function BandChip({ point: { band } }: { readonly point: ResultPoint }) {
  if (band === null) return null
  return (
    <Chip colour={band.colour}>
      <ProgramText text={band.label} />
    </Chip>
  )
}
