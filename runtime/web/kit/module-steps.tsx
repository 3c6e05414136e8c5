import type { ModuleView, PageView } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import type { ModuleReaderProps } from './props.ts'

interface ModuleStepsProps extends Pick<ModuleReaderProps, 'onRead' | 'onGo'> {
  readonly module: ModuleView
  readonly pages: readonly PageView[]
  readonly shown: PageView
}

/** Back and forwards. Going forwards is what marks a page read; after the last one the way leads home. */
export function ModuleSteps({ module, pages, shown, onRead, onGo }: ModuleStepsProps) {
  const { words } = useKit()
  const place = pages.indexOf(shown)
  const before = pages[place - 1]
  const next = pages[place + 1]
  const forwards = (): void => {
    if (!shown.read) onRead(module.id, shown.id)
    onGo(next === undefined ? { to: 'program' } : { to: 'module', module: module.id, page: next.id })
  }
  return (
    <div className="lk-reader-steps">
      {before === undefined ? (
        <span />
      ) : (
        <Button
          look="secondary"
          icon="arrowLeft"
          onClick={() => onGo({ to: 'module', module: module.id, page: before.id })}
        >
          {words('module.before')}
        </Button>
      )}
      <Button after={next === undefined ? 'check' : 'arrowRight'} onClick={forwards}>
        {words(next === undefined ? 'module.finish' : 'module.next')}
      </Button>
    </div>
  )
}
