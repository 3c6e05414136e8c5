import type { Analysis } from '../analyze.ts'
import { collectSymbols } from './collect-symbols.ts'
import type { CodeSymbol, Occurrence } from './symbol.ts'

export interface SymbolTable {
  readonly all: readonly CodeSymbol[]
  /** What the name at a place names: nothing, one thing, or in `all 3` an option of several lists. */
  at(file: string, offset: number): readonly CodeSymbol[]
  /** Every name in a file with what it names, in no order. */
  inFile(file: string): readonly Occurrence[]
}

const TABLES = new WeakMap<Analysis, SymbolTable>()

/** Everything that has a name, made once for each analysis. What names what is what elaboration found. */
export function symbolsOf(analysis: Analysis): SymbolTable {
  const known = TABLES.get(analysis)
  if (known) return known
  const made = tableOf(analysis)
  TABLES.set(analysis, made)
  return made
}

function tableOf(analysis: Analysis): SymbolTable {
  const { all, occurrences } = collectSymbols(analysis)
  const byFile = new Map<string, Occurrence[]>()
  for (const one of occurrences) {
    const list = byFile.get(one.place.file)
    if (list) list.push(one)
    else byFile.set(one.place.file, [one])
  }
  return {
    all,
    at(file, offset) {
      const near = (byFile.get(file) ?? []).filter(({ place }) => place.start <= offset && offset <= place.end)
      const inside = near.filter(({ place }) => offset < place.end)
      return (inside.length > 0 ? inside : near).map((one) => one.symbol)
    },
    inFile: (file) => byFile.get(file) ?? [],
  }
}
