import { Desk } from './desk.ts'
import type { Request } from './protocol.ts'

const desk = new Desk((reply) => postMessage(reply))

self.addEventListener('message', (event: MessageEvent<Request>) => desk.take(event.data))
import('./equipment.ts').then(
  ({ equipment }) => desk.equip(equipment),
  (error: unknown) => postMessage({ kind: 'failed', detail: String(error) }),
)
