import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { Client } from './world.ts'

/* A runtime in a process of its own, for tests that kill it, ask it to end, or let several share a database. */

export interface NodeOptions {
  readonly database: string
  /** What time it was when (milliseconds of this machine's clock), and how many times as fast it goes. */
  readonly clock?: { readonly at: string; readonly when: number; readonly speed: number }
  readonly tickSeconds?: number
  readonly smtp?: string
  readonly smsGateway?: string
}

export interface NodeProcess {
  readonly url: string
  readonly as: (person: string) => Promise<Client>
  /** What Node has said against it: warnings, and errors that nobody took. */
  readonly complaints: () => string
  /** Whether it still runs. */
  readonly lives: () => boolean
  /** Sends it a signal and waits until it has ended; its exit code and the signal it died of. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<[code: number | null, signal: string | null]>
}

export async function startNode(options: NodeOptions): Promise<NodeProcess> {
  const script = join(import.meta.dirname, 'node-main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>
  const line = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>
  const url = await Promise.race([line, ended]).then(([first]) => first)
  if (typeof url !== 'string') throw new Error(`the runtime did not start: ${complaints}`)
  return {
    url,
    as: async (person) => {
      const client = new Client(url)
      await client.post('/api/session', { person })
      return client
    },
    complaints: () => complaints,
    lives: () => child.exitCode === null && child.signalCode === null,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}
