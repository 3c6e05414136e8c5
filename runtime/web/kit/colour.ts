import { contrast } from '#schemas/colour.ts'

/*
 * Colour arithmetic for program themes: mixing, and the nearest shade that contrasts enough. Colours are #rrggbb.
 */

type Channels = readonly [number, number, number]

function channelsOf(colour: string): Channels {
  const part = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}

function colourOf(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

/** Mixes a share (0 to 1) of `other` into a colour. */
export function mix(colour: string, other: string, share: number): string {
  const [a, b, c] = channelsOf(colour)
  const [x, y, z] = channelsOf(other)
  return colourOf([a + (x - a) * share, b + (y - b) * share, c + (z - c) * share])
}

/** The colour itself where it contrasts enough with the ground, else the nearest mix with `towards` that does. */
export function shadeUntil(colour: string, ground: string, towards: string, wanted: number): string {
  for (let step = 0; step <= 20; step++) {
    const shade = mix(colour, towards, step / 20)
    if (contrast(shade, ground) >= wanted) return shade
  }
  return towards
}
