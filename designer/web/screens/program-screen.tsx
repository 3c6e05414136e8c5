import { useCallback, useEffect, useMemo } from 'react'
import type { UiLanguage } from '../../worker/protocol.ts'
import { useLoading } from '../loading.ts'
import { useLanguage, useWords } from '../words.ts'
import { Workspace } from '../workspace/workspace.ts'
import { Analyst } from '../language/analyst.ts'
import { TopBar } from './top-bar.tsx'
import { Trouble } from './trouble.tsx'
import { Workbench } from './workbench.tsx'

interface ProgramScreenProps {
  readonly program: string
  readonly file: string | null
  readonly onLanguage: (language: UiLanguage) => void
}

/** Opens a program and shows it on the workbench for as long as it is the one in the address. */
export function ProgramScreen({ program, file, onLanguage }: ProgramScreenProps) {
  const words = useWords()
  const language = useLanguage()
  const open = useCallback(() => Workspace.open(program), [program])
  const [loading, again] = useLoading(open)
  const workspace = loading.state === 'here' ? loading.value : null
  const analyst = useAnalyst(workspace, language)
  if (workspace !== null && analyst !== null) {
    return <Workbench workspace={workspace} analyst={analyst} asked={file} onLanguage={onLanguage} />
  }
  return (
    <>
      <TopBar onLanguage={onLanguage} place={<span className="dz-place">{program}</span>} />
      <main className="dz-start">
        {loading.state === 'failed' ? (
          <Trouble error={loading.error} program={program} onAgain={again} />
        ) : (
          <p className="dz-loading" role="status">
            {words('loading')}
          </p>
        )}
      </main>
    </>
  )
}

/** The worker for the program that is open. It is started with the program and ends with it. */
function useAnalyst(workspace: Workspace | null, language: UiLanguage): Analyst | null {
  const analyst = useMemo(() => (workspace === null ? null : new Analyst(workspace)), [workspace])
  useEffect(() => {
    analyst?.start()
    return () => analyst?.close()
  }, [analyst])
  useEffect(() => analyst?.speak(language), [analyst, language])
  return analyst
}
