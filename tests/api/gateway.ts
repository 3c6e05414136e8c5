import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** What a gateway does with the next question; a number is answered with nothing done. */
export type GatewayManner =
  | 'takes'
  | number
  /** Sends, and answers when nobody listens any more. */
  | 'answers late'
  /** Sends, and answers twice on the same connection: of the second answer nobody knows what it is to. */
  | 'answers twice'
  /** Neither sends nor answers. */
  | 'never answers'
  /** Sends, and answers something without an id. */
  | 'gives no id'
  | 'hangs up'

/** A real SMS gateway in this process, which keeps to what SMS-GATEWAY.md asks of one. */
export interface Gateway {
  readonly url: string
  /** What went to a telephone. */
  readonly sent: { readonly to: string; readonly text: string; readonly key: string }[]
  /** Every question, with the headers that matter. */
  readonly asked: { readonly body: string; readonly key: string; readonly authorization: string }[]
  /** What it does with the next questions, one after the other; then it takes them. */
  readonly manners: GatewayManner[]
}

/** @param late How many milliseconds a late answer takes. */
export async function openGateway(late = 2500): Promise<Gateway> {
  const gateway: Gateway = { url: '', sent: [], asked: [], manners: [] }
  const server = createServer((request, response) => void answer(gateway, late, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return Object.assign(gateway, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms` })
}

async function answer(
  gateway: Gateway,
  late: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const key = String(request.headers['idempotency-key'])
  gateway.asked.push({ body, key, authorization: String(request.headers.authorization) })
  const manner = gateway.manners.shift() ?? 'takes'
  if (manner === 'never answers') return
  if (manner === 'hangs up') return void request.socket.destroy()
  if (typeof manner === 'number') return void response.writeHead(manner).end()
  if (gateway.sent.some((message) => message.key === key)) return void response.writeHead(409).end()
  gateway.sent.push(JSON.parse(body) as Gateway['sent'][number])
  if (manner === 'answers late') await sleep(late)
  if (manner === 'answers twice') {
    const again = JSON.stringify({ id: 'sms-of-another' })
    response.on('finish', () => {
      request.socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${again.length}\r\n\r\n${again}`)
    })
  }
  response.writeHead(200).end(JSON.stringify(manner === 'gives no id' ? {} : { id: `sms-${gateway.sent.length}` }))
}
