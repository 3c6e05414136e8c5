import type { Fix, Language } from '../diagnostic.ts'
import type { Refusal } from './rename.ts'

/* What the language service says of itself. What things are is said in the language's own words, which are the same. */

export const WORDS = {
  sv: {
    values: 'Värden',
    unit: 'Enhet',
    score: 'Poäng',
    questions: 'Frågor',
    results: 'Resultat',
    pages: 'Sidor',
    former: 'Tidigare namn på',
    retired: 'Togs bort, och namnet används aldrig igen.',
  },
  en: {
    values: 'Values',
    unit: 'Unit',
    score: 'Score',
    questions: 'Questions',
    results: 'Results',
    pages: 'Pages',
    former: 'An earlier name of',
    retired: 'Was removed, and its name is never used again.',
  },
} as const

const REFUSALS: Readonly<Record<Refusal['reason'], (name: string) => Readonly<Record<Language, string>>>> = {
  'nothing-here': () => ({ sv: 'Här står inget namn.', en: 'There is no name here.' }),
  'in-library': (name) => ({
    sv: `${name} hör till ett instrument i biblioteket, och det ändras inte här.`,
    en: `${name} belongs to an instrument of the library, which is not changed here.`,
  }),
  'is-number': (name) => ({
    sv: `${name} är både namn och poäng: ett annat tal vore en annan poäng.`,
    en: `${name} is name and score at once: another number would be another score.`,
  }),
  'is-stored': (name) => ({
    sv: `Under namnet ${name} kan uppgifter om patienter vara sparade, och det ändras inte.`,
    en: `What is stored about patients may have the name ${name}, which is not changed.`,
  }),
  several: (name) => ({
    sv: `${name} nämns tillsammans med andra som heter likadant, till exempel efter all.`,
    en: `${name} is named together with others of the same name, as after all.`,
  }),
  'not-a-name': (name) => ({
    sv: `”${name}” kan inte vara ett namn. Ett namn är ett ord av bokstäver, siffror och _ som inte börjar med en siffra.`,
    en: `“${name}” cannot be a name. A name is one word of letters, digits and _ that does not begin with a digit.`,
  }),
  reserved: (name) => ({ sv: `${name} är ett ord i språket.`, en: `${name} is a word of the language.` }),
  taken: (name) => ({ sv: `${name} finns redan.`, en: `${name} is there already.` }),
  'not-understood': (name) => ({
    sv: `${name} står också i text som inte gick att läsa. Rätta den först.`,
    en: `${name} also stands in text that could not be read. Mend that first.`,
  }),
  'changes-meaning': (name) => ({
    sv: `Med namnet ${name} skulle något annat i programmet betyda något annat.`,
    en: `With the name ${name}, something else in the program would mean something else.`,
  }),
}

export function refusalText({ reason, name }: Refusal, language: Language): string {
  return REFUSALS[reason](name)[language]
}

/** What a fix does, for a list to choose from. */
export function fixTitle({ edits }: Fix, language: Language): string {
  const written = [...new Set(edits.map((one) => one.text.trim()).filter((one) => one !== ''))]
  if (written.length === 0) return language === 'sv' ? 'Ta bort' : 'Remove'
  return `${language === 'sv' ? 'Skriv' : 'Write'} ${written.join(' … ')}`
}
