import { Button } from '#web/kit/button.tsx'
import { Dialog } from '../screens/dialog.tsx'
import { useWords } from '../words.ts'

interface DeleteFileProps {
  readonly path: string
  readonly onClose: () => void
  readonly onDelete: () => void
}

/** Asks once more before a text is gone. */
export function DeleteFile({ path, onClose, onDelete }: DeleteFileProps) {
  const words = useWords()
  return (
    <Dialog title={words('files.deleteTitle', { file: path })} onClose={onClose}>
      <p>{words('files.deleteHelp')}</p>
      <div className="dz-actions">
        <Button look="quiet" onClick={onClose}>
          {words('files.cancel')}
        </Button>
        <Button
          onClick={() => {
            onDelete()
            onClose()
          }}
        >
          {words('files.deleteYes')}
        </Button>
      </div>
    </Dialog>
  )
}
