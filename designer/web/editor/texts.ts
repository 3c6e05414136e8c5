import type { editor } from 'monaco-editor/editor'
import type { Workspace } from '../workspace/workspace.ts'
import { LANGUAGE } from './grammar.ts'
import { monaco } from './monaco.ts'

const LIBRARY = 'library/'

/** The editor's copy of every text, made when it is first asked for and held equal to the workspace's. */
export class Texts {
  readonly #workspace: Workspace
  readonly #models = new Map<string, editor.ITextModel>()
  readonly #unlisten: () => void

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#unlisten = workspace.listen((path, text) => this.#take(path, text))
  }

  /** null: there is no such text. */
  model(path: string): editor.ITextModel | null {
    const known = this.#models.get(path)
    if (known !== undefined) return known
    const own = this.#workspace.state.get().files.get(path)?.text
    const text = own ?? this.#workspace.library.get(path.slice(LIBRARY.length))
    if (text === undefined || (own === undefined && !path.startsWith(LIBRARY))) return null
    const model = monaco.editor.createModel(text, LANGUAGE, uriOf(path))
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.updateOptions({ tabSize: 2, insertSpaces: true })
    if (own !== undefined) model.onDidChangeContent(() => this.#workspace.edit(path, model.getValue()))
    this.#models.set(path, model)
    return model
  }

  /** Every text of the program, so that each can be marked; those of the library only once they are looked at. */
  opened(): readonly string[] {
    return [...new Set([...this.#workspace.state.get().files.keys(), ...this.#models.keys()])]
  }

  pathOf(model: editor.ITextModel): string | null {
    return [...this.#models].find(([, one]) => one === model)?.[0] ?? null
  }

  close(): void {
    this.#unlisten()
    for (const model of this.#models.values()) model.dispose()
    this.#models.clear()
  }

  #take(path: string, text: string | null): void {
    const model = this.#models.get(path)
    if (model === undefined) return
    if (text === null) {
      model.dispose()
      this.#models.delete(path)
    } else if (model.getValue() !== text) {
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
    }
  }
}

function uriOf(path: string) {
  return monaco.Uri.from({ scheme: 'lykta', path: `/${path}` })
}
