import { expect, onTestFinished, test } from 'vitest'
import { expandDue } from '#actions/telling/carry-out.ts'
import { openRuntime } from '#server/open.ts'
import { sendDue } from '#server/post/sender.ts'
import { startNode } from './node-process.ts'
import type { NodeOptions } from './node-process.ts'
import { posting } from './posting.ts'
import type { Posting } from './posting.ts'
import { ulid } from './world.ts'

/* Several nodes that send at once, and one that is killed while it does. */

async function withMessages(n: number): Promise<Posting> {
  const posted = await posting()
  await posted.contact('anna-testsson', { by_email: 1, by_sms: 1 })
  for (let each = 0; each < n; each += 1)
    await posted.karin.post(`${posted.patient}/messages`, { id: ulid(), text: 'Hej!' })
  return posted
}

/** Another node on the same database. */
async function another({ made, context }: Posting): Promise<Posting['context']> {
  const { log, clock, channels } = context
  const node = await openRuntime({ database: made.database, mode: 'development', log, clock, channels })
  onTestFinished(() => node.close())
  return node.context
}

/** What a node in a process of its own is given, for which time stands still. */
function sending({ made, mailbox }: Posting): NodeOptions {
  return { database: made.database, smtp: mailbox.url, clock: { at: made.clock.now(), when: 0, speed: 0 } }
}

test('two nodes send each message once, and together no more than a day holds', async () => {
  const posted = await withMessages(9)
  const nodes = [posted.context, await another(posted), await another(posted)]
  const work = async (context: Posting['context']) => {
    await expandDue(context)
    await sendDue(context, posted.post)
  }
  await Promise.all(nodes.map(work))
  // What one of them may have had to leave to another is done by now, or is done in the next round.
  for (const node of nodes) await work(node)
  expect([posted.mailbox.mails.length, posted.gateway.sent.length]).toEqual([5, 5])
  expect(new Set(posted.mailbox.mails.map(({ messageId }) => messageId)).size).toBe(5)
  expect(posted.gateway.asked.length).toBe(5)
  const rows = await posted.made.rows('delivery')
  expect(rows.filter((row) => row.channel === 'in_app' && row.effect_key.startsWith('message:'))).toHaveLength(9)
  expect(rows.filter((row) => row.state === 'dropped').map((row) => row.why)).toEqual(
    Array.from({ length: 10 }, () => 'cap'),
  )
})

test('a node that is killed with a mail on its way leaves it unknown, and no other sends it again', async () => {
  const posted = await withMessages(0)
  const { mailbox } = posted
  await posted.contact('anna-testsson', { by_sms: 0 })
  mailbox.manner = 'falls silent after the text'
  const node = await startNode({ ...sending(posted), tickSeconds: 0.1 })
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1)
  await node.end('SIGKILL')

  mailbox.manner = 'takes'
  expect(await posted.outcomes()).toEqual(['sending'])
  await posted.round('2026-03-02T08:04:59Z')
  expect(await posted.outcomes()).toEqual(['sending'])
  await posted.round('2026-03-02T08:05:00Z')
  await posted.round('2026-03-02T18:00:00Z')
  expect(await posted.outcomes()).toEqual(['unknown: sender_lost'])
  expect(mailbox.mails).toHaveLength(1)
})

test('a node that is asked to end while a mail server is silent ends, and leaves the mail as if it had been killed', async () => {
  const posted = await withMessages(0)
  const { mailbox } = posted
  await posted.contact('anna-testsson', { by_sms: 0 })
  mailbox.manner = 'falls silent after the text'
  const node = await startNode({ ...sending(posted), tickSeconds: 0.1 })
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1)
  expect(await node.end('SIGTERM')).toEqual([0, null])
  // Had it been waited for, the server's silence would have been written down.
  expect(await posted.outcomes()).toEqual(['sending'])
  mailbox.manner = 'takes'
  await posted.round('2026-03-02T08:06:00Z')
  expect(await posted.outcomes()).toEqual(['unknown: sender_lost'])
  expect(mailbox.mails).toHaveLength(1)
})
