import type { CSSProperties } from 'react'
import type { Theme } from '#schemas/generated/bundle.ts'
import { contrast, mix, shadeUntil } from './colour.ts'

const INK = '#14303a'
const SOFT_INK = '#4a5f66'
const WHITE = '#ffffff'
const BLACK = '#000000'

/** A little more than WCAG's 4.5, since shades are rounded. */
const READABLE = 4.6

/**
 * A program's theme as CSS custom properties. Whatever colours an author chose, text stays readable: a primary
 * that words are hard to read on or in is darkened or lightened, and so is a surface that is too dark for ink.
 */
export function themeStyle(theme: Theme): CSSProperties & Readonly<Record<`--lk-${string}`, string>> {
  const surface = shadeUntil(theme.surface, SOFT_INK, WHITE, READABLE)
  const soft = mix(theme.primary, WHITE, 0.9)
  const text = [WHITE, surface, soft].reduce(
    (shade, ground) => shadeUntil(shade, ground, BLACK, READABLE),
    theme.primary,
  )
  const onPrimary = contrast(theme.primary, WHITE) >= contrast(theme.primary, INK) ? WHITE : INK
  const away = onPrimary === WHITE ? BLACK : WHITE
  const primary = shadeUntil(theme.primary, onPrimary, away, READABLE)
  const rounded = theme.corners === 'rounded'
  return {
    '--lk-primary': primary,
    '--lk-primary-strong': mix(primary, away, 0.22),
    '--lk-primary-text': text,
    '--lk-on-primary': onPrimary,
    '--lk-primary-soft': soft,
    '--lk-surface': surface,
    '--lk-corner': rounded ? '0.875rem' : '0.125rem',
    '--lk-corner-small': rounded ? '0.5rem' : '0.125rem',
    '--lk-corner-pill': rounded ? '999px' : '0.125rem',
  }
}
