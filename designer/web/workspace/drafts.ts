/*
 * What is typed is kept on this device until the server has it, so that a closed tab loses nothing. Local storage is
 * written before the next key can be pressed; a database would answer too late for a tab that closes.
 */

export interface Draft {
  readonly text: string
  /** The hash of the text it was changed from; null: of a new file. */
  readonly over: string | null
}

const PREFIX = 'lykta-designer/draft/'

/** Tells whether it could be kept: storage may be full or switched off. */
export function keepDraft(program: string, file: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key(program, file), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(program: string, file: string): void {
  try {
    localStorage.removeItem(key(program, file))
  } catch {
    // Storage that cannot be reached holds no draft.
  }
}

export function draftsOf(program: string): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(key(program, ''))) continue
      const draft: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
      if (isDraft(draft)) drafts.set(name.slice(key(program, '').length), draft)
    }
  } catch {
    // What cannot be read is left where it is.
  }
  return drafts
}

function key(program: string, file: string): string {
  return `${PREFIX}${program}/${file}`
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'over' in value &&
    (value.over === null || typeof value.over === 'string')
  )
}
