/*
 * What the insert menu writes. In brackets stand the places to fill in: `[+name]` is a new name, which nothing in the
 * program has yet and which is the same wherever it stands in one insert; `[=form]` is something that the program has;
 * the rest are words to write over. A test inserts every one of them and has the program checked.
 */

/** What an insert may stand in; `pages` is a module or a section, whichever is nearer. What stands in `schedule` or `plan` brings the block with it where there is none. */
export type Container = 'declarations' | 'program' | 'form' | 'module' | 'pages' | 'page' | 'schedule' | 'plan'

export type Having = 'form' | 'score' | 'module' | 'instrument' | 'picture' | 'finding'

export type InsertId =
  | 'question'
  | 'choice'
  | 'followUp'
  | 'matrix'
  | 'repeat'
  | 'check'
  | 'result'
  | 'bandsFor'
  | 'page'
  | 'section'
  | 'text'
  | 'tip'
  | 'picture'
  | 'formOnPage'
  | 'form'
  | 'choices'
  | 'instrument'
  | 'module'
  | 'homework'
  | 'battery'
  | 'schedule'
  | 'scheduleFrom'
  | 'measure'
  | 'flag'
  | 'rule'
  | 'message'
  | 'scenario'
  | 'namedText'
  | 'theme'
  | 'accept'
  | 'open'
  | 'groups'

export interface Insert {
  readonly id: InsertId
  readonly inside: Container
  readonly text: string
}

const FORM: readonly Insert[] = [
  { id: 'question', inside: 'form', text: 'ask [+fraga] number 0..[100] "[Hur många?]" { required }' },
  {
    id: 'choice',
    inside: 'form',
    text: 'ask [+fraga] one of { nej "[Nej]"  ja "[Ja]" } "[Har det hänt?]" { required }',
  },
  {
    id: 'followUp',
    inside: 'form',
    text: 'ask [+fraga] yes_no "[Har det hänt?]"\nask [+foljdfraga] long text "[Vad hände?]" { show when [+fraga] is yes }',
  },
  {
    id: 'matrix',
    inside: 'form',
    text: `matrix [+matris] of { 0 "[Inte alls]"  1 "[Lite]"  2 "[Mycket]" } "[Hur mycket stör det dig?]" {
  required
  item [+pastaende] "[I arbetet]"
  item [+pastaende_till] "[Hemma]"
}`,
  },
  {
    id: 'repeat',
    inside: 'form',
    text: `repeat [+tillfallen] 0..[10] "[När hände det?]" {
  row "[Tillfälle]"
  ask [+nar] time "[När?]" { required }
  ask [+lange] number minutes 0..600 "[Hur länge?]"
}`,
  },
  {
    id: 'check',
    inside: 'form',
    text: `ask [+fran] time "[När började det?]"
ask [+till] time "[När slutade det?]"
check hours([+fran] to [+till]) <= [16] else "[Det blir mer än 16 timmar.]"`,
  },
  {
    id: 'result',
    inside: 'form',
    text: `ask [+fraga] scale 0..10 "[Hur svårt är det?]"
result [+resultat] "[Svårighet]" = [+fraga] {
  bands {
    0..4 green "[Lätt]"
    5..10 red "[Svårt]"
  }
  show to patient, clinician as line chart, table
  example { [+fraga] 3 } is 3
}`,
  },
  {
    id: 'bandsFor',
    inside: 'form',
    text: `ask [+fraga] number kg 0..90 "[Hur hårt kan du krama mätaren?]"
result [+resultat] "[Handstyrka]" kg = [+fraga] {
  bands for men aged 18 to 64 {
    below [27] yellow "[Svag]"
    [27] and over green "[God]"
  }
  bands for women aged 18 to 64 {
    below [16] yellow "[Svag]"
    [16] and over green "[God]"
  }
  bands { 0..90 grey "[Kan inte bedömas]" }
}`,
  },
]

const PAGE = 'page [+sida] "[Sidans titel]" {\n  text """\n    [Här skriver du till patienten.]\n  """\n}'
const indented = (text: string): string => text.replaceAll('\n', '\n  ')

