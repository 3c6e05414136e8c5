import { expect, test } from 'vitest'
import { act } from '#actions/act.ts'
import { giveForm } from '#actions/give-form.ts'
import type { MyProgramPage } from '#schemas/generated/api.ts'
import { world } from './world.ts'

test('a form that the assigned clinician gives is open at once, and nobody else can give one', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const give = async (who: string, form: string) => {
    const secret = (await made.as(who)).cookie?.split('=')[1] ?? null
    return act(made.runtime.context, { kind: 'person', secret, request: 'test' }, giveForm, { enrolment, form })
  }
  expect(await give('omar-haddad', 'dagbok')).toMatchObject({ ok: false, problem: { code: 'not_found' } })
  expect(await give('anna-testsson', 'dagbok')).toMatchObject({ ok: false, problem: { code: 'not_allowed' } })
  expect(await give('karin-ek', 'annan')).toMatchObject({ ok: false, problem: { code: 'unknown_form' } })
  expect(await give('karin-ek', 'dagbok')).toMatchObject({ ok: true })
  const anna = await made.as('anna-testsson')
  const { view } = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
  expect(view.due.map((due) => due.occurrence).toSorted()).toEqual(['extra.dagbok:1', 'startbatteri:1'])
})
