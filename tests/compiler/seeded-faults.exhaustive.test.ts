import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { analyze, describe as inWords, type Diagnostic, type Sources } from '#compiler/index.ts'
import { readProgram } from '../../cli/io/read-program.ts'
import { root } from '../architecture/sources.ts'
import { faultsFor, type Fault } from './faults.ts'

vi.setConfig({ testTimeout: 180_000 })

/** How many faults of each kind a file is given. */
const EACH = 2

const programs = readdirSync(`${root}examples/`, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() && one.name !== 'instruments' ? [one.name] : [],
)

function sentence(one: Diagnostic): string {
  return `${one.code} ${inWords(one, 'en').message}`
}

/** Whether what is told stands or points beside the fault, offers to write something there, or names what it is about. */
function isOf(one: Diagnostic, file: string, { text, at, words }: Fault): boolean {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
  const offered = one.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))
  const beside = [one.primary, ...one.related.map((related) => related.span), ...offered].some(
    (span) => span.file === file && Math.abs(lineOf(span.start) - lineOf(at)) <= 1,
  )
  return beside || words.some((word) => word.length > 1 && sentence(one).includes(word))
}

/** What is told of a program with a fault that was not told before. */
function toldOf(sources: Sources, file: string, fault: Fault, sound: ReturnType<typeof analyze>): Diagnostic[] {
  const before = new Set(sound.diagnostics.map(sentence))
  const changed = { ...sources, files: new Map([...sources.files, [file, fault.text]]) }
  return analyze(changed, undefined, sound).diagnostics.filter((one) => !before.has(sentence(one)))
}

test('one fault is told about once, where it is: in every example, of every kind', async () => {
  const found: { readonly told: number; readonly isFirst: boolean }[] = []
  for (const program of programs) {
    const sources = await readProgram(`${root}examples/${program}`)
    const sound = analyze(sources)
    for (const [file, text] of sources.files) {
      for (const fault of faultsFor(text, EACH)) {
        const told = toldOf(sources, file, fault, sound)
        const [first] = told
        // Not every change is a fault: the program may mean something else and still be sound.
        if (!first) continue
        found.push({ told: told.length, isFirst: isOf(first, file, fault) })
      }
    }
  }
  const share = (of: (one: (typeof found)[number]) => boolean): number => found.filter(of).length / found.length
  const average = found.reduce((sum, one) => sum + one.told, 0) / found.length
  expect(found.length).toBeGreaterThan(800)
  expect(average).toBeLessThan(1.25)
  expect(share((one) => one.told === 1)).toBeGreaterThan(0.85)
  expect(share((one) => one.isFirst)).toBeGreaterThan(0.94)
})
