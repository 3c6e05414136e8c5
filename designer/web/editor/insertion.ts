import type { Bundle } from '#schemas/generated/bundle.ts'
import type { MediaFile } from '../../wire.ts'
import type { Finding } from '../../worker/protocol.ts'
import { insertPlace } from './insert-place.ts'
import type { Having, Insert } from './inserts.ts'

/** What there is to insert into, and to point at. */
export interface Surroundings {
  /** Every text of the program. */
  readonly texts: readonly string[]
  /** The program as it last compiled; null: it has not yet. */
  readonly bundle: Bundle | null
  /** Ids of the library's questionnaires. */
  readonly instruments: readonly string[]
  readonly media: readonly MediaFile[]
  readonly findings: readonly Finding[]
}

/** A change of a text, written as a Monaco snippet: `${1:text}` is a place to fill in, the first one first. */
export interface Insertion {
  readonly start: number
  readonly end: number
  readonly snippet: string
}

const BLOCKS: Partial<Record<Insert['inside'], string>> = { schedule: 'schedule', plan: 'activity plan' }

/** What an insert becomes in this program at the caret; null: it cannot stand there. */
export function insertionAt(text: string, caret: number, insert: Insert, around: Surroundings): Insertion | null {
  const place = insertPlace(text, caret, insert.inside)
  if (place === null) return null
  const block = place.isInside ? undefined : BLOCKS[insert.inside]
  const whole = block === undefined ? insert.text : `${block} {\n${indented(insert.text, '  ')}\n}`
  const { start, end, before, after, indent } = place
  return { start, end, snippet: before + indented(fitted(whole, around), indent) + after }
}

const MARK = /\[([+=]?)([^\]]*)\]/g

/** Fills in what the program has, finds names that are free, and numbers the places to fill in. */
function fitted(text: string, around: Surroundings): string {
  const names = new Map<string, string>()
  const numbers = new Map<string, number>()
  const place = (key: string, value: string): string => {
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    // In a place to fill in these have a meaning of their own.
    return `\${${number}:${value.replace(/[\\$}]/g, '\\$&')}}`
  }
  return text.replace(MARK, (mark, sign: string, word: string, at: number) => {
    if (sign === '=') return place(mark, pointer(word as Having, around))
    if (sign === '') return place(`${mark}${at}`, word)
    const name = names.get(word) ?? freeName(word, [...around.texts, ...names.values()])
    names.set(word, name)
    return place(mark, name)
  })
}

const PROSE = /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g

/** A name that stands nowhere but in prose: the word itself, else with the first number that is free. */
function freeName(word: string, texts: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? word : `${word}${n}`
    const standing = new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u')
    if (!texts.some((text) => standing.test(text.replace(PROSE, '')))) return name
  }
}

/** Something that the program has; where it has none, a name that stands for it. */
function pointer(having: Having, { bundle, instruments, media, findings, texts }: Surroundings): string {
  const isMeasure = (id: string): boolean => bundle?.plan?.measures.includes(id) === true
  const form = bundle?.forms.find((one) => !isMeasure(one.id)) ?? bundle?.forms[0]
  switch (having) {
    case 'form':
      return form?.id ?? 'formular'
    case 'score':
      return scoreOf(bundle) ?? 'formular.resultat >= 8'
    case 'module':
      return bundle?.modules[0]?.id ?? 'modul'
    case 'instrument':
      return instruments.find((id) => !texts.some((text) => text.includes(`use instrument ${id}`))) ?? 'phq9'
    case 'picture':
      return media.find((one) => one.type.startsWith('image/'))?.path ?? 'media/bild.png'
    case 'finding':
      return findings.find((one) => one.accept !== null)?.accept ?? 'L2301 in formular'
  }
}

/** A condition that some answers make true and others do not: a result in the upper part of what it can be. */
function scoreOf(bundle: Bundle | null): string | null {
  for (const form of bundle?.forms ?? []) {
    for (const { id, range } of form.results) {
      const { min, max } = range
      if (id === form.id || min === null || max === null || max - min < 1) continue
      return `${form.id}.${id} >= ${Math.max(Math.floor(min) + 1, Math.round(min + (max - min) * 0.7))}`
    }
  }
  return null
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent)
}
