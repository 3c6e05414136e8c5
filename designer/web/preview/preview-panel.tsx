import { useEffect, useState } from 'react'
import { Empty } from '#web/kit/empty.tsx'
import { Icon } from '#web/kit/icon.tsx'
import type { UiLanguage } from '../../worker/protocol.ts'
import type { Who } from '../frame/messages.ts'
import type { Analyst } from '../language/analyst.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { AnswerForPatient } from './answer-for-patient.tsx'
import { PersonFields } from './person-fields.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import { TimeTravel } from './time-travel.tsx'

interface PreviewPanelProps {
  readonly workspace: Workspace
  readonly analyst: Analyst
  readonly language: UiLanguage
  readonly pointed: string | null
  readonly wide: boolean
  readonly onWide: (wide: boolean) => void
  readonly onPick: (subjects: readonly string[]) => void
}

/** The program as it is written, played by the engine for a made-up patient, on any day. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { workspace, analyst, language, pointed, wide, onWide, onPick } = props
  const words = useWords()
  const { preview, whole, ready, behind } = useStore(analyst.state)
  const [who, setWho] = useState<Who>('patient')
  const [finding, setFinding] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setFinding(false)
    }
    if (!finding) return
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [finding])
  return (
    <section className="dz-right" aria-label={words('preview.title')} data-region="preview" tabIndex={-1}>
      <div className="dz-preview-head">
        <h2 className="lk-hidden">{words('preview.title')}</h2>
        <div className="dz-choice" role="group" aria-label={words('preview.who')}>
          {(['patient', 'staff'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === who} onClick={() => setWho(one)}>
              {words(`preview.${one}`)}
            </button>
          ))}
        </div>
        <span className="dz-grow" />
        <button
          type="button"
          className="dz-quiet"
          aria-pressed={finding}
          disabled={preview === null}
          onClick={() => setFinding(!finding)}
        >
          <Icon name="search" size={16} />
          {words('preview.find')}
        </button>
        <button type="button" className="dz-quiet dz-wide-only" aria-pressed={wide} onClick={() => onWide(!wide)}>
          {words(wide ? 'preview.narrow' : 'preview.wide')}
        </button>
      </div>
      {preview === null ? (
        <div className="dz-preview-never">
          {ready ? (
            <Empty title={words('preview.never')}>{words('preview.neverHelp')}</Empty>
          ) : (
            <p role="status">{words('loading')}</p>
          )}
        </div>
      ) : (
        <>
          <TimeTravel preview={preview} onAct={(act) => analyst.act(act)} />
          <PersonFields preview={preview} onAct={(act) => analyst.act(act)} />
          <AnswerForPatient preview={preview} onAct={(act) => analyst.act(act)} />
          <div className="dz-preview-notes" role="status">
            {!whole && !behind && <p className="dz-note dz-note-stale">{words('preview.stale')}</p>}
            {preview.dropped > 0 && <p className="dz-note">{words('preview.dropped', { count: preview.dropped })}</p>}
            {finding && <p className="dz-note">{words('preview.finding')}</p>}
          </div>
          <PreviewFrame
            workspace={workspace}
            preview={preview}
            who={who}
            language={language}
            finding={finding}
            pointed={pointed}
            onAct={(act) => analyst.act(act)}
            onFinding={setFinding}
            onPick={(subjects) => {
              setFinding(false)
              onPick(subjects)
            }}
          />
        </>
      )}
    </section>
  )
}
