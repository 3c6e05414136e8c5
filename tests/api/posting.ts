import { expandDue } from '#actions/telling/carry-out.ts'
import type { Context } from '#actions/context/context.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { Package } from '#schemas/generated/api.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { mailSender } from '#server/post/smtp.ts'
import { sendDue } from '#server/post/sender.ts'
import type { Post } from '#server/post/send.ts'
import { smsSender } from '#server/post/sms.ts'
import type { ContactTable, UnitHoursTable } from '#storage/tables.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { openGateway } from './gateway.ts'
import type { Gateway } from './gateway.ts'
import { openMailbox } from './mailbox.ts'
import type { Mailbox } from './mailbox.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

/* A runtime with a real mail server and a real gateway, in which the outbox is carried out when a test says so. */

export interface Posting {
  readonly made: World
  readonly context: Context
  readonly post: Post
  readonly mailbox: Mailbox
  readonly gateway: Gateway
  readonly enrolment: string
  readonly anna: Client
  readonly karin: Client
  /** Where Anna's own program is, and where Karin sees it. */
  readonly mine: string
  readonly patient: string
  /** Sets the clock (UTC), lets time pass, carries out the outbox and sends what may be sent. */
  readonly round: (at?: string) => Promise<void>
  readonly contact: (person: string, contact: Partial<ContactTable>) => Promise<void>
  readonly hours: (hours: Partial<UnitHoursTable>) => Promise<void>
  /** State and reason of each delivery outside the app, oldest first. */
  readonly outcomes: () => Promise<string[]>
}

/**
 * How long senders wait for an answer, in milliseconds: longer than any machine needs for one, or so short that a test
 * of silence need not wait long.
 */
export const PATIENT = 20_000
export const HURRIED = 1500

/** Anna has started with Karin; it is Monday at nine. Nobody is told anything by mail or SMS unless they choose. */
export async function posting(sent: Package = packageOf(PROGRAM), patience = PATIENT): Promise<Posting> {
  const made = await world()
  const [mailbox, gateway] = [await openMailbox(), await openGateway()]
  await made.publish(sent)
  const context: Context = { ...made.runtime.context, channels: ['email', 'sms'] }
  const { store } = context
  const signInUrl = 'https://lykta.example/'
  const post: Post = {
    email: mailSender({ server: mailbox.server, from: 'noreply@lykta.example', signInUrl, patience }),
    sms: smsSender({ url: gateway.url, token: 'hemlig-nyckel', signInUrl, patience }),
  }
  await store.write((db) => db.updateTable('contact').set({ by_email: 0, by_sms: 0 }).execute())
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  const { program, groups } = JSON.parse(sent.bundle) as Bundle
  const enrolment = ulid()
  const start = { id: enrolment, program, patient: 'anna-testsson' }
  const started = await karin.post('/api/enrolments', groups[0] ? { ...start, group: groups[0].id } : start)
  if (started.status !== 200) throw new Error(`${program} cannot start: ${started.text}`)
  return {
    made,
    context,
    post,
    mailbox,
    gateway,
    enrolment,
    anna,
    karin,
    mine: `/api/my/programs/${enrolment}`,
    patient: `/api/patients/${enrolment}`,
    round: async (at) => {
      if (at !== undefined) made.clock.set(at)
      await tickDue(context)
      await expandDue(context)
      await sendDue(context, post)
    },
    contact: async (person, contact) =>
      void (await store.write((db) => db.updateTable('contact').set(contact).where('person', '=', person).execute())),
    hours: async (hours) => {
      const usual = { zone: 'Europe/Stockholm', quiet_from: '21:00', quiet_to: '07:00', daily_cap: 5 }
      await store.write((db) =>
        db
          .insertInto('unit_hours')
          .values({ unit: 'somnmottagningen', ...usual, ...hours })
          .execute(),
      )
    },
    outcomes: async () => {
      const outside = (await made.rows('delivery')).filter((row) => row.channel !== 'in_app')
      return outside.map(({ state, why }) => (why === null ? state : `${state}: ${why}`))
    },
  }
}
