import './module-reader.css'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { Icon } from './icon.tsx'
import { ModuleContents } from './module-contents.tsx'
import { ModuleSteps } from './module-steps.tsx'
import { Notice } from './notice.tsx'
import { PageBlock } from './page-block.tsx'
import { ProgramText } from './program-text.tsx'
import type { ModuleReaderProps } from './props.ts'

/** One page of one module at a time, with the module's contents and the way forwards and back. */
export function ModuleReader({ view, module, page, onRead, onGo }: ModuleReaderProps) {
  const { words } = useKit()
  const pages = module.sections.flatMap((section) => section.pages)
  const shown = pages.find((one) => one.id === page) ?? pages.find((one) => !one.read) ?? pages[0]
  const section = module.sections.find((one) => shown !== undefined && one.pages.includes(shown))
  const closed = shown === undefined
  return (
    <article className="lk-reader" data-subject={`module:${module.id}`}>
      <p>
        <GoTo place={{ to: 'program' }} onGo={onGo} className="lk-back">
          <Icon name="arrowLeft" />
          <ProgramText text={view.program.title} />
        </GoTo>
      </p>
      {!closed && <ModuleContents module={module} current={shown.id} onGo={onGo} />}
      <header className="lk-reader-heading">
        <p className="lk-soft">
          <ProgramText text={module.title} />
          {section !== undefined && section.title !== null && (
            <>
              {' · '}
              <ProgramText text={section.title} />
            </>
          )}
        </p>
        <h1 tabIndex={-1}>
          <ProgramText text={closed ? module.title : shown.title} />
        </h1>
      </header>
      {closed ? (
        <Notice kind="info" title={words(module.waiting ? 'module.waitingTitle' : 'module.lockedTitle')}>
          <p>{words(module.waiting ? 'module.waitingMeans' : 'module.lockedMeans')}</p>
          {module.waiting && view.due[0] !== undefined && (
            <p>
              <GoTo place={{ to: 'form', occurrence: view.due[0].occurrence }} onGo={onGo}>
                <ProgramText text={view.due[0].title} />
              </GoTo>
            </p>
          )}
        </Notice>
      ) : (
        <>
          <div className="lk-reader-page" data-subject={`page:${module.id}.${shown.id}`}>
            {shown.blocks.map((block, place) => (
              <PageBlock key={`${shown.id}.${place}`} block={block} onGo={onGo} />
            ))}
          </div>
          <ModuleSteps module={module} pages={pages} shown={shown} onRead={onRead} onGo={onGo} />
        </>
      )}
    </article>
  )
}
