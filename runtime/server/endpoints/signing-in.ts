import { developmentPeople } from '#actions/people/development-people.ts'
import { signIn } from '#actions/people/sign-in.ts'
import { signOut } from '#actions/people/sign-out.ts'
import { whoAmI } from '#actions/people/who-am-i.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { nothing, same } from './answers.ts'

/** Who is signed in, and how one signs in and out. */
export const SIGNING_IN: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/session',
    action: whoAmI,
    summary: 'Who is signed in.',
    request: null,
    response: 'Session',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/session',
    action: signIn,
    summary: 'Sign in as one of the made-up people of development.',
    request: 'SignIn',
    response: 'Session',
    input: (_, body) => body,
    answer: ({ session, secret }) => ({ body: session, cookie: secret }),
  }),
  endpoint({
    route: 'DELETE /api/session',
    action: signOut,
    summary: 'Sign out; the session ends at once.',
    request: null,
    response: 'Session',
    input: nothing,
    answer: (body) => ({ body, cookie: null }),
  }),
  endpoint({
    route: 'GET /api/development/people',
    action: developmentPeople,
    summary: 'The made-up people one can sign in as in development.',
    request: null,
    response: 'People',
    input: nothing,
    answer: same,
  }),
]
