import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import type { Finding, Fix, OutlineItem, Place } from '../../worker/protocol.ts'
import { settleAt } from '../address.ts'
import type { EditorDesk } from '../editor/desk.ts'
import type { Pane } from '../panels/pane-tabs.tsx'
import { useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { placeOfSubject } from './places.ts'

interface Going {
  readonly workspace: Workspace
  readonly desk: EditorDesk | null
  readonly outline: readonly OutlineItem[]
  readonly onFile: (path: string) => void
  readonly onPane: (pane: Pane) => void
}

/** The ways to a place in the text: from a file's name, a problem, a correction, the outline, the preview. */
export function useGoing({ workspace, desk, outline, onFile, onPane }: Going) {
  const words = useWords()
  const show = useCallback(
    (path: string) => {
      onFile(path)
      settleAt(workspace.program, path)
    },
    [workspace, onFile],
  )
  const goTo = useCallback(
    (place: Place) => {
      // The text must be on the screen before the caret can be put into it.
      flushSync(() => {
        show(place.file)
        onPane('text')
      })
      desk?.show(place.file, words)
      desk?.reveal(place)
    },
    [desk, show, onPane, words],
  )
  const goToFinding = useCallback(
    (finding: Finding) => {
      goTo(finding.place)
      desk?.run('editor.action.showHover')
    },
    [desk, goTo],
  )
  const mend = useCallback(
    (fix: Fix) => {
      const first = fix.edits[0]
      if (first === undefined) return
      goTo(first.place)
      desk?.apply(fix)
    },
    [desk, goTo],
  )
  const pick = useCallback(
    (subjects: readonly string[]) => {
      const place = placeOfSubject(outline, subjects)
      if (place !== null) goTo(place)
    },
    [goTo, outline],
  )
  return { show, goTo, goToFinding, mend, pick }
}
