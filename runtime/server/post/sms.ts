import { digestOf } from '#storage/digest.ts'
import type { Outcome } from '#actions/telling/record-outcome.ts'
import { letterText } from './letter-text.ts'
import type { Send } from './send.ts'

export interface GatewayOptions {
  readonly url: string
  readonly token: string
  readonly signInUrl: string
  /** How long the gateway may take to answer, in milliseconds. */
  readonly patience?: number
}

/** Errors of a connection that was never made: nothing has been asked. */
const NOT_ASKED: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/** Sends text messages by asking a gateway, as SMS-GATEWAY.md says. */
export function smsSender({ url, token, signInUrl, patience = 30_000 }: GatewayOptions): Send {
  return async (letter) => {
    const key = digestOf(letter.key)
    const { text } = letterText(letter, signInUrl)
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify({ to: letter.address, text, key }),
      })
      return outcomeOf(response.status, idIn(await response.text()))
    } catch (error) {
      const { cause } = Object(error) as { cause?: { code?: unknown } }
      const isAsked = !NOT_ASKED.includes(cause?.code)
      return { kind: isAsked ? 'silent' : 'refused', why: isAsked ? 'sms_silent' : 'sms_unreachable' }
    }
  }
}

function outcomeOf(status: number, id: string | null): Outcome {
  const why = `sms_${status}`
  if (status === 409) return { kind: 'sent', id }
  if (status >= 200 && status < 300) return id === null ? { kind: 'silent', why: 'sms_no_id' } : { kind: 'sent', id }
  const isForGood = status >= 400 && status < 500 && status !== 429
  return { kind: isForGood ? 'rejected' : 'refused', why }
}

/** What the gateway calls the message; null where its answer does not say. */
function idIn(body: string): string | null {
  try {
    const { id } = Object(JSON.parse(body)) as { id?: unknown }
    return typeof id === 'string' && id !== '' ? id.slice(0, 200) : null
  } catch {
    return null
  }
}
