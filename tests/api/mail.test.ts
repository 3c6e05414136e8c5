import { describe, expect, test } from 'vitest'
import { expandDue, takeDue } from '#actions/telling/carry-out.ts'
import { sendDue } from '#server/post/sender.ts'
import type { MailManner } from './mailbox.ts'
import { HURRIED, PATIENT, posting } from './posting.ts'
import type { Posting } from './posting.ts'
import { ulid, world } from './world.ts'
import { openMailbox } from './mailbox.ts'

/* Mail, by a real mail server: what goes out, when, and what is made of a server that does not do as it should. */

/** Karin writes to Anna, who wants mail. */
async function written(patience = PATIENT): Promise<Posting> {
  const posted = await posting(undefined, patience)
  await posted.contact('anna-testsson', { by_email: 1 })
  await posted.round()
  expect(posted.mailbox.mails).toHaveLength(1)
  posted.mailbox.mails.length = 0
  await posted.karin.post(`${posted.patient}/messages`, { id: ulid(), text: 'Hur går det med sömnen?' })
  await expandDue(posted.context)
  return posted
}

const latest = async (posted: Posting) => (await posted.outcomes()).at(-1)

describe('a mail', () => {
  test('tells that there is something new and where to sign in, and nothing else', async () => {
    const posted = await written()
    await posted.round()
    expect(posted.mailbox.mails).toMatchObject([
      {
        to: 'anna-testsson@example.org',
        subject: 'Något nytt hos Sömnmottagningen',
        text: 'Du har något nytt hos Sömnmottagningen. Logga in: https://lykta.example/',
      },
    ])
    expect(await latest(posted)).toBe('sent')
  })

  test('is in English to whom that is chosen', async () => {
    const posted = await written()
    await posted.anna.put('/api/my/notifications', { language: 'en', email: true, sms: false })
    await posted.round()
    expect(posted.mailbox.mails).toMatchObject([
      {
        subject: 'Something new at Sömnmottagningen',
        text: 'You have something new at Sömnmottagningen. Sign in: https://lykta.example/',
      },
    ])
  })

  test('goes out once when two work at once', async () => {
    const posted = await written()
    const work = () => sendDue(posted.context, posted.post)
    await Promise.all([work(), work(), work()])
    expect(posted.mailbox.mails).toHaveLength(1)
  })

  test('is known by the same id each time it is tried, which tells nothing of what it is about', async () => {
    const posted = await written(HURRIED)
    posted.mailbox.manner = 'falls silent after the text'
    await posted.round()
    const [first] = posted.mailbox.mails
    const [delivery] = (await posted.made.rows('delivery')).filter((row) => row.state === 'unknown')
    expect(first?.messageId).toMatch(/^<[0-9a-f]{40}@lykta\.example>$/)
    expect(first?.raw).not.toContain(delivery?.enrolment)
    const again = { ...(await letterOf(posted, delivery?.key ?? '')) }
    await posted.post.email?.(again)
    expect(posted.mailbox.mails[1]?.messageId).toBe(first?.messageId)
  })
})

const letterOf = async (posted: Posting, key: string) => ({
  key,
  tries: 1,
  channel: 'email' as const,
  address: 'anna-testsson@example.org',
  language: 'sv' as const,
  unit: posted.enrolment,
})

describe('a mail server that', () => {
  const MANNERS: readonly [MailManner, state: string, taken: number][] = [
    ['knows nobody', 'failed: smtp_550', 0],
    ['refuses the text', 'failed: smtp_554', 0],
    ['is busy', 'waiting: smtp_450', 0],
    ['is busy after the text', 'waiting: smtp_451', 0],
    ['lets nobody in', 'waiting: smtp_554', 0],
    ['hangs up at once', 'waiting: smtp_econnection', 0],
    ['hangs up before the text', 'waiting: smtp_econnection', 0],
    ['hangs up after the text', 'unknown: smtp_econnection', 1],
    ['answers late', 'unknown: smtp_etimedout', 1],
    ['answers twice', 'sent', 1],
    ['falls silent after the text', 'unknown: smtp_etimedout', 1],
  ]

  test.each(MANNERS)('%s leaves it %s', async (manner, state, taken) => {
    const isSlow = manner === 'falls silent after the text' || manner === 'answers late'
    const posted = await written(isSlow ? HURRIED : PATIENT)
    posted.mailbox.manner = manner
    await posted.round()
    expect(await latest(posted)).toBe(state)
    expect(posted.mailbox.mails).toHaveLength(taken)

    // A day later the server is well. What may have gone out is not sent again; what certainly had not, is.
    posted.mailbox.manner = 'takes'
    await posted.round('2026-03-03T12:00:00Z')
    const mayGo = state.startsWith('waiting')
    const toAnna = (await posted.made.rows('delivery')).filter((row) => row.effect_key.startsWith('message:'))
    expect(toAnna.find((row) => row.channel === 'email')?.state).toBe(mayGo ? 'sent' : state.split(':')[0])
  })

  test('is not there at all is tried later and later, and not for ever', async () => {
    const posted = await written()
    await posted.mailbox.close()
    const waits: number[] = []
    for (let tries = 1; tries <= 40 && (await latest(posted))?.startsWith('failed') !== true; tries += 1) {
      await sendDue(posted.context, posted.post)
      const row = (await posted.made.rows('delivery')).findLast((each) => each.channel === 'email')
      if (row?.state !== 'waiting') continue
      waits.push((Date.parse(row.not_before) - Date.parse(posted.context.clock.now())) / 60_000)
      // The hours of the night are passed over, so that each round is a try.
      posted.made.clock.set(row.not_before)
    }
    expect(await latest(posted)).toMatch(/^failed: smtp_e/)
    expect(waits[0]).toBeLessThan(0.6)
    expect(Math.max(...waits.filter((wait) => wait < 61))).toBeGreaterThan(29)
    const counted = (await posted.made.rows('delivery')).findLast((each) => each.channel === 'email')
    expect(counted?.tries).toBe(24)
  })
})

describe('a sender that is killed', () => {
  test('between sending and saying so leaves the mail unknown, and it is not sent again', async () => {
    const posted = await written()
    const { letters } = await takeDue(posted.context, 8)
    for (const letter of letters) await posted.post.email?.(letter)
    expect(posted.mailbox.mails).toHaveLength(1)
    // It never says what became of it. Its time is not up yet:
    await posted.round('2026-03-02T08:04:00Z')
    expect(await latest(posted)).toBe('sending')
    await posted.round('2026-03-02T08:05:00Z')
    expect(await latest(posted)).toBe('unknown: sender_lost')
    await posted.round('2026-03-02T12:00:00Z')
    expect(posted.mailbox.mails).toHaveLength(1)
    const karin = await posted.made.as('karin-ek')
    const shown = await karin.get(`${posted.patient}/deliveries`)
    expect(shown.json()).toMatchObject({
      items: [{ about: 'message', recipient: 'Anna Testsson', channel: 'email', state: 'unknown' }],
    })
  })
})

test('the server does all this by itself, as it is configured', async () => {
  const mailbox = await openMailbox()
  const publicUrl = 'https://lykta.example'
  const made = await world({
    tickSeconds: 0.05,
    post: { smtp: mailbox.url, mailFrom: 'noreply@lykta.example', publicUrl },
  })
  await made.publish()
  await made.start('anna-testsson')
  await expect.poll(() => mailbox.mails.map((mail) => mail.to)).toEqual(['anna-testsson@example.org'])
  expect(made.logged.join('\n')).not.toContain('example.org')
})
