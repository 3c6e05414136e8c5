import { describe, expect, test } from 'vitest'
import { openPost } from '#server/post/open-post.ts'
import type { PostOptions } from '#server/post/open-post.ts'
import { posting } from './posting.ts'
import { world } from './world.ts'

const WHOLE: PostOptions = {
  smtp: 'smtps://lykta:hemligt@post.example',
  mailFrom: 'noreply@lykta.example',
  smsGateway: 'https://sms.example/send?kund=hemligt',
  smsToken: 'hemligt',
  publicUrl: 'https://lykta.example',
}

describe('how messages leave the house', () => {
  test.each<[string, PostOptions, string[]]>([
    ['by nothing, where nothing is said', {}, []],
    ['by mail alone', { ...WHOLE, smsGateway: undefined, smsToken: undefined }, ['email']],
    ['by text messages alone', { ...WHOLE, smtp: undefined, mailFrom: undefined }, ['sms']],
    ['by both', WHOLE, ['email', 'sms']],
    ['by a gateway on the same machine without TLS', { ...WHOLE, smsGateway: 'http://127.0.0.1:9/' }, ['email', 'sms']],
  ])('is %s', (_, options, channels) => {
    expect(Object.keys(openPost(options))).toEqual(channels)
  })

  test.each<[string, Partial<PostOptions>, string]>([
    ['no address to sign in at', { publicUrl: undefined }, '--public-url'],
    ['an address that is none', { publicUrl: 'lykta.example' }, 'of the form https://HOST'],
    ['an address that does something', { publicUrl: 'javascript:alert(1)' }, 'of the form https://HOST'],
    ['a mail server that is none', { smtp: 'https://lykta:hemligt@post.example' }, 'smtp://USER:PASSWORD@HOST'],
    ['a mail server without a name', { smtp: 'smtp://' }, 'smtp://USER:PASSWORD@HOST'],
    ['a password with a stray percent sign', { smtp: 'smtp://lykta:hemligt%@post.example' }, '%25'],
    ['mail without a sender', { mailFrom: undefined }, '--mail-from'],
    ['a sender that is none', { mailFrom: 'Lykta <noreply@lykta.example>' }, 'NAME@DOMAIN'],
    ['a sender with a line of its own', { mailFrom: 'a@b\r\nBcc: c@d' }, 'NAME@DOMAIN'],
    ['a gateway without a token', { smsToken: undefined }, 'LYKTA_SMS_TOKEN'],
    ['a token that is two lines', { smsToken: 'hemligt\r\nX: y' }, 'HTTP header'],
    ['a gateway in clear over a network', { smsGateway: 'http://sms.example/hemligt' }, 'https://HOST/PATH'],
  ])('is refused with %s, and nothing secret is said', (_, change, words) => {
    const open = () => openPost({ ...WHOLE, ...change })
    expect(open).toThrow(words)
    expect(open).not.toThrow(/hemligt/)
  })
})

test('without a mail server or a gateway, it is said at the start, and people are told in the app', async () => {
  const made = await world()
  expect(made.logged.join('\n')).toContain('people are told in the app alone')
})

test('neither token, address nor text is ever logged', async () => {
  const posted = await posting()
  await posted.contact('anna-testsson', { by_email: 1, by_sms: 1 })
  posted.mailbox.manner = 'knows nobody'
  posted.gateway.manners.push(400)
  await posted.round()
  const logged = posted.made.logged.join('\n')
  expect(logged).toContain('A message was not sent.')
  for (const word of ['hemlig-nyckel', 'example.org', '+46', 'nytt hos', posted.enrolment])
    expect(logged).not.toContain(word)
})
