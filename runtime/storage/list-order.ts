import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Listed } from '#engine/index.ts'
import type { EnrolmentStatus } from '#schemas/generated/view.ts'

/* In what order a clinician's list has patients, as columns that every database sorts alike. */

const SEVERITIES = ['priority', 'warning', 'notice', null] as const

/** Counts above this are no more pressing. */
const MOST = 999

/**
 * The place of a patient by need, the lowest first: programs that go on before ended ones, then the worst flag that
 * waits, how many flags, how many forms missed, how many forms open. Who has the same place stands by name.
 */
export function rankOf(
  status: EnrolmentStatus,
  { worst, flags, missed, due }: Pick<Listed, 'worst' | 'flags' | 'missed' | 'due'>,
): number {
  const first = (status === 'ended' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(worst)
  return [flags, missed, due].reduce((rank, count) => rank * (MOST + 1) + MOST - Math.min(count, MOST), first)
}

/**
 * A name as it is sorted and looked for: without case and accents, and å, ä and ö after z, as in Swedish. The letters that
 * stand for them are the characters after z.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åäæöø]/g, (letter) => AFTER_Z[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/** What a key is like that holds another. */
export function holding(key: string): RawBuilder<string> {
  return sql<string>`${`%${key.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`
}
