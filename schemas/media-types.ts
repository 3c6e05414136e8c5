/** What a media file can be shown as. */
export type MediaKind = 'picture' | 'video' | 'audio' | 'captions'

/**
 * Files that can lie beside a program's texts, by the ending of their name. A kind of null is known and never shown: SVG
 * can carry script.
 */
const BY_ENDING: Readonly<Record<string, { readonly type: string; readonly kind: MediaKind | null }>> = {
  png: { type: 'image/png', kind: 'picture' },
  jpg: { type: 'image/jpeg', kind: 'picture' },
  jpeg: { type: 'image/jpeg', kind: 'picture' },
  webp: { type: 'image/webp', kind: 'picture' },
  avif: { type: 'image/avif', kind: 'picture' },
  gif: { type: 'image/gif', kind: 'picture' },
  svg: { type: 'image/svg+xml', kind: null },
  mp4: { type: 'video/mp4', kind: 'video' },
  webm: { type: 'video/webm', kind: 'video' },
  mp3: { type: 'audio/mpeg', kind: 'audio' },
  m4a: { type: 'audio/mp4', kind: 'audio' },
  ogg: { type: 'audio/ogg', kind: 'audio' },
  vtt: { type: 'text/vtt', kind: 'captions' },
}

const KINDS = new Map(Object.values(BY_ENDING).map(({ type, kind }) => [type, kind]))

/** The media type of a file by its name's ending; undefined for what is no media. */
export function mediaTypeOf(path: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]?.type : undefined
}

/** What files of a media type can be shown as; null for those that are never shown. */
export function mediaKindOf(type: string): MediaKind | null {
  return KINDS.get(type) ?? null
}
