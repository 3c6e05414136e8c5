import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOf } from '#storage/digest.ts'
import { root } from '../architecture/sources.ts'
import { copyOf, folderWith, lykta } from './lykta.ts'

const EXAMPLES = ['somndagbok', 'fysisk-aktivitet', 'leva', 'e-horsel', 'ocd-grupp', 'anhorig'].map(
  (name) => `examples/${name}`,
)
const HEADER = 'program p "P" { purpose "x" owner "y" licence "z" retention record 10 years }\n'
const BROKEN = `${HEADER}
form f "F" {
  ask a one of grad "Hur?"
  ask b number 0..10 "Tal"
  result total "Summa" = sum(b, cc)
}
choices graad { 0 "Nej" 1 "Ja" }
flag x prio "Hej" when f.b >= 5
`

describe('lykta check', () => {
  test('says nothing is wrong with the examples', async () => {
    const { code, out } = await lykta(['check', ...EXAMPLES], root)
    expect(out).toBe(EXAMPLES.map((folder) => `✓ ${folder}: no problems\n`).join(''))
    expect(code).toBe(0)
  })

  test('gives every error of a broken program with code, line, column, marker and suggestion, and exits with 1', async () => {
    const folder = folderWith({ 'p/p.lykta': BROKEN })
    const { code, out } = await lykta(['check', 'p'], folder)
    expect(code).toBe(1)
    expect(out).toContain(
      [
        'error L2001 (unknown-name): There is no list of choices called "grad".',
        '  --> p/p.lykta:4:16',
        '    |',
        '  4 |   ask a one of grad "Hur?"',
        '    |                ^^^^',
        '  help: Did you mean "graad"?',
      ].join('\n'),
    )
    expect(out).toContain('p/p.lykta:6:33')
    expect(out).toContain('p/p.lykta:9:8')
    expect(out).toMatch(/3 errors/)
  })

  test('speaks Swedish where asked, or where the environment does', async () => {
    const folder = folderWith({ 'p/p.lykta': BROKEN })
    const asked = await lykta(['check', 'p', '--language', 'sv'], folder)
    const environment = await lykta(['check', 'p'], folder, { LANG: 'sv_SE.UTF-8' })
    expect(asked.out).toContain('fel L2001')
    expect(environment.out).toBe(asked.out)
  })

  test('gives data as JSON with the same places', async () => {
    const folder = folderWith({ 'p/p.lykta': BROKEN })
    const { code, out } = await lykta(['check', 'p', '--format', 'json'], folder)
    const problems = JSON.parse(out) as { code: string; file: string; start: object }[]
    expect(code).toBe(1)
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'L2001', file: join('p', 'p.lykta'), start: { line: 4, column: 16 } }),
    )
  })

  test.each([
    [['check', 'nowhere'], /nowhere is not a folder/],
    [['check', '.'], /holds no \.lykta files/],
    [['serve', '--port', 'abc'], /"abc" is not a port/],
    [['serve', '--database', 'mysql:x'], /"mysql:…" is not one that is known here.*sqlite:PATH or postgres:/],
    [
      ['publish', join(root, 'examples', 'somndagbok'), '--database', 'lykta.db'],
      /"lykta.db" is not one that is known here.*sqlite:PATH/,
    ],
  ])('%j ends with 2 and says what to do', async (args, words) => {
    const { code, out, err } = await lykta(args, folderWith())
    expect(code).toBe(2)
    expect(err).toMatch(words)
    expect(err).not.toContain('    at ')
    expect(out).toBe('')
  })

  test.each(['check', 'test', 'simulate', 'format', 'explain', 'build', 'publish', 'serve', 'design', 'demo'])(
    '%s has help',
    async (command) => {
      const { code, out } = await lykta([command, '--help'], folderWith())
      expect(code).toBe(0)
      expect(out).toContain(`Usage: lykta ${command}`)
    },
  )

  test('a misspelt command suggests the right one', async () => {
    const { code, err } = await lykta(['chekc'], folderWith())
    expect(code).not.toBe(0)
    expect(err).toContain('Did you mean check?')
  })
})

describe('lykta test', () => {
  test('plays the scenarios of the examples, and all of them hold', async () => {
    const { code, out } = await lykta(['test', ...EXAMPLES], root)
    expect(out).toMatch(/^✓ /)
    expect(out).toMatch(/\d+ scenarios held, 0 did not\n$/)
    expect(code).toBe(0)
  })

  test('shows what was expected, what there was and what led there, and exits with 1', async () => {
    const folder = copyOf('somndagbok')
    const rules = join(folder, 'somndagbok', 'regler.lykta')
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('phq9.sjalvskada >= 1', 'phq9.sjalvskada >= 2'))
    const { code, out } = await lykta(['test', 'somndagbok'], folder)
    expect(code).toBe(1)
    expect(out).toMatch(/✗ /)
    expect(out).toMatch(/--> somndagbok\/scenarier\.lykta:\d+:3\n +\|\n +\d+ \|   expect flag sjalvskada\n +\| +\^+\n/)
    expect(out).toMatch(/expected: raised\n\s+got: +not raised \(day 1, 2026-03-02 08:00\)/)
    expect(out).toMatch(/what led here:\n    day 1, 2026-03-02 08:00 +the program began/)
    const swedish = await lykta(['test', 'somndagbok', '--language', 'sv'], folder)
    expect(swedish.out).toMatch(/väntat: flaggad\n\s+blev: +inte flaggad \(dag 1, 2026-03-02 08:00\)/)
  })
})

