import type { EnrolmentStatus } from '#schemas/generated/view.ts'
import { isStorableText } from './answer.ts'
import type { Draft } from './draft.ts'
import type { Event, Refusal } from './event.ts'
import { own } from './record.ts'
import { tryAfterMessage } from './rules.ts'
import type { LocalTime, Message } from './state.ts'

type Of<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>

/** Patient or clinician writes. In maintenance and after the end nobody is there to read what a patient writes, so it is refused. */
export function write(draft: Draft, event: Of<'message'>, at: LocalTime): Refusal['code'] | null {
  if (!draft.program.bundle.messages) return 'messages_off'
  const known = own(draft.state.messages, event.id)
  if (known !== undefined) return isSame(known, event) ? null : 'message_conflict'
  if (!mayWrite(draft.state.status, event.from)) return 'not_active'
  if (!isStorableText(event.text)) return 'invalid_text'
  const { id, text } = event
  const sent = { id, n: Object.keys(draft.state.messages).length + 1, at, readAt: null, text }
  if (event.from === 'clinician') {
    draft.put('messages', id, { ...sent, from: 'clinician', by: event.by })
    return null
  }
  draft.put('messages', id, { ...sent, from: 'patient' })
  draft.set({ lastActiveAt: at })
  tryAfterMessage(draft, id, at)
  return null
}

/** Whether patient or clinician can write in a program that stands so. */
export function mayWrite(status: EnrolmentStatus, who: 'patient' | 'clinician'): boolean {
  if (status === 'planned') return false
  return who === 'clinician' || status === 'active' || status === 'paused'
}

function isSame(known: Message, event: Of<'message'>): boolean {
  return known.from === event.from && known.text === event.text
}

/** Notes what the reader has read: what others wrote, up to a message. */
export function readMessages(
  draft: Draft,
  { reader, last }: Of<'read_messages'>,
  at: LocalTime,
): Refusal['code'] | null {
  const until = own(draft.state.messages, last)
  if (until === undefined) return 'unknown_message'
  for (const message of Object.values(draft.state.messages)) {
    if (message.n <= until.n && isUnreadBy(message, reader))
      draft.put('messages', message.id, { ...message, readAt: at })
  }
  if (reader === 'patient') draft.set({ lastActiveAt: at })
  return null
}

/** Whether a message was written to this reader, who has not read it. */
export function isUnreadBy({ from, readAt }: Message, reader: 'patient' | 'clinician'): boolean {
  return readAt === null && (from === 'patient') === (reader === 'clinician')
}
