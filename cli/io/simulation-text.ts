import type { Language } from '#compiler/index.ts'
import { columns } from './columns.ts'
import { paint } from './paint.ts'
import type { Simulation } from './simulation-data.ts'

const WORDS = {
  sv: {
    head: (one: Simulation) => `${one.patients} påhittade patienter i ${one.weeks} veckor, frö ${one.seed}`,
    left: (one: Simulation) => `${one.quit} slutade svara för gott, för ${one.ended} tog programmet slut.`,
    never: 'Hände aldrig:',
    nothing: 'Allt i programmet hände någon gång.',
    neverRaised: 'flaggan höjdes aldrig',
    neverFired: 'regeln utlöstes aldrig',
    neverGiven: 'formuläret gavs aldrig',
    neverSent: 'formuläret skickades aldrig',
    neverOpened: 'modulen öppnades aldrig',
    neverRead: 'sidan lästes aldrig',
    neverIn: (label: string) => `aldrig i "${label}"`,
    deadEnd: (n: number) => `${n} patienter hade inget kvar att göra, men modulen var låst`,
    unanswerable: (n: number) => `${n} patienter hittade inga svar som formuläret tar emot`,
    workload: 'Vecka för vecka. Formulär, frågor, sidor och minuter gäller en patient som är kvar, de andra alla.',
    pace: 'Minuterna är en uppskattning: 10 sekunder per fråga, 200 ord i minuten, film och ljud oräknade.',
    weeks: ['vecka', 'kvar', 'formulär', 'frågor', 'sidor', 'minuter', 'flaggor', 'påminnelser till personal'],
    made: 'Svar och meddelanden är påhittade: flaggorna säger inget om hur många verkliga patienter får.',
    flags: ['flagga', 'gånger', 'per vecka', 'per 100 patienter'],
    rules: ['regel', 'gånger', 'per vecka', 'per 100 patienter'],
    forms: ['formulär', 'gavs', 'skickades', 'missades'],
    modules: ['modul', 'öppnades', 'blev klar'],
    bands: ['resultat', 'intervall', 'gånger', 'andel'],
    without: '(inget värde)',
    outside: '(utanför alla)',
  },
  en: {
    head: (one: Simulation) => `${one.patients} made-up patients for ${one.weeks} weeks, seed ${one.seed}`,
    left: (one: Simulation) => `${one.quit} gave up for good, and for ${one.ended} the program ended.`,
    never: 'Never happened:',
    nothing: 'Everything in the program happened at some time.',
    neverRaised: 'the flag was never raised',
    neverFired: 'the rule never fired',
    neverGiven: 'the form was never given',
    neverSent: 'the form was never sent',
    neverOpened: 'the module never opened',
    neverRead: 'the page was never read',
    neverIn: (label: string) => `never in "${label}"`,
    deadEnd: (n: number) => `${n} patients had nothing left to do, but the module was locked`,
    unanswerable: (n: number) => `${n} patients found no answers that the form takes`,
    workload: 'Week by week. Forms, questions, pages and minutes are for one patient still there, the others for all.',
    pace: 'Minutes are an estimate: 10 seconds a question, 200 words a minute, films and sound not counted.',
    weeks: ['week', 'there', 'forms', 'questions', 'pages', 'minutes', 'flags', 'staff reminders'],
    made: 'Answers and messages are made up: the flags do not tell how many real patients will have.',
    flags: ['flag', 'times', 'a week', 'per 100 patients'],
    rules: ['rule', 'times', 'a week', 'per 100 patients'],
    forms: ['form', 'given', 'sent', 'missed'],
    modules: ['module', 'opened', 'done'],
    bands: ['result', 'band', 'times', 'share'],
    without: '(no value)',
    outside: '(outside all)',
  },
} as const

