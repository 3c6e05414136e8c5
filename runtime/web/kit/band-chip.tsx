import type { ResultPoint, ResultView } from '#schemas/generated/view.ts'
import { Chip } from './chip.tsx'
import { ProgramText } from './program-text.tsx'

/** The named interval a point falls in, in its colour. Nothing where no interval applies. */
export function BandChip({ result, point }: { readonly result: ResultView; readonly point: ResultPoint }) {
  const band = point.band === null ? undefined : result.bands[point.band]
  if (band === undefined) return null
  return (
    <Chip colour={band.colour}>
      <ProgramText text={band.label} />
    </Chip>
  )
}
