import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyze, edited, type Analysis } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { root } from '../architecture/sources.ts'
import { HEADER, sources } from './sources.ts'

const LIBRARY = { 'isi/isi.lykta': readFileSync(`${root}examples/instruments/isi/isi.lykta`, 'utf8') }
const USE = 'use instrument isi\n\nschedule { give isi at start }\n'

function analyzed(text: string): Analysis {
  return verified(analyze(sources({ 'header.lykta': HEADER, 'prov.lykta': text }, LIBRARY)))
}

/** The program after the fix of its only problem. */
function mended(text: string): string {
  const { sources: before, diagnostics } = analyzed(text)
  const [fix] = diagnostics.flatMap((one) => one.fixes)
  if (!fix || diagnostics.length !== 1) throw new Error(JSON.stringify(diagnostics))
  return edited(before, fix.edits).files.get('prov.lykta') ?? ''
}

const codes = (text: string): string[] => [...new Set(analyzed(text).diagnostics.map((one) => one.code))]

test('a skeleton cannot be used as it is, and the whole block to fill in is offered', () => {
  expect(codes(USE)).toEqual(['L2621'])
  const block = mended(USE)
  expect(block).toContain('fill instrument isi {\n  licence ""\n  intro ""\n')
  expect(codes(block)).toEqual(['L2622', 'L2503'])
})

test('what is lacking in a block that has been begun is offered inside it', () => {
  const begun = `${USE}fill instrument isi { licence "Avtal" intro "Hej" oro "Oro?" }\n`
  const whole = mended(begun)
  expect(whole.match(/oro "/g)).toHaveLength(1)
  expect(codes(whole)).toEqual(['L2503'])
})

test('filled in, only its texts differ from one unit to another', () => {
  const filled = (words: string): unknown => {
    const { bundle } = analyzed(mended(USE).replaceAll('""', `"${words}"`))
    return bundle?.forms[0]
  }
  const [one, other] = [filled('Ett'), filled('Två')]
  expect(JSON.stringify(one)).toContain('"label":{"sv":"Ett"}')
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other))
  expect(JSON.stringify(one).replaceAll('Ett', 'Två')).toBe(JSON.stringify(other))
  expect(one).toMatchObject({ instrument: { licence: 'Ett' }, results: [{ range: { min: 0, max: 28 } }] })
})

test('its golden examples are scored when it is used', () => {
  const wrong = LIBRARY['isi/isi.lykta'].replace('is 28 in', 'is 27 in')
  const text = mended(USE).replaceAll('""', '"Text"')
  const analysis = verified(
    analyze(sources({ 'header.lykta': HEADER, 'prov.lykta': text }, { 'isi/isi.lykta': wrong })),
  )
  expect(analysis.diagnostics.map((one) => one.code)).toEqual(['L2103'])
})
