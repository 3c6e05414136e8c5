import { useEffect, useRef, useState } from 'react'
import type { Row } from '#schemas/generated/view.ts'

/** A row that was taken away, and where it stood. */
export interface RemovedRow {
  readonly at: number
  readonly row: Row
}

export interface RowsState {
  /** For each row a key of its own, which stays with it when another is removed. */
  readonly keys: readonly number[]
  /** The latest row taken away, as long as it can be put back. */
  readonly removed: RemovedRow | null
  readonly add: () => void
  readonly remove: (at: number) => void
  readonly undo: () => void
}

/**
 * The rows of a group being filled in. The focus follows what is done: to a new row, to the way to regret a removal,
 * and back to a row that is put back; `idOf` says where it goes, null being the way to regret.
 */
export function useRows(
  rows: readonly Row[],
  onRows: (rows: readonly Row[]) => void,
  idOf: (row: number | null) => string,
): RowsState {
  const next = useRef(rows.length)
  const [keys, setKeys] = useState<readonly number[]>(() => rows.map((_, place) => place))
  const [removed, setRemoved] = useState<RemovedRow | null>(null)
  const [focus, setFocus] = useState<{ readonly row: number | null } | null>(null)
  const target = useRef(idOf)
  useEffect(() => {
    target.current = idOf
  })
  useEffect(() => {
    if (focus !== null) document.getElementById(target.current(focus.row))?.focus()
  }, [focus])

  const put = (at: number, row: Row): void => {
    onRows(rows.toSpliced(at, 0, row))
    setKeys(keys.toSpliced(at, 0, next.current++))
    setRemoved(null)
    setFocus({ row: at })
  }
  return {
    keys,
    removed,
    add: () => put(rows.length, {}),
    remove(at) {
      const row = rows[at]
      if (row === undefined) return
      onRows(rows.toSpliced(at, 1))
      setKeys(keys.toSpliced(at, 1))
      setRemoved({ at, row })
      setFocus({ row: null })
    },
    undo() {
      if (removed !== null) put(Math.min(removed.at, rows.length), removed.row)
    },
  }
}
