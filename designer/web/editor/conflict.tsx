import { useEffect, useRef } from 'react'
import { Button } from '#web/kit/button.tsx'
import { useWords } from '../words.ts'
import { lines, type OpenFile } from '../workspace/file.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { EditorDesk } from './desk.ts'

interface ConflictProps {
  readonly workspace: Workspace
  readonly file: OpenFile
  readonly desk: EditorDesk
}

/** Two people have changed the same text. Both versions stand side by side until one has been chosen. */
export function Conflict({ workspace, file, desk }: ConflictProps) {
  const words = useWords()
  const place = useRef<HTMLDivElement>(null)
  const theirs = file.trouble?.kind === 'conflict' ? file.trouble.theirs : null
  const text = theirs === null ? null : lines(theirs.text)
  const { path } = file
  const theirsLabel = words('conflict.theirsHead')
  const mineLabel = words('conflict.mineHead')
  useEffect(() => {
    const element = place.current
    if (element === null || text === null) return
    let ours = true
    let close = (): void => undefined
    void import('./compare.ts').then(({ compare }) => {
      const mine = desk.texts.model(path)
      if (ours && mine !== null)
        close = compare(element, { text, label: theirsLabel }, { model: mine, label: mineLabel })
    })
    return () => {
      ours = false
      close()
    }
  }, [desk, path, text, theirsLabel, mineLabel])
  return (
    <section
      className="dz-conflict"
      aria-label={words(theirs === null ? 'conflict.gone' : 'conflict.title', { file: path })}
    >
      <div className="dz-conflict-head" role="alert">
        <h2>{words(theirs === null ? 'conflict.gone' : 'conflict.title', { file: path })}</h2>
        <p>{words(theirs === null ? 'conflict.goneHelp' : 'conflict.help')}</p>
        <div className="dz-actions dz-actions-start">
          <Button size="small" onClick={() => workspace.keepMine(path)}>
            {words('conflict.mine')}
          </Button>
          <Button size="small" look="secondary" onClick={() => workspace.takeTheirs(path)}>
            {words(theirs === null ? 'conflict.remove' : 'conflict.theirs')}
          </Button>
        </div>
      </div>
      {theirs !== null && <div className="dz-compare" ref={place} />}
    </section>
  )
}
