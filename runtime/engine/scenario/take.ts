import { advance } from '../advance.ts'
import { addDays, addDuration, addMonths, atClock, clockOf, dateOf } from '../calendar.ts'
import type { Event, Refusal } from '../event.ts'
import { isPageShown } from '../modules.ts'
import { Past } from '../past.ts'
import type { Program } from '../prepare.ts'
import { initial, type LocalTime } from '../state.ts'
import { openOccurrence } from '../open-occurrence.ts'
import type { Step } from './scenario.ts'
import type { Story } from './story.ts'

/** A story after a step; as it was before, where the step could not be taken. */
export interface Taken {
  readonly story: Story
  readonly failure: Failure | null
}

/** A refusal of the engine, or a move to a time that has passed. */
export type Failure = Refusal | { readonly code: 'back_in_time'; readonly problems: readonly [] }

const MADE_UP = 'Alex'
const STAFF = 'Scenario'
const MIDNIGHT = '1970-01-01T00:00:00'

/** A story that nothing has happened in: its patient has not started. */
export function beginning(program: Program): Story {
  return { program, state: initial(), at: MIDNIGHT }
}

/** Takes a step that does something. */
export function take(story: Story, step: Exclude<Step, { readonly do: 'expect' }>): Taken {
  const { at, state } = story
  switch (step.do) {
    case 'start': {
      const patient = { ...step.patient, firstName: MADE_UP }
      return then(moveTo(story, step.at), (moved) => happen(moved, { kind: 'start', at: step.at, patient }))
    }
    case 'answer': {
      const occurrence = openOccurrence(state, step.form)
      if (state.startedAt === null) return refused(story, 'not_active')
      if (!story.program.forms.has(step.form)) return refused(story, 'unknown_form')
      if (occurrence === null) return refused(story, 'not_open')
      return happen(story, { kind: 'submit', at, occurrence: occurrence.id, answers: step.answers })
    }
    case 'read':
      return step.page === null ? readAll(story, step.module) : read(story, step.module, step.page)
    case 'open_module':
      return happen(story, { kind: 'open_module', at, module: step.module })
    case 'give_form':
      return happen(story, { kind: 'give_form', at, form: step.form })
    case 'acknowledge':
      return acknowledge(story, step.flag)
    case 'register':
      return happen(story, { kind: 'register', at, form: step.form, answers: step.answers })
    case 'message':
      return happen(story, { kind: 'message', at, from: 'patient', id: nextMessage(story), text: step.text })
    case 'reply':
      return happen(story, {
        kind: 'message',
        at,
        from: 'clinician',
        by: STAFF,
        id: nextMessage(story),
        text: step.text,
      })
    case 'feedback':
      return happen(story, { kind: 'give_feedback', at, module: step.module, by: STAFF, text: step.text })
    case 'move_to_day':
      if (state.startedAt === null) return refused(story, 'not_active')
      return moveTo(story, atClock(addDays(dateOf(state.startedAt), step.day - 1), step.time ?? clockOf(at)))
    case 'move_by':
      return moveTo(story, after(at, step.by))
    case 'end':
      return happen(story, { kind: 'end', at })
  }
}

/** Months are counted on the calendar, at the same time of day. */
function after(at: LocalTime, by: Extract<Step, { do: 'move_by' }>['by']): LocalTime {
  if (by.unit !== 'months') return addDuration(at, { n: by.n, unit: by.unit })
  return atClock(addMonths(dateOf(at), by.n), clockOf(at))
}

function happen(story: Story, event: Event): Taken {
  const outcome = advance(story.program, story.state, event)
  if (!outcome.ok) return { story, failure: outcome.refusal }
  return { story: { ...story, state: outcome.state }, failure: null }
}

function refused(story: Story, code: Failure['code']): Taken {
  // Told apart, because the compiler takes no union of so many codes as one.
  return { story, failure: code === 'back_in_time' ? { code, problems: [] } : { code, problems: [] } }
}

/** The next part of a step, unless the one before it could not be taken. */
function then(taken: Taken, next: (story: Story) => Taken): Taken {
  return taken.failure === null ? next(taken.story) : taken
}

function moveTo(story: Story, to: LocalTime): Taken {
  if (to < story.at) return refused(story, 'back_in_time')
  return happen({ ...story, at: to }, { kind: 'tick', at: to })
}

function read(story: Story, module: string, page: string): Taken {
  return happen(story, { kind: 'read_page', at: story.at, module, page })
}

/** Reads the pages that are shown, in their order; reading one may show another further on. */
function readAll(story: Story, module: string): Taken {
  const prepared = story.program.modules.get(module)
  if (prepared === undefined) return refused(story, 'unknown_module')
  let taken: Taken = { story, failure: null }
  for (const page of prepared.pages.values()) {
    if (!isPageShown(page, new Past(taken.story.state), story.at)) continue
    taken = then(taken, (now) => read(now, module, page.page.id))
  }
  return taken
}

function nextMessage({ state }: Story): string {
  return String(Object.keys(state.messages).length + 1)
}

/** Acknowledges every flag of a rule that is not acknowledged. */
function acknowledge(story: Story, rule: string): Taken {
  const waiting = Object.values(story.state.flags).filter((flag) => flag.rule === rule && flag.acknowledged === null)
  if (waiting.length === 0) return refused(story, 'unknown_flag')
  return waiting.reduce(
    (taken: Taken, { id }) =>
      then(taken, (now) => happen(now, { kind: 'acknowledge_flag', at: story.at, flag: id, by: STAFF, comment: null })),
    { story, failure: null },
  )
}
