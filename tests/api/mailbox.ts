import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { MailServer } from '#server/post/smtp.ts'

/** What a mail server does with the next mail. */
export type MailManner =
  | 'takes'
  /** Says at once that there is no such mailbox. */
  | 'knows nobody'
  /** Asks to come back later, before and after it has heard the text. */
  | 'is busy'
  | 'is busy after the text'
  | 'refuses the text'
  | 'hangs up at once'
  | 'hangs up before the text'
  /** Takes the mail, and hangs up before it has said so. */
  | 'hangs up after the text'
  /** Takes the mail, and never says so. */
  | 'falls silent after the text'
  /** Takes the mail, and says so when nobody listens any more. */
  | 'answers late'
  /** Takes the mail, and says so twice, which the next mail must not be taken for having been answered by. */
  | 'answers twice'
  | 'lets nobody in'

export interface Mail {
  readonly to: string
  /** Headers and text as they came. */
  readonly raw: string
  /** The text, decoded. */
  readonly text: string
  readonly subject: string
  readonly messageId: string
}

/** A real mail server in this process. */
export interface Mailbox {
  readonly server: MailServer
  readonly url: string
  /** What it has taken, whether or not it has said so. */
  readonly mails: Mail[]
  /** How often somebody has come. */
  readonly visits: () => number
  manner: MailManner
  /** How many milliseconds it takes to say that it has taken a mail. */
  slowness: number
  close(): Promise<void>
}

/** Longer than those who are in a hurry wait, in milliseconds. */
const LATE = 2500

export async function openMailbox(): Promise<Mailbox> {
  const sockets = new Set<Socket>()
  let visits = 0
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_, done) => {
      visits += 1
      if (mailbox.manner === 'hangs up at once') return hangUp()
      done(mailbox.manner === 'lets nobody in' ? answer(554, 'not you') : undefined)
    },
    onRcptTo: (_address, _session, done) => {
      if (mailbox.manner === 'hangs up before the text') return hangUp()
      if (mailbox.manner === 'knows nobody') return done(answer(550, 'no such mailbox'))
      done(mailbox.manner === 'is busy' ? answer(450, 'later') : undefined)
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (mailbox.manner === 'is busy after the text') return done(answer(451, 'later'))
        if (mailbox.manner === 'refuses the text') return done(answer(554, 'no'))
        const [to] = session.envelope.rcptTo
        mailbox.mails.push(mailOf(to?.address ?? '', Buffer.concat(parts).toString()))
        if (mailbox.manner === 'hangs up after the text') return hangUp()
        if (mailbox.manner === 'falls silent after the text') return
        if (mailbox.manner === 'answers late') return void setTimeout(done, LATE)
        if (mailbox.manner === 'answers twice') {
          for (const socket of sockets) socket.write('250 OK: message queued\r\n')
        }
        if (mailbox.slowness === 0) done()
        else setTimeout(done, mailbox.slowness)
      })
    },
  })
  // What we do to a connection ourselves is no fault of the server's.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailbox: Mailbox = {
    server: { host: '127.0.0.1', port, secure: false, requireTLS: false, auth: null },
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    visits: () => visits,
    manner: 'takes',
    slowness: 0,
    close: () =>
      new Promise<void>((resolve) => {
        hangUp()
        server.close(() => resolve())
      }),
  }
  onTestFinished(() => mailbox.close())
  return mailbox
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

function mailOf(to: string, raw: string): Mail {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(headers)?.[1] ?? ''
  const text = decodedText(body.join('\r\n\r\n').trimEnd(), header('Content-Transfer-Encoding'))
  return { to, raw, text, subject: decodedWords(header('Subject')), messageId: header('Message-ID') }
}

function decodedText(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  return encoding === 'quoted-printable' ? fromQuoted(text.replace(/=\r\n/g, '')) : text
}

function decodedWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : fromQuoted(word.replaceAll('_', ' ')),
    )
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
