import { ENGLISH, SWEDISH, TOPICS } from './prose.ts'

export interface Size {
  /** About how many lines it shall have: at least these, and no more than a topic's beyond. */
  readonly lines: number
  /** One file that holds everything, or a file for each topic's form, module and rules, as authors divide them. */
  readonly files: 'one' | 'many'
}

/**
 * A program as large as asked, by path: topic after topic, each with a form with results and bands, a module with pages of
 * prose, a flag, a rule, a schedule and a scenario. The same size gives the same text on every machine.
 */
export function bigProgram({ lines, files }: Size): Readonly<Record<string, string>> {
  const written = new Map([['program.lykta', HEADER]])
  let count = linesIn(HEADER)
  for (let n = 0; count < lines; n++) {
    const topic = topicOf(n)
    for (const [name, text] of [
      [`${topic.id}.lykta`, formOf(topic)],
      [`${topic.id}-las.lykta`, moduleOf(topic)],
      [`${topic.id}-regler.lykta`, rulesOf(topic)],
    ] as const) {
      written.set(name, text)
      count += linesIn(text)
    }
  }
  return files === 'many' ? Object.fromEntries(written) : { 'program.lykta': [...written.values()].join('\n') }
}

export function linesIn(text: string): number {
  return text.split('\n').length - 1
}

const HEADER = `program stor "Ett stort program" en: "A large program" {
  purpose "Att mäta hur fort ett stort program läses." en: "To measure how fast a large program is read."
  owner "Provmottagningen"
  languages sv, en
  licence "CC0-1.0"
  retention record 10 years
  messages on
  at most 1000 forms daily
}

choices grad {
  0 "Inte alls" en: "Not at all"
  1 "Flera dagar" en: "Several days"
  2 "Mer än hälften av dagarna" en: "More than half the days"
  3 "Nästan varje dag" en: "Nearly every day"
}

`

interface Topic {
  readonly n: number
  readonly id: string
  readonly sv: string
  readonly en: string
  /** How many graded questions its form has. */
  readonly items: number
}

function topicOf(n: number): Topic {
  const [id, sv, en] = TOPICS[n % TOPICS.length] ?? ['', '', '']
  const round = Math.floor(n / TOPICS.length) + 1
  return { n, id: `${id}${round}`, sv: `${sv} ${round}`, en: `${en} ${round}`, items: 6 + (n % 5) }
}

const formId = ({ id }: Topic): string => `form_${id}`

function formOf(topic: Topic): string {
  const { n, sv, en, items } = topic
  const graded = Array.from({ length: items }, (_, i) => i + 1)
  const [most, third] = [items * 3, items]
  return `// Frågorna om ${sv}.

form ${formId(topic)} "${sv}" en: "${en}" {
  intro """
    ${sentence(SWEDISH, n)} ${sentence(SWEDISH, n + 1)}

    ${sentence(SWEDISH, n + 2)}
  """ en: """
    ${sentence(ENGLISH, n)} ${sentence(ENGLISH, n + 1)}

    ${sentence(ENGLISH, n + 2)}
  """
  layout ${n % 2 === 0 ? 'page' : 'question'}

${graded.map((i) => gradedQuestion(n, i)).join('\n')}
  ask lade_sig time "När gick du och lade dig?" en: "When did you go to bed?"

  ask steg_upp time "När steg du upp?" en: "When did you get up?"

  ask vaken number minutes 0..600 "Hur länge låg du vaken?" en: "How long did you lie awake?" { step 5 }

  ask ork slider 0..10 "Hur mycket orkade du?" en: "How much did you manage?" {
    from "Ingenting" en: "Nothing" to "Allt" en: "Everything"
  }

  ask hinder many of {
    tid "Tiden räckte inte" en: "There was no time"
    ork "Orken tog slut" en: "There was no energy left"
    smarta "Det gjorde ont" en: "It hurt"
    annat "Något annat" en: "Something else"
  } "Vad kom i vägen?" en: "What came in the way?"

  ask hinder_vad long text "Vad var det?" en: "What was it?" { show when hinder has annat }

  check vaken <= minutes(lade_sig to steg_upp)
    else "Du kan inte ha legat vaken längre än du låg." en: "You cannot have been awake longer than you lay there."

  result summa "Besvär av ${sv}" en: "Trouble with ${en}" points
    = round(sum(${graded.map((i) => `q${i}`).join(', ')})) {
    bands {
      0..${third - 1} green "Små" en: "Small"
      ${third}..${2 * third - 1} yellow "Måttliga" en: "Moderate"
      ${2 * third}..${most} red "Stora" en: "Large"
    }
    missing up to 1 prorated
    explain "Ju högre, desto mer besvär." en: "The higher, the more trouble."
    show to patient, clinician as line chart, table
    example { all 1 } is ${third} in "Måttliga"
    example { all 3 } is ${most} in "Stora"
    example { all 0 } is 0 in "Små"
  }

  result effektivitet "Sömneffektivitet" en: "Sleep efficiency" percent
    = 100 * (minutes(lade_sig to steg_upp) - vaken) / minutes(lade_sig to steg_upp) {
    bands {
      below 75 red "Låg" en: "Low"
      75 to below 85 yellow "Något låg" en: "Rather low"
      85 and over green "God" en: "Good"
    }
    missing none
    decimals 1
    show to clinician as table
    example { lade_sig 23:00 steg_upp 07:00 vaken 60 } is 87.5 in "God"
  }
}

`
}

