import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRuntime } from '#server/open.ts'
import { makeApp } from '#server/app.ts'

/* The runtime in a process of its own, as in production but for the made-up people; nothing is logged. */

const log = { info: () => {}, warn: () => {}, error: () => {} }
const { context } = await openRuntime({ database: process.argv[2] ?? '', mode: 'development', log })
const server = createServer(makeApp({ context, mode: 'production', webFolder: null }))
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
