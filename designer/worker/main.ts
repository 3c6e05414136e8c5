import { Desk } from './desk.ts'
import type { Request } from './protocol.ts'

const desk = new Desk((reply) => postMessage(reply))

self.addEventListener('message', (event: MessageEvent<Request>) => desk.take(event.data))
import('./players.ts').then(
  ({ players }) => desk.equip(players),
  (error: unknown) => postMessage({ kind: 'failed', detail: String(error) }),
)
