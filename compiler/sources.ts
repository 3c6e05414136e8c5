/** What the compiler is given. It reads no files: a command line, a server or a browser worker hands it these. */
export interface Sources {
  /** The program's own files: path in its folder → text. Only names ending in `.lykta`. */
  readonly files: ReadonlyMap<string, string>
  /** The instrument library: `phq9/phq9.lykta` → text. */
  readonly library: ReadonlyMap<string, string>
  /** Media beside the program's files: path in its folder → facts. */
  readonly media: ReadonlyMap<string, MediaInfo>
}

export interface MediaInfo {
  /** SHA-256, lower-case hexadecimal. */
  readonly digest: string
  /** Media type, such as `image/png`. */
  readonly type: string
  readonly bytes: number
}

/** A place in a file. Offsets are UTF-16, half open. Library files are named `library/phq9/phq9.lykta`. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

export const LIBRARY_PREFIX = 'library/'

/** The text of a file, the program's own or the library's. */
export function sourceOf({ files, library }: Sources, file: string): string {
  return files.get(file) ?? library.get(file.slice(LIBRARY_PREFIX.length)) ?? ''
}
