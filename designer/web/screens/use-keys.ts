import { useEffect } from 'react'
import type { Finding } from '../../worker/protocol.ts'
import type { Caret } from '../editor/desk.ts'
import { ownKey } from '../own-keys.ts'
import type { Pane } from '../panels/pane-tabs.tsx'
import type { Workspace } from '../workspace/workspace.ts'

interface Keys {
  readonly workspace: Workspace
  readonly findings: readonly Finding[]
  readonly file: string | null
  readonly caret: Caret
  readonly onFinding: (finding: Finding) => void
  readonly onKeys: () => void
  readonly onPane: (pane: Pane) => void
}

const PANES: readonly Pane[] = ['files', 'text', 'problems', 'preview']

/** The designer's own keys, heard wherever the focus is, also in the editor. The frame passes on those pressed in it. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = ownKey(event)
      if (key === null) return
      event.preventDefault()
      event.stopPropagation()
      const step = event.shiftKey ? -1 : 1
      if (key === 'save') void keys.workspace.saveAll()
      else if (key === 'problem') goOn(keys, step)
      else if (key === 'part') cycle(keys, step)
      else keys.onKeys()
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  })
}

/** To the problem after the caret, or before it, going round through all files. */
function goOn({ findings, file, caret, onFinding }: Keys, step: 1 | -1): void {
  const order = findings.toSorted((a, b) => compare(a.place.file, b.place.file) || a.place.start - b.place.start)
  if (order.length === 0) return
  const here = (one: Finding): number => compare(one.place.file, file ?? '') || one.place.start - caret.offset
  const next = step === 1 ? order.find((one) => here(one) > 0) : order.findLast((one) => here(one) < 0)
  const found = next ?? (step === 1 ? order[0] : order.at(-1))
  if (found !== undefined) onFinding(found)
}

/** Moves the focus to the next part of the screen that is shown. */
function cycle({ onPane }: Keys, step: 1 | -1): void {
  const now = PANES.findIndex((pane) => region(pane)?.contains(document.activeElement) ?? false)
  const next = PANES[(now + step + PANES.length) % PANES.length]
  if (next === undefined) return
  onPane(next)
  requestAnimationFrame(() => {
    const target = region(next)
    const inner = target?.querySelector<HTMLElement>('textarea.inputarea, .native-edit-context')
    ;(inner ?? target)?.focus()
  })
}

function region(pane: Pane): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${pane}"]`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
