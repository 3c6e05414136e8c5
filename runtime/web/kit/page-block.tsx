import './page-block.css'
import type { BlockView, FormOnPage } from '#schemas/generated/view.ts'
import { buttonClass } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { Icon } from './icon.tsx'
import { Markdown } from './markdown.tsx'
import { Media } from './media.tsx'
import { ProgramText } from './program-text.tsx'
import type { Going } from './props.ts'

/** One piece of a page: text, tip, picture, film, sound or a form. */
export function PageBlock({ block, onGo }: { readonly block: BlockView } & Going) {
  const { words } = useKit()
  switch (block.kind) {
    case 'text':
      return <Markdown text={block.text} />
    case 'tip':
      return (
        <aside className="lk-tip" aria-label={words('module.tip')}>
          <p className="lk-tip-title">
            <Icon name="advice" size={22} />
            {words('module.tip')}
          </p>
          <Markdown text={block.text} />
        </aside>
      )
    case 'form':
      return <FormCard block={block} onGo={onGo} />
    case 'picture':
    case 'video':
    case 'audio':
      return <Media media={block} />
  }
}

function FormCard({ block, onGo }: { readonly block: FormOnPage } & Going) {
  const { words } = useKit()
  return (
    <section className="lk-card lk-form-card" data-subject={`form:${block.form}`}>
      <h2>
        <ProgramText text={block.title} />
      </h2>
      {block.state === 'open' ? (
        <GoTo place={{ to: 'form', occurrence: block.occurrence }} onGo={onGo} className={buttonClass()}>
          {words('home.fillIn')}
        </GoTo>
      ) : (
        <Chip
          colour={block.state === 'submitted' ? 'green' : 'grey'}
          icon={block.state === 'submitted' ? 'check' : 'lock'}
        >
          {words(`occurrence.${block.state}`)}
        </Chip>
      )}
      {block.state === 'submitted' && (
        <GoTo place={{ to: 'form', occurrence: block.occurrence }} onGo={onGo}>
          {words('module.seeAnswers')}
        </GoTo>
      )}
    </section>
  )
}
