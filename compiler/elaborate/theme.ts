import type * as ast from '#dsl/ast.ts'
import type { Picture, Theme } from '#schemas/generated/bundle.ts'
import { CARD, contrast, RUNNING_TEXT } from '#schemas/colour.ts'
import { from, inFile, problem, replacing, unknownWord, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { media } from './media.ts'
import { nearestColour } from './nearest-colour.ts'

const DEFAULT = { primary: '#0b5563', surface: '#fbfaf7', corners: 'rounded', type: 'sans', size: 'normal' } as const

/** WCAG 2.2, 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5

/** A theme; what it does not state is Lykta's own. */
export function theme(context: Here, declared: Declared<ast.Theme> | null): Theme {
  if (!declared) return { ...DEFAULT, picture: null }
  const here = inFile(context, declared.file)
  const node = declared.ast
  const primary = (node.primary?.text ?? DEFAULT.primary).toLowerCase()
  const surface = (node.surface?.text ?? DEFAULT.surface).toLowerCase()
  // Running text stands on the surface; links and headings in the primary colour stand there and on cards.
  const isReadable = readable(here, node.surface, surface, [RUNNING_TEXT])
  readable(here, node.primary ?? node.surface, primary, isReadable ? [surface, CARD] : [CARD])
  if (node.picture && node.picture.kind !== 'picture') unknownWord(here, node.picture, node.picture.kind, ['picture'])
  const picture = node.picture && media(here, node.picture)
  return from<Theme>(here, node, {
    primary,
    surface,
    corners: node.corners ?? DEFAULT.corners,
    type: node.type ?? DEFAULT.type,
    size: node.size ?? DEFAULT.size,
    picture: picture?.kind === 'picture' ? (picture satisfies Picture) : null,
  })
}

/** Whether a colour can be read with each of some others; the pair that is hardest to read is reported, with the nearest colour that will do. */
function readable(here: Here, name: ast.Name | null, colour: string, others: readonly string[]): boolean {
  const [hardest] = others.toSorted((a, b) => contrast(colour, a) - contrast(colour, b))
  if (hardest === undefined || contrast(colour, hardest) >= LEAST_CONTRAST) return true
  const holds = (one: string): boolean => others.every((other) => contrast(one, other) >= LEAST_CONTRAST)
  const better = name?.text.toLowerCase() === colour ? nearestColour(colour, holds) : null
  if (name)
    problem(
      here,
      'low-contrast',
      name,
      {
        first: { code: colour },
        second: { code: hardest },
        ratio: Math.floor(contrast(colour, hardest) * 100) / 100,
        needed: LEAST_CONTRAST,
      },
      { fixes: better === null ? [] : [replacing(here, name, better)] },
    )
  return false
}
