import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MESSAGES } from '#compiler/messages/catalogue.ts'
import { root } from '../architecture/sources.ts'
import { copyOf, folderWith, lykta } from './lykta.ts'

const HEADER = 'program p "P" {\n  purpose "x"\n  owner "y"\n  licence "z"\n  retention record 10 years\n}\n'
const UNTIDY = `${HEADER}form f "F" { // why\nask a   yes_no "A?" }\n`
const TIDY = `${HEADER}\nform f "F" { // why\n  ask a yes_no "A?"\n}\n`
const FAULTY = `${HEADER}\nform f "F" {\n  ask a scal 0..10 "A?";\n}\n\nschedule {\n  give f daily\n}\n`

describe('lykta format', () => {
  test('prints the files anew, names those that changed, and then has nothing to do', async () => {
    const folder = folderWith({ 'p/p.lykta': UNTIDY, 'p/tidy.lykta': 'use instrument phq9\n' })
    const first = await lykta(['format', 'p'], folder)
    expect(first).toMatchObject({ code: 0, out: `${join('p', 'p.lykta')}\n`, err: '1 changed\n' })
    expect(readFileSync(join(folder, 'p', 'p.lykta'), 'utf8')).toBe(TIDY)
    expect(await lykta(['format', '--check', 'p'], folder)).toMatchObject({ code: 0, out: '' })
  })

  test('--check names the files that would change, changes none, and exits with 1', async () => {
    const folder = folderWith({ 'p/p.lykta': UNTIDY })
    const { code, out } = await lykta(['format', '--check', 'p'], folder)
    expect({ code, out }).toEqual({ code: 1, out: `${join('p', 'p.lykta')}\n` })
    expect(readFileSync(join(folder, 'p', 'p.lykta'), 'utf8')).toBe(UNTIDY)
  })

  test('leaves what does not parse, and says so', async () => {
    const folder = folderWith({ 'p/p.lykta': FAULTY })
    const { code, err } = await lykta(['format', 'p'], folder)
    expect(code).toBe(1)
    expect(err).toContain('does not parse')
    expect(readFileSync(join(folder, 'p', 'p.lykta'), 'utf8')).toBe(FAULTY)
  })

  test('takes a library of instruments, which is no program', async () => {
    expect((await lykta(['format', '--check', 'examples/instruments'], root)).code).toBe(0)
  })
})

describe('lykta explain', () => {
  test.each(['L2104', 'l2104', 'bands-gap'])('tells what %s means', async (asked) => {
    const { code, out } = await lykta(['explain', asked], folderWith())
    expect(code).toBe(0)
    expect(out).toMatch(/^error L2104 \(bands-gap\)\nNo band of … applies to …\./)
    expect(out).toContain('A result can get a value that no band covers.')
    expect(out).toMatch(/Fails:\n[^]*6\.\.10[^]*Passes:\n[^]*5\.\.10/)
  })

  test('speaks Swedish', async () => {
    expect((await lykta(['explain', 'L2104', '--language', 'sv'], folderWith())).out).toContain('Ett resultat kan bli')
  })

  test.each([
    ['L2104', 'Cannot be accepted: it is an error.'],
    ['L2230', 'Cannot be accepted: it guards patients.'],
    ['L2301', 'Can be accepted: accept L2301 in … because "Why it may stand"'],
  ])('says of %s: %s', async (asked, says) => {
    expect((await lykta(['explain', asked], folderWith())).out).toContain(`\n${says}\n`)
  })

  test('lists all messages when none is asked for', async () => {
    const { code, out } = await lykta(['explain'], folderWith())
    expect({ code, lines: out.split('\n').filter((line) => line.startsWith('L')).length }).toEqual({
      code: 0,
      lines: Object.keys(MESSAGES).length,
    })
    expect(out).toContain('L2104 ')
  })

  test('ends quietly when its reader has read enough', () => {
    const lines = `"${process.execPath}" "${join(root, 'cli', 'lykta.mjs')}" explain | head -n 1`
    expect(spawnSync('sh', ['-c', lines], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('suggests the nearest code or name', async () => {
    expect(await lykta(['explain', 'L2140'], folderWith())).toMatchObject({ code: 2 })
    expect((await lykta(['explain', 'bands-gp'], folderWith())).err).toContain('Did you mean bands-gap?')
  })
})

interface Sarif {
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: Readonly<Record<string, number>>
        }
      }[]
    }[]
  }[]
}

