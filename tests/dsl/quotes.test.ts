import { expect, test } from 'vitest'
import { quotedValue } from '#dsl/quotes.ts'

const LONG = '"""'

test.each<[what: string, written: string, said: string]>([
  ['a text', '"Hej"', 'Hej'],
  ['an empty text', '""', ''],
  ['quotation marks inside', '"Säg \\"hej\\""', 'Säg "hej"'],
  ['a line break', '"Hej\\npå dig"', 'Hej\npå dig'],
  ['a backslash', '"C:\\\\mapp"', 'C:\\mapp'],
  ['a text that was never closed', '"Hej', 'Hej'],
  ['a text in curly quotation marks', '”Hej”', 'Hej'],
  ['a long text on one line', `${LONG}Hej${LONG}`, 'Hej'],
  ['an empty long text', `${LONG}${LONG}`, ''],
  ['the indentation that all lines share', `${LONG}\n    Hej\n    på dig\n  ${LONG}`, 'Hej\npå dig'],
  ['indentation beyond that', `${LONG}\n    - ett\n      - under\n    - två\n${LONG}`, '- ett\n  - under\n- två'],
  ['empty lines, whatever spaces they hold', `${LONG}\n    Hej\n\n  \n    då\n${LONG}`, 'Hej\n\n\ndå'],
  ['a first line beside the quotation marks', `${LONG}Hej\n      du\n      där${LONG}`, 'Hej\ndu\ndär'],
  ['line breaks of another system', `${LONG}\r\n  Hej\r\n  du\r\n${LONG}`, 'Hej\ndu'],
  ['spaces at the ends of lines', `${LONG}\n  Hej  \n  du\t\n${LONG}`, 'Hej\ndu'],
  ['quotation marks and backslashes in a long text', `${LONG}\n  Säg "hej" \\n\n${LONG}`, 'Säg "hej" \\n'],
  ['a long text that was never closed', `${LONG}\n  Hej\n  du\n`, 'Hej\ndu'],
])('%s', (_what, written, said) => {
  expect(quotedValue(written)).toBe(said)
})

test('a text of very many lines', () => {
  expect(quotedValue(`${LONG}${'\n a'.repeat(300_000)}\n${LONG}`)).toHaveLength(600_000 - 1)
})
