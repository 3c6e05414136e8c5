import { useEffect, useMemo, useRef, useState } from 'react'
import type { Preview, PreviewAct, UiLanguage } from '../../worker/protocol.ts'
import type { FromFrame, ToFrame, Who } from '../frame/messages.ts'
import { mediaAddress } from '../server.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'

interface PreviewFrameProps {
  readonly workspace: Workspace
  readonly preview: Preview
  readonly who: Who
  readonly language: UiLanguage
  readonly finding: boolean
  readonly pointed: string | null
  readonly onAct: (act: PreviewAct) => void
  readonly onFinding: (finding: boolean) => void
  readonly onPick: (subjects: readonly string[]) => void
}

/** The frame with the program in it: a phone for the patient, a page for the clinician. */
export function PreviewFrame(props: PreviewFrameProps) {
  const { workspace, preview, who, language, finding, pointed } = props
  const words = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const [ready, setReady] = useState(false)
  const media = useMediaAddresses(workspace)
  const tell = (message: ToFrame): void => frame.current?.contentWindow?.postMessage(message, location.origin)

  useEffect(() => {
    const hear = (event: MessageEvent<FromFrame>): void => {
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return
      if (event.data.kind === 'ready') setReady(true)
      else if (event.data.kind === 'act') props.onAct(event.data.act)
      else if (event.data.kind === 'found') props.onPick(event.data.subjects)
      else if (event.data.kind === 'key') dispatchEvent(new KeyboardEvent('keydown', event.data.press))
      else props.onFinding(false)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  })
  useEffect(() => {
    const names = { patient: words('preview.patientName'), clinician: words('preview.clinicianName') }
    if (ready) tell({ kind: 'show', language, who, preview, media, names })
  }, [ready, language, who, preview, media, words])
  useEffect(() => {
    if (ready) tell({ kind: 'find', finding })
  }, [ready, finding])
  useEffect(() => {
    if (ready) tell({ kind: 'point', subject: pointed })
  }, [ready, pointed])

  const title = words('preview.frame', { who: words(`preview.${who}`).toLowerCase() })
  return (
    <div className={`dz-stage dz-stage-${who}`}>
      <div className="dz-device">
        <iframe ref={frame} src="./preview.html" title={title} />
      </div>
    </div>
  )
}

function useMediaAddresses(workspace: Workspace): ReadonlyMap<string, string> {
  const { media } = useStore(workspace.state)
  return useMemo(
    () => new Map(media.map(({ digest, path }) => [digest, mediaAddress(workspace.program, path)])),
    [media, workspace],
  )
}
