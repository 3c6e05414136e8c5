/*
 * The colour nearest to another that something holds for, of the same hue: only its lightness changes, as in HSL.
 * Colours are #rrggbb, lower case.
 */

/** How fine the steps of lightness are. */
const STEPS = 255

/** null where none of that hue will do, from black to white. */
export function nearestColour(colour: string, holds: (colour: string) => boolean): string | null {
  const [hue, saturation, lightness] = hslOf(colour)
  if (holds(colour)) return colour
  for (let step = 1; step <= STEPS; step++) {
    for (const tried of [lightness - step / STEPS, lightness + step / STEPS]) {
      if (tried < 0 || tried > 1) continue
      const shade = colourOf(hue, saturation, tried)
      if (holds(shade)) return shade
    }
  }
  return null
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
function hslOf(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255,
  )
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  const lightness = (low + high) / 2
  const range = high - low
  if (range === 0) return [0, 0, lightness]
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  const hue =
    high === red ? (green - blue) / range : high === green ? (blue - red) / range + 2 : (red - green) / range + 4
  return [(hue + 6) % 6, saturation, lightness]
}

function colourOf(hue: number, saturation: number, lightness: number): string {
  const range = saturation * (1 - Math.abs(2 * lightness - 1))
  const part = (shift: number): string => {
    const turn = (hue + shift) % 6
    const share = Math.min(1, Math.max(0, turn < 3 ? 2 - turn : turn - 4))
    const value = lightness - range / 2 + range * (turn < 1 || turn > 5 ? 1 : share)
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(0)}${part(4)}${part(2)}`
}
