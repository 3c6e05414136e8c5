import { describe, expect, test } from 'vitest'
import { analyze, describe as inWords, type Diagnostic } from '#compiler/index.ts'
import { prepare, scoreForm } from '#engine/index.ts'
import { analyzed, sources } from './sources.ts'

const QUESTIONS = `
  ask a scale 0..3 "A" ask b one of { x = 1 "X" y = 4 "Y" z = 9 "Z" } "B" ask n number 0..5000 "N"
  ask p many of { x "X" y "Y" z "Z" } "P" ask k time "K" ask l time "L"
  ask i1 scale 0..3 "1" ask i2 scale 0..3 "2" ask i3 scale 0..3 "3" ask i4 scale 0..3 "4" ask i5 scale 0..3 "5"`

const ITEMS = 'i1, i2, i3, i4, i5'

/** What is said of the bands of a result, and the value that the engine gives to the answers that are shown. */
function found(value: string, bands: string, more = ''): { problem: Diagnostic; scored: number | null } {
  const form = (items: string): string => `form f "F" {${QUESTIONS}\n  result r "R" = ${value} { ${items} ${more} }\n}`
  const [problem] = analyzed(form(`bands { ${bands} }`)).diagnostics.filter((one) => one.severity === 'error')
  if (!problem) throw new Error('there is nothing wrong with the bands')
  const { bundle } = analyzed(form(''))
  const answers = problem.witness?.kind === 'answers' ? problem.witness.answers : null
  const score = bundle && answers && scoreForm(prepare(bundle), null, 'f', answers)[0]
  return { problem, scored: score ? score.value : null }
}

describe('answers that are shown are real: the engine scores them', () => {
  test.each<[value: string, bands: string, more: string, low: number, high: number]>([
    ['a', '0..1 green "A" 3..3 red "B"', '', 2, 2],
    ['b', '0..1 green "A" 9..9 red "B"', '', 4, 4],
    ['a + b', '0..9 green "A" 11..12 red "B"', '', 10, 10],
    ['a / b', 'below 0.5 green "A" 1 and over red "B"', '', 0.5, 0.999999],
    [`sum(${ITEMS})`, '0..6 green "A" 8..15 red "B"', '', 7, 7],
    [`sum(${ITEMS})`, '0..14 green "A"', '', 15, 15],
    [`mean(${ITEMS})`, 'below 1.1 green "A" 1.3 and over red "B"', '', 1.1, 1.299999],
    [`100 - n`, 'below 0 red "A" 2 to 100 green "B"'.replace('2 to 100', '2 to below 101'), '', 0, 1.999999],
    ['n', '0..1233 green "A" 1235..5000 red "B"', '', 1234, 1234],
    ['n * 2 + a', '0..2466 green "A" 2468..10003 red "B"', '', 2467, 2467],
    ['count(p)', '1..1 green "A" 3..3 red "B"', '', 2, 2],
    ['minutes(k to l)', '0..479 green "A" 481..1439 red "B"', '', 480, 480],
    ['hours(k to l)', 'below 7.5 green "A" 8 and over red "B"', '', 7.5, 7.999999],
  ])('%s: %s', (value, bands, more, low, high) => {
    const { problem, scored } = found(value, bands, more)
    expect(problem.code).toBe('L2104')
    expect(scored).toBeGreaterThanOrEqual(low)
    expect(scored).toBeLessThanOrEqual(high)
    expect(problem.args['value']).toBe(scored)
  })

  test('an overlap shows answers for which both bands hold', () => {
    const { problem, scored } = found('a + b', '0..8 green "A" 7..12 red "B"')
    expect(problem.code).toBe('L2101')
    expect([7, 8]).toContain(scored)
  })

  test('an unreachable band shows the answers that lead nearest to it', () => {
    expect(found('a + b', '0..12 green "A" 13..20 red "B"')).toMatchObject({ problem: { code: 'L2102' }, scored: 12 })
    expect(found('a + b', '0..0 green "A" 1..12 red "B"')).toMatchObject({ problem: { code: 'L2102' }, scored: 1 })
  })

  test('is told in the reader’s language', () => {
    const gap = found('a / 2', 'below 1.5 green "A"').problem
    expect(inWords(gap, 'sv').witness).toBe('Till exempel: a 3 → 1,5.')
    expect(inWords(gap, 'en').witness).toBe('For example: a 3 → 1.5.')
  })
})

const HEADER = 'program p "P" { purpose "x" owner "y" licence "z" retention record 10 years }\n'
const ASKED =
  'form f "F" { ask a scale 0..3 "A?" ask c yes_no "C?" ask d many of { x "X" } "D?" { required } ask e scale 0..3 "E?" { required } result r "R" = a + e  result s "S" = sum(a, e) { missing up to 1 prorated } }\nschedule { give f daily }\n'

/** The codes about missing values, and the question that is shown. */
function missing(text: string): (string | undefined)[] {
  const { diagnostics } = analyze(sources(HEADER + ASKED + text))
  return diagnostics
    .filter((one) => ['L2230', 'L2231', 'L2232'].includes(one.code))
    .map((one) => `${one.code} ${one.witness?.kind === 'unanswered' ? one.witness.question : '–'}`)
}

describe('a value that can be missing', () => {
  const flag = (when: string, severity = 'priority'): string => `flag x ${severity} "X" when ${when}`
  test.each<[what: string, text: string, codes: readonly string[]]>([
    ['hides a priority flag', flag('f.a >= 2'), ['L2230 a']],
    ['hides it by way of a result', flag('f.r >= 2'), ['L2230 a']],
    ['is made up for', flag('f.s >= 2'), []],
    ['is passed over by another flag', flag('f.a >= 2', 'notice'), ['L2231 a']],
    ['is passed over by a rule', 'rule x when f.c is yes { end program }', ['L2231 c']],
    ['is passed over by a rule that reads it as it is', 'rule x when f.c { end program }', ['L2231 c']],
    ['becomes true', flag('not (f.a >= 2)', 'notice'), ['L2232 a']],
    ['does not become true twice turned', flag('not (not (f.a >= 2))', 'notice'), ['L2231 a']],
    ['becomes true before there are two', flag('f is sent and not (change(f.s) >= 2)', 'notice'), ['L2232 –']],
    ['is told once for each condition', flag('f.a >= 2 or f.a is 0'), ['L2230 a']],
    ['matters not where the question is required', flag('f.e >= 2'), []],
    ['is said by the flag itself', flag('if_missing(f.a, 3) >= 2'), []],
    ['is said by another flag', `${flag('f.a >= 2')}\nflag y notice "Y" when f is sent and not answered(f.a)`, []],
    ['is said of the result', `${flag('f.r >= 2')}\nflag y notice "Y" when f is sent and not answered(f.r)`, []],
    ['is not said by asking if the form is sent', flag('f is sent and f.a >= 2'), ['L2230 a']],
    ['is not said of another question', `${flag('f.a >= 2')}\nflag y notice "Y" when not answered(f.c)`, ['L2230 a']],
    ['is a choice of none', flag('f.d has x and count(f.d) is 1'), []],
    ['only closes a module', 'module m "M" { opens when f.a >= 2 page p "P" { text "T" } }', []],
    ['opens a module', 'module m "M" { opens when not (f.a >= 2) page p "P" { text "T" } }', ['L2232 a']],
    ['only hides a page', 'module m "M" { page p "P" { show when f.a >= 2 text "T" } }', []],
    ['is nothing to change over time', flag('change(f.r) >= 2'), []],
  ])('%s', (_what, text, codes) => {
    expect(missing(text)).toEqual(codes)
  })
})
