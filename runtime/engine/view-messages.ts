import type { Message as MessageView, Messages, PersonMessage } from '#schemas/generated/view.ts'
import { isUnreadBy, mayWrite } from './messages.ts'
import type { Program } from './prepare.ts'
import type { Message, State } from './state.ts'
import { withName } from './text.ts'

/** What patient, clinician and program have written to each other, as one of them sees it. */
export function messagesView(
  { bundle }: Program,
  { messages, status, patient }: State,
  viewer: 'patient' | 'clinician',
): Messages {
  const thread = Object.values(messages).sort((a, b) => a.n - b.n)
  return {
    mayWrite: bundle.messages && mayWrite(status, viewer),
    unread: thread.filter((message) => isUnreadBy(message, viewer)).length,
    thread: thread.map((message) => messageView(message, patient.firstName)),
  }
}

function messageView(message: Message, firstName: string): MessageView {
  if (message.from !== 'program') return personMessage(message)
  const { id, from, at, text, readAt } = message
  return { id, from, at, text: withName(text, firstName), readAt }
}

export function personMessage(message: Exclude<Message, { readonly from: 'program' }>): PersonMessage {
  const { id, from, at, text, readAt } = message
  return { id, from, by: message.from === 'clinician' ? message.by : null, at, text, readAt }
}
