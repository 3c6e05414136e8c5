import type * as ast from '#dsl/ast/index.ts'
import type { Picture, Theme } from '#schemas/generated/bundle.ts'
import { contrast, groundOf } from '#schemas/colour.ts'
import { from, inFile, problem, replacing, unknownWord, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { media } from './media.ts'
import { nearestColour } from './nearest-colour.ts'

const DEFAULT = {
  primary: '#0b5563',
  accent: '#b97400',
  surface: '#fbfaf7',
  corners: 'rounded',
  type: 'sans',
  size: 'normal',
} as const

/** WCAG 2.2, 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5

/** WCAG 2.2, 1.4.11: contrast of what is no text. */
const LEAST_OF_MARKS = 3

/** A theme; what it does not state is Lykta's own. */
export function theme(context: Here, declared: Declared<ast.Theme> | null): Theme {
  if (!declared) return { ...DEFAULT, picture: null }
  const here = inFile(context, declared.file)
  const node = declared.ast
  const primary = (node.primary?.text ?? DEFAULT.primary).toLowerCase()
  const surface = (node.surface?.text ?? DEFAULT.surface).toLowerCase()
  const accent = (node.accent?.text ?? DEFAULT.accent).toLowerCase()
  const { card } = groundOf(surface)
  // Running text stands on the surface and on cards; so do links in the primary colour, and edges in the accent colour.
  const isReadable = readable(here, node.surface, surface, LEAST_CONTRAST, (one) => {
    const { text, card } = groundOf(one)
    return [
      [one, text],
      [card, text],
    ]
  })
  const grounds = isReadable ? [surface, card] : [card]
  const onGrounds = (one: string): Pair[] => grounds.map((ground) => [one, ground])
  readable(here, node.primary ?? node.surface, primary, LEAST_CONTRAST, onGrounds)
  readable(here, node.accent, accent, LEAST_OF_MARKS, onGrounds)
  if (node.picture && node.picture.kind !== 'picture') unknownWord(here, node.picture, node.picture.kind, ['picture'])
  const picture = node.picture && media(here, node.picture)
  return from<Theme>(here, node, {
    primary,
    accent,
    surface,
    corners: node.corners ?? DEFAULT.corners,
    type: node.type ?? DEFAULT.type,
    size: node.size ?? DEFAULT.size,
    picture: picture?.kind === 'picture' ? (picture satisfies Picture) : null,
  })
}

/** Two colours that meet. */
type Pair = readonly [string, string]

/** Whether a colour can be told from what it meets; the pair that is hardest to see is reported, with the nearest colour that will do. */
function readable(
  here: Here,
  name: ast.Name | null,
  colour: string,
  needed: number,
  pairsOf: (colour: string) => readonly Pair[],
): boolean {
  const [hardest] = pairsOf(colour).toSorted((a, b) => contrast(...a) - contrast(...b))
  if (!hardest || contrast(...hardest) >= needed) return true
  const holds = (one: string): boolean => pairsOf(one).every((pair) => contrast(...pair) >= needed)
  const better = name?.text.toLowerCase() === colour ? nearestColour(colour, holds) : null
  const [first, second] = hardest
  const ratio = Math.floor(contrast(first, second) * 100) / 100
  if (name) {
    const fixes = better === null ? [] : [replacing(here, name, better)]
    problem(here, 'low-contrast', name, { first: { code: first }, second: { code: second }, ratio, needed }, { fixes })
  }
  return false
}
