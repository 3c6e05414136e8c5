/*
 * What the insert menu writes, as Monaco snippets: `${1:text}` is a place to fill in, the first one first. Every one of
 * them parses as it stands; a test holds them to that.
 */

type InsertId =
  'form' | 'question' | 'choice' | 'result' | 'module' | 'page' | 'schedule' | 'flag' | 'rule' | 'scenario'

export interface Insert {
  readonly id: InsertId
  /** Where it may stand: among the program's declarations, or inside a form or a module. */
  readonly inside: 'program' | 'form' | 'module'
  readonly text: string
}

export const INSERTS: readonly Insert[] = [
  {
    id: 'form',
    inside: 'program',
    text: 'form ${1:formular} "${2:Formulärets titel}" {\n  ask ${3:fraga} slider 0..10 "${4:Hur mår du i dag?}" { required from "${5:Dåligt}" to "${6:Bra}" }\n}\n',
  },
  { id: 'question', inside: 'form', text: 'ask ${1:fraga} number 0..${2:100} "${3:Hur många?}" { required }\n' },
  {
    id: 'choice',
    inside: 'form',
    text: 'ask ${1:fraga} one of { ${2:nej} "${3:Nej}"  ${4:ja} "${5:Ja}" } "${6:Har det hänt?}" { required }\n',
  },
  {
    id: 'result',
    inside: 'form',
    text: 'result ${1:resultat} "${2:Summa}" = ${3:fraga} {\n  bands {\n    0..4  green "${4:Låg}"\n    5..10 red   "${5:Hög}"\n  }\n  show to patient, clinician as line chart, table\n}\n',
  },
  {
    id: 'module',
    inside: 'program',
    text: 'module ${1:modul} "${2:Modulens titel}" {\n  page ${3:sida} "${4:Första sidan}" {\n    text """\n      ${5:Här skriver du till patienten.}\n    """\n  }\n}\n',
  },
  {
    id: 'page',
    inside: 'module',
    text: 'page ${1:sida} "${2:Sidans titel}" {\n  text """\n    ${3:Här skriver du till patienten.}\n  """\n}\n',
  },
  {
    id: 'schedule',
    inside: 'program',
    text: 'schedule {\n  give ${1:formular} every 7 days from day ${2:1} until end { open 3 days remind after 1 day }\n}\n',
  },
  {
    id: 'flag',
    inside: 'program',
    text: 'flag ${1:flagga} warning "${2:Flaggans titel}" when ${3:formular}.${4:resultat} >= ${5:8} {\n  tell patient """${6:Råd till patienten.}"""\n}\n',
  },
  {
    id: 'rule',
    inside: 'program',
    text: 'rule ${1:regel} when ${2:formular}.${3:resultat} >= ${4:8} {\n  remind clinician "${5:Ring patienten}" within 2 days\n}\n',
  },
  {
    id: 'scenario',
    inside: 'program',
    text: 'scenario "${1:Det som ska hända}" {\n  start 2026-03-02 08:00\n  answer ${2:formular} { ${3:fraga} ${4:8} }\n  expect flag ${5:flagga}\n}\n',
  },
]
