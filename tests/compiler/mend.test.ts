import { describe, expect, test } from 'vitest'
import { analyze, type Fix } from '#compiler/index.ts'
import { mend } from '#compiler/mend.ts'
import { HEADER, sources } from './sources.ts'

/** What becomes of a program's own file when the fixes of these grades are made. */
function mended(text: string, grades: readonly Fix['grade'][] = ['safe', 'look']): string {
  const header = text.startsWith('program') ? '' : HEADER
  const own = sources({ 'program.lykta': header, 'prov.lykta': text }, { 'phq9/phq9.lykta': '' })
  const { diagnostics } = analyze(own)
  return mend(diagnostics, own, grades).files.get('prov.lykta') ?? text
}

const ask = (type: string): string => `form f "F" {\n  ask a ${type}\n}\n`
const video = (rest: string): string => `module m "M" {\n  page p "P" { ${rest} }\n}\n`

describe('what is plainly meant is safe to mend', () => {
  test.each<[what: string, written: string, after: string]>([
    ['curly quotation marks', ask('yes_no ”A?”'), ask('yes_no "A?"')],
    ['a semicolon', ask('yes_no "A?";'), ask('yes_no "A?"')],
    [
      'signs of school',
      'form f "F" {\n  ask a number 0..9 "A?"\n  result r "R" = a × 2\n}\n',
      'form f "F" {\n  ask a number 0..9 "A?"\n  result r "R" = a * 2\n}\n',
    ],
    [
      'a translation written twice alike',
      'form f "F" sv: "F" { ask a yes_no "A?" }',
      'form f "F" { ask a yes_no "A?" }',
    ],
  ])('%s', (_what, written, after) => {
    expect(mended(written, ['safe'])).toBe(after)
  })
})

describe('what somebody should look at', () => {
  test.each<[what: string, written: string, after: string]>([
    [
      'groups that nothing tells apart, with their braces',
      'program p "P" {\n  purpose "P"\n  owner "O"\n  licence "L"\n  retention record 10 years\n  groups { a "A" b "B" }\n}\n',
      'program p "P" {\n  purpose "P"\n  owner "O"\n  licence "L"\n  retention record 10 years\n}\n',
    ],
    ['a misspelt keyword', ask('scal 0..10 "A?"'), ask('scale 0..10 "A?"')],
    [
      'a misspelt name',
      'form dagbok "F" { ask a yes_no "A?" }\nschedule { give dagbk daily }',
      'form dagbok "F" { ask a yes_no "A?" }\nschedule { give dagbok daily }',
    ],
    ['a misspelt instrument', 'use instrument phq', 'use instrument phq9'],
    [
      'a comment that is never closed, in the last of several declarations',
      'use instrument phq9\nform f "F" { ask a yes_no "A?" } /* Prövad.\nMer.',
      'use instrument phq9\nform f "F" { ask a yes_no "A?" } /* Prövad. */\nMer.',
    ],
    [
      'a brace that is never closed, in the last of several declarations',
      'use instrument phq9\nform f "F" { ask a yes_no "A?"',
      'use instrument phq9\nform f "F" { ask a yes_no "A?" }',
    ],
    [
      'a line stated twice, in the last of several declarations',
      'use instrument phq9\nform f "F" { ask a yes_no "A?" { help "B" help "C" } }',
      'use instrument phq9\nform f "F" { ask a yes_no "A?" { help "B"  } }',
    ],
    ['a text that is never closed', ask('yes_no "A?'), ask('yes_no "A?"')],
    ['a range written backwards', ask('scale 10..0 "A?"'), ask('scale 0..10 "A?"')],
    ['a translation to no language of the program', ask('yes_no "A?" en: "B?"'), ask('yes_no "A?"')],
    [
      'a misspelt file',
      video('picture "media/bid.png" { decorative }'),
      video('picture "media/bild.png" { decorative }'),
    ],
    [
      'a picture without a description',
      video('picture "media/bild.png"'),
      video('picture "media/bild.png" { describe "" }'),
    ],
    [
      'a film without a description, in its braces',
      video('video "media/film.mp4" { captions "media/text.vtt" }'),
      video('video "media/film.mp4" { captions "media/text.vtt"  describe "" }'),
    ],
  ])('%s', (_what, written, after) => {
    expect(mended(written)).toBe(after)
    expect(mended(written, ['safe'])).toBe(written)
  })

  test('nothing, where a text that is never closed may hold more than the text', () => {
    expect(mended(ask('yes_no "A? { required }'))).toBe(ask('yes_no "A? { required }'))
  })
})

test.each([
  [
    'off',
    HEADER.replace('retention', 'messages off\n  retention'),
    HEADER.replace('retention', 'messages on\n  retention'),
  ],
  ['not spoken of', HEADER, HEADER.replace('years\n', 'years\n  messages on\n')],
])('messages that are asked about and %s are turned on', (_how, header, after) => {
  const flag = 'flag f notice "F" when message is unanswered for 2 days\nflag g notice "G" when message is received\n'
  const own = sources({ 'program.lykta': header, 'prov.lykta': flag })
  const { files } = mend(analyze(own).diagnostics, own, ['look'])
  expect(files.get('program.lykta')).toBe(after)
  expect(analyze({ ...own, files: new Map([...own.files, ...files]) }).diagnostics).toEqual([])
})

test('of two changes that touch, the first is made', () => {
  const own = sources('form f "F" {}')
  const [problem] = analyze(own).diagnostics
  if (!problem) throw new Error('there is no problem to mend')
  const span = (start: number, end: number) => ({ file: 'prov.lykta', start, end })
  const change = (start: number, end: number, text: string) => ({
    ...problem,
    fixes: [{ grade: 'safe' as const, edits: [{ span: span(start, end), text }] }],
  })
  const { files, done } = mend([change(0, 4, 'x'), change(4, 6, 'y'), change(7, 8, 'z')], own, ['safe'])
  expect(files.get('prov.lykta')).toBe('x f zF" {}')
  expect(done).toHaveLength(2)
})

test('the library is never changed', () => {
  const own = sources(`${HEADER}use instrument x`, { 'x/x.lykta': 'form x "X" { ask a scal 0..10 "A?" }' })
  const { diagnostics } = analyze(own)
  expect(diagnostics.flatMap((one) => one.fixes)).not.toEqual([])
  expect(mend(diagnostics, own, ['safe', 'look']).files.size).toBe(0)
})
