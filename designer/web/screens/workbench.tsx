import { useEffect, useMemo, useState } from 'react'
import type { UiLanguage } from '../../worker/protocol.ts'
import type { Caret, EditorDesk } from '../editor/desk.ts'
import { EditorPane } from '../editor/editor-pane.tsx'
import type { Analyst } from '../language/analyst.ts'
import { BottomPanel } from '../panels/bottom-panel.tsx'
import { FilesPanel } from '../panels/files-panel.tsx'
import { KeysHelp } from '../panels/keys-help.tsx'
import { Outline } from '../panels/outline.tsx'
import { PaneTabs, type Pane } from '../panels/pane-tabs.tsx'
import { SaveState } from '../panels/save-state.tsx'
import { PreviewPanel } from '../preview/preview-panel.tsx'
import { useStore } from '../store.ts'
import { inLanguage, useLanguage, useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { itemAt } from './places.ts'
import { TopBar } from './top-bar.tsx'
import { useComingBack } from './use-coming-back.ts'
import { useGoing } from './use-going.ts'
import { useKeys } from './use-keys.ts'
import { WorkbenchNotices } from './workbench-notices.tsx'

interface WorkbenchProps {
  readonly workspace: Workspace
  readonly analyst: Analyst
  /** The file the address names. */
  readonly asked: string | null
  readonly onLanguage: (language: UiLanguage) => void
}

/** A program that is open: its contents, its text with what is wrong in it, and what it has become. */
export function Workbench({ workspace, analyst, asked, onLanguage }: WorkbenchProps) {
  const words = useWords()
  const language = useLanguage()
  const { files } = useStore(workspace.state)
  const { findings, outline, stories, ready, behind, whole, preview } = useStore(analyst.state)
  const [desk, setDesk] = useState<EditorDesk | null>(null)
  const [caret, setCaret] = useState<Caret>({ line: 1, column: 1, offset: 0 })
  const [chosen, setChosen] = useState<string | null>(asked)
  const [pane, setPane] = useState<Pane>('text')
  const [keysShown, setKeysShown] = useState(false)
  const [wide, setWide] = useState(false)
  const file = isThere(chosen, workspace) ? chosen : firstOf([...files.keys()])

  const conflict = file !== null && files.get(file)?.trouble?.kind === 'conflict'

  const { show, goTo, goToFinding, mend, pick } = useGoing({
    workspace,
    desk,
    outline,
    onFile: setChosen,
    onPane: setPane,
  })
  useEffect(() => {
    if (desk === null) return
    if (file === null) desk.hide()
    else desk.show(file, words)
  }, [desk, file, words])
  useEffect(() => desk?.mark(findings, words), [desk, findings, words])
  useComingBack(workspace)
  useKeys({
    workspace,
    findings,
    file,
    caret,
    onFinding: goToFinding,
    onKeys: () => setKeysShown(true),
    onPane: setPane,
  })

  const pointed = useMemo(
    () => (file === null ? null : itemAt(outline, file, caret.offset)),
    [outline, file, caret.offset],
  )
  return (
    <div className="dz-bench" data-pane={pane} data-wide={wide} data-conflict={conflict}>
      <a className="dz-skip" href="#text" onClick={(event) => (event.preventDefault(), desk?.editor.focus())}>
        {words('skip')}
      </a>
      <TopBar
        onLanguage={onLanguage}
        place={
          <h1 className="dz-place">
            {preview === null ? workspace.program : inLanguage(preview.bundle.title, language)}
          </h1>
        }
      >
        <SaveState workspace={workspace} onConflict={show} />
        <button type="button" className="dz-quiet dz-wide-only" onClick={() => setKeysShown(true)}>
          {words('top.keys')}
        </button>
      </TopBar>
      <WorkbenchNotices workspace={workspace} analyst={analyst} />
      <nav className="dz-left" aria-label={words('panes.files')} data-region="files" tabIndex={-1}>
        <FilesPanel
          workspace={workspace}
          findings={findings}
          shown={file}
          onShow={(path) => {
            show(path)
            setPane('text')
          }}
        />
        <Outline items={outline} at={pointed?.subject ?? null} ready={ready} onGo={goTo} />
      </nav>
      <main className="dz-middle">
        <EditorPane
          workspace={workspace}
          analyst={analyst}
          file={file}
          caret={caret}
          desk={desk}
          onDesk={setDesk}
          onCaret={setCaret}
          onPlace={goTo}
        />
        <BottomPanel
          findings={findings}
          stories={stories}
          whole={whole}
          textOf={(path) => textOf(workspace, path)}
          ready={ready}
          behind={behind}
          onGo={goToFinding}
          onPlace={goTo}
          onMend={mend}
        />
      </main>
      <PreviewPanel
        workspace={workspace}
        analyst={analyst}
        language={language}
        pointed={pointed?.subject ?? null}
        wide={wide}
        onWide={setWide}
        onPick={pick}
      />
      <PaneTabs pane={pane} problems={findings.length} onPane={setPane} />
      {keysShown && <KeysHelp onClose={() => setKeysShown(false)} />}
    </div>
  )
}

const LIBRARY = 'library/'

function textOf(workspace: Workspace, path: string): string {
  const own = workspace.state.get().files.get(path)?.text
  return own ?? workspace.library.get(path.slice(LIBRARY.length)) ?? ''
}

function isThere(path: string | null, workspace: Workspace): path is string {
  if (path === null) return false
  return (
    workspace.state.get().files.has(path) ||
    (path.startsWith(LIBRARY) && workspace.library.has(path.slice(LIBRARY.length)))
  )
}

/** The header's file is where one begins; else the first by name. */
function firstOf(paths: readonly string[]): string | null {
  return paths.find((path) => path === 'program.lykta') ?? paths.toSorted()[0] ?? null
}
