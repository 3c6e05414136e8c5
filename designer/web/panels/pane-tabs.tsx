import { Icon, type IconName } from '#web/kit/icon.tsx'
import { useWords } from '../words.ts'

export type Pane = 'text' | 'files' | 'problems' | 'preview'

const PANES: readonly (readonly [Pane, IconName])[] = [
  ['files', 'list'],
  ['text', 'edit'],
  ['problems', 'warning'],
  ['preview', 'person'],
]

/** On a narrow screen, which part of the workbench is shown. */
export function PaneTabs(props: {
  readonly pane: Pane
  readonly problems: number
  readonly onPane: (pane: Pane) => void
}) {
  const words = useWords()
  return (
    <nav className="dz-tabs" aria-label={words('panes.label')}>
      {PANES.map(([pane, icon]) => (
        <button
          key={pane}
          type="button"
          aria-current={pane === props.pane ? 'page' : undefined}
          onClick={() => props.onPane(pane)}
        >
          <Icon name={icon} />
          <span>
            {words(`panes.${pane}`)}
            {pane === 'problems' && props.problems > 0 && ` (${String(props.problems)})`}
          </span>
        </button>
      ))}
    </nav>
  )
}
