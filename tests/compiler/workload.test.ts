import { describe, expect, test } from 'vitest'
import { analyze, describe as inWords } from '#compiler/index.ts'
import { sources } from './sources.ts'

const forms = ['a', 'b', 'c', 'd', 'e', 'g'].map((id) => `form ${id} "F" { ask x yes_no "X?" }`).join('\n')

const PAGE = 'page p "P" { text "T" }'

function heavy(rows: string, limit = ''): string | null {
  const header = `program p "P" { purpose "x" owner "y" licence "z" retention record 10 years ${limit} }`
  const all = `battery alla "Alla" { a b c d e g }\nbattery tre "Tre" { a b c }`
  const modules = `module start "S" { ${PAGE} }
    module vecka2 "V" { opens when day >= 8 ${PAGE} }
    module fritt "F" { opens when start is done and day >= 3 ${PAGE} }
    module kris "K" { opens by clinician ${PAGE} }`
  const { diagnostics } = analyze(sources(`${header}\n${forms}\n${all}\n${modules}\nschedule { ${rows} }`))
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
    [
      'meet when a module opens for everybody',
      'give a on day 9 give b 1 days after vecka2 opens',
      'at most 1 forms daily',
      'Dag 9: a och b.',
    ],
    [
      'count from a module that is open from the start',
      'give a on day 2 give b 1 days after start opens',
      'at most 1 forms daily',
      'Dag 2: a och b.',
    ],
    [
      'meet on the worst day for a module to open',
      'give a every 10 days from day 5 give b 2 days after fritt opens',
      'at most 1 forms daily',
      'Dag 5, när fritt öppnas dag 3: a och b.',
    ],
    [
      'do not meet before a module can open',
      'give a on day 4 give b 2 days after fritt opens',
      'at most 1 forms daily',
      null,
    ],
    [
      'meet on whatever day a clinician opens a module',
      'give a on day 4 give b 2 days after kris opens',
      'at most 1 forms daily',
      'Dag 4, när kris öppnas dag 2: a och b.',
    ],
    [
      'meet when a module is done after it has opened',
      'give a 3 days after fritt opens give b 1 days after fritt is done',
      'at most 1 forms daily',
      'Dag 6, när fritt öppnas dag 3 och fritt är klar dag 5: a och b.',
    ],
    [
      'end on the day that a row says, whenever its module opens',
      'give a on day 9 give b daily from fritt opens until day 8',
      'at most 1 forms daily',
      null,
    ],
    [
      'meet when a module opens on some weekday',
      'give a every 7 days from day 5 give b on mondays from kris opens until day 21',
      'at most 1 forms daily',
      'Dag 5, när kris öppnas dag 1: a och b.',
    ],
    [
      'of two modules that open when they will are not put together',
      'give a 2 days after fritt opens give b 2 days after kris opens',
      'at most 1 forms daily',
      null,
    ],
    [
      'come after the end by themselves',
      'give a daily give tre 30 days after end give b 30 days after end',
      'at most 3 forms daily',
      'Dag 31, när programmet avslutas dag 1: a, b, c och b.',
    ],
    [
      'leave out what is given on demand, and it is said',
      'give tre at start give b as akut on demand { open 3 days }',
      'at most 2 forms daily',
      'Dag 1: a, b och c. Inte medräknat, eftersom det ges vid behov: akut.',
    ],
    ['never meet', 'give a every 2 days give b every 2 days from day 2', 'at most 1 forms daily', null],
  ])('%s', (_what, rows, limit, witness) => {
    expect(heavy(rows, limit)).toBe(witness)
  })
})