function gradedQuestion(n: number, i: number): string {
  const [sv, en] = [sentence(SWEDISH, n * 3 + i), sentence(ENGLISH, n * 3 + i)]
  return `  ask q${i} one of grad "${sv}"
    en: "${en}" { required }
`
}

function moduleOf(topic: Topic): string {
  const { n, id, sv, en } = topic
  const opens = n % 3 === 0 ? `day >= ${2 + (n % 60)}` : `${formId(topic)} is sent`
  return `module modul_${id} "Om ${sv}" en: "About ${en}" {
  opens when ${opens}

${[1, 2].map((section) => sectionOf(n, section)).join('\n')}}

`
}

function sectionOf(n: number, section: number): string {
  return `  section del${section} "Del ${section}" en: "Part ${section}" {
${[1, 2].map((page) => pageOf(n + 7 * section + 3 * page, section, page)).join('\n')}  }
`
}

function pageOf(n: number, section: number, page: number): string {
  const paragraph = (from: readonly string[], at: number): string =>
    [0, 1, 2].map((i) => sentence(from, at + i)).join(' ')
  return `    page sida${section}${page} "Sida ${page}" en: "Page ${page}" {
      text """
        ${paragraph(SWEDISH, n)}

        - ${sentence(SWEDISH, n + 3)}
        - **${sentence(SWEDISH, n + 4)}**

        ${paragraph(SWEDISH, n + 5)}
      """ en: """
        ${paragraph(ENGLISH, n)}

        - ${sentence(ENGLISH, n + 3)}
        - **${sentence(ENGLISH, n + 4)}**

        ${paragraph(ENGLISH, n + 5)}
      """
      tip "${sentence(SWEDISH, n + 6)}"
        en: "${sentence(ENGLISH, n + 6)}"
    }
`
}

function rulesOf(topic: Topic): string {
  const { n, id, sv, en, items } = topic
  const form = formId(topic)
  return `schedule {
  give ${form} every ${1 + (n % 7)} days from day ${1 + (n % 20)} until day ${60 + (n % 30)} { open 2 days remind after 1 day }
}

flag svar_${id} warning "Stora besvär: ${sv}" en: "Much trouble: ${en}"
  when ${form}.summa >= ${items * 2} and ${form}.q1 >= 2 {
  tell patient "${sentence(SWEDISH, n)}" en: "${sentence(ENGLISH, n)}"
}

flag samre_${id} notice "Sämre än förra gången: ${sv}" en: "Worse than last time: ${en}"
  when change(${form}.summa) >= 5

rule ring_${id} when ${form} is sent and ${form}.summa in "Stora" {
  remind clinician "Ring om ${sv}." en: "Call about ${en}." within 2 days
}

scenario "Höga svar om ${sv} flaggas" {
  start 2026-03-02 08:00
  move to day ${1 + (n % 20)} at 09:00
  expect ${form} is open
  answer ${form} { all 3 }
  expect ${form}.summa is ${items * 3} in "Stora"
  expect flag svar_${id}
  expect no flag samre_${id}
}

`
}

function sentence(from: readonly string[], n: number): string {
  return from[n % from.length] ?? ''
}
