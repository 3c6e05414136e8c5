import { analyze, type Analysis } from '#compiler/analyze.ts'
import type { Equipment } from './equipment.ts'
import { findingsOf } from './findings.ts'
import { placedIn } from './outline-places.ts'
import { outlineOf } from './outline.ts'
import type { OutlineItem, Reply, Request, Story, UiLanguage } from './protocol.ts'
import type { Session } from './session.ts'
import { TextsAtHand } from './texts.ts'

/** How long, in milliseconds, the keys must rest before an error of names or types is told. */
const SOON = 40

/** How long they must rest before a sound program is looked at as a whole, its scenarios played and its patient shown. */
const REST = 150

type Question = Extract<Request, { readonly kind: 'ask' }>

/**
 * The worker's desk: the program's texts, what the compiler says of them, and the preview's patient. It takes requests
 * in order and answers through `reply`. Nothing is analysed twice for the same text.
 */
export class Desk {
  readonly #reply: (reply: Reply) => void
  readonly #texts = new TextsAtHand()
  #analysis: Analysis | null = null
  #analysed = -1
  /** The last analysis whose bundle is what outline and preview show. */
  #shown: Analysis | null = null
  #session: Session | null = null
  #outline: readonly OutlineItem[] = []
  #stories: readonly Story[] = []
  #language: UiLanguage = 'sv'
  #equipment: Equipment | null = null
  /** Asked before there was anything to answer with. */
  #unanswered: Question[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(reply: (reply: Reply) => void) {
    this.#reply = reply
  }

  take(request: Request): void {
    this.#guard(() => this.#take(request))
  }

  /** Brings what plays scenarios and answers the editor; until then the text is only checked, and what is asked waits. */
  equip(equipment: Equipment): void {
    this.#equipment = equipment
    if (this.#analysis !== null) this.#guard(() => this.#tell())
    for (const question of this.#unanswered.splice(0)) this.#guard(() => this.#answer(question))
  }

  /** A fault in here must not end the worker: the next edit gets a new chance. */
  #guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  #take(request: Request): void {
    switch (request.kind) {
      case 'open':
        this.#texts.open(request)
        this.#language = request.language
        this.#analysis = null
        this.#session = null
        this.#outline = []
        this.#stories = []
        return this.#tell()
      case 'edit':
        this.#texts.edit(request.revision, request.file, request.text)
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => this.#guard(() => this.#tellSoon()), SOON)
        return
      case 'media':
        this.#texts.put(request.revision, request.media)
        return this.#tell()
      case 'language':
        this.#language = request.language
        return this.#tell()
      case 'ask':
        return this.#answer(request)
      case 'act':
        if (this.#session !== null) this.#reply({ kind: 'shown', preview: this.#session.do(request.act) })
    }
  }

  #answer(question: Question): void {
    if (this.#equipment === null) {
      this.#unanswered.push(question)
      return
    }
    const answer = this.#equipment.answerTo(this.#analyse(), this.#language, question)
    this.#reply({ kind: 'answered', id: question.id, answer })
  }

  /** An error is told at once: there is no whole program to look at. What is sound waits until the keys rest. */
  #tellSoon(): void {
    const isBroken = this.#analyse().firstDiagnostics.some((one) => one.severity === 'error')
    if (isBroken) return this.#tell()
    this.#timer = setTimeout(() => this.#guard(() => this.#tell()), REST - SOON)
  }

  /** Says what holds of the texts as they are now, and shows the patient the program if it compiled. */
  #tell(): void {
    const analysis = this.#analyse()
    const { bundle, sourceOf } = analysis
    const players = analysis === this.#shown ? null : this.#equipment
    if (bundle !== null && players) this.#stories = players.storiesOf(analysis, bundle)
    this.#outline = bundle === null ? placedIn(analysis, this.#outline) : outlineOf(bundle, sourceOf, this.#language)
    this.#reply({
      kind: 'analysed',
      revision: this.#texts.revision,
      findings: findingsOf(analysis, this.#language),
      whole: bundle !== null,
      outline: this.#outline,
      stories: this.#stories,
    })
    if (bundle === null || players === null) return
    this.#shown = analysis
    this.#session ??= players.newSession(bundle)
    this.#reply({ kind: 'shown', preview: this.#session.use(bundle) })
  }

  #analyse(): Analysis {
    if (this.#analysis === null || this.#analysed !== this.#texts.revision) {
      this.#analysis = analyze(this.#texts.sources, undefined, this.#analysis ?? undefined)
      this.#analysed = this.#texts.revision
    }
    return this.#analysis
  }
}
