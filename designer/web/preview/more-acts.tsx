import { Button, type Key, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Preview, PreviewAct } from '../../worker/protocol.ts'
import { inLanguage, useLanguage, useWords } from '../words.ts'

interface MoreActsProps {
  readonly preview: Preview
  readonly onAct: (act: PreviewAct) => void
}

const END = 'end'

/** What staff do to a patient now and then: give a form or a battery outside every schedule, end the program. */
export function MoreActs({ preview, onAct }: MoreActsProps) {
  const words = useWords()
  const language = useLanguage()
  const act = (key: Key): void => onAct(key === END ? { do: 'end' } : { do: 'give_form', form: String(key).slice(5) })
  return (
    <MenuTrigger>
      <Button className="dz-quiet" isDisabled={preview.patient.status !== 'active'}>
        {words('preview.more')}
      </Button>
      <Popover className="dz-popover lk-root" placement="bottom end">
        <Menu aria-label={words('preview.more')} onAction={act}>
          {[...preview.bundle.forms, ...preview.bundle.batteries].map((one) => (
            <MenuItem key={one.id} id={`form:${one.id}`} className="dz-menu-item">
              {words('preview.give', { title: inLanguage(one.title, language) })}
            </MenuItem>
          ))}
          <MenuItem id={END} className="dz-menu-item">
            {words('preview.end')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
