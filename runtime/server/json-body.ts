import express from 'express'
import type { RequestHandler } from 'express'

/**
 * Reads a JSON body of at most so many bytes. PostgreSQL keeps no text with the character U+0000, which nobody types,
 * and a text without it would be another text: it is refused here, for every database and before anything is done.
 */
export function jsonBody(limit: number): RequestHandler {
  return express.json({ limit, verify: (_request, _response, body, encoding) => refuseUnstorable(body, encoding) })
}

/** JSON writes the character as an escape alone; one that is escaped itself stands for six others. */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/

function refuseUnstorable(body: Buffer, encoding: string): void {
  // JSON between systems is UTF-8 (RFC 8259, 8.1), and only in it does the search see what the parser will.
  if (encoding !== 'utf-8') throw Object.assign(new Error('not UTF-8'), { type: 'charset.unsupported', status: 415 })
  if (body.includes('\\u0000') && NUL.test(body.toString())) {
    throw Object.assign(new Error('U+0000'), { type: UNSTORABLE, status: 400 })
  }
}

/** What the error is called by which such a text is refused. */
export const UNSTORABLE = 'unstorable_text'
