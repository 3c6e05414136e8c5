import type { Program } from '../prepare.ts'
import type { OccurrenceState } from '#schemas/generated/view.ts'
import { effortOf, type Effort } from './effort.ts'
import { lockedBehind } from './dead-end.ts'
import type { Life } from './live.ts'
import { weekOf } from './weeks.ts'

/** What many lives came to. Counted by id, everything the program has, so that what never happened is there with a 0. */
export interface Tally {
  patients: number
  /** Those who gave up for good, and those whose program ended. */
  quit: number
  ended: number
  readonly weeks: Week[]
  readonly flags: Map<string, number>
  readonly rules: Map<string, number>
  readonly forms: Map<string, FormCount>
  readonly results: Map<string, ResultCount>
  /** Patients for whom they opened, and who came to their end. */
  readonly modules: Map<string, { opened: number; done: number }>
  /** Patients who read them, by `module.page`. */
  readonly pages: Map<string, number>
  readonly deadEnds: { patients: number; readonly modules: Map<string, number> }
}

/** A week of the program, the first one being the week after each patient's start. */
export interface Week extends Effort {
  /** Patients who are in the program and have not given up. */
  active: number
  /** What staff are to handle. */
  flags: number
  reminders: number
  readonly flagsBy: Map<string, number>
}

export interface FormCount {
  opened: number
  sent: number
  missed: number
  /** Patients for whom no answers were found that the form takes. */
  unanswerable: number
}

export interface ResultCount {
  /** How often each band was reached, in the bands' order. */
  readonly bands: number[]
  /** Values that no band holds, and responses that gave no value. */
  outside: number
  without: number
}

/** Everything the program has, none of it having happened. */
export function emptyTally({ bundle, modules, forms }: Program, weeks: number): Tally {
  const noneOf = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, 0]))
  const flags = bundle.flags.map(({ id }) => id)
  const results = bundle.forms.flatMap((form) => form.results.map((result) => ({ form, result })))
  return {
    patients: 0,
    quit: 0,
    ended: 0,
    weeks: Array.from({ length: weeks }, () => ({
      active: 0,
      forms: 0,
      questions: 0,
      pages: 0,
      minutes: 0,
      flags: 0,
      reminders: 0,
      flagsBy: noneOf(flags),
    })),
    flags: noneOf(flags),
    rules: noneOf(bundle.rules.map(({ id }) => id)),
    forms: new Map([...forms.keys()].map((id) => [id, { opened: 0, sent: 0, missed: 0, unanswerable: 0 }])),
    results: new Map(
      results.map(({ form, result }) => [
        `${form.id}.${result.id}`,
        { bands: result.bands.map(() => 0), outside: 0, without: 0 },
      ]),
    ),
    modules: new Map([...modules.keys()].map((id) => [id, { opened: 0, done: 0 }])),
    pages: noneOf([...modules].flatMap(([id, module]) => [...module.pages.keys()].map((page) => `${id}.${page}`))),
    deadEnds: { patients: 0, modules: noneOf(modules.keys()) },
  }
}

/** Adds a life to a tally. */
export function count(tally: Tally, program: Program, life: Life): void {
  const { state } = life
  tally.patients++
  if (life.quitAt !== null) tally.quit++
  if (state.status === 'ended') tally.ended++
  countWeeks(tally, program, life)
  for (const { rule } of Object.values(state.flags)) add(tally.flags, rule)
  for (const { rule } of Object.values(state.firings)) add(tally.rules, rule)
  for (const { form, state: now } of Object.values(state.occurrences)) countForm(tally.forms.get(form), now)
  for (const form of life.unanswerable) {
    const counted = tally.forms.get(form)
    if (counted) counted.unanswerable++
  }
  for (const { form, scores } of Object.values(state.responses)) {
    for (const { result, value, band } of scores) {
      const counted = tally.results.get(`${form}.${result}`)
      if (counted === undefined) continue
      if (value === null) counted.without++
      else if (band === null) counted.outside++
      else counted.bands[band] = (counted.bands[band] ?? 0) + 1
    }
  }
  for (const { module, doneAt, read } of Object.values(state.modules)) {
    const counted = tally.modules.get(module)
    if (counted) counted.opened++
    if (counted && doneAt !== null) counted.done++
    for (const page of read) add(tally.pages, `${module}.${page}`)
  }
  const locked = lockedBehind(program, life)
  if (locked.length > 0) tally.deadEnds.patients++
  for (const module of locked) add(tally.deadEnds.modules, module)
}

function countWeeks(tally: Tally, program: Program, life: Life): void {
  const { state, from, to, quitAt } = life
  const last = quitAt ?? state.endedAt ?? to
  for (const [place, week] of tally.weeks.entries()) if (place <= weekOf(from, last)) week.active++
  for (const [at, effort] of effortOf(program, life)) {
    const week = tally.weeks[weekOf(from, at)]
    if (week === undefined) continue
    week.forms += effort.forms
    week.questions += effort.questions
    week.pages += effort.pages
    week.minutes += effort.minutes
  }
  for (const { rule, raisedAt } of Object.values(state.flags)) {
    const week = tally.weeks[weekOf(from, raisedAt)]
    if (week === undefined) continue
    week.flags++
    add(week.flagsBy, rule)
  }
  for (const { at, remind } of Object.values(state.firings)) {
    const week = tally.weeks[weekOf(from, at)]
    if (week) week.reminders += remind.length
  }
}

function countForm(counted: FormCount | undefined, now: OccurrenceState): void {
  if (counted === undefined || now === 'planned' || now === 'cancelled') return
  counted.opened++
  if (now === 'submitted') counted.sent++
  if (now === 'expired') counted.missed++
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}