describe('lykta test --coverage', () => {
  const PROGRAM = `${HEADER}
form f "F" {
  ask a number 0..10 "A?"
  ask b yes_no "B?" { show when a >= 5 or a < 1 }
}
schedule { give f daily { open 12 hours } }
flag hog notice "Hög" when f.a >= 8
scenario "Ett" {
  start 2026-03-02 08:00
  answer f { a 9 }
  expect flag hog
}
`

  test('names what no scenario exercises first, with its place, then how much of each kind', async () => {
    const folder = folderWith({ 'p/p.lykta': PROGRAM })
    const { code, out } = await lykta(['test', 'p', '--coverage'], folder)
    expect(code).toBe(0)
    expect(out).toContain(
      [
        '1 scenario held, 0 did not',
        '',
        'p: the scenarios exercise 45 % of the program (5 of 11)',
        'Not exercised:',
        '  p/p.lykta:8:1   hog is never tried without being raised',
        '  p/p.lykta:5:33  f.b a >= 5 or a < 1 always holds',
        '  p/p.lykta:5:33  f.b a >= 5 always holds',
        '  p/p.lykta:5:43  f.b a < 1 never holds',
        '  p/p.lykta:5:43  f.b a < 1 always holds',
        '  p/p.lykta:7:12  f is never missed',
        '',
      ].join('\n'),
    )
    expect(out).toMatch(/\n +exercised +of +share\n +flags +1 +2 +50 %\n/)
  })

  test('names a file of the library as seen from where it runs', async () => {
    const text = `${HEADER}\nuse instrument phq9\nschedule { give phq9 daily }\nscenario "S" { start 2026-03-02 08:00 }`
    const folder = folderWith({ 'p/p.lykta': text })
    const { out } = await lykta(['test', join(folder, 'p'), '--coverage'], root)
    expect(out).toMatch(/^ {2}examples\/instruments\/phq9\/phq9\.lykta:\d+:\d+ /m)
    expect(out).not.toContain(root)
  })

  test('exits with 1 below the least share, and not at it', async () => {
    const folder = folderWith({ 'p/p.lykta': PROGRAM })
    const { out } = await lykta(['test', 'p', '--coverage', '--format', 'json'], folder)
    const { coverage } = JSON.parse(out) as { coverage: { percent: number; goals: object[] }[] }
    const { percent, goals } = coverage[0] ?? { percent: 0, goals: [] }
    expect(goals).toContainEqual(
      expect.objectContaining({ kind: 'row', subject: 'f', outcome: 'missed', covered: false, line: 7, column: 12 }),
    )
    expect((await lykta(['test', 'p', '--min', `${percent}`], folder)).code).toBe(0)
    expect((await lykta(['test', 'p', '--min', `${percent + 1}`], folder)).code).toBe(1)
  })

  test.each(['101', '-1', 'allt'])('--min %s ends with 2', async (share) => {
    const { code, out, err } = await lykta(['test', 'p', `--min=${share}`], folderWith({ 'p/p.lykta': PROGRAM }))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`"${share}" is not a share of the program`)
  })

  test('says so where there are no scenarios', async () => {
    const { code, out } = await lykta(['test', 'p'], folderWith({ 'p/p.lykta': HEADER }))
    expect([code, out]).toEqual([0, 'p: no scenarios\n0 scenarios held, 0 did not\n'])
  })
})

