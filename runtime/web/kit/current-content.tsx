import './current-content.css'
import type { ModuleView } from '#schemas/generated/view.ts'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { Icon } from './icon.tsx'
import { Meter } from './meter.tsx'
import { ProgramText } from './program-text.tsx'
import type { Going } from './props.ts'

interface ModulesProps extends Going {
  readonly modules: readonly ModuleView[]
}

/** "Current content": the modules that are open, with what their colours mean. */
export function CurrentContent({ modules, onGo }: ModulesProps) {
  const { words } = useKit()
  const open = modules.filter((module) => module.state === 'open')
  if (open.length === 0) return null
  return (
    <section className="lk-home-section" aria-labelledby="lk-current">
      <h2 id="lk-current">{words('home.current')}</h2>
      <ul className="lk-plain lk-stack">
        {open.map((module) => (
          <ModuleCard key={module.id} module={module} onGo={onGo} />
        ))}
      </ul>
      <ColourHelp />
    </section>
  )
}

/** The modules whose every page is read; they stay open to read again. */
export function CompletedModules({ modules, onGo }: ModulesProps) {
  const { words } = useKit()
  const done = modules.filter((module) => module.state === 'done')
  if (done.length === 0) return null
  return (
    <section className="lk-home-section" aria-labelledby="lk-completed">
      <h2 id="lk-completed">{words('home.completed')}</h2>
      <ul className="lk-plain lk-stack">
        {done.map((module) => (
          <ModuleCard key={module.id} module={module} onGo={onGo} />
        ))}
      </ul>
    </section>
  )
}

function ModuleCard({ module, onGo }: { readonly module: ModuleView } & Going) {
  const { words } = useKit()
  const { waiting } = module
  const inside = (
    <>
      <span className="lk-module-words">
        <span className="lk-module-title">
          <ProgramText text={module.title} />
        </span>
        <ModuleState module={module} />
        {module.state === 'open' && module.pages > 0 && (
          <Meter done={module.pagesRead} of={module.pages} label={words('home.progress')}>
            {words('home.pagesRead', { done: module.pagesRead, count: module.pages })}
          </Meter>
        )}
      </span>
      {!waiting && (
        <span className="lk-module-arrow">
          <Icon name="chevron" size={24} />
        </span>
      )}
    </>
  )
  return (
    <li className={`lk-card lk-module lk-module-${module.state}`} data-subject={`module:${module.id}`}>
      {waiting ? (
        <div className="lk-module-inside">{inside}</div>
      ) : (
        <GoTo place={{ to: 'module', module: module.id, page: null }} onGo={onGo} className="lk-module-inside">
          {inside}
        </GoTo>
      )}
    </li>
  )
}

/** What a module's colour says, in words. One that waits for a due form is shown, but cannot be entered. */
function ModuleState({ module }: { readonly module: ModuleView }) {
  const { words } = useKit()
  if (module.waiting)
    return (
      <Chip colour="grey" icon="lock">
        {words('module.waiting')}
      </Chip>
    )
  if (module.state === 'done')
    return (
      <Chip colour="green" icon="check">
        {words('module.done')}
      </Chip>
    )
  if (module.pagesRead > 0)
    return (
      <Chip colour="yellow" icon="book">
        {words('module.started')}
      </Chip>
    )
  return (
    <Chip colour="blue" icon="plus">
      {words('module.new')}
    </Chip>
  )
}

function ColourHelp() {
  const { words } = useKit()
  return (
    <details className="lk-colour-help">
      <summary>{words('module.colours')}</summary>
      <dl>
        <dt>
          <Chip colour="blue" icon="plus">
            {words('module.new')}
          </Chip>
        </dt>
        <dd>{words('module.newMeans')}</dd>
        <dt>
          <Chip colour="yellow" icon="book">
            {words('module.started')}
          </Chip>
        </dt>
        <dd>{words('module.startedMeans')}</dd>
        <dt>
          <Chip colour="green" icon="check">
            {words('module.done')}
          </Chip>
        </dt>
        <dd>{words('module.doneMeans')}</dd>
        <dt>
          <Chip colour="grey" icon="lock">
            {words('module.waiting')}
          </Chip>
        </dt>
        <dd>{words('module.waitingMeans')}</dd>
      </dl>
    </details>
  )
}
