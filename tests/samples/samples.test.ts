import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { root } from '../architecture/sources.ts'
import { rendered } from '../compiler/render.ts'
import { HEADER, sources } from '../compiler/sources.ts'
import { facts } from './facts.ts'

/*
 * A sample is a folder: the files of a program in `input`, and in `expected.txt` what the compiler says of them, as
 * an author reads it in English, and what the bundle holds where the program is sound. Where no file has a header,
 * the standard one is added. `UPDATE=1` writes what is said now; read the difference before it is committed.
 */

const FOLDER = `${root}tests/samples/`
const LIBRARY = Object.fromEntries(
  ['phq9/phq9.lykta', 'isi/isi.lykta'].map((path) => [
    path,
    readFileSync(`${root}examples/instruments/${path}`, 'utf8'),
  ]),
)
const updating = process.env['UPDATE'] !== undefined

const names = readdirSync(FOLDER, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

/** What the compiler says of a sample now. */
function said(name: string): string {
  const input = `${FOLDER}${name}/input/`
  const files = readdirSync(input).map((file) => [file, readFileSync(input + file, 'utf8')] as const)
  const header = files.some(([, text]) => /^program /m.test(text)) ? [] : [['header.lykta', HEADER] as const]
  const analysis = verified(analyze(sources(Object.fromEntries([...header, ...files]), LIBRARY)))
  return [rendered(analysis), analysis.bundle ? `${facts(analysis.bundle)}\n` : '']
    .filter((one) => one !== '')
    .join('\n')
}

describe('samples', () => {
  test.each(names)('%s', (name) => {
    const file = `${FOLDER}${name}/expected.txt`
    const now = said(name)
    if (updating) writeFileSync(file, now)
    expect(now).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
  })
})
