import { useState } from 'react'
import { Icon, type IconName } from '#web/kit/icon.tsx'
import type { OutlineItem, OutlineKind, Place } from '../../worker/protocol.ts'
import { useWords } from '../words.ts'

const KINDS = ['form', 'module', 'battery', 'schedule', 'flag', 'rule'] as const

const ICONS: Readonly<Record<OutlineKind, IconName>> = {
  form: 'form',
  question: 'edit',
  matrix: 'list',
  result: 'bars',
  module: 'book',
  page: 'book',
  battery: 'list',
  schedule: 'calendar',
  flag: 'flag',
  rule: 'advice',
}

interface OutlineProps {
  readonly items: readonly OutlineItem[]
  /** The subject the caret is in. */
  readonly at: string | null
  readonly ready: boolean
  readonly onGo: (place: Place) => void
}

/** What the program consists of, by kind; each leads to where it is written. */
export function Outline({ items, at, ready, onGo }: OutlineProps) {
  const words = useWords()
  return (
    <section className="dz-panel dz-outline">
      <div className="dz-panel-head">
        <h2>{words('outline.title')}</h2>
      </div>
      {items.length === 0 && <p className="lk-soft">{words(ready ? 'outline.empty' : 'problems.checking')}</p>}
      {KINDS.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div key={kind}>
            <h3>{words(`outline.${kind}`)}</h3>
            <ul className="lk-plain">
              {ofKind.map((item) => (
                <Row key={item.subject} item={item} at={at} onGo={onGo} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function Row({
  item,
  at,
  onGo,
}: {
  readonly item: OutlineItem
  readonly at: string | null
  readonly onGo: (place: Place) => void
}) {
  const words = useWords()
  const [opened, setOpened] = useState(false)
  const { place, title, id, kind, children } = item
  const here = at === item.subject
  return (
    <li>
      <div className="dz-outline-row" data-here={here}>
        {children.length > 0 ? (
          <button
            type="button"
            className="dz-icon-button dz-turn"
            aria-expanded={opened}
            aria-label={words('outline.open', { title: title || id })}
            onClick={() => setOpened(!opened)}
          >
            <Icon name="chevron" size={14} />
          </button>
        ) : (
          <span className="dz-turn" />
        )}
        <button
          type="button"
          className="dz-outline-name"
          disabled={place === null}
          onClick={() => place !== null && onGo(place)}
        >
          <Icon name={ICONS[kind]} size={16} />
          <span>{title || id}</span>
        </button>
      </div>
      {opened && (
        <ul className="lk-plain dz-outline-inner">
          {children.map((child) => (
            <Row key={child.subject} item={child} at={at} onGo={onGo} />
          ))}
        </ul>
      )}
    </li>
  )
}
