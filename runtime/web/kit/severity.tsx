import type { BandColour } from '#schemas/generated/bundle.ts'
import type { FlagView } from '#schemas/generated/view.ts'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import type { IconName } from './icon.tsx'

type Severity = FlagView['severity']

const LOOKS: Readonly<Record<Severity, { readonly colour: BandColour; readonly icon: IconName }>> = {
  priority: { colour: 'red', icon: 'warning' },
  warning: { colour: 'orange', icon: 'flag' },
  notice: { colour: 'blue', icon: 'info' },
}

/** How severe a flag is: a word, a drawing and a colour. */
export function SeverityChip({ severity }: { readonly severity: Severity }) {
  const { words } = useKit()
  const { colour, icon } = LOOKS[severity]
  return (
    <Chip colour={colour} icon={icon}>
      {words(`severity.${severity}`)}
    </Chip>
  )
}
