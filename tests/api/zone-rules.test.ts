import { expect, test } from 'vitest'
import { followZoneRules } from '#actions/clock/follow-zone-rules.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { world } from './world.ts'

/* The diary of Tuesday 3 March opens at half past six on the patient's clock, which is half past five in UTC. */
const RIGHT = '2026-03-03T05:30:00.000Z'
const BY_OLD_RULES = '2026-03-03T06:30:00.000Z'

async function waiting() {
  const made = await world()
  await made.publish()
  await made.start('anna-testsson')
  const { context } = made.runtime
  await followZoneRules(context, '2025a')
  await tickDue(context)
  await context.store.write((db) =>
    db.updateTable('enrolment').set({ wake_at: BY_OLD_RULES, tick_at: BY_OLD_RULES }).execute(),
  )
  return { made, context }
}

test('with other rules of time zones, every patient waits for the instant that is right by these', async () => {
  const { made, context } = await waiting()
  const [before] = await made.rows('enrolment')
  await followZoneRules(context, '2025b')
  expect(await tickDue(context)).toBe(1)
  const [after] = await made.rows('enrolment')
  expect(after).toMatchObject({ wake_at: RIGHT, tick_at: RIGHT, tick_tries: 0 })
  expect(await tickDue(context)).toBe(0)
  // Nothing but when somebody looks has changed: nothing opened, and nobody is told anything.
  expect(after).toMatchObject({ status: before?.status, last_active_local: before?.last_active_local })
  const diary = (await made.rows('occurrence')).find(({ id }) => id === 'dagligen:1')
  expect(diary).toMatchObject({ state: 'planned', open_local: '2026-03-03T06:30:00' })
})

test('with the same rules nobody is looked at again', async () => {
  const { made, context } = await waiting()
  await followZoneRules(context, '2025a')
  expect(await tickDue(context)).toBe(0)
  expect(await made.rows('enrolment')).toMatchObject([{ wake_at: BY_OLD_RULES }])
})

test('whoever looks before the ticker does finds what is right', async () => {
  const { made, context } = await waiting()
  await followZoneRules(context, '2025b')
  made.clock.set(RIGHT)
  const anna = await made.as('anna-testsson')
  const [program] = (await anna.get('/api/my/programs')).json<{ programs: { enrolment: string }[] }>().programs
  await anna.get(`/api/my/programs/${program?.enrolment}`)
  const diary = (await made.rows('occurrence')).find(({ id }) => id === 'dagligen:1')
  expect(diary).toMatchObject({ state: 'open' })
})
