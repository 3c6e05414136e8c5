import { Button as Trigger, type Key, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '#web/kit/icon.tsx'
import { useWords } from '../words.ts'
import type { EditorDesk } from './desk.ts'
import { INSERTS } from './inserts.ts'

/** Well-formed text for those who do not want to remember how it is written; the places to fill in come one after the other. */
export function InsertMenu({ desk }: { readonly desk: EditorDesk }) {
  const words = useWords()
  return (
    <MenuTrigger>
      <Trigger className="dz-quiet">
        <Icon name="plus" size={16} />
        {words('editor.insert')}
      </Trigger>
      <Popover className="dz-popover lk-root">
        <Menu aria-label={words('editor.insert')} onAction={(key) => insert(desk, key)}>
          {INSERTS.map(({ id }) => (
            <MenuItem key={id} id={id} className="dz-menu-item">
              {words(`insert.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function insert(desk: EditorDesk, id: Key): void {
  const chosen = INSERTS.find((one) => one.id === id)
  // The menu gives the focus back to its button first; then it goes to the text.
  if (chosen !== undefined) setTimeout(() => desk.insert(chosen))
}
