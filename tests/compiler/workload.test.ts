import { describe, expect, test } from 'vitest'
import { analyze, describe as inWords } from '#compiler/index.ts'
import { sources } from './sources.ts'

const forms = ['a', 'b', 'c', 'd', 'e', 'g'].map((id) => `form ${id} "F" { ask x yes_no "X?" }`).join('\n')

function heavy(rows: string, limit = ''): string | null {
  const header = `program p "P" { purpose "x" owner "y" licence "z" retention record 10 years ${limit} }`
  const all = `battery alla "Alla" { a b c d e g }\nbattery tre "Tre" { a b c }`
  const { diagnostics } = analyze(sources(`${header}\n${forms}\n${all}\nschedule { ${rows} }`))
  const found = diagnostics.find((one) => one.code === 'L2324')
  return found ? inWords(found, 'sv').witness : null
}

describe('the forms of a day', () => {
  test.each<[what: string, rows: string, limit: string, told: string | null]>([
    ['are five where nothing is said', 'give a daily give b daily give c daily give d daily give e daily', '', null],
    ['are no more than five', 'give alla at start', '', 'Dag 1: a, b, c, d, e och g.'],
    ['are as many as is said', 'give alla at start', 'at most 6 forms daily', null],
    ['are no more than is said', 'give a daily give b on day 3', 'at most 1 forms daily', 'Dag 3: a och b.'],
    ['count every time of a day', 'give a daily at 08:00, 20:00', 'at most 1 forms daily', 'Dag 1: a och a.'],
    ['meet late', 'give a every 2 days give b every 3 days from day 2', 'at most 1 forms daily', 'Dag 5: a och b.'],
    [
      'meet for whoever starts on some weekday',
      'give a on mondays give b on day 3',
      'at most 1 forms daily',
      'Dag 3: a och b.',
    ],
    ['never meet', 'give a every 2 days give b every 2 days from day 2', 'at most 1 forms daily', null],
  ])('%s', (_what, rows, limit, witness) => {
    expect(heavy(rows, limit)).toBe(witness)
  })
})
