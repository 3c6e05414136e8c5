import { useState } from 'react'
import { Icon } from '#web/kit/icon.tsx'
import type { Finding } from '../../worker/protocol.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import { isChanged, type OpenFile } from '../workspace/file.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { CreateFile } from './create-file.tsx'
import { DeleteFile } from './delete-file.tsx'
import { MediaList } from './media-list.tsx'

interface FilesPanelProps {
  readonly workspace: Workspace
  readonly findings: readonly Finding[]
  readonly shown: string | null
  readonly onShow: (path: string) => void
}

/** The program's texts and media, and what is the matter with each. */
export function FilesPanel({ workspace, findings, shown, onShow }: FilesPanelProps) {
  const words = useWords()
  const { files, media } = useStore(workspace.state)
  const [creating, setCreating] = useState(false)
  const [deleting, setDeleting] = useState<string | null>(null)
  const own = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return (
    <section className="dz-panel">
      <div className="dz-panel-head">
        <h2>{words('files.title')}</h2>
        <button
          type="button"
          className="dz-icon-button"
          aria-label={words('files.new')}
          title={words('files.new')}
          onClick={() => setCreating(true)}
        >
          <Icon name="plus" size={18} />
        </button>
      </div>
      {own.length === 0 && <p className="lk-soft">{words('files.empty')}</p>}
      <ul className="dz-files lk-plain">
        {own.map((file) => (
          <FileRow
            key={file.path}
            file={file}
            errors={findings.filter((one) => one.severity === 'error' && one.place.file === file.path).length}
            shown={file.path === shown}
            onShow={() => onShow(file.path)}
            onDelete={() => setDeleting(file.path)}
          />
        ))}
        {shown?.startsWith('library/') === true && (
          <li className="dz-file" data-shown="true">
            <span className="dz-file-name">
              <Icon name="lock" size={16} />
              <span>{shown}</span>
            </span>
          </li>
        )}
      </ul>
      <MediaList program={workspace.program} media={media} />
      {creating && (
        <CreateFile
          taken={(path) => files.has(path)}
          onClose={() => setCreating(false)}
          onCreate={(path) => {
            workspace.create(path)
            onShow(path)
          }}
        />
      )}
      {deleting !== null && (
        <DeleteFile
          path={deleting}
          onClose={() => setDeleting(null)}
          onDelete={() => void workspace.remove(deleting)}
        />
      )}
    </section>
  )
}

interface FileRowProps {
  readonly file: OpenFile
  readonly errors: number
  readonly shown: boolean
  readonly onShow: () => void
  readonly onDelete: () => void
}

function FileRow({ file, errors, shown, onShow, onDelete }: FileRowProps) {
  const words = useWords()
  const name = file.path.replace(/\.lykta$/, '')
  return (
    <li className="dz-file" data-shown={shown}>
      <button type="button" className="dz-file-name" aria-current={shown ? 'true' : undefined} onClick={onShow}>
        <Icon name="form" size={16} />
        <span>{name}</span>
        {file.trouble?.kind === 'conflict' ? (
          <span className="dz-mark dz-mark-error">{words('files.conflict')}</span>
        ) : (
          isChanged(file) && <span className="dz-dot" role="img" aria-label={words('files.changed')} />
        )}
        {errors > 0 && (
          <span className="dz-mark dz-mark-error">
            <span aria-hidden="true">{errors}</span>
            <span className="lk-hidden">{words('files.errors', { count: errors })}</span>
          </span>
        )}
      </button>
      <button
        type="button"
        className="dz-icon-button dz-delete"
        aria-label={words('files.delete', { file: file.path })}
        onClick={onDelete}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  )
}
