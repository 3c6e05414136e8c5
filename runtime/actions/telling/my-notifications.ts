import type { MyNotifications } from '#schemas/generated/api.ts'
import { contactOf } from '#storage/queries/contacts.ts'
import type { PlainAction } from '../door/action.ts'
import { done } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** How the person is told of something new, and where. */
export const myNotifications: PlainAction<null, MyNotifications> = {
  name: 'myNotifications',
  about: 'nothing',
  run: async (scene) => done(await notificationsOf(scene)),
}

export async function notificationsOf({ db, actor, context }: Scene): Promise<MyNotifications> {
  const { language, email, phone, by_email, by_sms } = await contactOf(db, actor.id)
  return {
    language,
    email: { address: email, chosen: by_email === 1, available: context.channels.includes('email') },
    sms: { address: phone, chosen: by_sms === 1, available: context.channels.includes('sms') },
  }
}
