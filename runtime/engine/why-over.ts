import { reminderKey } from './effects.ts'
import type { Effect } from './event.ts'
import { isAwaitingFeedback } from './modules.ts'
import { own } from './record.ts'
import { latest } from './standing.ts'
import type { State } from './state.ts'

/** Why something is not told any more. */
export type Over =
  /** What it was about is not there. */
  | 'gone'
  /** The form has been sent, has closed or was cancelled. */
  | 'not_open'
  /** The program is paused, and nobody is reminded of its forms. */
  | 'paused'
  /** A later reminder of the same form, or a later transfer, is told instead. */
  | 'superseded'
  | 'acknowledged'
  /** Somebody has seen the flag and put it off; it is told again then. */
  | 'snoozed'
  /** Everything that staff was reminded of has been ticked off. */
  | 'done'
  | 'answered'
  | 'read'

/**
 * Whether what was to be told is still so in a state whose time is up to date: null, or why it is over. Asked before
 * anything leaves the house, since hours may lie between an effect and its telling. After the end only the forms that
 * follow it are open, so that the end needs no rule of its own; what flags and messages say waits for people then too.
 */
export function whyOver(state: State, effect: Effect): Over | null {
  const { about, subject } = effect
  switch (about) {
    case 'form_open':
    case 'form_reminder': {
      const occurrence = own(state.occurrences, subject)
      if (occurrence === undefined) return 'gone'
      if (occurrence.state !== 'open') return 'not_open'
      if (state.status === 'paused') return 'paused'
      const latest = about === 'form_open' ? occurrence.reminded === 0 : effect.key === reminderKey(occurrence)
      return latest ? null : 'superseded'
    }
    case 'flag': {
      const flag = own(state.flags, subject)
      if (flag === undefined) return 'gone'
      if (flag.acknowledged !== null) return 'acknowledged'
      return flag.snoozed === null ? null : 'snoozed'
    }
    case 'escalation': {
      const flag = own(state.flags, subject)
      if (flag === undefined) return 'gone'
      return flag.acknowledged === null ? null : 'acknowledged'
    }
    case 'homework': {
      const module = own(state.modules, subject)
      if (module === undefined) return 'gone'
      return isAwaitingFeedback(module) ? null : 'answered'
    }
    case 'message': {
      const message = own(state.messages, subject)
      if (message === undefined) return 'gone'
      return message.readAt === null ? null : 'read'
    }
    case 'staff_reminder': {
      const firing = own(state.firings, subject)
      if (firing === undefined) return 'gone'
      return firing.remind.every(({ done }) => done !== null) ? 'done' : null
    }
    case 'transfer': {
      if (own(state.phases, subject) === undefined) return 'gone'
      return latest(state, 'transferred')?.id === subject ? null : 'superseded'
    }
    case 'feedback':
      return own(state.modules, subject) === undefined ? 'gone' : null
  }
}
