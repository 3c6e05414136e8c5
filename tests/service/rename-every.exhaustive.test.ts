import { describe, expect, test } from 'vitest'
import { analyze, edited, rename, symbolsOf, type Analysis, type CodeSymbol } from '#compiler/index.ts'
import { readProgram } from '../../cli/io/read-program.ts'
import { root } from '../architecture/sources.ts'
import { marked } from './marked.ts'

describe.each(['tests', 'somndagbok', 'fysisk-aktivitet', 'leva', 'e-horsel', 'ocd-grupp', 'anhorig'])(
  'every name of %s',
  async (program) => {
    const analysis =
      program === 'tests' ? marked('').analysis : analyze(await readProgram(`${root}examples/${program}`))
    const own = symbolsOf(analysis).all.filter(isRenamable)

    test('can be renamed; the bundle differs only in ids, and renamed back the text is the same', () => {
      const faults = own.flatMap((symbol) => {
        const after = analyze(renamedTo(analysis, symbol, NEW), undefined, analysis)
        const again = symbolsOf(after).all.find((one) => one.id === NEW)
        const back = again && renamedTo(after, again, symbol.id)
        // The label of a band is shown, so the bundle has it too.
        const isSound =
          symbol.kind === 'band' ? after.bundle !== null : isSame(analysis.bundle, after.bundle, symbol.id)
        return isSound && isSameText(back?.files, analysis.sources.files) ? [] : [symbol.id]
      })
      expect(faults).toEqual([])
    }, 60_000)
  },
)

const NEW = 'zz_nytt'

/** A number is its own score, and what is stored or the library declares is not the program's to rename. */
function isRenamable({ kind, id, definition: { file } }: CodeSymbol): boolean {
  return !['instrument', 'former', 'retired'].includes(kind) && !/^\d/.test(id) && !file.startsWith('library/')
}

function renamedTo(analysis: Analysis, { definition: { file, start } }: CodeSymbol, name: string) {
  const renamed = rename(analysis, file, start, name)
  if ('refused' in renamed) throw new Error(`${file} ${start} ${name}: ${renamed.refused.reason}`)
  return edited(analysis.sources, renamed.edits)
}

/** Whether two bundles differ in nothing but the old id standing as the new one. */
function isSame(before: unknown, after: unknown, id: string): boolean {
  if (before === after || (before === id && after === NEW)) return true
  if (!isObject(before) || !isObject(after)) return false
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].every((key) => isSame(before[key], after[key], id))
}

function isSameText(a: ReadonlyMap<string, string> | undefined, b: ReadonlyMap<string, string>): boolean {
  return a?.size === b.size && [...b].every(([file, text]) => a.get(file) === text)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
