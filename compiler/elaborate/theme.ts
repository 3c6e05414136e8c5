import type * as ast from '#dsl/ast.ts'
import type { Picture, Theme } from '#schemas/generated/bundle.ts'
import { from, inFile, problem, replacing, unknownWord, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { media } from './media.ts'

const DEFAULT = { primary: '#0b5563', surface: '#fbfaf7', corners: 'rounded' } as const

/** WCAG 2.2, 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5

/** A theme; what it does not state is Lykta's own. Buttons are text in `surface` on `primary`, so the two must contrast. */
export function theme(context: Here, declared: Declared<ast.Theme> | null): Theme {
  if (!declared) return { ...DEFAULT, picture: null }
  const here = inFile(context, declared.file)
  const node = declared.ast
  const primary = (node.primary?.text ?? DEFAULT.primary).toLowerCase()
  const surface = (node.surface?.text ?? DEFAULT.surface).toLowerCase()
  const ratio = contrast(primary, surface)
  if (ratio < LEAST_CONTRAST) {
    const args = { first: { code: primary }, second: { code: surface }, ratio: Math.floor(ratio * 10) / 10 }
    const better = node.primary && enough(primary, surface)
    const fixes = node.primary && better ? [replacing(here, node.primary, better)] : []
    problem(here, 'low-contrast', node.primary ?? node.id, { ...args, needed: LEAST_CONTRAST }, { fixes })
  }
  if (node.picture && node.picture.kind !== 'picture') unknownWord(here, node.picture, node.picture.kind, ['picture'])
  const picture = node.picture && media(here, node.picture)
  return from<Theme>(here, node, {
    primary,
    surface,
    corners: node.corners ?? DEFAULT.corners,
    picture: picture?.kind === 'picture' ? (picture satisfies Picture) : null,
  })
}

/** Contrast ratio of two colours (#rrggbb) by WCAG 2.2: relative luminance of the lighter to the darker, each plus 0.05. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour nearest to the first that contrasts enough with the second: darker step by step, or lighter. */
function enough(colour: string, other: string): string | null {
  for (let step = 1; step <= 100; step++) {
    const tried = [0, 255].map((end) => mixed(colour, end, step / 100))
    const found = tried.find((one) => contrast(one, other) >= LEAST_CONTRAST)
    if (found) return found
  }
  return null
}

function mixed(colour: string, end: number, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(part + (end - part) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
