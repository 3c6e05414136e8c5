import { bornFor } from '#compiler/index.ts'
import {
  advance,
  formFor,
  initial,
  patientView,
  prepare,
  receipt,
  staffView,
  UNKNOWN,
  wakeAt,
  type Event,
  type LocalTime,
  type Program,
  type Refusal,
  type State,
} from '#engine/index.ts'
import type { Receipt } from '#schemas/generated/api.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { clockIn, dayOf, lastDayOf, momentOf } from './days.ts'
import { filled } from './filling.ts'
import type { Preview, PreviewAct, PreviewPerson } from './protocol.ts'

/** A Monday morning; which one does not matter, only that it is the same each time. */
const START: LocalTime = '2026-03-02T08:00:00'

interface Told {
  readonly receipt: Receipt | null
  readonly refused: Preview['refused']
}

const SOMEBODY: PreviewPerson = { age: null, sex: null, group: null }

const NOTHING: Told = { receipt: null, refused: null }

/**
 * One made-up patient. What is remembered is only what was done and when; what the patient has come to is the engine's
 * answer to those events, folded again from the start whenever the program or the clock changes. So the clock can go
 * back, and an edit to the program is seen as if the patient had had that program all along.
 */
export class Session {
  #program: Program
  #events: readonly Event[] = []
  #person = SOMEBODY
  #now: LocalTime = START
  #turn = 0

  constructor(bundle: Bundle) {
    this.#program = prepare(bundle)
  }

  use(bundle: Bundle): Preview {
    this.#program = prepare(bundle)
    return this.show()
  }

  do(act: PreviewAct): Preview {
    switch (act.do) {
      case 'restart':
        this.#events = []
        this.#now = START
        return this.show()
      case 'be':
        this.#person = act.person
        return this.show()
      case 'travel':
        this.#now = momentOf(START, act.day, act.time)
        return this.show()
      case 'next':
        this.#now = wakeAt(this.#program, this.#fold().state) ?? this.#now
        return this.show()
      case 'fill':
        return this.show(this.#fill(act.occurrence, act))
      case 'acknowledge':
        return this.show(
          this.#happen({ kind: 'acknowledge_flag', flag: act.flag, comment: act.comment, by: 'Du', at: this.#now }),
        )
      case 'submit':
        return this.show(
          this.#submit({ kind: 'submit', occurrence: act.occurrence, answers: act.answers, at: this.#now }),
        )
      case 'read_page':
        return this.show(this.#happen({ kind: 'read_page', module: act.module, page: act.page, at: this.#now }))
      case 'open_module':
        return this.show(this.#happen({ kind: 'open_module', module: act.module, at: this.#now }))
      case 'give_form':
        return this.show(this.#happen({ kind: 'give_form', form: act.form, at: this.#now }))
      case 'end':
        return this.show(this.#happen({ kind: 'end', at: this.#now }))
    }
  }

  show(told: Told = NOTHING): Preview {
    const { state, dropped } = this.#fold()
    return {
      at: this.#now,
      day: dayOf(START, this.#now),
      time: clockIn(this.#now),
      lastDay: Math.max(lastDayOf(this.#program.bundle), dayOf(START, this.#now)),
      startedAt: START,
      person: this.#personNow(),
      bundle: this.#program.bundle,
      forms: [...this.#program.forms.keys()].map((form) => formFor(this.#program, state, form, this.#now)),
      patient: patientView(this.#program, state, this.#now),
      staff: staffView(this.#program, state, this.#now),
      acts: this.#events.length,
      dropped,
      ...told,
    }
  }

  /** The state now: everything that was done until now and that the program as it is written still allows. */
  #fold(): { readonly state: State; readonly dropped: number } {
    let state = initial()
    let dropped = 0
    for (const event of [this.#start(), ...this.#events]) {
      if (event.at > this.#now) break
      const outcome = advance(this.#program, state, event)
      if (outcome.ok) state = outcome.state
      else dropped++
    }
    const passed = advance(this.#program, state, { kind: 'tick', at: this.#now })
    return { state: passed.ok ? passed.state : state, dropped }
  }

  /** A group that the program no longer has is not known until it has it again. */
  #personNow(): PreviewPerson {
    const { group } = this.#person
    return group === null || this.#program.groups.has(group) ? this.#person : { ...this.#person, group: null }
  }

  #start(): Event {
    const { age, sex, group } = this.#personNow()
    const patient = { ...UNKNOWN, firstName: 'Alex', born: bornFor(age, START), sex, group }
    return { kind: 'start', at: START, patient }
  }

  /** Done now, unless the engine refuses; what was done later by the clock stays later. */
  #happen(event: Event): Told {
    const outcome = advance(this.#program, this.#fold().state, event)
    if (!outcome.ok) return { receipt: null, refused: asRefused(outcome.refusal) }
    const before = this.#events.filter((one) => one.at <= event.at)
    this.#events = [...before, event, ...this.#events.slice(before.length)]
    return NOTHING
  }

  #submit(event: Extract<Event, { kind: 'submit' }>): Told {
    const told = this.#happen(event)
    if (told.refused !== null) return told
    return { receipt: receipt(this.#program, this.#fold().state, event.occurrence), refused: null }
  }

  #fill(occurrence: string, { filling }: Extract<PreviewAct, { do: 'fill' }>): Told {
    const { state } = this.#fold()
    const form = state.occurrences[occurrence]?.form ?? ''
    const known = this.#program.forms.has(form) ? formFor(this.#program, state, form, this.#now) : null
    const answers = known && filled(known, filling, ++this.#turn)
    if (answers === null) return { receipt: null, refused: { code: 'invalid_answers', problems: [] } }
    return this.#submit({ kind: 'submit', occurrence, answers, at: this.#now })
  }
}

function asRefused({ code, problems }: Refusal): Preview['refused'] {
  return { code, problems }
}
