import { Refused } from './problem.ts'

/*
 * Which names may be written. A name is one part of a path: letters of any language, digits and a few signs, never
 * starting with a dot. What is not listed here cannot name a folder above, a hidden file or a device.
 */

const FOLDER = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u
const FILE = /^[\p{L}\p{N}_][\p{L}\p{N} ._-]{0,95}\.lykta$/u
const DEEPEST = 5
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

export function programName(name: unknown): string {
  if (typeof name === 'string' && isFolderName(name)) return name
  throw new Refused('bad_name', { detail: 'A program is named by letters, digits, - and _.' })
}

export function isFolderName(name: string): boolean {
  return isPlain(name) && FOLDER.test(name)
}

/** A text's path in its program: names of folders, then the name of the text. */
export function filePath(parts: readonly string[]): string {
  const name = parts.at(-1) ?? ''
  if (parts.length <= DEEPEST && parts.slice(0, -1).every(isFolderName) && isFileName(name)) return parts.join('/')
  throw new Refused('bad_name', { detail: 'A text is named by letters, digits and -, and ends in .lykta.' })
}

export function isFileName(name: string): boolean {
  return isPlain(name) && FILE.test(name) && !name.includes('..')
}

/** Composed characters only: å typed on two machines must be the same name. */
function isPlain(name: string): boolean {
  return name === name.normalize('NFC') && !DEVICES.test(name)
}
