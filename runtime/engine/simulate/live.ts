import type { Answers } from '#schemas/generated/view.ts'
import { dateOf, daysBetween, later } from '../calendar.ts'
import { courseFrom, type Course } from '../course.ts'
import { logicFor } from '../form-for.ts'
import { isAwaitingFeedback, isGateOpen, isModuleWaiting, isPageShown } from '../modules.ts'
import { Past } from '../past.ts'
import type { Program } from '../prepare.ts'
import { own } from '../record.ts'
import { initial, type LocalTime, type Occurrence, type State } from '../state.ts'
import { Agenda } from './agenda.ts'
import { answersTo } from './answering.ts'
import { type Character, characterFrom } from './character.ts'
import { hoursLater, inDaytime } from './hours.ts'
import { around, below, type Random } from './random.ts'

/** What became of one made-up patient. */
export interface Life {
  readonly state: State
  /** When it began and where it was left. */
  readonly from: LocalTime
  readonly to: LocalTime
  /** When the patient gave up for good, before the program's end; null: never. */
  readonly quitAt: LocalTime | null
  readonly reads: readonly { readonly at: LocalTime; readonly module: string; readonly page: string }[]
  /** Forms that were to be answered, and for which no answers were found that they take. */
  readonly unanswerable: ReadonlySet<string>
}

/**
 * Lets a made-up patient live with a program from a time up to another, jumping from what happens to what happens.
 * Staff do what their part is: acknowledge flags, answer homework and messages, and open what is opened by hand for some.
 */
export function live(program: Program, from: LocalTime, to: LocalTime, random: Random): Life {
  const character = characterFrom(program, from, random, daysBetween(from, to))
  const one = new Living(program, character, from, random)
  one.liveUntil(to)
  const { quitsAfter } = character
  const quitAt = quitsAfter === null ? null : hoursLater(from, quitsAfter * 24)
  return {
    state: one.course.state,
    from,
    to,
    quitAt: quitAt !== null && quitAt < (one.course.state.endedAt ?? to) ? quitAt : null,
    reads: one.reads,
    unanswerable: one.unanswerable,
  }
}

class Living {
  readonly course: Course
  readonly reads: { at: LocalTime; module: string; page: string }[] = []
  readonly unanswerable = new Set<string>()
  private readonly program: Program
  private readonly character: Character
  private readonly from: LocalTime
  private readonly random: Random
  private readonly agenda = new Agenda()
  /** What has been thought of already: occurrences with their reminders, flags, modules. */
  private readonly noticed = new Set<string>()

  constructor(program: Program, character: Character, from: LocalTime, random: Random) {
    this.program = program
    this.character = character
    this.from = from
    this.random = random
    this.course = courseFrom(program, initial())
    this.course.happen({ kind: 'start', at: from, patient: character.patient })
    this.planOpenings()
    if (program.bundle.messages || this.unasked().length > 0) this.patientLater(() => this.ofOwnAccord(), 24)
    for (const { anchor, forms } of program.bundle.schedules) {
      if (anchor.kind !== 'demand' || random() >= 0.3) continue
      for (const form of forms) this.staffLater(24 * 60, () => this.giveForm(form))
    }
  }

  liveUntil(to: LocalTime): void {
    const { course, agenda } = this
    this.notice()
    for (;;) {
      const wake = course.wakeAt()
      const { next } = agenda
      const at = wake === null || (next !== null && next < wake) ? next : wake
      if (at === null || at > to) break
      if (at === wake) course.happen({ kind: 'tick', at })
      else agenda.doNext()
      this.notice()
    }
    course.happen({ kind: 'tick', at: to })
  }

  /** Plans what follows from what is new. */
  private notice(): void {
    for (const occurrence of this.course.open()) {
      if (this.isNew(`${occurrence.id} ${occurrence.reminded}`)) this.considerForm(occurrence)
    }
    for (const { id } of this.course.unacknowledged()) {
      if (this.isNew(id)) this.staffLater(48, (at) => this.acknowledge(id, at))
    }
    const { state } = this.course
    for (const id in state.modules) {
      if (this.isNew(`module ${id}`)) this.planReading(id)
      const progress = state.modules[id]
      if (progress && isAwaitingFeedback(progress) && this.isNew(`feedback ${id}`))
        this.staffLater(120, (at) => this.giveFeedback(id, at))
    }
  }

  /** Staff open some of the modules that are opened by hand, in the order of the program. */
  private planOpenings(): void {
    const { program, random, from } = this
    const opened = [...program.modules.values()].filter(({ module }) => module.byClinician && random() < 0.3)
    const waits = opened.map(() => 1 + random() * 24 * 60).toSorted((a, b) => a - b)
    let earliest = from
    for (const [i, { module }] of opened.entries()) {
      const at = later(earliest, inDaytime(hoursLater(from, waits[i] ?? 0), random))
      this.agenda.add({ at, do: () => this.at(at, () => this.openModule(module.id)) })
      earliest = at
    }
  }

  /** What the patient can register and is never asked for. */
  private unasked(): string[] {
    const asked = new Set(this.program.bundle.schedules.flatMap(({ forms }) => forms))
    return [...this.program.measures].filter((form) => !asked.has(form))
  }

