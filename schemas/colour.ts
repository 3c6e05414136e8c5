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

/** What a patient reads on every program's pages, whatever its theme: running text, and the ground of cards. */
export const RUNNING_TEXT = '#4a5f66'
export const CARD = '#ffffff'
