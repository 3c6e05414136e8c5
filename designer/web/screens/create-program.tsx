import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { hrefTo } from '../address.ts'
import { createProgram, Refusal } from '../server.ts'
import { useWords, type WordKey } from '../words.ts'
import { Dialog } from './dialog.tsx'
import { Field } from './field.tsx'

/** Asks for a title and a folder's name, and opens the new program. */
export function CreateProgram({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const [title, setTitle] = useState('')
  const [id, setId] = useState<string | null>(null)
  const [problem, setProblem] = useState<WordKey | null>(null)
  const [busy, setBusy] = useState(false)
  const name = id ?? folderName(title)
  const make = async (): Promise<void> => {
    setBusy(true)
    try {
      await createProgram({ id: name, title })
      location.hash = hrefTo(name)
    } catch (error) {
      setProblem(problemIn(error))
      setBusy(false)
    }
  }
  return (
    <Dialog title={words('create.title')} onClose={onClose}>
      <form
        className="dz-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && title.trim() !== '' && name !== '') void make()
        }}
      >
        <Field first label={words('create.name')} help={words('create.nameHelp')} value={title} onChange={setTitle} />
        <Field
          label={words('create.id')}
          help={words('create.idHelp')}
          value={name}
          problem={problem === null ? null : words(problem)}
          onChange={(value) => {
            setId(value)
            setProblem(null)
          }}
        />
        <div className="dz-actions">
          <Button look="quiet" onClick={onClose}>
            {words('create.cancel')}
          </Button>
          <Button type="submit" busy={busy}>
            {words('create.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Hjälp att sova → hjalp-att-sova. */
function folderName(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}

function problemIn(error: unknown): WordKey {
  const code = error instanceof Refusal ? error.problem.code : null
  if (code === 'already_there') return 'create.taken'
  return code === 'bad_name' ? 'create.badName' : 'create.failed'
}
