import { expect, test } from 'vitest'
import type { Client, Reply, World } from './world.ts'

/** One request and what must come of it. `:enrolment` in a path is the enrolment the table is about. */
export interface Scenario {
  readonly name: string
  /** Who asks; null is nobody. */
  readonly who: string | null
  /** `METHOD /path`. */
  readonly ask: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly status: number
  /** Words that must be in the body. */
  readonly has?: readonly string[]
  /** Words that must not. */
  readonly hasNot?: readonly string[]
}

/** Makes a test of each scenario, in a world of its own. */
export function scenarios(
  prepare: () => Promise<{ world: World; enrolment: string }>,
  table: readonly Scenario[],
): void {
  test.each(table)('$name', async ({ who, ask, body, headers, status, has = [], hasNot = [] }) => {
    const { world, enrolment } = await prepare()
    const client = who === null ? world.visitor() : await world.as(who)
    const reply = await asked(client, ask.replace(':enrolment', enrolment), body, headers)
    expect(reply).toMatchObject({ status })
    for (const word of has) expect(reply.text).toContain(word)
    for (const word of hasNot) expect(reply.text).not.toContain(word)
  })
}

export function asked(client: Client, ask: string, body?: unknown, headers?: Record<string, string>): Promise<Reply> {
  const [method = '', path = ''] = ask.split(' ')
  return client.ask(method, path, body, headers)
}
