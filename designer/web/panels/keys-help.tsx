import { Button } from '#web/kit/button.tsx'
import { Dialog } from '../screens/dialog.tsx'
import { useWords, type WordKey } from '../words.ts'

const KEYS: readonly (readonly [keys: string, what: WordKey])[] = [
  ['F1', 'keys.this'],
  ['Ctrl + S', 'keys.save'],
  ['F8', 'keys.nextProblem'],
  ['Shift + F8', 'keys.previousProblem'],
  ['F6', 'keys.nextPane'],
  ['Ctrl + M', 'keys.tab'],
  ['Ctrl + Space', 'keys.suggest'],
  ['Ctrl + F', 'keys.find'],
  ['Ctrl + K, Ctrl + I', 'keys.hover'],
  ['F12', 'keys.definition'],
  ['Shift + F12', 'keys.references'],
  ['Ctrl + Shift + O', 'keys.symbols'],
  ['F2', 'keys.rename'],
  ['Ctrl + .', 'keys.mend'],
  ['Shift + Alt + F', 'keys.format'],
  ['Ctrl + Shift + Space', 'keys.signature'],
  ['Ctrl + /', 'keys.comment'],
  ['Ctrl + Shift + [', 'keys.fold'],
]

/** How everything is done by keys. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words('keys.title')} onClose={onClose}>
      <p className="lk-soft">{words('keys.help')}</p>
      <table className="dz-keys">
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{words(what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="dz-actions">
        <Button onClick={onClose}>{words('keys.close')}</Button>
      </div>
    </Dialog>
  )
}