const MODULE: readonly Insert[] = [
  { id: 'page', inside: 'pages', text: PAGE },
  {
    id: 'section',
    inside: 'module',
    text: `section [+avsnitt] "[Avsnittets titel]" {\n  show when day >= [8]\n  ${indented(PAGE)}\n}`,
  },
  { id: 'text', inside: 'page', text: 'text """\n  [Här skriver du till patienten.]\n"""' },
  { id: 'tip', inside: 'page', text: 'tip "[Ett gott råd.]"' },
  { id: 'picture', inside: 'page', text: 'picture "[=picture]" { describe "[Det som bilden visar.]" }' },
  { id: 'formOnPage', inside: 'page', text: 'form [=form]' },
]

const DECLARATIONS: readonly Insert[] = [
  {
    id: 'form',
    inside: 'declarations',
    text: `form [+formular] "[Formulärets titel]" {
  ask [+fraga] slider 0..10 "[Hur mår du i dag?]" { required from "[Dåligt]" to "[Bra]" }
}`,
  },
  {
    id: 'choices',
    inside: 'declarations',
    text: 'choices [+svar] {\n  0 "[Inte alls]"\n  1 "[Lite]"\n  2 "[Mycket]"\n}',
  },
  { id: 'instrument', inside: 'declarations', text: 'use instrument [=instrument]' },
  {
    id: 'module',
    inside: 'declarations',
    text: `module [+modul] "[Modulens titel]" {\n  opens when day >= [8]\n  ${indented(PAGE)}\n}`,
  },
  {
    id: 'homework',
    inside: 'declarations',
    text: `module [+modul] "[Modulens titel]" {
  feedback required "[Din behandlare läser och svarar.]"
  page [+uppgift] "[Hemuppgift]" { form [+tankar] }
}

form [+tankar] "[Dina tankar]" {
  ask [+tanke] long text "[Vad tänkte du?]"
}`,
  },
  { id: 'battery', inside: 'declarations', text: 'battery [+batteri] "[Mätning]" { [=form] }' },
  {
    id: 'schedule',
    inside: 'schedule',
    text: 'give [=form] as [+matning] every 7 days from day [8] until end { open 3 days  remind after 1 day }',
  },
  {
    id: 'scheduleFrom',
    inside: 'schedule',
    text: 'give [=form] as [+efter_modul] [3] days after [=module] is done { open 5 days }',
  },
  {
    id: 'measure',
    inside: 'plan',
    text: `measure [+vikt] "[Vikt]" kg 30..250 {
  every 7 days
  explain "[Väg dig på morgonen.]"
  show to patient, clinician as line chart
}`,
  },
  {
    id: 'flag',
    inside: 'declarations',
    text: 'flag [+flagga] warning "[Flaggans titel]" when [=score] {\n  tell patient "[Råd till patienten.]"\n}',
  },
  {
    id: 'rule',
    inside: 'declarations',
    text: 'rule [+regel] when [=score] {\n  remind clinician "[Ring patienten.]" within 2 days\n}',
  },
  {
    id: 'message',
    inside: 'declarations',
    text: 'rule [+regel] when [=form] is sent {\n  message patient "[Tack! Vi läser ditt svar.]"\n}',
  },
  {
    id: 'scenario',
    inside: 'declarations',
    text: `scenario "[Det som ska hända]" {
  start 2026-03-02 08:00 { woman  age [40] }
  move to day [2] at 09:00
  expect [=module] is open
}`,
  },
  { id: 'namedText', inside: 'declarations', text: 'text [+text] "[Text som står på flera ställen.]"' },
  {
    id: 'theme',
    inside: 'declarations',
    text: 'theme [+tema] {\n  primary #0b5563\n  surface #fbfaf7\n  rounded\n  type sans\n}',
  },
  { id: 'accept', inside: 'declarations', text: 'accept [=finding] because "[Det är rätt som det är, för att …]"' },
]

const PROGRAM: readonly Insert[] = [
  {
    id: 'open',
    inside: 'program',
    text: 'open to residents aged [18] and over {\n  present "[Det som den som funderar på att börja får läsa.]"\n}',
  },
  { id: 'groups', inside: 'program', text: 'groups { [+aktiv] "[Aktiv grupp]"  [+kontroll] "[Kontrollgrupp]" }' },
]

/** In the groups of the menu, each with the container that it belongs to. */
export const INSERT_GROUPS = { form: FORM, module: MODULE, declarations: DECLARATIONS, program: PROGRAM } as const

export type InsertGroup = keyof typeof INSERT_GROUPS