describe('lykta check', () => {
  test('says how many findings are accepted, and gives them as such to other tools', async () => {
    const text = `${HEADER}\nform f "F" {\n  ask a yes_no "A?"\n}\n\naccept L2301 in f because "Given at the visit."\n`
    const folder = folderWith({ 'p/p.lykta': text })
    expect(await lykta(['check', 'p'], folder)).toMatchObject({ code: 0, out: '✓ p: no problems, 1 accepted\n' })
    const json = JSON.parse((await lykta(['check', 'p', '--format', 'json'], folder)).out) as object[]
    expect(json).toMatchObject([{ code: 'L2301', accepted: 'Given at the visit.' }])
    const sarif = JSON.parse((await lykta(['check', 'p', '--format', 'sarif'], folder)).out) as object
    const suppressions = [{ kind: 'inSource', justification: 'Given at the visit.' }]
    expect(sarif).toMatchObject({ runs: [{ results: [{ ruleId: 'L2301', suppressions }] }] })
  })

  test('shows what proves a finding', async () => {
    const bands = 'bands {\n    0..4 green "A"\n    6..9 red "B"\n  }'
    const form = `form f "F" {\n  ask a scale 0..9 "A?"\n  result r "R" = a {\n  ${bands}\n  }\n}\n`
    const folder = folderWith({ 'p/p.lykta': `${HEADER}\n${form}` })
    const { code, out } = await lykta(['check', 'p'], folder)
    expect(code).toBe(1)
    expect(out).toContain('For example: a 5 → 5.')
  })

  test('--format sarif gives what SARIF 2.1.0 requires', async () => {
    const { code, out } = await lykta(['check', 'p å', '--format', 'sarif'], folderWith({ 'p å/p.lykta': FAULTY }))
    expect(code).toBe(1)
    const { version, runs } = JSON.parse(out) as Sarif
    expect(version).toBe('2.1.0')
    const [run] = runs
    expect(run?.tool.driver.name).toBe('Lykta')
    expect(new Set(run?.tool.driver.rules.map((one) => one.id)).size).toBe(run?.tool.driver.rules.length)
    expect(run?.results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex, level, message, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(level)
      expect(message.text).not.toBe('')
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
      expect(artifactLocation?.uri).toBe('p%20%C3%A5/p.lykta')
      for (const value of Object.values(region ?? { none: 0 })) expect(value).toBeGreaterThanOrEqual(1)
    }
  })

  test('--format github gives workflow commands', async () => {
    const { out } = await lykta(['check', 'p', '--format', 'github'], folderWith({ 'p/p.lykta': FAULTY }))
    expect(out).toMatch(/^::error file=p\/p\.lykta,line=9,endLine=9,col=9,endColumn=13,title=L1003 unexpected::Found /m)
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) /)
  })

  test('--fix mends what is safe, and tells what is left', async () => {
    const folder = folderWith({ 'p/p.lykta': FAULTY })
    const { code, out } = await lykta(['check', '--fix', 'p'], folder)
    expect(code).toBe(1)
    expect(out).toContain(`fixed L1001 ${join('p', 'p.lykta')}:9:24: ; → ∅`)
    expect(out).toContain('error L1003')
    expect(readFileSync(join(folder, 'p', 'p.lykta'), 'utf8')).toBe(FAULTY.replace(';', ''))
  })

  test('--fix=all also mends what somebody should look at', async () => {
    const folder = folderWith({ 'p/p.lykta': FAULTY })
    const { code, out } = await lykta(['check', 'p', '--fix=all'], folder)
    expect(out).toContain('scal → scale')
    expect(out).toContain('no problems')
    expect(code).toBe(0)
  })

  test('--fix changes nothing in the library', async () => {
    const library = 'instrument x "X" {\n  source "s"\n  licence "l"\n  ask a scal 0..10 "A?"\n}\n'
    const folder = folderWith({ 'p/p.lykta': `${HEADER}use instrument x\n`, 'library/x/x.lykta': library })
    await lykta(['check', 'p', '--fix=all', '--library', 'library'], folder)
    expect(readFileSync(join(folder, 'library', 'x', 'x.lykta'), 'utf8')).toBe(library)
  })
})

describe('lykta test --format junit', () => {
  test('gives a suite per program and a case per scenario', async () => {
    const { code, out } = await lykta(['test', 'examples/fysisk-aktivitet', '--format', 'junit'], root)
    expect(code).toBe(0)
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites>\n {2}<testsuite name="examples/)
    expect(out).toContain(' failures="0" errors="0" ')
    expect(out.match(/<testcase /g)?.length).toBe(Number(/tests="(\d+)"/.exec(out)?.[1]))
  })

  test('holds what was expected where a scenario does not hold', async () => {
    const folder = copyOf('somndagbok')
    const rules = join(folder, 'somndagbok', 'regler.lykta')
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('phq9.sjalvskada >= 1', 'phq9.sjalvskada >= 2'))
    const { code, out } = await lykta(['test', 'somndagbok', '--format', 'junit'], folder)
    expect(code).toBe(1)
    expect(out).toMatch(/<failure message="[^"]+">[^<]*expected: raised/)
  })

  test('holds the errors of a program that cannot be played', async () => {
    const folder = copyOf('somndagbok')
    const { code, out } = await lykta(['test', 'somndagbok', '--format', 'junit', '--library', folder], folder)
    expect(code).toBe(1)
    expect(out).toContain(' errors="1" ')
    expect(out).toMatch(/<error message="somndagbok">[^<]*&quot;phq9&quot;/)
  })
})
