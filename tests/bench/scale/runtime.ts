import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { expandDue, settleLost, takeDue } from '#actions/telling/carry-out.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { makeApp } from '#server/app.ts'
import { openRuntime } from '#server/open.ts'
import { countSetAside } from '#storage/queries/enrolments.ts'
import { QUIET, SetClock } from './population.ts'

/*
 * The runtime in a process of its own, on a clock that the bench sets. It is told on its standard input what to do, a line
 * each, and answers each with a line: how many milliseconds it took, and how many of a processor.
 */

const log = {
  info: () => {},
  warn: () => {},
  error: (facts: object) => process.stderr.write(`${JSON.stringify(facts)}\n`),
}
const clock = new SetClock(QUIET)
const { context } = await openRuntime({ database: process.argv[2] ?? '', mode: 'development', log, clock })
const server = createServer(makeApp({ context, mode: 'development', webFolder: null }))
server.listen(0, '127.0.0.1', () => say((server.address() as AddressInfo).port))
for await (const line of createInterface({ input: process.stdin })) {
  const [command, argument = ''] = line.split(' ')
  const start = performance.now()
  const used = process.cpuUsage()
  if (command === 'clock') clock.set(argument)
  else if (command === 'tick') await tickDue(context)
  else if (command === 'idle') await round()
  const { user, system } = process.cpuUsage(used)
  say(performance.now() - start, (user + system) / 1000)
}
process.exit(0)

/** All that a node does again and again when there is nothing to do. */
async function round(): Promise<void> {
  await tickDue(context)
  await expandDue(context)
  await settleLost(context)
  await takeDue(context, 50)
  await context.store.read(countSetAside)
}

function say(...numbers: readonly number[]): void {
  process.stdout.write(`${numbers.join(' ')}\n`)
}
