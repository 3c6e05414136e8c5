import type * as ast from '#dsl/ast.ts'
import type { Audio, Media, Picture, Video } from '#schemas/generated/bundle.ts'
import { mediaKindOf, type MediaKind } from '#schemas/media-types.ts'
import { from, problem, replacing, unknownWord, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
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
      problem(here, 'picture-undescribed', node, {}, { fixes: adding(here, node, 'describe ""', 'decorative') })
    }
    return digest === null
      ? null
      : from<Picture>(here, node, { kind: 'picture', file: digest, alt: node.decorative ? null : describe })
  }
  if (!describe) problem(here, 'media-undescribed', node, {}, { fixes: adding(here, node, 'describe ""') })
  if (node.kind === 'audio')
    return digest === null ? null : from<Audio>(here, node, { kind: 'audio', file: digest, describe: describe ?? {} })
  const captions = node.captions && file(here, node.captions, 'captions')
  if (!node.captions) problem(here, 'captions-missing', node, {})
  return digest === null
    ? null
    : from<Video>(here, node, { kind: 'video', file: digest, captions, describe: describe ?? {} })
}

/** Offers to write something in the braces behind a file's name: a text to fill in comes first. */
function adding(here: Here, node: ast.Media, ...statements: readonly string[]): Fix[] {
  const hasBraces = here.textOf(here.file).slice(node.start, node.end).endsWith('}')
  const at = hasBraces ? node.end - 1 : node.end
  return statements.map((one) => replacing(here, { start: at, end: at }, hasBraces ? ` ${one} ` : ` { ${one} }`))
}

function file(here: Here, path: ast.Quote, kind: MediaKind): string | null {
  const info = here.sources.media.get(path.value)
  if (!info) {
    const suggestion = nearest(path.value, here.sources.media.keys())
    const fixes = suggestion === null ? [] : [replacing(here, path, `"${suggestion}"`)]
    problem(here, 'unknown-file', path, { path: path.value, suggestion }, { fixes })
    return null
  }
  if (mediaKindOf(info.type) !== kind) {
    problem(here, 'wrong-file-type', path, { path: path.value, type: { code: info.type }, kind: { term: kind } })
    return null
  }
  here.shown.add(path.value)
  return info.digest
}
