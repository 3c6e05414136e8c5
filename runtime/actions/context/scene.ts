import type { Instant } from '#schemas/generated/api.ts'
import type { PersonWithRoles } from '#storage/queries/directory.ts'
import type { Db } from '#storage/store.ts'
import type { EnrolmentTable, RoleTable, SessionTable } from '#storage/tables.ts'
import type { Context } from './context.ts'
import type { Changing } from './opened.ts'

/** One action under way, inside its transaction. */
export interface Scene {
  readonly context: Context
  readonly db: Db
  /** The same instant from beginning to end. */
  readonly now: Instant
  readonly actor: Actor
  readonly request: string
  /** What has been opened; its states are kept once everything is committed. */
  readonly opened: Changing[]
  /** Once everything is committed, this person is told that there is something new. */
  tell(person: string): void
  /** Says in the access log what the actor saw or changed, instead of the one line that the door would write. */
  touch(touched: Touched): void
}

export interface Touched {
  readonly enrolment?: Pick<EnrolmentTable, 'id' | 'unit' | 'patient' | 'digest'>
  readonly object?: string | null
  readonly reason?: string
}

/** Who acts, as the directory says at this moment. */
export interface Actor {
  /** A person's id, `clock`, `command line`, or `nobody`. */
  readonly id: string
  readonly system: 'clock' | 'command line' | null
  readonly person: PersonWithRoles | null
  readonly session: SessionTable | null
}

/** The units at which the actor holds a role. */
export function unitsWith(actor: Actor, role: RoleTable['role']): string[] {
  return (actor.person?.roles ?? []).filter((held) => held.role === role).map((held) => held.unit.id)
}

/** What a member of staff is called in what they do. */
export function nameOf(actor: Actor): string {
  return actor.person?.name ?? actor.id
}
