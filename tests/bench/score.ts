import { join } from 'node:path'
import { load } from '#cli/io/load.ts'
import { advance, initial, prepare, scoreForm, wakeAt, type State } from '#engine/index.ts'
import { compile } from '#engine/expression.ts'
import { NO_MISSING } from '#engine/place.ts'
import { Scope } from '#engine/scope.ts'
import { root } from '../architecture/sources.ts'
import { median, quantile, table } from './frame.ts'
import { library } from './peer.ts'

/*
 * Scoring PHQ-9: the sum of nine answers, its band, and whether the ninth is a risk. Lykta also does what it does to a real
 * patient: reads the options chosen, prorates what is missing, and says how sure the score is. The peers get numbers and
 * miss nothing. All in one process, taking turns.
 */

const TURNS = 9
/** How long each turn lasts, about, in milliseconds. */
const LASTS = 150

const ITEMS = [
  'intresse',
  'nedstamd',
  'somn',
  'energi',
  'aptit',
  'sjalvkansla',
  'koncentration',
  'rorelse',
  'sjalvskada',
]
const points = Object.fromEntries(ITEMS.map((item, place) => [item, (place * 2) % 4]))
const answers = Object.fromEntries(Object.entries(points).map(([item, value]) => [item, String(value)]))
const expected = { sum: 8, band: 1, risk: false }

const sumOf = (reference: (item: string) => string) => ITEMS.map(reference).join(' + ')
const BANDS = 'iif({sum} >= 20, 4, iif({sum} >= 15, 3, iif({sum} >= 10, 2, iif({sum} >= 5, 1, 0))))'

interface Scored {
  readonly sum: number
  readonly band: number
  readonly risk: boolean
}

/** One that answers at once is not made to wait for a promise, which would take longer than what it does. */
type Contestant =
  | { readonly name: string; readonly score: () => Scored }
  | { readonly name: string; readonly later: () => Promise<Scored> }

