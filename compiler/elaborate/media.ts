import type * as ast from '#dsl/ast/index.ts'
import type { Audio, Media, Picture, Video } from '#schemas/generated/bundle.ts'
import { mediaKindOf, type MediaKind } from '#schemas/media-types.ts'
import { from, problem, replacing, unknownWord, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { stating } from '../fixes.ts'
import { nearest } from '../nearest.ts'
import { text } from './text.ts'

/** A picture, film or sound; null where the file is not there. */
export function media(here: Here, node: ast.Media): Media | null {
  const digest = file(here, node.path, node.kind, node)
  if (node.captions && node.kind !== 'video') unknownWord(here, node.captions, 'captions', ['describe'])
  if (node.decorative && node.kind !== 'picture') unknownWord(here, node.path, 'decorative', ['describe', 'captions'])
  const describe = node.describe && text(here, node.describe)
  if (node.kind === 'picture') {
    if (!describe && !node.decorative) {
      problem(
        here,
        'picture-undescribed',
        node,
        {},
        { fixes: [stating(here, node, 'describe ""'), stating(here, node, 'decorative')] },
      )
    }
    return digest === null
      ? null
      : from<Picture>(here, node, { kind: 'picture', file: digest, alt: node.decorative ? null : describe })
  }
  if (!describe) problem(here, 'media-undescribed', node, {}, { fixes: [stating(here, node, 'describe ""')] })
  if (node.kind === 'audio')
    return digest === null ? null : from<Audio>(here, node, { kind: 'audio', file: digest, describe: describe ?? {} })
  const captions = node.captions && file(here, node.captions, 'captions')
  if (!node.captions) problem(here, 'captions-missing', node, {}, { fixes: captionsOf(here, node) })
  return digest === null
    ? null
    : from<Video>(here, node, { kind: 'video', file: digest, captions, describe: describe ?? {} })
}

/** Offers the captions that plainly belong to a film: those of its name, or the only ones there are. */
function captionsOf(here: Here, { path, ...node }: ast.Media): Fix[] {
  const known = [...here.sources.media].flatMap(([one, { type }]) => (mediaKindOf(type) === 'captions' ? [one] : []))
  const stem = path.value.replace(/\.\w+$/, '')
  const own = known.find((one) => one.startsWith(`${stem}.`)) ?? (known.length === 1 ? known[0] : undefined)
  return own === undefined ? [] : [stating(here, node, `captions "${own}"`)]
}

function file(here: Here, path: ast.Quote, kind: MediaKind, node?: ast.Media): string | null {
  const info = here.sources.media.get(path.value)
  if (!info) {
    const suggestion = nearest(path.value, here.sources.media.keys())
    const fixes = suggestion === null ? [] : [replacing(here, path, `"${suggestion}"`)]
    problem(here, 'unknown-file', path, { path: path.value, suggestion }, { fixes })
    return null
  }
  const found = mediaKindOf(info.type)
  if (found !== kind) {
    const word = node && { start: node.start, end: node.start + kind.length }
    const fixes = word && found && found !== 'captions' ? [replacing(here, word, found)] : []
    const args = { path: path.value, type: { code: info.type }, kind: { term: kind } }
    problem(here, 'wrong-file-type', path, args, { fixes })
    return null
  }
  here.shown.add(path.value)
  return info.digest
}
