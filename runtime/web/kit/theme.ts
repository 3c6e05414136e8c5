import type { CSSProperties } from 'react'
import type { Theme } from '#schemas/generated/bundle.ts'
import { contrast, groundOf, mix } from '#schemas/colour.ts'
import { shadeOn } from './colour.ts'

const INK = '#14303a'
const LIGHT_INK = '#f4f7f8'
const BLACK = '#000000'
const WHITE = '#ffffff'

const SERIF = "'Source Serif 4', 'Iowan Old Style', Georgia, 'Times New Roman', serif"

/** The sizes of text a step up, for those who read with effort. */
const LARGE = {
  '--lk-text-xs': '0.9375rem',
  '--lk-text-s': '1.0625rem',
  '--lk-text-m': '1.25rem',
  '--lk-text-l': '1.375rem',
  '--lk-text-xl': '1.5625rem',
}

/** A little more than WCAG's 4.5 for text and 3 for marks, since shades are rounded. */
const READABLE = 4.6
const VISIBLE = 3.1

type Tokens = Readonly<Record<`--lk-${string}`, string>>

/**
 * A program's theme as CSS custom properties. Whatever colours an author chose, text stays readable: a primary
 * that words are hard to read on or in is darkened or lightened, and so is a surface that is neither light nor dark enough.
 * On a dark surface everything else that has a colour is turned to its dark counterpart.
 */
export function themeStyle(theme: Theme): CSSProperties & Tokens {
  const { dark, text } = groundOf(theme.surface)
  const [near, away] = dark ? [BLACK, WHITE] : [WHITE, BLACK]
  const surface = surfaceFor(theme.surface, text, near)
  const { card } = groundOf(surface)
  const soft = dark ? softOn(card, theme.primary) : mix(theme.primary, card, 0.9)
  const onPrimary = contrast(theme.primary, WHITE) >= contrast(theme.primary, INK) ? WHITE : INK
  const stronger = onPrimary === WHITE ? BLACK : WHITE
  const primary = shadeOn([onPrimary], theme.primary, stronger, READABLE)
  const accentSoft = dark ? softOn(card, theme.accent) : mix(theme.accent, card, 0.86)
  const rounded = theme.corners === 'rounded'
  return {
    '--lk-primary': primary,
    '--lk-primary-strong': mix(primary, stronger, 0.22),
    '--lk-primary-text': shadeOn([card, surface, soft, accentSoft], theme.primary, away, READABLE),
    '--lk-on-primary': onPrimary,
    '--lk-primary-soft': soft,
    '--lk-accent': shadeOn([card, surface], theme.accent, away, VISIBLE),
    '--lk-accent-soft': accentSoft,
    '--lk-accent-ink': shadeOn([accentSoft], theme.accent, away, READABLE),
    '--lk-surface': surface,
    '--lk-corner': rounded ? '0.875rem' : '0.125rem',
    '--lk-corner-small': rounded ? '0.5rem' : '0.125rem',
    '--lk-corner-pill': rounded ? '999px' : '0.125rem',
    ...(dark ? darkTokens(surface, card, text) : {}),
    ...(theme.type === 'serif' ? { '--lk-font': SERIF } : {}),
    ...(theme.size === 'large' ? LARGE : {}),
  }
}

/** A surface on which, and on whose cards, running text can be read. */
function surfaceFor(surface: string, text: string, near: string): string {
  for (let step = 0; step < 20; step++) {
    const shade = mix(surface, near, step / 20)
    if (Math.min(contrast(shade, text), contrast(groundOf(shade).card, text)) >= READABLE) return shade
  }
  return near
}

/** A dark card with some of a colour in it, on which ink can be read. */
function softOn(card: string, colour: string): string {
  return shadeOn([LIGHT_INK], mix(colour, card, 0.82), BLACK, READABLE)
}

/** The colours with a meaning, as they are marked on light grounds. */
const MEANINGS = {
  green: '#2f8a4e',
  yellow: '#a98400',
  orange: '#cc6414',
  red: '#c2322b',
  blue: '#2f75b5',
  grey: '#77736a',
}

/** What else has a colour of its own, on a dark surface. */
function darkTokens(surface: string, card: string, text: string): CSSProperties & Tokens {
  const meanings = Object.entries(MEANINGS).flatMap(([name, colour]) => {
    const soft = softOn(card, colour)
    return [
      [`--lk-${name}-soft`, soft],
      [`--lk-${name}`, shadeOn([card, soft], colour, WHITE, VISIBLE)],
      [`--lk-${name}-ink`, shadeOn([soft, card], colour, WHITE, READABLE)],
    ]
  })
  return {
    ...(Object.fromEntries(meanings) as Tokens),
    colorScheme: 'dark',
    '--lk-ink': LIGHT_INK,
    '--lk-ink-soft': text,
    '--lk-paper': surface,
    '--lk-card': card,
    '--lk-field': mix(surface, BLACK, 0.25),
    '--lk-sunken': mix(surface, BLACK, 0.2),
    '--lk-line': mix(card, WHITE, 0.16),
    '--lk-line-strong': shadeOn([card], mix(card, WHITE, 0.35), WHITE, VISIBLE),
    '--lk-focus': '#9cc7ff',
  }
}
