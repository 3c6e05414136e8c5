import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { expandDue } from '#actions/carry-out.ts'
import { openRuntime } from '#server/open.ts'
import { sendDue } from '#server/post/sender.ts'
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
  const { mailbox, made } = posted
  await posted.contact('anna-testsson', { by_sms: 0 })
  mailbox.manner = 'falls silent after the text'
  const script = join(import.meta.dirname, 'send-to-kill.ts')
  const given = [made.database, mailbox.url, made.clock.now()]
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...given], { stdio: 'inherit' })
  onTestFinished(() => void child.kill('SIGKILL'))
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1)
  child.kill('SIGKILL')
  await once(child, 'exit')

  mailbox.manner = 'takes'
  expect(await posted.outcomes()).toEqual(['sending'])
  await posted.round('2026-03-02T08:04:59Z')
  expect(await posted.outcomes()).toEqual(['sending'])
  await posted.round('2026-03-02T08:05:00Z')
  await posted.round('2026-03-02T18:00:00Z')
  expect(await posted.outcomes()).toEqual(['unknown: sender_lost'])
  expect(mailbox.mails).toHaveLength(1)
})
