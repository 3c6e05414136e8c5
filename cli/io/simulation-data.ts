import type { Tally } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'

interface Asked {
  readonly patients: number
  readonly weeks: number
  readonly seed: string
}

/** What a simulation came to, as data. Numbers are rounded to two decimals. */
export interface Simulation {
  readonly program: string
  readonly patients: number
  readonly weeks: number
  readonly seed: string
  readonly quit: number
  readonly ended: number
  /** Forms, questions, pages and minutes are for each patient who is still there, flags and reminders for all together. */
  readonly byWeek: readonly {
    readonly week: number
    readonly active: number
    readonly forms: number
    readonly questions: number
    readonly pages: number
    readonly minutes: number
    readonly flags: number
    readonly reminders: number
    readonly flagsBy: Readonly<Record<string, number>>
  }[]
  readonly flags: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<string, number>>
  readonly forms: Readonly<
    Record<
      string,
      { readonly opened: number; readonly sent: number; readonly missed: number; readonly unanswerable: number }
    >
  >
  readonly results: Readonly<
    Record<
      string,
      {
        readonly bands: readonly { readonly label: string; readonly times: number }[]
        readonly outside: number
        readonly without: number
      }
    >
  >
  readonly modules: Readonly<Record<string, { readonly opened: number; readonly done: number }>>
  readonly pages: Readonly<Record<string, number>>
  readonly deadEnds: { readonly patients: number; readonly modules: Readonly<Record<string, number>> }
}

export function simulationData(bundle: Bundle, tally: Tally, { patients, weeks, seed }: Asked): Simulation {
  const language = bundle.languages[0] ?? 'sv'
  const bandsOf = (id: string) =>
    bundle.forms.flatMap((form) => form.results.filter((result) => `${form.id}.${result.id}` === id))[0]?.bands ?? []
  return {
    program: bundle.program,
    patients,
    weeks,
    seed,
    quit: tally.quit,
    ended: tally.ended,
    byWeek: tally.weeks.map((week, place) => {
      const each = (sum: number) => rounded(week.active === 0 ? 0 : sum / week.active)
      const { active, flags, reminders } = week
      return {
        week: place + 1,
        active,
        forms: each(week.forms),
        questions: each(week.questions),
        pages: each(week.pages),
        minutes: each(week.minutes),
        flags,
        reminders,
        flagsBy: Object.fromEntries(week.flagsBy),
      }
    }),
    flags: Object.fromEntries(tally.flags),
    rules: Object.fromEntries(tally.rules),
    forms: Object.fromEntries(tally.forms),
    results: Object.fromEntries(
      [...tally.results].map(([id, { bands, outside, without }]) => [
        id,
        {
          bands: bandsOf(id).map(({ label }, place) => ({ label: label[language] ?? '', times: bands[place] ?? 0 })),
          outside,
          without,
        },
      ]),
    ),
    modules: Object.fromEntries(tally.modules),
    pages: Object.fromEntries(tally.pages),
    deadEnds: { patients: tally.deadEnds.patients, modules: Object.fromEntries(tally.deadEnds.modules) },
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
