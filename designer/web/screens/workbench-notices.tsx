import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import type { Analyst } from '../language/analyst.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What the person should know before going on: text that came back, a server that is gone, a check that stopped. */
export function WorkbenchNotices({ workspace, analyst }: { readonly workspace: Workspace; readonly analyst: Analyst }) {
  const words = useWords()
  const { files, restored, keptHere } = useStore(workspace.state)
  const { fault } = useStore(analyst.state)
  const [seen, setSeen] = useState(false)
  const all = [...files.values()]
  const offline = all.some((file) => file.trouble?.kind === 'offline')
  const refused = all.some((file) => file.trouble?.kind === 'refused')
  const back = restored.length > 0 && !seen
  return (
    <div className="dz-notices">
      {back && (
        <Notice kind="info" live>
          <p className="dz-notice-line">
            {words('conflict.restored', { files: restored.join(', ') })}
            <Button size="small" look="quiet" onClick={() => setSeen(true)}>
              {words('conflict.dismiss')}
            </Button>
          </p>
        </Notice>
      )}
      {offline && (
        <Notice kind="warning" live>
          <p className="dz-notice-line">
            {words('save.offline')}
            <Button size="small" look="quiet" onClick={() => void workspace.saveAll()}>
              {words('trouble.again')}
            </Button>
          </p>
        </Notice>
      )}
      {refused && (
        <Notice kind="problem" live>
          <p>{words('save.tooLarge')}</p>
        </Notice>
      )}
      {!keptHere && (
        <Notice kind="warning" live>
          <p>{words('save.notKept')}</p>
        </Notice>
      )}
      {fault !== null && (
        <Notice kind="problem" live title={words('trouble.worker')}>
          <p>{words('trouble.workerHelp', { detail: fault })}</p>
        </Notice>
      )}
    </div>
  )
}
