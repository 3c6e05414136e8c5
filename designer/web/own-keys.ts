export type OwnKey = 'save' | 'problem' | 'part' | 'help'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Which of the designer's own keys it is; null: none, and it is left to whoever has the focus. */
export function ownKey({ key, ctrlKey, metaKey, altKey }: Press): OwnKey | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 's') return 'save'
  if (key === 'F8') return 'problem'
  if (key === 'F6') return 'part'
  return key === 'F1' ? 'help' : null
}
