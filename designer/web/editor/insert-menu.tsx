import {
  Button as Trigger,
  Header,
  type Key,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { Icon } from '#web/kit/icon.tsx'
import type { Analyst } from '../language/analyst.ts'
import { useWords } from '../words.ts'
import type { EditorDesk } from './desk.ts'
import { INSERT_GROUPS, type InsertGroup } from './inserts.ts'

interface InsertMenuProps {
  readonly desk: EditorDesk
  readonly analyst: Analyst
}

/** Well-formed text for those who do not want to remember how it is written; the places to fill in come one after the other. */
export function InsertMenu({ desk, analyst }: InsertMenuProps) {
  const words = useWords()
  const insert = (key: Key): void => {
    const chosen = Object.values(INSERT_GROUPS)
      .flat()
      .find((one) => one.id === key)
    const { preview, findings } = analyst.state.get()
    // The menu gives the focus back to its button first; then it goes to the text.
    if (chosen !== undefined) setTimeout(() => desk.insert(chosen, { bundle: preview?.bundle ?? null, findings }))
  }
  return (
    <MenuTrigger>
      <Trigger className="dz-quiet">
        <Icon name="plus" size={16} />
        {words('editor.insert')}
      </Trigger>
      <Popover className="dz-popover lk-root">
        <Inserts desk={desk} onInsert={insert} />
      </Popover>
    </MenuTrigger>
  )
}

/** What fits where the caret is comes first; of the rest it is said where the caret must be. */
function Inserts({ desk, onInsert }: { readonly desk: EditorDesk; readonly onInsert: (key: Key) => void }) {
  const words = useWords()
  const groups = (Object.keys(INSERT_GROUPS) as InsertGroup[]).map((group) => ({
    group,
    fitting: INSERT_GROUPS[group].filter(({ inside }) => desk.takes(inside)),
    others: INSERT_GROUPS[group].filter(({ inside }) => !desk.takes(inside)),
  }))
  return (
    <Menu
      aria-label={words('editor.insert')}
      disabledKeys={groups.flatMap(({ others }) => others.map(({ id }) => id))}
      onAction={onInsert}
    >
      {groups
        .toSorted((a, b) => Number(b.fitting.length > 0) - Number(a.fitting.length > 0))
        .map(({ group, fitting, others }) => (
          <MenuSection key={group}>
            <Header className="dz-menu-head">
              {words(fitting.length > 0 ? `insertGroup.${group}` : `insertElsewhere.${group}`)}
            </Header>
            {[...fitting, ...others].map(({ id }) => (
              <MenuItem key={id} id={id} className="dz-menu-item">
                {words(`insert.${id}`)}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
    </Menu>
  )
}
