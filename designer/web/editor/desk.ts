import type { editor, IDisposable } from 'monaco-editor/editor'
import type { Finding, Fix, Place } from '../../worker/protocol.ts'
import type { Words } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { LANGUAGE } from './grammar.ts'
import { insertPlace } from './insert-place.ts'
import { insertionAt, type Surroundings } from './insertion.ts'
import type { Container, Insert } from './inserts.ts'
import { markersFor } from './markers.ts'
import { monaco } from './monaco.ts'
import { optionsOf } from './options.ts'
import { insertSnippet } from './snippets.ts'
import { letFormat } from './format-key.ts'
import { letTabLeave } from './tab-key.ts'
import { Texts } from './texts.ts'

export interface Caret {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface DeskEvents {
  readonly onCaret: (caret: Caret) => void
  readonly onTabLeaves: (leaves: boolean) => void
}

/**
 * The editor on the page: one text shown at a time, its problems marked. What is typed goes to the workspace at once;
 * what changes elsewhere comes into the text without losing its history of undoing.
 */
export class EditorDesk {
  readonly editor: editor.IStandaloneCodeEditor
  readonly texts: Texts
  readonly #workspace: Workspace
  readonly #views = new Map<string, editor.ICodeEditorViewState | null>()
  readonly #held: (IDisposable | (() => void))[] = []
  #shown: string | null = null

  constructor(element: HTMLElement, workspace: Workspace, words: Words, events: DeskEvents) {
    this.#workspace = workspace
    this.texts = new Texts(workspace)
    this.editor = monaco.editor.create(element, { ...optionsOf(words), model: null })
    this.#held.push(
      this.editor.onDidChangeCursorPosition(({ position }) => {
        const offset = this.editor.getModel()?.getOffsetAt(position) ?? 0
        events.onCaret({ line: position.lineNumber, column: position.column, offset })
      }),
    )
    letTabLeave(this.editor, events.onTabLeaves)
    letFormat(this.editor)
  }

  get shown(): string | null {
    return this.#shown
  }

  /** Shows a text of the program or the library; each keeps its own caret and scroll. */
  show(path: string, words: Words): void {
    const model = this.texts.model(path)
    if (model === null) return
    if (this.#shown !== null) this.#views.set(this.#shown, this.editor.saveViewState())
    this.#shown = path
    const readOnly = !this.#workspace.state.get().files.has(path)
    this.editor.setModel(model)
    this.editor.updateOptions({
      readOnly,
      readOnlyMessage: { value: words('files.readOnly') },
      ariaLabel: words(readOnly ? 'editor.labelReadOnly' : 'editor.label', { file: path }),
    })
    const view = this.#views.get(path)
    if (view) this.editor.restoreViewState(view)
    else this.editor.setPosition({ lineNumber: 1, column: 1 })
  }

  hide(): void {
    this.#shown = null
    this.editor.setModel(null)
  }

  /** Whether an insert can stand where the caret is. */
  takes(inside: Container): boolean {
    const { text, caret } = this.#atCaret()
    return insertPlace(text, caret, inside) !== null
  }

  /** Writes an insert where it belongs, on lines of its own, and leads through its places to fill in. */
  insert(insert: Insert, about: Pick<Surroundings, 'bundle' | 'findings'>): void {
    const model = this.editor.getModel()
    if (model === null) return
    const { text, caret } = this.#atCaret()
    const { files, media } = this.#workspace.state.get()
    const texts = [...files.values()].map((file) => file.text)
    const instruments = [...this.#workspace.library.keys()].flatMap((path) => path.split('/', 1))
    const insertion = insertionAt(text, caret, insert, { ...about, texts, media, instruments })
    if (insertion === null) return
    this.editor.focus()
    this.editor.setSelection(
      monaco.Range.fromPositions(model.getPositionAt(insertion.start), model.getPositionAt(insertion.end)),
    )
    insertSnippet(this.editor, insertion.snippet)
  }

  #atCaret(): { readonly text: string; readonly caret: number } {
    const model = this.editor.getModel()
    const position = this.editor.getPosition()
    return { text: model?.getValue() ?? '', caret: (position && model?.getOffsetAt(position)) ?? 0 }
  }

  /** Puts the caret at a place of the shown text and brings it into sight. */
  reveal(place: Place): void {
    const model = this.editor.getModel()
    if (model === null) return
    const start = model.getPositionAt(place.start)
    const end = model.getPositionAt(place.end)
    this.editor.setPosition(start)
    this.editor.revealRangeInCenterIfOutsideViewport(monaco.Range.fromPositions(start, end))
    this.editor.focus()
  }

  mark(findings: readonly Finding[], words: Words): void {
    for (const path of this.texts.opened()) {
      const model = this.texts.model(path)
      if (model !== null) monaco.editor.setModelMarkers(model, LANGUAGE, markersFor(model, path, findings, words))
    }
  }

  /** Carries out a change that mends a problem, as one step that can be undone. */
  apply(fix: Fix): void {
    for (const path of new Set(fix.edits.map((edit) => edit.place.file))) {
      const edits = fix.edits.filter((edit) => edit.place.file === path)
      const model = this.texts.model(path)
      if (model === null || !this.#workspace.state.get().files.has(path)) continue
      model.pushStackElement()
      model.pushEditOperations(
        [],
        edits.map(({ place, text }) => ({
          range: monaco.Range.fromPositions(model.getPositionAt(place.start), model.getPositionAt(place.end)),
          text,
        })),
        () => null,
      )
      model.pushStackElement()
    }
  }

  /** Runs one of the editor's own commands, as `editor.action.showHover`. */
  run(command: string): void {
    this.editor.trigger('designer', command, null)
  }

  hold(held: IDisposable | (() => void)): void {
    this.#held.push(held)
  }

  close(): void {
    for (const held of this.#held) {
      if (typeof held === 'function') held()
      else held.dispose()
    }
    this.editor.dispose()
    this.texts.close()
  }
}