/** What a simulation came to, for a terminal: what never happened first. */
export function simulationText(simulation: Simulation, folder: string, language: Language): string {
  const words = WORDS[language]
  const never = neverHappened(simulation, language)
  const lines = [
    paint(`${folder}: ${words.head(simulation)}`, 'bold'),
    words.left(simulation),
    '',
    ...(never.length === 0
      ? [paint(words.nothing, 'green')]
      : [paint(words.never, 'yellow'), ...sideBySide(never).map((line) => `  ${line}`)]),
    '',
    words.workload,
    words.pace,
    words.made,
    ...table(words.weeks, weekRows(simulation)),
    ...table(words.flags, timesRows(simulation, simulation.flags)),
    ...table(words.rules, timesRows(simulation, simulation.rules)),
    ...table(
      words.forms,
      Object.entries(simulation.forms).map(([id, one]) => [id, `${one.opened}`, `${one.sent}`, `${one.missed}`]),
    ),
    ...table(
      words.modules,
      Object.entries(simulation.modules).map(([id, one]) => [id, `${one.opened}`, `${one.done}`]),
    ),
    ...table(words.bands, bandRows(simulation, language)),
  ]
  return `${lines.join('\n')}\n`
}

/** What something is called, and what did not happen to it. */
function neverHappened(simulation: Simulation, language: Language): [string, string][] {
  const words = WORDS[language]
  const zero = (counts: Readonly<Record<string, number>>, text: string): [string, string][] =>
    Object.entries(counts).flatMap(([id, times]) => (times === 0 ? [[id, text]] : []))
  const { flags, rules, forms, modules, pages, results, deadEnds } = simulation
  return [
    ...Object.entries(deadEnds.modules).flatMap(([id, n]): [string, string][] =>
      n === 0 ? [] : [[id, words.deadEnd(n)]],
    ),
    ...zero(flags, words.neverRaised),
    ...zero(rules, words.neverFired),
    ...Object.entries(forms).flatMap(([id, { opened, sent, unanswerable }]): [string, string][] => [
      ...(unanswerable > 0 ? [[id, words.unanswerable(unanswerable)] as [string, string]] : []),
      ...(sent > 0 ? [] : [[id, opened === 0 ? words.neverGiven : words.neverSent] as [string, string]]),
    ]),
    ...Object.entries(modules).flatMap(([id, { opened }]): [string, string][] =>
      opened === 0 ? [[id, words.neverOpened]] : [],
    ),
    ...zero(pages, words.neverRead),
    ...Object.entries(results).flatMap(([id, { bands }]) =>
      bands.flatMap(({ label, times }): [string, string][] => (times === 0 ? [[id, words.neverIn(label)]] : [])),
    ),
  ]
}

/** What something is called, and beside it what is said of it, which is text and so begins where the others do. */
function sideBySide(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([id]) => id.length))
  return rows.map(([id, said]) => `${id.padEnd(width)}  ${said}`)
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const [head = '', ...lines] = columns([heads, ...rows])
  return ['', `  ${paint(head, 'dim')}`, ...lines.map((line) => `  ${line}`)]
}

/** The weeks in which somebody is there or staff have something to handle: after the end of the program most have neither. */
function weekRows({ byWeek }: Simulation): string[][] {
  return byWeek
    .filter(({ active, flags, reminders }) => active + flags + reminders > 0)
    .map((one) => [
      `${one.week}`,
      `${one.active}`,
      ...[one.forms, one.questions, one.pages, one.minutes].map((value) => value.toFixed(1)),
      `${one.flags}`,
      `${one.reminders}`,
    ])
}

function timesRows({ patients, weeks }: Simulation, counts: Readonly<Record<string, number>>): string[][] {
  return Object.entries(counts).map(([id, times]) => [
    id,
    `${times}`,
    (times / weeks).toFixed(1),
    ((100 * times) / patients).toFixed(1),
  ])
}

function bandRows({ results }: Simulation, language: Language): string[][] {
  return Object.entries(results).flatMap(([id, { bands, outside, without }]) => {
    if (bands.length === 0) return []
    const { without: none, outside: beyond } = WORDS[language]
    const counted = [
      ...bands,
      ...(outside > 0 ? [{ label: beyond, times: outside }] : []),
      ...(without > 0 ? [{ label: none, times: without }] : []),
    ]
    const all = counted.reduce((sum, { times }) => sum + times, 0)
    return counted.map(({ label, times }) => [
      id,
      label,
      `${times}`,
      all === 0 ? '–' : `${((100 * times) / all).toFixed(0)} %`,
    ])
  })
}
