import { readdirSync, readFileSync } from 'node:fs'
import type { MediaInfo, Sources } from '#compiler/index.ts'
import { root } from '../architecture/sources.ts'

const FOLDER = `${root}examples/somndagbok/`

/** The files of the sleep diary, the largest example there is. */
export const EXAMPLE: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.lykta'))
    .map((file) => [file, readFileSync(FOLDER + file, 'utf8')]),
)

export const PHQ9 = readFileSync(`${root}examples/instruments/phq9/phq9.lykta`, 'utf8')

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
}

/** Facts of every media file that the example names. */
const MEDIA: ReadonlyMap<string, MediaInfo> = new Map(
  [
    ...Object.values(EXAMPLE)
      .join('\n')
      .matchAll(/"(media\/[^"]+\.(\w+))"/g),
  ].map(([, path = '', ending = '']) => [path, { digest: 'e'.repeat(64), type: TYPES[ending] ?? '', bytes: 1 }]),
)

/** The example with some of its files changed. */
export function exampleWith(changed: Readonly<Record<string, string>>): Sources {
  const files = new Map(Object.entries({ ...EXAMPLE, ...changed }))
  return { files, library: new Map([['phq9/phq9.lykta', PHQ9]]), media: MEDIA }
}
