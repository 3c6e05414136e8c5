import type { Log } from '#actions/context/ports.ts'
import { errorFacts } from '#server/log.ts'

/** For commands whose own lines say what happens: only faults are written, to standard error. */
export const quietLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) =>
    process.stderr.write(
      `${message} ${JSON.stringify(facts, (_, fact: unknown) => (fact instanceof Error ? errorFacts(fact) : fact))}\n`,
    ),
}
