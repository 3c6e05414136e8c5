import { LRUCache } from 'lru-cache'
import type { State } from '#engine/index.ts'
import { statesOf } from '#storage/queries/states.ts'
import type { Db } from '#storage/store.ts'
import type { EnrolmentTable } from '#storage/tables.ts'

/** How many records are kept, of all states together: some tens of megabytes. */
const RECORDS = 200_000

interface Known {
  readonly rev: number
  readonly state: State
}

/**
 * The states of enrolments that were worked on lately. Every change of an enrolment's records counts its `rev` up, so
 * a state is what the database holds for exactly as long as the row has the same `rev`, whoever changes it.
 */
export class States {
  readonly #known = new LRUCache<string, Known>({ maxSize: RECORDS, sizeCalculation: ({ state }) => recordsIn(state) })

  /**
   * The engine's states of these enrolments, in the same order; only those not known are read. Null stands for one whose
   * rows are damaged.
   */
  async of(db: Db, enrolments: readonly EnrolmentTable[]): Promise<(State | null)[]> {
    const known = enrolments.map(({ id, rev }) => {
      const latest = this.#known.get(id)
      return latest?.rev === rev ? latest.state : undefined
    })
    const missing = enrolments.filter((_, place) => known[place] === undefined)
    const read = (await readable(db, missing)).values()
    return known.map((state) => state ?? read.next().value ?? null)
  }

  /**
   * To be told only what is committed: what a transaction wrote that came to nothing may never be met again.
   *
   * @param isAskedFor Somebody looked, and is likely to look again. What the clock opens takes the place of no other.
   */
  keep({ id, rev }: EnrolmentTable, state: State, isAskedFor: boolean): void {
    if (isAskedFor || this.#known.has(id)) this.#known.set(id, { rev, state })
  }
}

/** Read together, and one by one where that fails: the damaged one must not hide the others. */
async function readable(db: Db, enrolments: readonly EnrolmentTable[]): Promise<(State | null)[]> {
  try {
    return await statesOf(db, enrolments)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (enrolments.length === 1) return [null]
    const states: (State | null)[] = []
    for (const enrolment of enrolments) states.push(...(await readable(db, [enrolment])))
    return states
  }
}

function recordsIn(state: State): number {
  const { occurrences, responses, modules, flags, firings, messages, phases, plan } = state
  return [occurrences, responses, modules, flags, firings, messages, phases, plan].reduce(
    (count, records) => count + Object.keys(records).length,
    1,
  )
}
