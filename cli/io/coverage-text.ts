import type { Language } from '#compiler/index.ts'
import { columns } from './columns.ts'
import type { Coverage, CoveredGoal } from './coverage-data.ts'
import { paint } from './paint.ts'

interface Words {
  readonly head: (one: Coverage) => string
  readonly all: string
  readonly uncovered: string
  readonly columns: readonly string[]
  readonly kinds: Readonly<Record<CoveredGoal['kind'], string>>
  /** What a goal that was not come to is called. */
  readonly outcomes: Readonly<Record<CoveredGoal['outcome'], string>>
  readonly reminder: (n: number) => string
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    head: ({ program, percent, covered, of }) =>
      `${program}: scenarierna prövar ${percent} % av programmet (${covered} av ${of})`,
    all: 'Allt i programmet prövas av något scenario.',
    uncovered: 'Prövas inte:',
    columns: ['', 'prövat', 'av', 'andel'],
    kinds: {
      flag: 'flaggor',
      rule: 'regler',
      band: 'intervall',
      row: 'schemarader',
      check: 'kontroller',
      condition: 'villkor',
      module: 'moduler',
      page: 'sidor',
    },
    outcomes: {
      raised: 'höjs aldrig',
      not_raised: 'prövas aldrig utan att höjas',
      fired: 'utlöses aldrig',
      not_fired: 'prövas aldrig utan att utlösas',
      reached: 'nås aldrig',
      given: 'ges aldrig',
      reminded: 'påminner aldrig',
      sent: 'skickas aldrig',
      sent_late: 'skickas aldrig för sent',
      missed: 'missas aldrig',
      passes: 'säger aldrig ja',
      stops: 'stoppar aldrig ett svar',
      holds: 'gäller aldrig',
      does_not_hold: 'gäller alltid',
      opened: 'öppnas aldrig',
      done: 'blir aldrig klar',
      read: 'läses aldrig',
    },
    reminder: (n) => `påminnelse ${n} kommer aldrig`,
  },
  en: {
    head: ({ program, percent, covered, of }) =>
      `${program}: the scenarios exercise ${percent} % of the program (${covered} of ${of})`,
    all: 'Everything in the program is exercised by some scenario.',
    uncovered: 'Not exercised:',
    columns: ['', 'exercised', 'of', 'share'],
    kinds: {
      flag: 'flags',
      rule: 'rules',
      band: 'bands',
      row: 'schedule rows',
      check: 'checks',
      condition: 'conditions',
      module: 'modules',
      page: 'pages',
    },
    outcomes: {
      raised: 'is never raised',
      not_raised: 'is never tried without being raised',
      fired: 'never fires',
      not_fired: 'is never tried without firing',
      reached: 'is never reached',
      given: 'is never given',
      reminded: 'never reminds',
      sent: 'is never sent',
      sent_late: 'is never sent late',
      missed: 'is never missed',
      passes: 'never says yes',
      stops: 'never stops an answer',
      holds: 'never holds',
      does_not_hold: 'always holds',
      opened: 'never opens',
      done: 'is never done',
      read: 'is never read',
    },
    reminder: (n) => `reminder ${n} never comes`,
  },
}

/** What scenarios exercised of a program: what they did not first, by name and place, then how much of each kind. */
export function coverageText(coverage: Coverage, language: Language): string {
  const words = WORDS[language]
  const uncovered = coverage.goals.filter((goal) => !goal.covered)
  const rows = coverage.kinds.map(({ kind, covered, of, percent }) => [
    words.kinds[kind],
    `${covered}`,
    `${of}`,
    `${percent} %`,
  ])
  const [head = '', ...lines] = columns([words.columns, ...rows])
  return [
    paint(words.head(coverage), 'bold'),
    ...(uncovered.length === 0
      ? [paint(words.all, 'green')]
      : [paint(words.uncovered, 'yellow'), ...goalLines(uncovered, words)]),
    '',
    paint(`  ${head}`, 'dim'),
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function goalLines(goals: readonly CoveredGoal[], words: Words): string[] {
  const places = goals.map(({ file, line, column }) => `${file}:${line}:${column}`)
  const widest = Math.max(...places.map((place) => place.length))
  return goals.map(({ subject, outcome, reminder, written }, i) => {
    const what = reminder === null ? words.outcomes[outcome] : words.reminder(reminder)
    const quoted = written === null ? '' : ` ${paint(written, 'cyan')}`
    return `  ${paint((places[i] ?? '').padEnd(widest), 'dim')}  ${subject}${quoted} ${what}`
  })
}
