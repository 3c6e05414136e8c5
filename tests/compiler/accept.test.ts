import { describe, expect, test } from 'vitest'
import { analyze, type Analysis } from '#compiler/index.ts'
import { mend } from '#compiler/mend.ts'
import { HEADER, sources } from './sources.ts'

const FORM = 'form f "F" { ask a yes_no "A?" }\nform g "G" { ask a yes_no "A?" }\n'
const ACCEPT = 'accept L2301 in f because "Den ges på besöket."'

function found(text: string, previous?: Analysis): Analysis {
  return analyze(sources({ 'program.lykta': HEADER, 'prov.lykta': text }), '0.0.0', previous)
}

const codes = ({ diagnostics }: Analysis): string[] => diagnostics.map((one) => one.code)

describe('what an author accepts', () => {
  test('is told no more in that declaration, and is told in every other', () => {
    const analysis = found(FORM + ACCEPT)
    expect(analysis.diagnostics.map((one) => [one.code, one.args['name']])).toEqual([['L2301', 'g']])
    expect(analysis.accepted.map(({ problem, reason }) => [problem.code, reason])).toEqual([
      ['L2301', 'Den ges på besöket.'],
    ])
    expect(analysis.bundle).not.toBeNull()
  })

  test('stands where it was written, wherever the declaration moves', () => {
    const first = found(FORM + ACCEPT)
    const text = `// En rad till.\n\n${FORM}${ACCEPT}`
    const again = found(text, first)
    expect(again.accepted).toEqual(found(text).accepted)
    const { place, problem } = again.accepted[0] ?? {}
    expect(text.slice(place?.start, place?.end)).toBe(ACCEPT)
    expect(text.slice(problem?.primary.start, problem?.primary.end)).toBe('f')
  })

  test('is an error when it is no longer there, and the line can safely go', () => {
    const text = `${FORM}schedule { give f daily give g daily }\n${ACCEPT}\n`
    const analysis = found(text)
    expect(codes(analysis)).toEqual(['L2627'])
    expect(analysis.bundle).toBeNull()
    const { files } = mend(analysis.diagnostics, analysis.sources, ['safe'])
    expect(codes(found(files.get('prov.lykta') ?? ''))).toEqual([])
  })

  test('is not called gone while errors hide what there is to say', () => {
    expect(codes(found(`${FORM}${ACCEPT}\nflag x notice "X" when h.a is yes`))).toEqual(['L2001'])
  })

  test.each([
    ['an error', 'accept L2104 in f because "Nej."'],
    ['what guards patients', 'accept L2230 in f because "Nej."'],
  ])('is never %s', (_what, text) => {
    expect(codes(found(FORM + text))).toEqual(['L2628'])
  })
})
