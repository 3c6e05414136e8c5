import { describe, expect, test } from 'vitest'
import { analyze } from '#compiler/index.ts'
import { CONTEXTUAL, RESERVED, TIME_UNITS, WEEKDAYS } from '#dsl/words.ts'
import { rendered } from './render.ts'
import { analyzed, HEADER, sources } from './sources.ts'

/** A program in which everything that can have a name has this one, and uses it everywhere a name can stand. */
function everythingCalled(name: string): string {
  const form = `${name}_f`
  return `
choices ${name} { ${name} "A"  ${name}_2 = 2 "B" }
form ${form} "F" {
  ask ${name} one of { ${name} = 1 "A" ${name}_2 = 2 "B" } "Q"
  ask ${name}_2 many of ${name} "Q" { show when ${name} is ${name} }
  ask ${name}_3 text "Q" { show when ${name}_2 has ${name} }
  ask ${name}_4 time "Q"
  check hours(${name}_4 to ${name}_4) < 3 else "Nej."
  result ${name}_r "R" = ${name} + sum(${name}, 1) {
    bands { below 4 green "Låg" 4 and over red "Hög" }
    example { ${name} ${name}  ${name}_2 ${name}, ${name}_2  ${name}_4 08:00 } is 3 in "Låg"
  }
}
form ${name} "G" { ask ${name} yes_no "Q" }
module ${name}_m "M" {
  opens when ${name} is sent and ${form}.${name}_r > 3 or ${form}.${name} is ${name} or ${name}.${name}
  section ${name} "S" { page ${name} "P" { form ${name} text "T" } }
}
module ${name}_n "N" { opens when ${name}_m is done page ${name} "P" { text "T" } }
battery ${name}_b "B" { ${name} ${form} }
activity plan { measure ${name}_v "V" kg 0..9 { every 2 days bands { 0..4 green "${name}" 5..9 red "Hög" } } }
schedule {
  give ${name}_b as ${name} at start
  give ${name} as ${name}_2 daily at 08:00
}
flag ${name} notice "F" when ${form}.${name}_2 has ${name} and change(${form}.${name}_r) > 1
flag ${name}_2 notice "F" when missed_in_a_row(${name}) > 2 or days_since(${name}_v) > 3
flag ${name}_3 notice "F" when change(${name}_v) > 1 and ${name}_v in "${name}" or ${name}_v is 3
rule ${name} when ${name} is open { open ${name}_m give ${name} }
scenario "S" {
  start 2026-03-02 08:00
  answer ${name} { ${name} yes }
  give ${name}
  open ${name}_m
  read ${name}_m.${name}
  acknowledge ${name}
  register ${name}_v 3
  expect ${name}_v is 3 in "${name}"
  expect ${name} is not open
  expect ${name}_m is open
  expect ${form}.${name}_r is missing
  expect no flag ${name}
  expect flag ${name}
}
`
}

/** Names of rows that the engine keeps for itself. */
const KEPT = ['page', 'rule', 'extra']

/** In a flag, day is the day in the program. In an example, all is every question. */
const words = [...CONTEXTUAL, ...TIME_UNITS, ...WEEKDAYS, 'constructor', 'toString', 'valueOf', 'näste', '_x'].filter(
  (word) => !KEPT.includes(word) && word !== 'all',
)

describe('may be the name of anything', () => {
  test.each(words)('%s', (word) => {
    expect(rendered(analyzed(everythingCalled(word)), ['error'])).toBe('')
  })
})

describe('is never a name', () => {
  test.each([...RESERVED])('%s', (word) => {
    expect(analyzed(`form ${word} "F" { ask a yes_no "A" }`).bundle).toBeNull()
  })
})

test.each(KEPT)('a row of the schedule is not called %s', (word) => {
  const analysis = analyzed(`form f "F" { ask a yes_no "A" }\nschedule { give f as ${word} daily }`)
  expect(analysis.diagnostics.map((one) => one.code)).toEqual(['L2002'])
})

test('a program, a theme and a form may share a name', () => {
  const text = HEADER.replace('program prov', 'program x').replace('}', '  theme x\n}')
  const analysis = analyze(sources(`${text}theme x { square }\nform x "X" { ask x yes_no "X" }`))
  expect(rendered(analysis, ['error'])).toBe('')
  expect(analysis.bundle).toMatchObject({ program: 'x', theme: { corners: 'square' } })
})

test('a folder without files has no program', () => {
  const analysis = analyze(sources({}))
  expect(analysis.diagnostics.map((one) => one.code)).toEqual(['L2003'])
  expect(analysis.bundle).toBeNull()
})
