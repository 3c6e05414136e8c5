/* How well two colours can be told apart. Colours are #rrggbb. */

/** Contrast ratio of two colours by WCAG 2.2, from 1 to 21: relative luminance of the lighter to the darker, each plus 0.05. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number {
  const part = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/** Mixes a share (0 to 1) of `other` into a colour. */
export function mix(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((from) => {
    const [a, b] = [colour, other].map((one) => Number.parseInt(one.slice(from, from + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** What goes with the surface of a theme on every program's pages: running text, and the ground of cards. */
export interface Ground {
  readonly dark: boolean
  readonly text: string
  readonly card: string
}

const WHITE = '#ffffff'

/** A surface on which white is easier to read than black is dark, and all that stands on it follows. */
export function groundOf(surface: string): Ground {
  const dark = contrast(surface, WHITE) > contrast(surface, '#000000')
  return dark ? { dark, text: '#ccd8db', card: mix(surface, WHITE, 0.07) } : { dark, text: '#4a5f66', card: WHITE }
}
