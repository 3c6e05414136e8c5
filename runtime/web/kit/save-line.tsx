import './save-line.css'
import { useKit } from './context.ts'
import { Icon, type IconName } from './icon.tsx'
import type { SaveState } from './props.ts'

const ICONS: Readonly<Record<SaveState, IconName>> = {
  untouched: 'info',
  saving: 'clock',
  saved: 'check',
  offline: 'cloudOff',
  refused: 'warning',
}

/** Whether what was typed is kept. Always seen; read out only when something is not as it should be. */
export function SaveLine({ state }: { readonly state: SaveState }) {
  const { words } = useKit()
  const troubled = state === 'offline' || state === 'refused'
  return (
    <div className={`lk-save-line lk-save-${state}`}>
      <Icon name={ICONS[state]} size={18} />
      <span aria-hidden={troubled}>{words(`save.${state}`)}</span>
      <span className="lk-hidden" role="status">
        {troubled ? words(`save.${state}`) : ''}
      </span>
    </div>
  )
}
