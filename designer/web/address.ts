import { useSyncExternalStore } from 'react'

/** Where in the designer one is: `#somndagbok/dagbok.lykta`. Kept in the address, so that back, bookmarks and tabs work. */
export interface Address {
  readonly program: string | null
  readonly file: string | null
}

/** The list of programs. */
export const HOME = '#/'

export function hrefTo(program: string, file: string | null = null): string {
  return `#${encodeURIComponent(program)}${file === null ? '' : `/${file.split('/').map(encodeURIComponent).join('/')}`}`
}

/** Goes there without a step in the history: files of a program are not pages. */
export function settleAt(program: string, file: string): void {
  history.replaceState(null, '', hrefTo(program, file))
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(watch, () => location.hash)
  const [program = '', ...file] = hash.slice(1).split('/').map(decoded)
  return { program: program === '' ? null : program, file: file.length === 0 ? null : file.join('/') }
}

function watch(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
