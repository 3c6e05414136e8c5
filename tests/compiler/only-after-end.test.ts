import { expect, test } from 'vitest'
import { analyzed } from './sources.ts'

const FORMS = ['sen', 'annan', 'fore'].map((id) => `form ${id} "F" { ask x scale 0..10 "X?" { required } }`).join('\n')

/** What is opened by a form that only comes after the end, as it is told. */
function told(text: string, rows = ''): unknown[] {
  const { diagnostics } = analyzed(`${FORMS}
    module kris "K" { opens by clinician page p "P" { text "T" } }
    schedule { give sen 30 days after end give annan 60 days after end give fore daily ${rows} }
    ${text}`)
  return diagnostics.flatMap(({ code, args }) => (code === 'L2325' ? [args] : []))
}

test.each<[what: string, text: string, rows?: string]>([
  ['a rule', 'rule r when sen.x >= 8 { open kris }'],
  ['a rule that asks for more', 'rule r when sen is sent and fore.x >= 2 { open kris }'],
  ['a rule that asks for one of two such forms', 'rule r when sen.x >= 8 or annan.x >= 8 { open kris }'],
  ['a module', 'module m "M" { opens when sen is sent page p "P" { text "T" } }'],
])('%s that opens a module by a form after the end is told of', (_, text) => {
  expect(told(text)).toHaveLength(1)
})

test.each<[what: string, text: string, rows?: string]>([
  ['does something else', 'rule r when sen.x >= 8 { remind clinician "Ring." within 1 day }'],
  ['also holds by something before', 'rule r when sen.x >= 8 or fore.x >= 8 { open kris }'],
  ['holds without an answer', 'rule r when if_missing(sen.x, 9) >= 8 and fore is sent { open kris }'],
  ['asks that it is not sent', 'rule r when sen is not sent and fore.x >= 8 { open kris }'],
  ['reads a form that is also given before', 'rule r when sen.x >= 8 { open kris }', 'give sen as forut on day 5'],
  [
    'reads a form that may be given on demand',
    'rule r when sen.x >= 8 { open kris }',
    'give sen as mer on demand { open 3 days }',
  ],
  ['reads a form that a rule gives', 'rule r when sen.x >= 8 { open kris } rule g when fore.x >= 9 { give sen }'],
])('a rule that %s is not', (_, text, rows) => {
  expect(told(text, rows)).toEqual([])
})
