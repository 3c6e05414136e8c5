import type { MediaInfo } from '#compiler/index.ts'
import type { MediaFile } from '../../wire.ts'
import type {
  Finding,
  OutlineItem,
  Preview,
  PreviewAct,
  Reply,
  Request,
  Story,
  UiLanguage,
} from '../../worker/protocol.ts'
import type { Asked, Service } from '../../worker/service.ts'
import LanguageWorker from '../../worker/main.ts?worker'
import { Store } from '../store.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface AnalystState {
  /** False until the first analysis has come. */
  readonly ready: boolean
  /** The text has changed since what is said here was said. */
  readonly behind: boolean
  readonly findings: readonly Finding[]
  readonly whole: boolean
  readonly outline: readonly OutlineItem[]
  readonly stories: readonly Story[]
  readonly preview: Preview | null
  /** What went wrong in the worker; null: nothing. */
  readonly fault: string | null
}

/** An answer that came too late: its places are those of a text that has changed since. */
export const STALE = Symbol('stale')

const NOTHING: AnalystState = {
  ready: false,
  behind: true,
  findings: [],
  whole: false,
  outline: [],
  stories: [],
  preview: null,
  fault: null,
}

/** The worker as the page knows it: hears of every edit, says what holds, answers what the editor asks, and plays the preview's patient. */
export class Analyst {
  readonly state = new Store<AnalystState>(NOTHING)
  readonly #workspace: Workspace
  readonly #waiting = new Map<number, (answer: unknown) => void>()
  #worker: Worker | null = null
  #stop: readonly (() => void)[] = []
  #language: UiLanguage = 'sv'
  #revision = 0
  #asked = 0

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  start(): void {
    const { files, media } = this.#workspace.state.get()
    this.#worker = new LanguageWorker({ name: 'lykta-language' })
    this.#worker.addEventListener('message', (event: MessageEvent<Reply>) => this.#hear(event.data))
    this.#worker.addEventListener('error', (event) => this.#fault(event.message))
    this.#next()
    this.#say({
      kind: 'open',
      revision: this.#revision,
      files: new Map([...files].map(([path, file]) => [path, file.text])),
      library: this.#workspace.library,
      media: factsOf(media),
      language: this.#language,
    })
    this.#stop = [this.#workspace.listen((file, text) => this.#edit(file, text)), this.#watchMedia(media)]
  }

  speak(language: UiLanguage): void {
    if (language === this.#language) return
    this.#language = language
    this.#say({ kind: 'language', language })
  }

  act(act: PreviewAct): void {
    this.#say({ kind: 'act', act })
  }

  /** Asks of the texts as they are now; null where there is no answer, STALE where they have changed before it came. */
  async ask<K extends keyof Service>(
    ask: K,
    ...about: Parameters<Service[K]>
  ): Promise<ReturnType<Service[K]> | typeof STALE | null> {
    const revision = this.#revision
    const answer = await this.askLately(ask, ...about)
    return revision === this.#revision ? answer : STALE
  }

  /** As `ask`, but the answer may be of a text that has changed since. */
  askLately<K extends keyof Service>(ask: K, ...about: Parameters<Service[K]>): Promise<ReturnType<Service[K]> | null> {
    const id = ++this.#asked
    return new Promise((done) => {
      // The worker answers a question with what the service of that name gives.
      this.#waiting.set(id, done as (answer: unknown) => void)
      this.#say({ kind: 'ask', id, ...({ ask, about } as unknown as Asked) })
    })
  }

  close(): void {
    for (const stop of this.#stop) stop()
    this.#stop = []
    this.#worker?.terminate()
    this.#worker = null
    this.#letGo()
  }

  #edit(file: string, text: string | null): void {
    this.#next()
    this.#say({ kind: 'edit', revision: this.#revision, file, text })
  }

  #watchMedia(first: readonly MediaFile[]): () => void {
    let known = first
    return this.#workspace.state.watch(() => {
      const { media } = this.#workspace.state.get()
      if (media === known) return
      known = media
      this.#next()
      this.#say({ kind: 'media', revision: this.#revision, media: factsOf(media) })
    })
  }

  #say(request: Request): void {
    this.#worker?.postMessage(request)
  }

  #next(): void {
    this.#revision++
    this.state.change((state) => ({ ...state, behind: true }))
  }

  #hear(reply: Reply): void {
    switch (reply.kind) {
      case 'analysed': {
        // Said of a text that has changed since: places would be wrong, and the next answer is on its way.
        if (reply.revision !== this.#revision) return
        const { findings, whole, outline, stories } = reply
        return this.state.change((state) => ({
          ...state,
          ready: true,
          behind: false,
          findings,
          whole,
          outline,
          stories,
          fault: null,
        }))
      }
      case 'shown':
        return this.state.change((state) => ({ ...state, preview: reply.preview }))
      case 'answered':
        this.#waiting.get(reply.id)?.(reply.answer)
        this.#waiting.delete(reply.id)
        return
      case 'failed':
        return this.#fault(reply.detail)
    }
  }

  #fault(detail: string): void {
    this.state.change((state) => ({ ...state, ready: true, behind: false, fault: detail }))
    this.#letGo()
  }

  /** Whoever waits for an answer gets none. */
  #letGo(): void {
    for (const done of this.#waiting.values()) done(null)
    this.#waiting.clear()
  }
}

function factsOf(media: readonly MediaFile[]): Map<string, MediaInfo> {
  return new Map(media.map(({ path, digest, type, bytes }) => [path, { digest, type, bytes }]))
}
