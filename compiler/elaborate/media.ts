import type * as ast from '#dsl/ast.ts'
import type { Audio, Media, Picture, Video } from '#schemas/generated/bundle.ts'
import { mediaKindOf, type MediaKind } from '#schemas/media-types.ts'
import { from, problem, unknownWord, type Here } from '../context.ts'
import { nearest } from '../nearest.ts'
import { text } from './text.ts'

/** A picture, film or sound; null where the file is not there. */
export function media(here: Here, node: ast.Media): Media | null {
  const digest = file(here, node.path, node.kind)
  if (node.captions && node.kind !== 'video') unknownWord(here, node.captions, 'captions', ['describe'])
  if (node.decorative && node.kind !== 'picture') unknownWord(here, node.path, 'decorative', ['describe', 'captions'])
  const describe = node.describe && text(here, node.describe)
  if (node.kind === 'picture') {
    if (!describe && !node.decorative) {
      problem(here, 'picture-undescribed', node, {})
    }
    return digest === null
      ? null
      : from<Picture>(here, node, { kind: 'picture', file: digest, alt: node.decorative ? null : describe })
  }
  if (!describe) problem(here, 'media-undescribed', node, {})
  if (node.kind === 'audio')
    return digest === null ? null : from<Audio>(here, node, { kind: 'audio', file: digest, describe: describe ?? {} })
  const captions = node.captions && file(here, node.captions, 'captions')
  if (!node.captions) problem(here, 'captions-missing', node, {})
  return digest === null
    ? null
    : from<Video>(here, node, { kind: 'video', file: digest, captions, describe: describe ?? {} })
}

function file(here: Here, path: ast.Quote, kind: MediaKind): string | null {
  const info = here.sources.media.get(path.value)
  if (!info) {
    problem(here, 'unknown-file', path, {
      path: path.value,
      suggestion: nearest(path.value, here.sources.media.keys()),
    })
    return null
  }
  if (mediaKindOf(info.type) !== kind) {
    problem(here, 'wrong-file-type', path, { path: path.value, type: { code: info.type }, kind: { term: kind } })
    return null
  }
  here.shown.add(path.value)
  return info.digest
}
