import { analyze, type Analysis, type MediaInfo, type Sources } from '#compiler/index.ts'

/** A header that states everything a program must state, for tests about something else. */
export const HEADER = `program prov "Ett prov" {
  purpose "Att prova."
  owner "Provmottagningen"
  licence "CC0-1.0"
  retention record 10 years
}
`

/** Media that a test's folder can hold. Their content is never read: the compiler knows only these facts. */
export const MEDIA: ReadonlyMap<string, MediaInfo> = new Map([
  ['media/bild.png', { digest: 'a'.repeat(64), type: 'image/png', bytes: 1000 }],
  ['media/film.mp4', { digest: 'b'.repeat(64), type: 'video/mp4', bytes: 2000 }],
  ['media/ljud.mp3', { digest: 'c'.repeat(64), type: 'audio/mpeg', bytes: 3000 }],
  ['media/text.vtt', { digest: 'd'.repeat(64), type: 'text/vtt', bytes: 400 }],
])

type Files = Readonly<Record<string, string>>

/** A program of these files, or of one file's text. */
export function sources(files: Files | string, library: Files = {}): Sources {
  const own = typeof files === 'string' ? { 'prov.lykta': files } : files
  return { files: new Map(Object.entries(own)), library: new Map(Object.entries(library)), media: mediaOf(own) }
}

/** Those that the program names, a film with its captions; all of them where it names one that is not there. */
function mediaOf(own: Files): typeof MEDIA {
  const text = Object.values(own).join('\n')
  const isKnown = [...text.matchAll(/\b(?:picture|video|audio|captions) "([^"\n]*)/g)].every(([, path = '']) =>
    MEDIA.has(path),
  )
  if (!isKnown) return MEDIA
  const isNamed = (path: string): boolean => text.includes(path.replace('text.vtt', 'film.mp4'))
  return new Map([...MEDIA].filter(([path]) => isNamed(path)))
}

/** The analysis of declarations below the standard header. */
export function analyzed(declarations: string, library: Files = {}): Analysis {
  return analyze(sources({ 'program.lykta': HEADER, 'prov.lykta': declarations }, library))
}
