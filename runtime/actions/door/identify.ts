import { digestOf } from '#storage/digest.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { personById } from '#storage/queries/directory.ts'
import { sessionById, sessionsByIds, touchSession } from '#storage/queries/sessions.ts'
import type { Db } from '#storage/store.ts'
import type { SessionTable } from '#storage/tables.ts'
import { moved } from '../context/calendar.ts'
import type { Caller, Context } from '../context/context.ts'
import type { Actor } from '../context/scene.ts'

const MINUTE = 60_000
/** A session left alone ends after an hour, and any session after twelve. */
const IDLE_FOR = 60 * MINUTE
const LASTS_FOR = 12 * 60 * MINUTE

/** Finds who asks. A session that has ended, was revoked, or came from another kind of sign-in is nobody's. */
export async function identify(db: Db, context: Context, caller: Caller, now: Instant): Promise<Actor> {
  if (caller.kind === 'system') return { id: caller.name, system: caller.name, person: null, session: null }
  const session = caller.secret === null ? undefined : await sessionById(db, digestOf(caller.secret))
  if (session === undefined || !isLive(session, context, now)) return NOBODY
  const person = await personById(db, session.person)
  if (person === undefined) return NOBODY
  return { id: person.id, system: null, person, session }
}

/** Those of these sessions that have not ended. Looking does not count as using them. */
export async function liveSessions(db: Db, context: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const now = context.clock.now()
  const sessions = await sessionsByIds(db, ids)
  return new Set(sessions.filter((session) => isLive(session, context, now)).map(({ id }) => id))
}

/** Notes that a session is in use, at most once a minute. */
export async function noteUse(db: Db, { session }: Actor, now: Instant): Promise<void> {
  if (session !== null && session.last_seen_at < moved(now, -MINUTE)) await touchSession(db, session.id, now)
}

const NOBODY: Actor = { id: 'nobody', system: null, person: null, session: null }

/** One that began or was used in a time to come was made by a clock that was wrong, and would last for too long. */
function isLive(session: SessionTable, { signIn }: Context, now: Instant): boolean {
  return (
    session.method === signIn &&
    session.revoked_at === null &&
    session.last_seen_at > moved(now, -IDLE_FOR) &&
    session.last_seen_at < moved(now, IDLE_FOR) &&
    session.created_at > moved(now, -LASTS_FOR) &&
    session.created_at < moved(now, IDLE_FOR)
  )
}