  /** About once a week the patient registers what nobody asked for, and now and then writes a message. */
  private ofOwnAccord(): void {
    const { state, now } = this.course
    if (state.status !== 'active') return
    for (const form of this.unasked()) {
      const answers = this.random() < this.character.diligence ? this.answersFor(form) : null
      if (answers !== null) this.course.happen({ kind: 'register', at: now, form, answers })
    }
    if (this.program.bundle.messages && this.random() < 0.2) {
      this.course.happen({ kind: 'message', at: now, from: 'patient', id: this.nextMessage(), text: 'Påhittat.' })
      this.staffLater(96, (at) => this.reply(at))
    }
    this.patientLater(() => this.ofOwnAccord(), 24 * 6)
  }

  private reply(at: LocalTime): void {
    const text = 'Påhittat svar.'
    this.course.happen({ kind: 'message', at, from: 'clinician', by: 'Simulation', id: this.nextMessage(), text })
  }

  private nextMessage(): string {
    return String(Object.keys(this.course.state.messages).length + 1)
  }

  private isNew(what: string): boolean {
    if (this.noticed.has(what)) return false
    this.noticed.add(what)
    return true
  }

  /** A form that has opened, or that was reminded of, is answered after a while, or not at all. */
  private considerForm(occurrence: Occurrence): void {
    const willing = occurrence.reminded === 0 ? this.character.diligence : this.character.diligence * 0.6
    if (this.random() < willing) this.patientLater(() => this.answer(occurrence.id))
  }

  private answer(id: string): void {
    const { state, now } = this.course
    const occurrence = own(state.occurrences, id)
    if (occurrence?.state !== 'open') return
    const [kind, module] = occurrence.series.split('.')
    if (kind === 'page' && module !== undefined && isModuleWaiting(state, module, isGateOpen(this.course.open()))) {
      this.patientLater(() => this.answer(id), 24)
      return
    }
    const answers = this.answersFor(occurrence.form)
    if (answers !== null) this.course.happen({ kind: 'submit', at: now, occurrence: id, answers })
  }

  /** What the patient answers a form as things are now; null, and noted, where no answers are found that it takes. */
  private answersFor(id: string): Answers | null {
    const { state, now } = this.course
    const prepared = this.program.forms.get(id)
    if (prepared === undefined) return null
    const weeks = daysBetween(this.from, now) / 7
    const { severity, drift, skips } = this.character
    const severityNow = severity + drift * weeks + 0.2 * around(this.random)
    const mood = { severity: severityNow, skips, today: dateOf(now) }
    const logic = logicFor(this.program, state, id, now)
    const answers = answersTo({ form: prepared.form, logic }, mood, this.random)
    if (answers === null) this.unanswerable.add(id)
    return answers
  }

  private planReading(module: string): void {
    const hours = this.random() < this.character.reads ? 0 : 24 * (1 + below(this.random, 6))
    this.patientLater(() => this.read(module), hours)
  }

  /** Reads some pages, or all that are left, and comes back later while there are more, or a form before them. */
  private read(module: string): void {
    const { course } = this
    const progress = own(course.state.modules, module)
    if (progress === undefined || progress.doneAt !== null) return
    const prepared = this.program.modules.get(module)
    let left = this.random() < 0.5 ? Infinity : 1 + below(this.random, 4)
    for (const page of prepared?.pages.values() ?? []) {
      const isRead = own(course.state.modules, module)?.read.includes(page.page.id) ?? true
      if (isRead || left === 0 || isModuleWaiting(course.state, module, isGateOpen(course.open()))) continue
      if (!isPageShown(page, new Past(course.state), course.now)) continue
      const refusal = course.happen({ kind: 'read_page', at: course.now, module, page: page.page.id })
      if (refusal !== null) return
      this.reads.push({ at: course.now, module, page: page.page.id })
      left--
    }
    if (own(course.state.modules, module)?.doneAt === null) this.patientLater(() => this.read(module), 24)
  }

  private acknowledge(flag: string, at: LocalTime): void {
    this.course.happen({ kind: 'acknowledge_flag', at, flag, by: 'Simulation', comment: null })
  }

  private giveFeedback(module: string, at: LocalTime): void {
    this.course.happen({ kind: 'give_feedback', at, module, by: 'Simulation', text: 'Påhittat.' })
  }

  private openModule(module: string): void {
    if (this.course.state.status === 'active') this.course.happen({ kind: 'open_module', at: this.course.now, module })
  }

  private giveForm(form: string): void {
    if (this.course.state.status === 'active') this.course.happen({ kind: 'give_form', at: this.course.now, form })
  }

  /** After the patient's usual wait, when awake and not silent; never, once the patient has quit. */
  private patientLater(act: () => void, hours = 0): void {
    const { delay, silent, quitsAfter } = this.character
    const wait = hours + (delay * 2 * this.random() * this.random()) / 60
    let at = inDaytime(hoursLater(this.course.now, wait), this.random)
    for (const [first, last] of silent) {
      const day = daysBetween(this.from, at)
      if (day >= first && day < last) at = hoursLater(at, (last - day) * 24)
    }
    if (quitsAfter !== null && daysBetween(this.from, at) >= quitsAfter) return
    this.agenda.add({ at, do: () => this.at(at, act) })
  }

  /** Some time within so many hours, by day. */
  private staffLater(hours: number, act: (at: LocalTime) => void): void {
    const at = inDaytime(hoursLater(this.course.now, 1 + this.random() * hours), this.random)
    this.agenda.add({ at, do: () => this.at(at, () => act(at)) })
  }

  /** Time passes first, so that what is done is done in the state as it is then. */
  private at(at: LocalTime, act: () => void): void {
    this.course.happen({ kind: 'tick', at })
    act()
  }
}
