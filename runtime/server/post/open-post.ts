import { SetupError } from '#storage/setup-error.ts'
import type { Post } from './send.ts'
import { mailSender } from './smtp.ts'
import type { MailServer } from './smtp.ts'
import { smsSender } from './sms.ts'

/** How messages leave the house, as configured. What is left out is not used. */
export interface PostOptions {
  /** smtp://user:password@host:587, or smtps:// for TLS from the first byte. */
  readonly smtp?: string | undefined
  readonly mailFrom?: string | undefined
  readonly smsGateway?: string | undefined
  readonly smsToken?: string | undefined
  /** Where people sign in; stands in every message. */
  readonly publicUrl?: string | undefined
}

const PORTS = { plain: 587, secure: 465 } as const

/**
 * Reads the configuration of mail and text messages.
 *
 * @throws SetupError when something is missing or wrong. It never repeats what may hold a secret.
 */
export function openPost(options: PostOptions): Post {
  const { smtp, smsGateway } = options
  if (smtp === undefined && smsGateway === undefined) return {}
  const signInUrl = signInUrlOf(options.publicUrl)
  return {
    ...(smtp === undefined ? {} : { email: mailSender({ server: serverOf(smtp), from: fromOf(options), signInUrl }) }),
    ...(smsGateway === undefined
      ? {}
      : { sms: smsSender({ url: gatewayOf(smsGateway), token: tokenOf(options), signInUrl }) }),
  }
}

function signInUrlOf(text: string | undefined): string {
  if (text === undefined) {
    throw new SetupError(
      'Messages say where to sign in: give the address people reach this service at with --public-url or LYKTA_PUBLIC_URL.',
    )
  }
  const url = parsed(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new SetupError(`The public address "${text}" is not of the form https://HOST.`)
  }
  return url.href
}

function serverOf(text: string): MailServer {
  const url = parsed(text)
  const secure = url?.protocol === 'smtps:'
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new SetupError('The mail server is not of the form smtp://USER:PASSWORD@HOST:PORT or smtps://….')
  }
  const { hostname, port } = url
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORTS[secure ? 'secure' : 'plain'] : Number(port),
    secure,
    requireTLS: !secure && !isHere(hostname),
    auth: url.username === '' ? null : { user: plain(url.username), pass: plain(url.password) },
  }
}

/** A part of an address without its percent signs. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new SetupError("The mail server's user or password holds a % that stands for nothing; write it as %25.")
  }
}

function fromOf({ mailFrom }: PostOptions): string {
  if (mailFrom === undefined) {
    throw new SetupError('Mail needs a sender: give an address with --mail-from or LYKTA_MAIL_FROM.')
  }
  if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(mailFrom)) {
    throw new SetupError(`The sender "${mailFrom}" is not an address of the form NAME@DOMAIN.`)
  }
  return mailFrom
}

function gatewayOf(text: string): string {
  const url = parsed(text)
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url.hostname)))) {
    throw new SetupError('The SMS gateway is not of the form https://HOST/PATH (http:// only on this machine).')
  }
  return url.href
}

function tokenOf({ smsToken }: PostOptions): string {
  if (smsToken === undefined) throw new SetupError('The SMS gateway needs a token: give it in LYKTA_SMS_TOKEN.')
  if (!/^[\x21-\x7e]+$/.test(smsToken)) {
    throw new SetupError('LYKTA_SMS_TOKEN holds characters that cannot stand in an HTTP header.')
  }
  return smsToken
}

function isHere(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
