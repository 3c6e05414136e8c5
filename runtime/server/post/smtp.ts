import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { digestOf } from '#storage/digest.ts'
import type { Outcome } from '#actions/telling/record-outcome.ts'
import type { Letter } from '#actions/telling/take-deliveries.ts'
import { letterText } from './letter-text.ts'
import type { Send } from './send.ts'

/** A mail server that takes what we send. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise by STARTTLS. */
  readonly secure: boolean
  /** Addresses never cross a network in clear; only a server on this machine may do without. */
  readonly requireTLS: boolean
  readonly auth: { readonly user: string; readonly pass: string } | null
}

export interface MailOptions {
  readonly server: MailServer
  /** Address that mail comes from. */
  readonly from: string
  readonly signInUrl: string
  /** How long the server may take over one step, in milliseconds. */
  readonly patience?: number
}

/** How many steps' patience a whole mail gets. */
const STEPS = 3

/**
 * Sends mail by SMTP, one connection for each. The library's plain connection is used rather than its transport: only
 * there is it seen whether the server has agreed to take the text, and that is what decides whether it may be sent again.
 */
export function mailSender({ server, from, signInUrl, patience = 30_000 }: MailOptions): Send {
  return async (letter) => {
    const mail = await written(letter, from, signInUrl)
    let given = false
    const content = new Readable({
      read() {
        given = true
        this.push(mail)
        this.push(null)
      },
    })
    try {
      const { serverMessageId = null } = await sent({ server, from, to: letter.address, content, patience })
      return { kind: 'sent', id: serverMessageId }
    } catch (error) {
      return outcomeOf(error, given)
    }
  }
}

/** The mail as it is sent. Its id is always the same for the same delivery, and tells nobody which that is. */
function written(letter: Letter, from: string, signInUrl: string): Promise<Buffer> {
  const messageId = `<${digestOf(letter.key).slice(0, 40)}@${from.split('@')[1] ?? 'localhost'}>`
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const mail = { from, to: letter.address, messageId, headers, ...letterText(letter, signInUrl) }
  return new MailComposer(mail).compile().build()
}

interface Sending {
  readonly server: MailServer
  readonly from: string
  readonly to: string
  readonly content: Readable
  readonly patience: number
}

function sent({ server, from, to, content, patience }: Sending): Promise<{ serverMessageId?: string | undefined }> {
  const { auth, ...where } = server
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const connection = new SMTPConnection({ ...where, ...timeouts, dnsTimeout: patience })
  let impatient: NodeJS.Timeout | undefined
  return new Promise<{ serverMessageId?: string | undefined }>((resolve, reject) => {
    const unless = (error: Error | null | undefined, then: () => void) => (error ? reject(error) : then())
    const send = () => connection.send({ from, to: [to] }, content, (error, info) => unless(error, () => resolve(info)))
    impatient = setTimeout(() => reject(new Error('too slow')), STEPS * patience)
    connection.on('error', reject)
    connection.on('end', () => reject(new Error('the connection ended')))
    connection.connect((error) =>
      unless(error, () => (auth === null ? send() : connection.login(auth, (no) => unless(no, send)))),
    )
  }).finally(() => {
    clearTimeout(impatient)
    connection.close()
  })
}

/**
 * What an error means. Until the server has agreed to take the text it has nothing; afterwards only its answer to the
 * text tells, and a connection that breaks instead tells nothing.
 */
function outcomeOf(error: unknown, given: boolean): Outcome {
  const { code, command, responseCode } = Object(error) as { code?: string; command?: string; responseCode?: number }
  const why = `smtp_${responseCode ?? code ?? 'silent'}`.toLowerCase()
  const isAnswer = responseCode !== undefined && (given ? code === 'EMESSAGE' : true)
  if (given && !isAnswer) return { kind: 'silent', why }
  // A mailbox that does not exist will not exist in an hour; a server that does not let us in may.
  const isForGood = (responseCode ?? 0) >= 500 && (given || command === 'RCPT TO')
  return { kind: isForGood ? 'rejected' : 'refused', why }
}
