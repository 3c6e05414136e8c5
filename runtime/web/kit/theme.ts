import type { CSSProperties } from 'react'
import type { Theme } from '#schemas/generated/bundle.ts'
import { CARD, contrast, RUNNING_TEXT } from '#schemas/colour.ts'
import { mix, shadeUntil } from './colour.ts'

const INK = '#14303a'
const BLACK = '#000000'

const SERIF = "'Source Serif 4', 'Iowan Old Style', Georgia, 'Times New Roman', serif"

/** The sizes of text a step up, for those who read with effort. */
const LARGE = {
  '--lk-text-xs': '0.9375rem',
  '--lk-text-s': '1.0625rem',
  '--lk-text-m': '1.25rem',
  '--lk-text-l': '1.375rem',
  '--lk-text-xl': '1.5625rem',
}

/** A little more than WCAG's 4.5, since shades are rounded. */
const READABLE = 4.6

/**
 * A program's theme as CSS custom properties. Whatever colours an author chose, text stays readable: a primary
 * that words are hard to read on or in is darkened or lightened, and so is a surface that is too dark for ink.
 */
export function themeStyle(theme: Theme): CSSProperties & Readonly<Record<`--lk-${string}`, string>> {
  const surface = shadeUntil(theme.surface, RUNNING_TEXT, CARD, READABLE)
  const soft = mix(theme.primary, CARD, 0.9)
  const text = [CARD, surface, soft].reduce(
    (shade, ground) => shadeUntil(shade, ground, BLACK, READABLE),
    theme.primary,
  )
  const onPrimary = contrast(theme.primary, CARD) >= contrast(theme.primary, INK) ? CARD : INK
  const away = onPrimary === CARD ? BLACK : CARD
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
    ...(theme.type === 'serif' ? { '--lk-font': SERIF } : {}),
    ...(theme.size === 'large' ? LARGE : {}),
  }
}
