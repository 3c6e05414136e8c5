import { useEffect, useRef, useState } from 'react'
import { Notice } from '#web/kit/notice.tsx'
import type { Place } from '../../worker/protocol.ts'
import type { Analyst } from '../language/analyst.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { Conflict } from './conflict.tsx'
import type { Caret, EditorDesk } from './desk.ts'
import { InsertMenu } from './insert-menu.tsx'

interface EditorPaneProps {
  readonly workspace: Workspace
  readonly analyst: Analyst
  readonly file: string | null
  readonly caret: Caret
  readonly desk: EditorDesk | null
  readonly onDesk: (desk: EditorDesk | null) => void
  readonly onCaret: (caret: Caret) => void
  /** To a place of any text, as from a name to where it is declared. */
  readonly onPlace: (place: Place) => void
}

/** The text. The editor itself is fetched when this is first shown; until then the page stays usable. */
export function EditorPane({ workspace, analyst, file, caret, desk, onDesk, onCaret, onPlace }: EditorPaneProps) {
  const words = useWords()
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(words)
  const goTo = useRef(onPlace)
  const [failed, setFailed] = useState(false)
  const [tabLeaves, setTabLeaves] = useState(false)
  const { files } = useStore(workspace.state)
  const shown = file === null ? undefined : files.get(file)

  useEffect(() => {
    goTo.current = onPlace
  }, [onPlace])
  useEffect(() => {
    let ours = true
    let opened: EditorDesk | null = null
    const open = async (): Promise<void> => {
      const [{ EditorDesk: Desk }, { registerService }] = await Promise.all([
        import('./desk.ts'),
        import('./service/register.ts'),
      ])
      if (!ours || place.current === null) return
      opened = new Desk(place.current, workspace, first.current, { onCaret, onTabLeaves: setTabLeaves })
      opened.hold(registerService(analyst, opened, (at) => goTo.current(at)))
      onDesk(opened)
    }
    open().catch(() => ours && setFailed(true))
    return () => {
      ours = false
      opened?.close()
      onDesk(null)
    }
  }, [workspace, analyst, onDesk, onCaret])

  const conflict = shown?.trouble?.kind === 'conflict' && desk !== null
  return (
    <div className="dz-editor">
      <div className="dz-editor-head">
        <span className="dz-file-tab">{file ?? ''}</span>
        <span className="dz-grow" />
        {desk !== null && shown !== undefined && !conflict && <InsertMenu desk={desk} analyst={analyst} />}
      </div>
      {failed && (
        <Notice kind="problem" live title={words('trouble.editor')}>
          <p>{words('trouble.editorHelp')}</p>
        </Notice>
      )}
      {desk === null && !failed && (
        <p className="dz-loading" role="status">
          {words('editor.loading')}
        </p>
      )}
      {desk !== null && file === null && <p className="dz-loading">{words('editor.noFile')}</p>}
      {conflict && <Conflict key={shown.path} workspace={workspace} file={shown} desk={desk} />}
      <div className="dz-monaco" data-region="text" tabIndex={-1} ref={place} hidden={conflict || file === null} />
      <div className="dz-editor-foot">
        <span>{words('editor.position', { line: caret.line, column: caret.column })}</span>
        <span role="status">
          {words(tabLeaves ? 'editor.tabLeaves' : 'editor.tabIndents')} · {words('editor.tabHelp')}
        </span>
      </div>
    </div>
  )
}
