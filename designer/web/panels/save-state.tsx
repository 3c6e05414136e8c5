import { Icon, type IconName } from '#web/kit/icon.tsx'
import { useStore } from '../store.ts'
import { useLanguage, useWords } from '../words.ts'
import { isChanged, type OpenFile } from '../workspace/file.ts'
import type { Workspace } from '../workspace/workspace.ts'

type State = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'

const ICONS: Readonly<Record<State, IconName>> = {
  saved: 'check',
  unsaved: 'edit',
  saving: 'clock',
  offline: 'cloudOff',
  conflict: 'warning',
  refused: 'warning',
}

/** Whether everything typed has reached the server. A conflict leads to the file that has it. */
export function SaveState({
  workspace,
  onConflict,
}: {
  readonly workspace: Workspace
  readonly onConflict: (path: string) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { files, savedAt } = useStore(workspace.state)
  const all = [...files.values()]
  const state = worst(all)
  const conflict = all.find((file) => file.trouble?.kind === 'conflict')
  const clock = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeStyle: 'short' })
  const text = {
    saved: savedAt === null ? words('save.saved') : words('save.savedAt', { time: clock.format(savedAt) }),
    unsaved: words('save.unsaved'),
    saving: words('save.saving'),
    offline: words('save.offlineShort'),
    conflict: words('save.conflict'),
    refused: words('save.refused'),
  }[state]
  return (
    <div className={`dz-save dz-save-${state}`}>
      <span role="status" className="dz-save-text">
        <Icon name={ICONS[state]} size={18} />
        <span>{text}</span>
      </span>
      {conflict !== undefined && (
        <button type="button" className="dz-quiet" onClick={() => onConflict(conflict.path)}>
          {conflict.path}
        </button>
      )}
    </div>
  )
}

function worst(files: readonly OpenFile[]): State {
  for (const kind of ['conflict', 'refused', 'offline'] as const) {
    if (files.some((file) => file.trouble?.kind === kind)) return kind
  }
  if (files.some((file) => file.saving)) return 'saving'
  return files.some(isChanged) ? 'unsaved' : 'saved'
}
