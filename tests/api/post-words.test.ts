import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeUpAnswers } from '#actions/demonstration/made-up-answers.ts'
import { load } from '#cli/io/load.ts'
import { build } from '#compiler/index.ts'
import type { FormToFill, MyProgramPage, Package } from '#schemas/generated/api.ts'
import { letterText } from '#server/post/letter-text.ts'
import { root } from '../architecture/sources.ts'
import { posting } from './posting.ts'
import { ulid } from './world.ts'

/*
 * No clinical word leaves the house. Every example program is lived with for six weeks by a patient who answers a
 * form now and then and writes messages, and by a clinician who writes back; everybody wants everything by mail and
 * SMS. Then every word of every mail and message is held against every word of the program.
 */

const EXAMPLES = join(root, 'examples')
const PROGRAMS = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'instruments')
  .map((entry) => entry.name)

/** Words that may stand in a mail: those of the letter, and what every mail has in its head. */
const LETTERS = (['sv', 'en'] as const).map((language) =>
  letterText({ language, unit: 'Sömnmottagningen' }, 'https://lykta.example/'),
)
const HEAD = /^(From|To|Subject|Message-ID|Auto-Submitted|Content-Transfer-Encoding|Content-Type|Date|MIME-Version):/i

async function packed(name: string): Promise<Package> {
  const folder = join(EXAMPLES, name)
  const built = build((await load(folder, undefined, '1.0.0')).analysis)
  if (!built) throw new Error(`${name} does not compile`)
  const media: Record<string, string> = {}
  for (const [digest, path] of built.media) media[digest] = readFileSync(join(folder, path)).toString('base64')
  return { digest: built.digest, bundle: built.text, media }
}

/** Every word of four letters or more that stands in a program, whatever it is: titles, questions, ids. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [])
}

test.each(PROGRAMS)('of %s', async (name) => {
  const sent = await packed(name)
  const posted = await posting(sent)
  const { made, mailbox, gateway, contact, mine, patient } = posted
  await posted.hours({ daily_cap: 100 })
  for (const person of ['anna-testsson', 'karin-ek']) await contact(person, { by_email: 1, by_sms: 1 })
  for (let day = 0; day < 42; day += 1) {
    const at = new Date(Date.parse('2026-03-02T08:00:00Z') + day * 86_400_000).toISOString()
    await posted.round(at)
    const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
    if (day % 7 === 0) {
      await anna.post(`${mine}/messages`, { id: ulid(), text: 'Jag mår sämre.' })
      await karin.post(`${patient}/messages`, { id: ulid(), text: 'Vi ringer dig.' })
    }
    const { due } = (await anna.get(mine)).json<MyProgramPage>().view
    for (const { occurrence } of day % 5 === 0 ? due : []) {
      const { form } = (await anna.get(`${mine}/forms/${occurrence}`)).json<FormToFill>()
      const answers = madeUpAnswers(form, `${name} ${occurrence}`)
      if (answers !== null) await anna.post(`${mine}/forms/${occurrence}/submission`, { id: ulid(), answers })
    }
  }

  const texts = [...mailbox.mails.map(({ text }) => text), ...gateway.sent.map(({ text }) => text)]
  expect(texts.length).toBeGreaterThan(0)
  expect([...new Set(texts)]).toEqual([LETTERS[0]?.text])
  expect([...new Set(mailbox.mails.map(({ subject }) => subject))]).toEqual([LETTERS[0]?.subject])
  const heads = mailbox.mails.flatMap(({ raw }) => raw.split('\r\n\r\n')[0]?.split(/\r\n(?!\s)/) ?? [])
  expect(heads.filter((line) => !HEAD.test(line))).toEqual([])

  const own = wordsOf(LETTERS.map(({ subject, text }) => `${subject} ${text}`).join(' '))
  const program = wordsOf(sent.bundle)
  const said = wordsOf([...texts, ...mailbox.mails.map(({ subject }) => subject)].join(' '))
  expect([...said].filter((word) => !own.has(word) && program.has(word))).toEqual([])
  // What the gateway and the mail server see besides the text tells neither form, flag nor enrolment.
  const seen = [...gateway.asked.map(({ body }) => body), ...mailbox.mails.map(({ messageId }) => messageId)].join('\n')
  expect(seen).not.toContain(posted.enrolment)
  for (const { id } of await made.rows('occurrence')) expect(seen).not.toContain(id)
})