describe('lykta simulate', () => {
  const small = ['--patients', '12', '--weeks', '4']

  test('leaves out the weeks after the end in which nothing happens', async () => {
    const rule = 'rule slut when day >= 10 { end program }'
    const text = `${HEADER}\n${rule}\nform f "F" { ask a yes_no "A?" }\nschedule { give f daily }`
    const folder = folderWith({ 'p/p.lykta': text })
    const { out } = await lykta(['simulate', 'p', '--patients', '3', '--weeks', '6'], folder)
    expect(out).toMatch(/^ {2}2 +\d/m)
    expect(out).not.toMatch(/^ {2}[3-6] +0 /m)
  })

  test('tells what never happens first, then the workload week by week, and the same bytes for the same seed', async () => {
    const [first, again, other] = await Promise.all([
      lykta(['simulate', 'examples/somndagbok', ...small], root),
      lykta(['simulate', 'examples/somndagbok', ...small], root),
      lykta(['simulate', 'examples/somndagbok', ...small, '--seed', '2'], root),
    ])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^examples\/somndagbok: 12 made-up patients for 4 weeks, seed 1\n/)
    expect(first.out).toMatch(
      /Never happened:\n(.*\n)*  lang_vantan +the rule never fired\n(.*\n)*.*week +there +forms/,
    )
    expect(first.out).toMatch(/\n  4 +\d+ +\d+\.\d/)
    expect(first.out).toContain('Answers and messages are made up')
    expect(first.err).toBe('')
    expect(again.out).toBe(first.out)
    expect(other.out).not.toBe(first.out)
  })

  test('begins everything it says of what never happens in the same column', async () => {
    const { out } = await lykta(['simulate', 'examples/leva', ...small], root)
    const said = out.split('Never happened:\n')[1]?.split('\n\n')[0]?.split('\n') ?? []
    const places = said.map((line) => /^ {2}\S+ +/.exec(line)?.[0].length)
    expect(said.some((line) => line.includes('the rule')) && said.some((line) => line.includes('the flag'))).toBe(true)
    expect(new Set(places).size).toBe(1)
  })

  test('gives data as JSON with the same numbers', async () => {
    const { out } = await lykta(['simulate', 'examples/somndagbok', ...small, '--format', 'json'], root)
    const data = JSON.parse(out) as { byWeek: object[]; rules: Record<string, number> }
    expect(data.byWeek).toHaveLength(4)
    expect(data.rules['lang_vantan']).toBe(0)
  })

  test.each([
    [['--patients', '0'], /"0" is not a number of patients. Give a whole number from 1/],
    [['--weeks', '1.5'], /"1.5" is not a number of weeks/],
    [['--weeks', '521'], /to 520/],
  ])('%j ends with 2', async (args, words) => {
    const { code, out, err } = await lykta(['simulate', 'examples/somndagbok', ...args], root)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })

  test('of a broken program it says what is wrong, and ends with 1', async () => {
    const { code, out, err } = await lykta(['simulate', 'p'], folderWith({ 'p/p.lykta': BROKEN }))
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('3 errors')
  })
})

describe('lykta build', () => {
  test('gives the same bytes twice, named by their digest, with every file of media', async () => {
    const [one, two] = [folderWith(), folderWith()]
    const first = await lykta(['build', join(root, 'examples', 'somndagbok'), '--out', '.', '--release', '1.2.3'], one)
    const second = await lykta(['build', join(root, 'examples', 'somndagbok'), '--out', '.', '--release', '1.2.3'], two)
    const bundle = readFileSync(join(one, 'somndagbok-1.2.3', 'bundle.json'))
    expect(bundle.equals(readFileSync(join(two, 'somndagbok-1.2.3', 'bundle.json')))).toBe(true)
    expect(first.out).toContain(digestOf(bundle))
    expect(second.out).toBe(first.out)
    const media = Object.keys((JSON.parse(bundle.toString()) as { media: object }).media)
    const files = readdirSync(join(one, 'somndagbok-1.2.3', 'media'))
    expect(new Set(files.map((name) => name.split('.')[0]))).toEqual(new Set(media))
    expect(files).toHaveLength(media.length)
  })

  test('writes no bundle of a broken program', async () => {
    const folder = folderWith({ 'p/p.lykta': BROKEN })
    const { code, out, err } = await lykta(['build', 'p'], folder)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('3 errors')
    expect(existsSync(join(folder, 'bundles'))).toBe(false)
  })
})

describe('lykta publish', () => {
  const database = ['--database', 'sqlite:data/lykta.db']

  test('publishes once, says when nothing has changed, and takes the next version when something has', async () => {
    const folder = copyOf('somndagbok')
    const publish = () => lykta(['publish', 'somndagbok', ...database], folder)
    expect((await publish()).out).toContain('somndagbok 1.0.0 published')
    expect((await publish()).out).toContain('somndagbok 1.0.0 already published')
    const header = join(folder, 'somndagbok', 'program.lykta')
    writeFileSync(header, readFileSync(header, 'utf8').replace('Exempelmottagningen', 'Mottagningen'))
    expect((await publish()).out).toContain('somndagbok 1.1.0 published')
  })

  test('refuses an older version with the reason', async () => {
    const folder = copyOf('somndagbok')
    await lykta(['publish', 'somndagbok', '--release', '2.0.0', ...database], folder)
    const { code, err } = await lykta(['publish', 'somndagbok', '--release', '1.0.0', ...database], folder)
    expect(code).toBe(2)
    expect(err).toContain('bundle_older')
  })

  test('publishes nothing whose scenarios do not hold', async () => {
    const folder = copyOf('somndagbok')
    const rules = join(folder, 'somndagbok', 'regler.lykta')
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('phq9.sjalvskada >= 1', 'phq9.sjalvskada >= 2'))
    const { code, out, err } = await lykta(['publish', 'somndagbok', ...database], folder)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('✗')
  })
})
