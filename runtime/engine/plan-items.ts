import type { Form, Schedule, Text } from '#schemas/generated/bundle.ts'
import { unitNamed } from '#schemas/units.ts'
import type { AddFlag, AddMeasure, AddReminder, Item, Timing } from '#schemas/generated/plan.ts'
import { daysBetween } from './calendar.ts'
import type { LocalTime } from './state.ts'

/* What a clinician asks for, in the bundle's own shapes. */

/** What is said in one language is said in that one; whoever reads another is shown it all the same. */
type Say = (text: string) => Text

/** A row of its own for these forms. Its days are counted from the start, as those of the program's rows are. */
export function rowFor(id: string, forms: readonly string[], timing: Timing, startedAt: LocalTime): Schedule {
  const { from, every, weekdays, times, until, due, open, reminders, gate } = timing
  return {
    id,
    forms: [...forms],
    anchor: { kind: 'start' },
    first: { n: daysBetween(startedAt, from), unit: 'days' },
    every,
    weekdays,
    times,
    until: until === null ? { kind: 'end' } : { kind: 'day', day: daysBetween(startedAt, until) + 1 },
    due,
    open,
    reminders,
    gate,
  }
}

/** A form with one number, and a result that is what was answered; as a program's measure is. */
export function measureFor(change: AddMeasure, say: Say): Form {
  const { id, min, max, step, patientSees } = change
  const title = say(change.title)
  // A unit of one's own is a text, as one of an author's is.
  const unit = change.unit === null || unitNamed(change.unit) ? change.unit : say(change.unit)
  return {
    id,
    title,
    intro: null,
    layout: 'page',
    instrument: null,
    questions: [
      {
        id,
        matrix: null,
        text: title,
        help: null,
        required: true,
        show: null,
        media: null,
        answer: { kind: 'number', look: 'field', unit, min, max, step, from: null, to: null },
      },
    ],
    matrices: [],
    checks: [],
    results: [
      {
        id,
        title,
        unit,
        value: { op: 'answer', form: id, question: id },
        missing: { policy: 'none' },
        decimals: decimalsOf(step),
        range: { min, max },
        bands: [],
        explain: null,
        showTo: patientSees ? ['patient', 'clinician'] : ['clinician'],
        as: ['line', 'table'],
      },
    ],
  }
}

/** As many as the step has, where that many can be shown. */
function decimalsOf(step: number): number {
  const [, decimals = ''] = step.toFixed(6).split('.')
  return decimals.replace(/0+$/, '').length
}

export function flagFor({ id, severity, title, when, to, advice, escalate }: AddFlag, say: Say): Item {
  const told = [...new Set(to)]
  const flag = {
    id,
    severity,
    title: say(title),
    when,
    to: told,
    advice: advice === null ? null : say(advice),
    escalate,
  }
  return { kind: 'flag', flag }
}

export function reminderFor({ id, text, when, within }: AddReminder, say: Say): Item {
  return { kind: 'reminder', rule: { id, when, then: [{ do: 'remind', text: say(text), within }] } }
}
