import type { Patient } from '#engine/index.ts'
import type { Instant, RoleName } from '#schemas/generated/api.ts'

export interface UnitTable {
  id: string
  name: string
}

export interface PersonTable {
  id: string
  name: string
  first_name: string
  /** The name as it is sorted and looked for: see `list-order.ts`. */
  list_name: string
  kind: 'resident' | 'staff'
  /** YYYY-MM-DD; null: not known. */
  born: string | null
  sex: Patient['sex']
  /** Name of the area where a resident lives; null: not known, or staff. */
  area: string | null
}

/** A role is held at one unit and implies no other. Residents hold none: what is theirs is theirs. */
export interface RoleTable {
  person: string
  unit: string
  role: Exclude<RoleName, 'patient'>
}

export interface SessionTable {
  /** SHA-256 of the secret in the cookie; the secret itself is nowhere. */
  id: string
  person: string
  /** How the person proved who they are. */
  method: 'development'
  created_at: Instant
  last_seen_at: Instant
  revoked_at: Instant | null
}

/** How somebody can be reached, and how they want to be. Who has no row is reached in the app alone, in Swedish. */
export interface ContactTable {
  person: string
  email: string | null
  /** With a plus sign and the country's code. */
  phone: string | null
  language: 'sv' | 'en'
  by_email: number
  by_sms: number
}

/** When a unit's people are left alone, and how much a patient gets. A unit without a row has the usual hours. */
export interface UnitHoursTable {
  unit: string
  /** Where the unit's own clocks hang: for what its staff is told. */
  zone: string
  /** HH:MM; the same as `quiet_to`: no hours are quiet. */
  quiet_from: string
  quiet_to: string
  /** The most that one person gets about one patient, by one channel, in one day. */
  daily_cap: number
}
