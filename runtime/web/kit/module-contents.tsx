import './module-contents.css'
import type { ModuleView } from '#schemas/generated/view.ts'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { Icon } from './icon.tsx'
import { ProgramText } from './program-text.tsx'
import type { Going } from './props.ts'

interface ModuleContentsProps extends Going {
  readonly module: ModuleView
  readonly current: string
}

/** The module's sections and pages, folded away until wanted; says which page this is and which are read. */
export function ModuleContents({ module, current, onGo }: ModuleContentsProps) {
  const { words } = useKit()
  const pages = module.sections.flatMap((section) => section.pages)
  const place = pages.findIndex((page) => page.id === current) + 1
  return (
    <nav aria-label={words('module.contents')}>
      {/* Folded again on every new page. */}
      <details className="lk-contents" key={current}>
        <summary>
          <Icon name="list" />
          <span>{words('module.contents')}</span>
          <span className="lk-soft lk-numbers">{words('module.pageOf', { page: place, of: pages.length })}</span>
          <span className="lk-contents-fold">
            <Icon name="chevron" />
          </span>
        </summary>
        {module.sections.map((section) => (
          <div key={section.id} className="lk-contents-section">
            {section.title !== null && (
              <p className="lk-contents-title">
                <ProgramText text={section.title} />
              </p>
            )}
            <ol className="lk-plain">
              {section.pages.map((page) => (
                <li key={page.id}>
                  <GoTo
                    place={{ to: 'module', module: module.id, page: page.id }}
                    onGo={onGo}
                    className="lk-contents-page"
                    current={page.id === current ? 'page' : undefined}
                  >
                    <span className="lk-contents-mark">{page.read && <Icon name="check" size={18} />}</span>
                    <ProgramText text={page.title} />
                    {page.read && <span className="lk-hidden"> ({words('module.read')})</span>}
                  </GoTo>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </details>
    </nav>
  )
}