const { analysis } = await load(join(root, 'examples', 'somndagbok'))
if (analysis.bundle === null) throw new Error('the sleep diary has errors')
const program = prepare(analysis.bundle)
const contestants = [lykta(), ...surveyCore(), ...fhirpath(), ...jsonRulesEngine(), byHand()]
const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]))
for (const each of contestants) {
  const found = 'score' in each ? each.score() : await each.later()
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${each.name}: ${JSON.stringify(found)}`)
}
for (let turn = -2; turn < TURNS; turn++) {
  for (const each of contestants) {
    const rate = await timed(each)
    if (turn >= 0) rates.get(each.name)?.push(rate)
  }
}
const own = rates.get('Lykta') ?? []
table('Scoring PHQ-9', [
  ['', 'a second', 'Lykta is faster by (min–max)'],
  ...[...rates].map(([name, each]) => {
    const ratios = each.map((rate, turn) => (own[turn] ?? Number.NaN) / rate)
    const told = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) => ratio.toPrecision(3))
    return [name, Math.round(median(each)).toLocaleString('en'), `${told[1]} (${told[0]}–${told[2]})`]
  }),
])
tellEvents()

/** How often in a second of the processor's time, for about as long as a turn lasts. */
async function timed(each: Contestant): Promise<number> {
  const started = process.cpuUsage()
  let count = 0
  let took = 0
  while (took < LASTS) {
    if ('score' in each) for (let n = 0; n < 500; n++) each.score()
    else for (let n = 0; n < 500; n++) await each.later()
    count += 500
    const { user, system } = process.cpuUsage(started)
    took = (user + system) / 1000
  }
  return (count * 1000) / took
}

function lykta(): Contestant {
  const form = program.forms.get('phq9')?.form
  if (form === undefined) throw new Error('the sleep diary has no PHQ-9')
  const risk = { op: 'score', form: 'phq9', question: 'sjalvskada' } as const
  const isRisk = compile(
    { op: 'call', name: 'at_least', args: [risk, { op: 'literal', value: 1 }] },
    { home: form, form: () => form, missing: NO_MISSING, watch: null },
  )
  return {
    name: 'Lykta',
    score: () => {
      const total = scoreForm(program, null, 'phq9', answers)[0]
      const flagged = isRisk(new Scope(answers, null, '', [], null))
      return { sum: total?.value ?? -1, band: total?.band ?? -1, risk: flagged === true }
    },
  }
}

function surveyCore(): Contestant[] {
  const loaded = library('survey-core') as {
    ExpressionRunner: new (text: string) => { runValues(values: object): unknown }
    ConditionRunner: new (text: string) => { runValues(values: object): unknown }
  } | null
  if (loaded === null) return []
  const sum = new loaded.ExpressionRunner(sumOf((item) => `{${item}}`))
  const band = new loaded.ExpressionRunner(BANDS)
  const risk = new loaded.ConditionRunner('{sjalvskada} >= 1')
  const score = () => {
    const total = sum.runValues(points) as number
    return { sum: total, band: band.runValues({ sum: total }) as number, risk: risk.runValues(points) as boolean }
  }
  return [{ name: 'survey-core', score }]
}

function fhirpath(): Contestant[] {
  const loaded = library('fhirpath') as { compile(text: string): (resource: object) => unknown[] } | null
  if (loaded === null) return []
  const sum = loaded.compile(sumOf((item) => item))
  const band = loaded.compile('iif(sum >= 20, 4, iif(sum >= 15, 3, iif(sum >= 10, 2, iif(sum >= 5, 1, 0))))')
  const risk = loaded.compile('sjalvskada >= 1')
  const score = () => {
    const total = sum(points)[0] as number
    return { sum: total, band: band({ sum: total })[0] as number, risk: risk(points)[0] as boolean }
  }
  return [{ name: 'fhirpath.js', score }]
}

function jsonRulesEngine(): Contestant[] {
  const loaded = library('json-rules-engine') as { Engine: new () => RulesEngine } | null
  if (loaded === null) return []
  const engine = new loaded.Engine()
  engine.addFact('sum', async (_, almanac) => {
    const values = await Promise.all(ITEMS.map((item) => almanac.factValue(item)))
    return values.reduce((sum, value) => sum + value, 0)
  })
  for (const [band, from] of [0, 5, 10, 15, 20].entries()) {
    const conditions = [
      { fact: 'sum', operator: 'greaterThanInclusive', value: from },
      { fact: 'sum', operator: 'lessThan', value: [5, 10, 15, 20, 28][band] },
    ]
    engine.addRule({ conditions: { all: conditions }, event: { type: 'band', params: { band } } })
  }
  const isRisk = { fact: 'sjalvskada', operator: 'greaterThanInclusive', value: 1 }
  engine.addRule({ conditions: { all: [isRisk] }, event: { type: 'risk' } })
  const later = async () => {
    const { events, almanac } = await engine.run(points)
    return {
      sum: await almanac.factValue('sum'),
      band: events.find(({ type }) => type === 'band')?.params?.band ?? -1,
      risk: events.some(({ type }) => type === 'risk'),
    }
  }
  return [{ name: 'json-rules-engine', later }]
}

interface Almanac {
  factValue(fact: string): Promise<number>
}

interface RulesEngine {
  addFact(name: string, value: (params: unknown, almanac: Almanac) => Promise<number>): void
  addRule(rule: object): void
  run(facts: object): Promise<{
    events: { type: string; params?: { band: number } }[]
    almanac: Almanac
  }>
}

/** What nobody could beat: a function for just this form, with nothing missing and nothing said of how it came about. */
function byHand(): Contestant {
  const score = () => {
    let sum = 0
    for (const item of ITEMS) sum += points[item] ?? 0
    const band = sum >= 20 ? 4 : sum >= 15 ? 3 : sum >= 10 ? 2 : sum >= 5 ? 1 : 0
    return { sum, band, risk: (points['sjalvskada'] ?? 0) >= 1 }
  }
  return { name: 'a function by hand', score }
}

/** One patient after an event: a form sent in the middle of a program that has run for eight weeks, and the next wake. */
function tellEvents(): void {
  const patient = { firstName: 'Anna', born: null, sex: null, group: null }
  let state: State = happen(initial(), { kind: 'start', at: '2026-03-02T09:00:00', patient })
  const dates = Array.from({ length: 56 }, (_, day) =>
    new Date(Date.UTC(2026, 2, 3 + day, 12)).toISOString().slice(0, 19),
  )
  for (const at of dates) {
    state = happen(state, { kind: 'tick', at })
    for (const { id, form, state: now } of Object.values(state.occurrences)) {
      if (now === 'open' && form === 'phq9') state = happen(state, { kind: 'submit', at, occurrence: id, answers })
    }
  }
  const given = happen(state, { kind: 'give_form', at: '2026-04-28T12:00:00', form: 'phq9' })
  const occurrence =
    Object.values(given.occurrences).find((one) => one.form === 'phq9' && one.state === 'open')?.id ?? ''
  const times: number[] = []
  for (let n = 0; n < 2000; n++) {
    const started = performance.now()
    wakeAt(program, happen(given, { kind: 'submit', at: '2026-04-28T12:00:01', occurrence, answers }))
    if (n >= 200) times.push(performance.now() - started)
  }
  const records = Object.keys(given.occurrences).length + Object.keys(given.responses).length
  table('One patient after an event, with all conditions and the next time to wake', [
    ['', 'median', 'p95'],
    [
      `the sleep diary in its ninth week, ${records} records`,
      ...[0.5, 0.95].map((share) => `${quantile(times, share).toFixed(3)} ms`),
    ],
  ])
}

function happen(state: State, event: Parameters<typeof advance>[2]): State {
  const outcome = advance(program, state, event)
  if (!outcome.ok) throw new Error(`${event.kind} was refused: ${outcome.refusal.code}`)
  return outcome.state
}
