import { expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { exampleWith } from './example.ts'

const sound = analyze(exampleWith({}))

test('a bundle that fits its schema is left as it is', () => {
  expect(sound.bundle).not.toBeNull()
  expect(verified(sound)).toBe(sound)
})

test('a bundle that its own schema refuses is told as a fault of the compiler, and is not there to be given out', () => {
  const { bundle } = sound
  if (bundle === null) throw new Error('the example does not compile')
  const spoilt = { ...sound, bundle: { ...bundle, forms: [{ ...bundle.forms[0], layout: 'sideways' }] as never } }
  const { diagnostics, bundle: left } = verified(spoilt)
  expect(left).toBeNull()
  expect(diagnostics.map(({ code, primary, args }) => ({ code, file: primary.file, args }))).toEqual([
    { code: 'L9001', file: 'program.lykta', args: { detail: { code: '/forms/0/layout enum' } } },
  ])
})

test('a program with errors has nothing to verify', () => {
  const broken = analyze(exampleWith({ 'program.lykta': 'program' }))
  expect(verified(broken)).toBe(broken)
})
