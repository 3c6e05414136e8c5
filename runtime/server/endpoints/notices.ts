import { chooseNotifications } from '#actions/telling/choose-notifications.ts'
import { myNotices } from '#actions/telling/my-notices.ts'
import { myNotifications } from '#actions/telling/my-notifications.ts'
import { readNotices } from '#actions/telling/read-notices.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { nothing, same, whole } from './answers.ts'

/** What is new to whoever is signed in, and how they are told. */
export const NOTICES: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/my/notifications',
    action: myNotifications,
    summary: 'How I am told that there is something new.',
    request: null,
    response: 'MyNotifications',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/my/notifications',
    action: chooseNotifications,
    summary: 'Choose how I am told that there is something new.',
    request: 'ChooseNotifications',
    response: 'MyNotifications',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/notices',
    action: myNotices,
    summary: 'What is new to me, newest first.',
    request: null,
    response: 'MyNotices',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/notices/read',
    action: readNotices,
    summary: 'I have read some of my notices.',
    request: 'ReadNotices',
    response: 'MyNotices',
    input: (_, body) => body,
    answer: same,
  }),
]
