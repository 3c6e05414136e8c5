import type { Message } from '../state.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether the patient has received a message with a text, in any of its languages, or any message at all. */
export function messageTried({ program, state }: Story, { text, received }: Expected<'message'>): Tried {
  const sent = Object.values(state.messages)
    .filter(({ from }) => from !== 'patient')
    .sort((a, b) => a.n - b.n)
  const found = sent.some((message) => text === null || wordings(message).includes(text))
  const language = program.bundle.languages[0] ?? ''
  const texts = sent.map((message) => (message.from === 'program' ? (message.text[language] ?? '') : message.text))
  return { found: { kind: 'message', texts }, met: found === received }
}

function wordings(message: Message): string[] {
  return message.from === 'program' ? Object.values(message.text) : [message.text]
}
