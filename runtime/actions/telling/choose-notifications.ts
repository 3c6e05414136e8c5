import type { ChooseNotifications, MyNotifications } from '#schemas/generated/api.ts'
import { saveChoices } from '#storage/queries/contacts.ts'
import type { PlainAction } from '../door/action.ts'
import { notificationsOf } from './my-notifications.ts'
import { done } from '../context/problem.ts'

/** The person chooses how to be told, from now on: also for what waits to be sent. Addresses come from elsewhere. */
export const chooseNotifications: PlainAction<ChooseNotifications, MyNotifications> = {
  name: 'chooseNotifications',
  about: 'nothing',
  run: async (scene, { language, email, sms }) => {
    const choices = { language, by_email: email ? 1 : 0, by_sms: sms ? 1 : 0 }
    await saveChoices(scene.db, scene.actor.id, choices)
    return done(await notificationsOf(scene))
  },
}
