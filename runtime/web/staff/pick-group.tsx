import type { StartOptions } from '#schemas/generated/api.ts'
import { useKit } from '../kit/context.ts'
import { ProgramText } from '../kit/program-text.tsx'

interface PickGroupProps {
  readonly groups: StartOptions['programs'][number]['groups']
  readonly chosen: string | null
  readonly onChoose: (group: string | null) => void
}

/** Choosing which of the program's groups the patient is in; none is a choice too. */
export function PickGroup({ groups, chosen, onChoose }: PickGroupProps) {
  const { words } = useKit()
  const option = (id: string | null, title: React.ReactNode) => (
    <label key={id} className="lk-option app-pick-option">
      <input type="radio" name="app-group" checked={id === chosen} onChange={() => onChoose(id)} />
      <span className="app-pick-title">{title}</span>
    </label>
  )
  return (
    <fieldset className="lk-card app-pick">
      <legend>{words('start.group')}</legend>
      <div className="app-pick-list">
        {groups.map((group) => option(group.id, <ProgramText text={group.title} />))}
        {option(null, words('start.noGroup'))}
      </div>
    </fieldset>
  )
}
