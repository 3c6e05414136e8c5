import type { AddressInfo } from 'node:net'
import Sqlite from 'better-sqlite3'
import express from 'express'

/* The least a server could do: take the same bytes and keep them, durably, before it answers. */

const database = new Sqlite(process.argv[2] ?? '')
database.exec('pragma journal_mode = wal; pragma synchronous = full')
database.exec('create table submission (id integer primary key, body text not null) strict')
const insert = database.prepare('insert into submission (body) values (?)')
const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.use(express.json())
app.post('/*path', (request, response) => {
  insert.run(JSON.stringify(request.body))
  response.json({ ok: true })
})
const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
