import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit, useText } from './context.ts'
import { ProgramText } from './program-text.tsx'
import type { ModuleListProps } from './props.ts'
import { TableFrame } from './table-frame.tsx'

const LOOKS = {
  locked: { colour: 'grey', icon: 'lock' },
  open: { colour: 'yellow', icon: 'book' },
  done: { colour: 'green', icon: 'check' },
} as const

/** The program's modules as staff see them: how far the patient has come, and opening one that is closed. */
export function ModuleList({ modules, onOpenModule, opening = null }: ModuleListProps) {
  const { words, formats } = useKit()
  const text = useText()
  return (
    <TableFrame label={words('record.modules')}>
      <thead>
        <tr>
          <th scope="col">{words('record.module')}</th>
          <th scope="col">{words('record.state')}</th>
          <th scope="col" className="lk-table-number">
            {words('record.pages')}
          </th>
          <th scope="col">{words('record.opened')}</th>
          <th scope="col">
            <span className="lk-hidden">{words('record.action')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {modules.map((module) => (
          <tr key={module.id} data-subject={`module:${module.id}`}>
            <th scope="row">
              <ProgramText text={module.title} />
            </th>
            <td>
              <Chip {...LOOKS[module.state]}>{words(`moduleState.${module.state}`)}</Chip>
            </td>
            <td className="lk-table-number lk-numbers">
              {words('record.pagesOf', { done: module.pagesRead, of: module.pages })}
            </td>
            <td className="lk-numbers">{module.openedAt === null ? '–' : formats.date(module.openedAt)}</td>
            <td className="lk-table-number">
              {module.state === 'locked' && onOpenModule !== undefined && (
                <Button
                  size="small"
                  look="secondary"
                  busy={opening === module.id}
                  aria-label={words('record.openNamed', { module: text(module.title) })}
                  onClick={() => onOpenModule(module.id)}
                >
                  {words(opening === module.id ? 'record.opening' : 'record.open')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
