import type { Bundle } from '#schemas/generated/bundle.ts'
import type { Answers, PatientView, StaffView } from '#schemas/generated/view.ts'
import {
  advance,
  type Effect,
  type Event,
  initial,
  patientView,
  prepare,
  type Program,
  type Patient as Known,
  type Refusal,
  staffView,
  type State,
  UNKNOWN,
} from '#engine/index.ts'

type Told = Pick<Effect, 'about' | 'subject'>

/**
 * A made-up patient, started on Monday 2 March 2026 at 08:00, to whom things happen. Times are written short:
 * `5 09:00` is nine o'clock on 5 March, `35 09:00` four days into April.
 */
export class Patient {
  readonly program: Program
  state: State = initial()
  /** What the latest event told whom. */
  effects: readonly Effect[] = []

  constructor(bundle: Bundle | Program, start = '2 08:00', known: Partial<Known> = {}) {
    this.program = 'bundle' in bundle ? bundle : prepare(bundle)
    this.do({ kind: 'start', at: time(start), patient: { ...UNKNOWN, firstName: 'Alex', ...known } })
  }

  do(event: Event): this {
    const outcome = advance(this.program, this.state, event)
    if (!outcome.ok) throw new Error(`${event.kind} refused: ${JSON.stringify(outcome.refusal)}`)
    this.state = outcome.state
    this.effects = outcome.effects
    return this
  }

  /** Why an event is refused; null when it is not. Nothing is kept of it. */
  refusal(event: Event): Refusal['code'] | null {
    const outcome = advance(this.program, this.state, event)
    return outcome.ok ? null : outcome.refusal.code
  }

  wait(at: string): this {
    return this.do({ kind: 'tick', at: time(at) })
  }

  send(at: string, occurrence: string, answers: Answers): this {
    return this.do({ kind: 'submit', at: time(at), occurrence, answers })
  }

  read(at: string, path: string): this {
    const [module = '', page = ''] = path.split('.')
    return this.do({ kind: 'read_page', at: time(at), module, page })
  }

  /** Sends the sleep diary's start battery, which keeps its content closed. */
  battery(at: string, phq9: Answers = {}): this {
    return this.send(at, 'start.phq9:1', phq9).send(at, 'start.bakgrund:1', {})
  }

  /** `id` of every flag raised, oldest first. */
  get flags(): string[] {
    return Object.values(this.state.flags)
      .sort((a, b) => (a.raisedAt < b.raisedAt ? -1 : a.raisedAt > b.raisedAt ? 1 : 0))
      .map((flag) => flag.id)
  }

  /** `module state`, of those that are open or done. */
  get modules(): string[] {
    return Object.values(this.state.modules).map((each) => `${each.module} ${each.doneAt === null ? 'open' : 'done'}`)
  }

  /** `occurrence state`, of all that have opened. */
  get occurrences(): string[] {
    return Object.values(this.state.occurrences)
      .filter((each) => each.state !== 'planned' && each.state !== 'cancelled')
      .map((each) => `${each.id} ${each.state}`)
  }

  /** What the patient has to fill in at a time, and every occurrence as staff see them. */
  views(at: string): Pick<PatientView, 'due'> & Pick<StaffView, 'occurrences'> {
    return {
      due: patientView(this.program, this.state, time(at)).due,
      occurrences: staffView(this.program, this.state, time(at)).occurrences,
    }
  }

  get told(): Told[] {
    return this.effects.map(({ about, subject }) => ({ about, subject }))
  }
}

/** `day HH:MM` with day 1 as 1 March 2026. */
export function time(short: string): string {
  const [day = '', clock = ''] = short.split(' ')
  const date = new Date(Date.UTC(2026, 2, Number(day))).toISOString().slice(0, 10)
  return `${date}T${clock}:00`
}
