import { useKit } from '../kit/context.ts'
import { Icon } from '../kit/icon.tsx'

export type Shown = 'all' | 'flagged' | 'missed' | 'due' | 'conflicts'

const CHOICES: readonly Shown[] = ['all', 'flagged', 'missed', 'due', 'conflicts']

interface CaseloadFilterProps {
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly sought: string
  readonly onSeek: (sought: string) => void
  readonly counts: Readonly<Record<Shown, number>>
}

/** Which patients to show: by what they need, and by name or program. */
export function CaseloadFilter({ shown, onShow, sought, onSeek, counts }: CaseloadFilterProps) {
  const { words } = useKit()
  return (
    <div className="app-filter">
      <fieldset className="app-filter-choices">
        <legend className="lk-hidden">{words('work.filter')}</legend>
        {CHOICES.filter((choice) => choice !== 'conflicts' || shown === choice || counts[choice] > 0).map((choice) => (
          <label key={choice} className="app-filter-choice">
            <input type="radio" name="app-filter" checked={shown === choice} onChange={() => onShow(choice)} />
            <span>
              {words(`work.${choice}`)} <span className="lk-numbers">{counts[choice]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="app-search">
        <Icon name="search" />
        <span className="lk-hidden">{words('work.search')}</span>
        <input
          type="search"
          value={sought}
          placeholder={words('work.search')}
          onChange={(event) => onSeek(event.target.value)}
        />
      </label>
    </div>
  )
}
