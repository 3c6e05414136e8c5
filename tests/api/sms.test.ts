import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { expandDue, takeDue } from '#actions/telling/carry-out.ts'
import { smsSender } from '#server/post/sms.ts'
import type { GatewayManner } from './gateway.ts'
import { HURRIED, PATIENT, posting } from './posting.ts'
import type { Posting } from './posting.ts'
import { ulid } from './world.ts'

/* Text messages, by a real gateway that keeps to SMS-GATEWAY.md: asked as it says, and what is made of each answer. */

/** Anna wants text messages, and her first form waits for her. */
async function waiting(patience = PATIENT): Promise<Posting> {
  const posted = await posting(undefined, patience)
  await posted.contact('anna-testsson', { by_sms: 1 })
  return posted
}

/** Sends for as long as anything waits, each time when it is due. */
async function rounds(posted: Posting): Promise<void> {
  await posted.round()
  for (let tries = 0; tries < 40; tries += 1) {
    const row = (await posted.made.rows('delivery')).find((each) => each.channel === 'sms')
    if (row?.state !== 'waiting') return
    await posted.round(row.not_before)
  }
}

describe('the gateway', () => {
  test('is asked with a token and a key that tells nothing, and told nothing but that there is something new', async () => {
    const posted = await waiting()
    await posted.round()
    const [asked] = posted.gateway.asked
    expect(asked?.authorization).toBe('Bearer hemlig-nyckel')
    expect(asked?.key).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      to: '+46701740605',
      text: 'Du har något nytt hos Sömnmottagningen. Logga in: https://lykta.example/',
      key: asked?.key,
    })
    expect(await posted.outcomes()).toEqual(['sent'])
    expect((await posted.made.rows('delivery')).find((row) => row.channel === 'sms')?.provider_id).toBe('sms-1')
  })

  const MANNERS: readonly [string, GatewayManner[], outcome: string, asked: number, sent: number][] = [
    ['takes it at once', [], 'sent', 1, 1],
    ['answers late and is asked again', ['answers late'], 'sent', 2, 1],
    ['gives no id and is asked again', ['gives no id'], 'sent', 2, 1],
    ['hangs up and is asked again', ['hangs up'], 'sent', 2, 1],
    ['is too busy for a while', [429, 500, 503, 302], 'sent', 5, 1],
    ['says that it has sent this already', [409], 'sent', 1, 0],
    ['says that it never will', [400], 'failed: sms_400', 1, 0],
    ['does not let us in', [401], 'failed: sms_401', 1, 0],
    ['has sent it, falls silent, and then refuses', ['answers late', 400], 'unknown: sms_400', 2, 1],
    [
      'never answers',
      ['never answers', 'never answers', 'never answers', 'never answers', 'never answers'],
      'unknown: sms_silent',
      5,
      0,
    ],
  ]

  test.each(MANNERS)('%s', async (_, manners, outcome, asked, sent) => {
    const isSilent = manners.some((manner) => manner === 'answers late' || manner === 'never answers')
    const posted = await waiting(isSilent ? HURRIED : PATIENT)
    posted.gateway.manners.push(...manners)
    await rounds(posted)
    expect(await posted.outcomes()).toEqual([outcome])
    expect([posted.gateway.asked.length, posted.gateway.sent.length]).toEqual([asked, sent])
    expect(new Set(posted.gateway.asked.map(({ key }) => key)).size).toBe(1)
    // Nothing is left that would be sent another day.
    await posted.anna.post(`${posted.mine}/forms/startbatteri:1/submission`, SENT)
    posted.made.clock.set('2026-03-02T20:00:00Z')
    expect((await takeDue(posted.context, 8)).letters).toEqual([])
  })

  test('that answers twice is believed once: its second answer is to no other message', async () => {
    const posted = await waiting()
    posted.gateway.manners.push('answers twice', 'answers twice')
    for (let n = 0; n < 3; n += 1) {
      await posted.karin.post(`${posted.patient}/messages`, { id: ulid(), text: 'Hej!' })
      await posted.round()
    }
    const ids = (await posted.made.rows('delivery')).flatMap(({ provider_id }) => provider_id ?? [])
    expect(ids.toSorted()).toEqual(['sms-1', 'sms-2', 'sms-3', 'sms-4'])
    expect(new Set(await posted.outcomes())).toEqual(new Set(['sent']))
    expect(posted.gateway.sent).toHaveLength(4)
  })

  test('that was never reached has been asked nothing, so that it is tried again', async () => {
    const sms = smsSender({ url: await nowhere(), token: 't', signInUrl: 'https://lykta.example/' })
    const letter = { key: 'k', tries: 1, channel: 'sms', address: '+46701740605', language: 'sv', unit: 'U' } as const
    expect(await sms(letter)).toEqual({ kind: 'refused', why: 'sms_unreachable' })
  })

  test('is asked again, with the same key, when the one who asked was killed', async () => {
    const posted = await waiting()
    await expandDue(posted.context)
    const { letters } = await takeDue(posted.context, 8)
    for (const letter of letters) await posted.post.sms?.(letter)
    await posted.round('2026-03-02T08:06:00Z')
    await rounds(posted)
    expect(posted.gateway.asked).toHaveLength(2)
    expect(posted.gateway.sent).toHaveLength(1)
    expect(await posted.outcomes()).toEqual(['sent'])
  })
})

const SENT = { id: '01JQ0000000000000000000999', answers: { matt: '0', risk: '0' } }

/** An address of this machine at which nobody is. */
async function nowhere(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return `http://127.0.0.1:${port}/sms`
}
