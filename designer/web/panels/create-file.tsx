import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '../screens/dialog.tsx'
import { Field } from '../screens/field.tsx'
import { useWords, type WordKey } from '../words.ts'

interface CreateFileProps {
  readonly taken: (path: string) => boolean
  readonly onClose: () => void
  readonly onCreate: (path: string) => void
}

/** The same names as the server allows. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N} _-]{0,89}$/u

/** Asks for the name of a new text. */
export function CreateFile({ taken, onClose, onCreate }: CreateFileProps) {
  const words = useWords()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<WordKey | null>(null)
  const create = (): void => {
    const plain = name
      .trim()
      .replace(/\.lykta$/, '')
      .normalize('NFC')
    const path = `${plain}.lykta`
    if (!NAME.test(plain)) return setProblem('files.badName')
    if (taken(path)) return setProblem('files.taken')
    onCreate(path)
    onClose()
  }
  return (
    <Dialog title={words('files.new')} onClose={onClose}>
      <form
        className="dz-form"
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <Field
          first
          label={words('files.name')}
          help={words('files.nameHelp')}
          value={name}
          problem={problem === null ? null : words(problem)}
          onChange={(value) => {
            setName(value)
            setProblem(null)
          }}
        />
        <div className="dz-actions">
          <Button look="quiet" onClick={onClose}>
            {words('files.cancel')}
          </Button>
          <Button type="submit">{words('files.make')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
